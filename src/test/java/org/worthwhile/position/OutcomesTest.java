package org.worthwhile.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleBook;

/** Two rules that speak of the same are a contradiction, and no answer: what would be counted twice is never sent. */
class OutcomesTest {

    private static final RuleBook BOOK = RuleBase.packaged().book();
    private static final String ONE_RULE = "Net pay is gross pay less all that is taken";
    private static final String ANOTHER = "Take-home pay that was told is the last line of a payslip";

    @Test
    void twoLinesAboutTheSameAreRefusedAndBothRulesNamed() {
        String once = "tax/month/gross";
        assertThatThrownBy(() -> OrderedLines.of(List.of(line(ONE_RULE, once, "amy", "1"), line(ANOTHER, once, "amy", "1")), BOOK))
                .isInstanceOf(BrokenAnswer.class)
                .hasMessageContaining(once)
                .hasMessageContaining(ONE_RULE)
                .hasMessageContaining(ANOTHER);
    }

    @Test
    void linesAboutOthersStandSideBySide() {
        String once = "tax/month/gross";
        List<Line> lines = List.of(line(ONE_RULE, once, "amy", "1"), line(ONE_RULE, once, "amy", "2"), line(ONE_RULE, once, "sam", "1"));
        assertThat(OrderedLines.of(lines, BOOK).of(once)).hasSize(3);
    }

    @Test
    void whatMayComeSeveralTimesMayBeAboutTheSame() {
        String several = "tax/payslip/band";
        assertThat(OrderedLines.of(List.of(line(ONE_RULE, several, "amy", "1"), line(ANOTHER, several, "amy", "1")), BOOK).of(several)).hasSize(2);
    }

    private static Line line(String rule, String id, String about, String within) {
        return Line.amount(rule, id, about, Money.ZERO).within(within);
    }
}
