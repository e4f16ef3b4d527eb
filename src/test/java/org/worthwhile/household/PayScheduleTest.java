package org.worthwhile.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayScheduleTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 15);
    private static final Money YEAR = Money.pounds("12000");

    @Test
    void theFirstPayIsForTheDaysSinceTheStartAndTheOthersAreWhole() {
        PaySchedule schedule = new PaySchedule(job(YEAR, null, Frequency.CALENDAR_MONTHLY), START, LocalDate.of(2026, 6, 30));
        assertThat(schedule.firstInPart()).isTrue();
        assertThat(schedule.until(LocalDate.of(2026, 8, 30))).containsExactly(
                paid("2026-06-30", "533.33"), paid("2026-07-30", "1000"), paid("2026-08-30", "1000"));
        assertThat(schedule.until(LocalDate.of(2026, 8, 29))).hasSize(2);
    }

    @Test
    void theFirstPayIsAtMostOneWholePay() {
        Job job = job(YEAR, null, Frequency.CALENDAR_MONTHLY);
        PaySchedule whole = new PaySchedule(job, START, LocalDate.of(2026, 7, 14));
        assertThat(whole.firstInPart()).isFalse();
        assertThat(whole.until(START)).containsExactly(paid("2026-07-14", "1000"));
        PaySchedule late = new PaySchedule(job, START, LocalDate.of(2026, 7, 31));
        assertThat(late.until(START)).containsExactly(paid("2026-07-31", "1000"));
        PaySchedule oneDayShort = new PaySchedule(job, START, LocalDate.of(2026, 7, 13));
        assertThat(oneDayShort.firstInPart()).isTrue();
        assertThat(oneDayShort.until(START)).containsExactly(paid("2026-07-13", "966.67"));
    }

    @Test
    void weeksAreCountedInWeeks() {
        PaySchedule weekly = new PaySchedule(job(Money.pounds("26000"), null, Frequency.WEEKLY), START, LocalDate.of(2026, 6, 19));
        assertThat(weekly.until(LocalDate.of(2026, 7, 3))).containsExactly(
                paid("2026-06-19", "357.14"), paid("2026-06-26", "500"), paid("2026-07-03", "500"));
        PaySchedule fourWeekly = new PaySchedule(job(Money.pounds("26000"), null, Frequency.FOUR_WEEKLY), START, LocalDate.of(2026, 7, 12));
        assertThat(fourWeekly.until(LocalDate.of(2026, 8, 9))).containsExactly(paid("2026-07-12", "2000"), paid("2026-08-09", "2000"));
    }

    @Test
    void takeHomePayIsSharedOutInTheSameWay() {
        PaySchedule schedule = new PaySchedule(job(null, YEAR, Frequency.CALENDAR_MONTHLY), START, LocalDate.of(2026, 6, 30));
        assertThat(schedule.until(START)).containsExactly(
                new Job.Payment(LocalDate.of(2026, 6, 30), null, Money.pounds("533.33"), null, null));
    }

    @Test
    void whereNoFirstPayDayIsToldPayComesOnceAWholePayIsWorkedFor() {
        JobOffer offer = offer(job(YEAR, null, Frequency.CALENDAR_MONTHLY), null);
        assertThat(PaySchedule.of(offer, START)).isEqualTo(new PaySchedule(offer.job(), START, LocalDate.of(2026, 7, 14)));
        JobOffer told = offer(offer.job(), LocalDate.of(2026, 6, 30));
        assertThat(PaySchedule.of(told, START).first()).isEqualTo("2026-06-30");
        assertThat(PaySchedule.of(offer(job(YEAR, null, Frequency.TWO_WEEKLY), null), START).first()).isEqualTo("2026-06-28");
    }

    @Test
    void paysOfAYearAndOfAMonth() {
        assertThat(Frequency.WEEKLY.perMonth()).isEqualTo(new Share(52, 12));
        assertThat(Frequency.FOUR_WEEKLY.perMonth()).isEqualTo(new Share(13, 12));
        assertThat(Frequency.CALENDAR_MONTHLY.isWeeks()).isFalse();
        assertThat(Frequency.TWO_WEEKLY.isWeeks()).isTrue();
    }

    private static Job job(Money payYear, Money takeHomeYear, Frequency frequency) {
        return new Job("job", "ann", payYear, takeHomeYear, new BigDecimal("20"), frequency, TaxCode.usualIn(Nation.ENGLAND), Pension.NONE, List.of(),
                true);
    }

    private static JobOffer offer(Job job, LocalDate firstPayDate) {
        return new JobOffer(job, null, null, null, 0, false, false, START, firstPayDate, null, List.of(), List.of(), List.of(), null);
    }

    private static Job.Payment paid(String day, String pounds) {
        return new Job.Payment(LocalDate.parse(day), Money.pounds(pounds), null, null, null);
    }
}
