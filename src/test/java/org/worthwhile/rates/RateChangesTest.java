package org.worthwhile.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.household.Money;
import org.worthwhile.household.Period;
import org.worthwhile.household.Share;

/** Rates that stand in for those of the law, on the rates that the project ships. */
class RateChangesTest {

    private static final Period JUNE = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 6, 30));
    private static final Period JANUARY = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31), LocalDate.of(2023, 1, 31));

    private final List<RulesFault> faults = new ArrayList<>();
    private final RateBook law = RateBook.read(RulesFolder.at(Path.of("rules")), faults);

    private static RateChanges what(String name, String value) {
        return new RateChanges(Map.of(name, value), Set.of());
    }

    @Test
    void aValueStandsInOnEveryDayAndTheLawStaysAsItIs() {
        RateBook changed = law.with(what("universal-credit.taper", "60"));
        assertThat(changed.on(JUNE).share("universal-credit.taper")).isEqualTo(Share.percent("60"));
        assertThat(changed.on(JANUARY).share("universal-credit.taper")).isEqualTo(Share.percent("60"));
        assertThat(law.on(JUNE).share("universal-credit.taper")).isEqualTo(Share.percent("55"));
        assertThat(changed.on(JUNE).of("universal-credit.work-allowance.with-housing")).isEqualTo(Money.pounds("427"));
    }

    @Test
    void aValueThatTheLawHasEndedIsInForceAgain() {
        String limit = "universal-credit.two-child-limit";
        assertThat(law.on(JUNE).inForce(limit)).isFalse();
        assertThat(law.with(what(limit, "2")).on(JUNE).whole(limit)).isEqualTo(2);
    }

    @Test
    void aValueDoesNotStandInBeforeTheLawKnowsTheRate() {
        RateBook changed = law.with(what("universal-credit.lcwra.new", "300"));
        assertThat(changed.on(JUNE).of("universal-credit.lcwra.new")).isEqualTo(Money.pounds("300"));
        assertThat(changed.on(JANUARY).inForce("universal-credit.lcwra.new")).isFalse();
    }

    @Test
    void theWageOfAnEarlierMonthIsChangedToo() {
        Rates changed = law.with(what("minimum-wage.nlw", "15")).on(JUNE);
        assertThat(changed.of("minimum-wage.nlw", LocalDate.of(2024, 5, 1))).isEqualTo(Money.pounds("15"));
    }

    @Test
    void whatIsReadIsNoted() {
        RateBook changed = law.with(new RateChanges(
                Map.of("universal-credit.taper", "60", "universal-credit.carer", "1"), Set.of()));
        changed.on(JUNE).share("universal-credit.taper");
        changed.on(JUNE).of("universal-credit.work-allowance.with-housing");
        assertThat(changed.notLawAndRead()).extracting(RateRow::name).containsExactly("universal-credit.taper");
        assertThat(changed.notLawAndRead()).extracting(RateRow::status).containsExactly(RateRow.Status.WHAT_IF);
    }

    @Test
    void anAnnouncedRowCountsOnlyWhereItIsAskedFor() {
        String mile = "mileage.car-first-10000";
        RateBook announced = law.with(new RateChanges(Map.of(), Set.of(RateRow.Status.ANNOUNCED)));
        assertThat(law.on(JUNE).of(mile)).isEqualTo(Money.pounds("0.45"));
        assertThat(announced.on(JUNE).of(mile)).isEqualTo(Money.pounds("0.55"));
        assertThat(announced.on(JANUARY).of(mile)).isEqualTo(Money.pounds("0.45"));
        assertThat(announced.notLawAndRead()).extracting(RateRow::status).containsExactly(RateRow.Status.ANNOUNCED);
    }

    @Test
    void aProjectedRowCountsFromItsDayOnAndOnlyWhereItIsAskedFor(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("rates"));
        Files.writeString(folder.resolve("rates/some.csv"), """
                name,from,applies_to,amount,unit,status,citation,source
                some.rate,2022-04-11,assessment-period-start,400,GBP/month,enacted,A law,https://example.org
                some.rate,2026-04-06,assessment-period-start,427,GBP/month,enacted,A law,https://example.org
                some.rate,2027-04-12,assessment-period-start,440,GBP/month,projected,A forecast,https://example.org
                """);
        RateBook book = RateBook.read(RulesFolder.at(folder), faults);
        RateBook projected = book.with(new RateChanges(Map.of(), Set.of(RateRow.Status.PROJECTED)));
        RateBook announced = book.with(new RateChanges(Map.of(), Set.of(RateRow.Status.ANNOUNCED)));
        assertThat(faults).isEmpty();
        for (String day : List.of("2026-06-01", "2027-04-11")) {
            Period before = new Period(LocalDate.parse(day), LocalDate.parse(day), LocalDate.parse(day));
            assertThat(projected.on(before).of("some.rate")).isEqualTo(Money.pounds("427"));
        }
        assertThat(projected.notLawAndRead()).isEmpty();
        Period next = new Period(LocalDate.of(2027, 4, 12), LocalDate.of(2027, 5, 11), LocalDate.of(2027, 5, 11));
        assertThat(projected.on(next).of("some.rate")).isEqualTo(Money.pounds("440"));
        assertThat(projected.notLawAndRead()).extracting(RateRow::status).containsExactly(RateRow.Status.PROJECTED);
        assertThat(announced.on(next).of("some.rate")).isEqualTo(Money.pounds("427"));
        assertThat(book.on(next).of("some.rate")).isEqualTo(Money.pounds("427"));
        assertThat(projected.enactedTo()).isEqualTo(book.enactedTo()).isEqualTo(LocalDate.of(2027, 4, 5));
    }

    @Test
    void noChangeIsTheSameBook() {
        assertThat(law.with(RateChanges.NONE)).isSameAs(law);
        assertThat(law.with(what("universal-credit.taper", "60")).with(RateChanges.NONE)).isSameAs(law);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "universal-credit.tapper | 60 | No rate has this name. | Did you mean \"universal-credit.taper\"?",
        "universal-credit.taper | 0.6 | This is less than 1 percent, where the law has 55. | For 60% write 60.",
        "universal-credit.taper | 101 | A rate in percent cannot be more than 100. |",
        "universal-credit.taper | -5 | A rate cannot be less than 0. |",
        "universal-credit.taper | 60% | This is not a plain number. | Write it like 55, in percent.",
        "universal-credit.taper | 1e3 | This is not a plain number. | Write it like 55, in percent.",
        "universal-credit.capital.upper | 16,000 | This is not a plain number. | Write it like 16000, in GBP.",
        "universal-credit.capital.upper | 99999999 | This is more than any rate can be. |",
        "universal-credit.capital.upper | 1.234 | This is more exact than a penny. |",
        "state-pension-age | 66.5 | This must be a whole number of years. |",
        "universal-credit.lcw-element.closed-from | 3 April 2017 | This rate is a day. | Write a date like 2026-04-06.",
        "universal-credit.lcw-element.closed-from | 12 | This rate is a day. | Write a date like 2026-04-06."})
    void aValueThatCannotBeIsRefusedInPlainWords(String name, String value, String detail, String suggestion) {
        assertThat(what(name, value).mistakes(law)).containsExactly(new RateChanges.Mistake(name, detail, suggestion));
        assertThatThrownBy(() -> law.with(what(name, value))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(detail);
    }

    @ParameterizedTest
    @CsvSource({"universal-credit.taper,0", "universal-credit.taper,100.0", "state-pension-age,70.0", "benefit-cap.grace-period.months,0",
        "universal-credit.lcw-element.closed-from,2027-04-03", "minimum-wage.nlw,15.05"})
    void aValueThatCanBeIsTaken(String name, String value) {
        assertThat(what(name, value).mistakes(law)).isEmpty();
    }
}
