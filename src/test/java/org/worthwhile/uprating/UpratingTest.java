package org.worthwhile.uprating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/** Held against the law of two years, the practices give it; where they do not, the reason is written down. */
class UpratingTest {

    private static final RulesFolder FOLDER = RulesFolder.at(Path.of("rules"));
    private static final RateBook BOOK = RateBook.read(FOLDER, new ArrayList<>());
    private static final Practices PRACTICES = Practices.read(FOLDER, BOOK, new ArrayList<>());

    private static List<Projection> of(String year, Map<String, BigDecimal> indices) {
        return new Uprating(BOOK, PRACTICES, BenefitYear.of(year), indices, Map.of()).all();
    }

    @ParameterizedTest
    @CsvSource({"2025-26, 1.7, 70", "2026-27, 3.8, 75"})
    void thePracticesGiveTheLawOfPastYears(String year, BigDecimal cpi, int atLeast) {
        int same = 0;
        for (Projection one : of(year, Map.of("cpi", cpi))) {
            if (one.law() && one.amount() != null) {
                assertThat(one.asEnacted())
                        .as(one.name() + " in " + year + ": " + one.amount() + ", and the law says " + one.there().amount() + " (" + one.exception()
                                + ")")
                        .isEqualTo(one.exception() == null);
                same += one.asEnacted() ? 1 : 0;
            } else if (one.changes() && !one.settled()) {
                assertThat(one.name()).as("raised by the practice, but by no row of " + year).isNull();
            }
        }
        assertThat(same).isGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @CsvSource({
        // 209.34 x 1.038 = 217.29492; 86.45 x 1.038 = 89.7351, nearest 5p; 427 x 1.038 = 443.226
        "universal-credit.carer, 217.29", "carers-allowance.weekly, 89.75", "universal-credit.work-allowance.with-housing, 443",
        // 400.14 x 1.038 = 415.35, x 1.038 = 431.13, x 1.031 = 444.50
        "universal-credit.standard-allowance.single-25plus, 444.50",
        // (424.90 + 429.80) x 1.038 = 887.18, less 444.50
        "universal-credit.lcwra.protected, 442.68",
        // (338.58 + 429.80) x 1.038 = 797.58, less 442.68: more than section 1 gives
        "universal-credit.standard-allowance.single-under25, 354.90",
        // 2028 has a 29 February
        "council-tax-reduction.days-in-year, 366"
    })
    void theNextYearIsWorkedOutAsByHand(String name, BigDecimal amount) {
        Projection found =
                of("2027-28", Map.of("cpi", new BigDecimal("3.8"))).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        assertThat(found.amount()).isEqualByComparingTo(amount);
    }

    @Test
    void whatIsFrozenStaysAndWhatIsNotKnownWaits() {
        for (Projection one : of("2027-28", Map.of("cpi", new BigDecimal("3.8")))) {
            if (List.of("universal-credit.lcwra.new", "universal-credit.lcw", "income-tax.personal-allowance", "benefit-cap.london.single")
                    .contains(one.name())) {
                assertThat(one.changes()).as(one.name()).isFalse();
            }
            if (one.name().equals("minimum-wage.nlw") || one.name().equals("carers-allowance.earnings-limit")) {
                assertThat(one.amount()).as(one.name()).isNull();
                assertThat(one.waits()).as(one.name()).isNotNull();
            }
        }
    }

    @Test
    void aFallOfPricesLowersNothing() {
        of("2027-28", Map.of("cpi", new BigDecimal("-1.0"), "earnings", new BigDecimal("-2.0"))).stream()
                .filter(one -> one.amount() != null && !one.name().startsWith("universal-credit.lcwra"))
                .forEach(one -> assertThat(one.amount()).as(one.name()).isGreaterThanOrEqualTo(one.before().amount()));
    }

    @Test
    void everyCurrentRateHasAPractice() {
        for (String name : BOOK.names()) {
            List<RateRow> rows = BOOK.rowsOf(name);
            if (!rows.get(rows.size() - 1).ended()) {
                assertThat(PRACTICES.of(name, BenefitYear.of("2027-28"))).as(name).isNotNull();
            }
        }
        assertThat(PRACTICES.missing(BOOK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "universal-credit.carer,|universal-credit.caler,|no rate is called \"universal-credit.caler\"; did you mean \"universal-credit.carer\"?",
        "follows: rpi|follows: rip|follows: \"rip\" is none of announcement, cpi,",
        "from: 6-april|from: 7-april|from: \"7-april\" is none of first-monday-of-tax-year,",
        "way: up|way: upp|way: \"upp\" is none of nearest, up, down",
        "work-clothes.*, worth-it.*|work-clothes.*|nothing says how worth-it.about-the-same is raised each year"
    })
    void aMistakeIsNamedByFileAndLine(String written, String instead, String message, @TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("rates"));
        String text = FOLDER.text(Practices.FILE);
        assertThat(text).contains(written);
        Files.writeString(folder.resolve(Practices.FILE), text.replace(written, instead));
        List<RulesFault> faults = new ArrayList<>();
        faults.addAll(Practices.read(RulesFolder.at(folder), BOOK, faults).missing(BOOK));
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault.toString()).contains(message, "rates/uprating.yaml").matches("rates/[a-z-]+\\.\\w+:\\d+: .*"));
    }
}
