package org.worthwhile.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/** What the build kept of the rules folder says what the folder says. */
class BookAsReadTest {

    private final List<RulesFault> faults = new ArrayList<>();
    private final BookAsRead kept = BookAsRead.packaged();
    private final BookAsRead read = BookAsRead.of(RulesFolder.at(Path.of("rules")), faults);

    @Test
    void everyRuleIsKeptInItsOrder() {
        assertThat(List.copyOf(kept.rules().values())).isNotEmpty().isEqualTo(List.copyOf(read.rules().values()));
        assertThat(kept.about()).isEqualTo(read.about());
        assertThat(kept.hash()).isEqualTo(read.hash());
    }

    @Test
    void everyLineIsKeptInItsOrder() {
        assertThat(kept.lines()).isNotEmpty().containsExactlyElementsOf(read.lines());
    }

    @Test
    void everyRateIsKept() {
        assertThat(rows(kept.rates())).isNotEmpty().isEqualTo(rows(read.rates()));
        assertThat(kept.rates().servedFrom()).isEqualTo(read.rates().servedFrom());
        assertThat(kept.rates().enactedTo()).isEqualTo(read.rates().enactedTo());
    }

    private static List<RateRow> rows(RateBook rates) {
        List<RateRow> rows = new ArrayList<>();
        rates.names().forEach(name -> rows.addAll(rates.rowsOf(name)));
        return rows;
    }
}
