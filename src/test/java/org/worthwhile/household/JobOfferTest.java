package org.worthwhile.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A job on offer, and the household that takes it. */
class JobOfferTest {

    private static final Period JUNE = Period.startingOn(LocalDate.of(2026, 6, 1));
    private static final Childcare NURSERY = Childcare.steady("zed", Money.pounds("430"), true, "offer");
    private static final Travel BUS = new Travel("offer", Travel.Mode.BUS, Money.pounds("60"), 0, new BigDecimal("5"), 1, 30);
    private static final SelfEmployment TRADE =
            new SelfEmployment("ann", Money.pounds("500"), null, null, 0, 0, 0, 0, true, false, null, null, null, null);

    @Test
    void theWayThereAndBackTakesHoursOfTheWeek() {
        assertThat(offer(null, 30, BUS, false, false).hoursOnTheWay()).isEqualByComparingTo("5");
        assertThat(offer(null, 7, null, false, false).hoursOnTheWay()).isEqualByComparingTo("1.166667");
        assertThat(offer(null, 30, BUS, false, false).hoursGivenPerWeek()).isEqualByComparingTo("25");
        JobOffer unknown = offer(null, 30, BUS, false, false);
        assertThat(unknown.with(job("offer", "ann", null, true)).hoursGivenPerWeek()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, , false", "1, , true", "0, 0, false", "0, 60, true", "0, unknown, true"})
    void theWayThereTakesTimeOrMoney(int minutes, String fare, boolean takes) {
        Travel travel = fare == null ? null
                : new Travel("offer", Travel.Mode.BUS, fare.equals("unknown") ? null : Money.pounds(fare), 0, BigDecimal.ONE, 1, 0);
        assertThat(offer(null, minutes, travel, false, false).takesTheWayThere()).isEqualTo(takes);
    }

    @Test
    void whatSomebodyElsePaysForIsNotPaid() {
        JobOffer offer = offer(null, 30, BUS, false, false);
        assertThat(offer.withFare(Money.pounds("20")).travel())
                .isEqualTo(new Travel("offer", Travel.Mode.BUS, Money.pounds("20"), 0, new BigDecimal("5"), 1, 30));
        assertThat(offer.withFare(Money.pounds("20")).childcare()).containsExactly(NURSERY);
        assertThat(offer.withoutChildcare().childcare()).isEmpty();
        assertThat(offer.withoutChildcare().travel()).isEqualTo(BUS);
        assertThat(offer.with(offer.job())).isEqualTo(offer);
    }

    @Test
    void itsChildcareBeginsWithIt() {
        LocalDate start = LocalDate.of(2026, 6, 15);
        JobOffer begun = offer(null, 30, BUS, false, false).begun(start, job("offer", "ann", "16", true), true);
        assertThat(begun.childcare()).containsExactly(NURSERY.begun(start));
        assertThat(begun.startDate()).isEqualTo(start);
        assertThat(begun.job().hoursPerWeek()).isEqualByComparingTo("16");
        assertThat(begun.replaces()).isTrue();
    }

    @Test
    void itMayReplaceWorkOfNow() {
        assertThat(offer(null, 0, null, false, false).replaces()).isFalse();
        assertThat(offer(null, 0, null, true, false).replaces()).isTrue();
        assertThat(offer(null, 0, null, false, true).replaces()).isTrue();
        assertThat(offer(TRADE, 0, null, false, false).isSelfEmployment()).isTrue();
        assertThat(offer(null, 0, null, false, false).isSelfEmployment()).isFalse();
    }

    @Test
    void aJobThatIsTakenComesBesideTheOthersOrInTheirPlace() {
        Job now = job("now", "ann", "10", false);
        Job partners = job("partner", "ben", "30", false);
        Situation home = situation(List.of(now, partners), List.of(sickPay("ann"), sickPay("ben")), List.of());
        Situation beside = home.taking(offer(null, 30, BUS, false, false));
        assertThat(beside.jobs()).extracting(Job::id).containsExactly("now", "partner", "offer");
        assertThat(beside.otherIncome()).hasSize(2);
        assertThat(beside.childcare()).containsExactly(NURSERY);
        assertThat(beside.travels()).containsExactly(BUS);
        Situation instead = home.taking(offer(null, 0, null, true, false));
        assertThat(instead.jobs()).extracting(Job::id).containsExactly("partner", "offer");
        assertThat(instead.otherIncome()).extracting(OtherIncome::adult).containsExactly("ben");
        assertThat(instead.travels()).isEmpty();
        assertThat(instead.taking(offer(null, 0, null, true, false)).jobs()).as("one on offer stays").hasSize(3);
    }

    @Test
    void aTradeThatIsTakenMayEndTheOneOfNow() {
        Situation home = situation(List.of(), List.of(), List.of(TRADE));
        assertThat(home.taking(offer(TRADE, 0, null, false, false)).selfEmployments()).hasSize(2);
        Situation instead = home.taking(offer(TRADE, 0, null, false, true));
        assertThat(instead.selfEmployments()).containsExactly(TRADE);
        assertThat(instead.jobs()).isEmpty();
        assertThat(instead.particulars()).containsExactly(new Employment("offer", "ann", new BigDecimal("20"), true, true));
        assertThat(instead.taking(offer(null, 0, null, false, true)).selfEmployments()).as("one on offer stays").containsExactly(TRADE);
    }

    @Test
    void whatIsToldOfAHouseholdIsAmongItsFacts() {
        Situation home = situation(List.of(job("now", "ann", "10", false)), List.of(), List.of(TRADE));
        assertThat(home.facts()).contains(JUNE, TRADE, Receives.NOT_TOLD, new Employment("now", "ann", BigDecimal.TEN, false, false))
                .containsAll(home.payslips()).containsAll(home.adults());
        assertThat(home.payslips()).hasSize(1);
        Receives told = new Receives(true, java.util.Set.of("healthy-start"));
        assertThat(home.telling(List.of(told)).facts()).contains(told).doesNotContain(Receives.NOT_TOLD);
        assertThat(home.taking(offer(null, 30, BUS, false, false)).facts()).contains(NURSERY, BUS);
        assertThat(home.telling(List.of())).isEqualTo(home);
    }

    @Test
    void oneOfACoupleMayBeLeftOut() {
        Situation alone = situation(List.of(), List.of(), List.of()).leavingOut("ben");
        assertThat(alone.adults()).extracting(Adult::claiming).containsExactly(true, false);
        assertThat(alone.household().claimAsSingle()).isTrue();
    }

    @Test
    void realPayDaysAreTaxedPayslipByPayslip() {
        Situation year = situation(List.of(job("now", "ann", "10", false)), List.of(), List.of());
        assertThat(year.underPaye().payBasis()).isEqualTo(PayBasis.PAYE);
        Situation days = year.onPayDays(LocalDate.of(2026, 6, 19));
        assertThat(days.payBasis()).isEqualTo(PayBasis.PAYE);
        assertThat(days.period().payDay()).isEqualTo("2026-06-19");
        assertThat(days.jobs()).hasSize(1);
    }

    @Test
    void payByTheHourIsThatOfTheYearOverItsHours() {
        Employment work = new Employment("now", "ann", new BigDecimal("37.5"), false, false);
        assertThat(work.anHour(Money.pounds("24784.50"))).isEqualTo(Money.pounds("12.71"));
        assertThat(work.hoursKnown()).isTrue();
        assertThat(new Employment("now", "ann", BigDecimal.ZERO, false, false).hoursKnown()).isFalse();
        assertThat(new Employment("now", "ann", null, false, false).hoursKnown()).isFalse();
    }

    private static JobOffer offer(SelfEmployment trade, int minutes, Travel travel, boolean replaces, boolean endsTrade) {
        return new JobOffer(job("offer", "ann", "20", true), trade, "Cleaner", new BigDecimal("5"), minutes, replaces, endsTrade, null, null, travel,
                List.of(NURSERY), List.of(), List.of(), null);
    }

    private static Job job(String id, String adult, String hours, boolean onOffer) {
        return new Job(id, adult, Money.pounds("12000"), null, hours == null ? null : new BigDecimal(hours), Frequency.CALENDAR_MONTHLY,
                TaxCode.usualIn(Nation.ENGLAND), Pension.NONE, List.of(), onOffer);
    }

    private static OtherIncome sickPay(String adult) {
        return new OtherIncome("sick-pay", OtherIncome.Kind.STATUTORY_SICK_PAY, adult, Money.pounds("400"), Money.ZERO, false, 0);
    }

    private static Adult adult(String id) {
        return new Adult(id, 30, null, true, Capability.NONE, null, null, false, false, PipRate.NONE, PipRate.NONE, false, false, false,
                Money.ZERO, MarriageAllowance.NONE, false, null, null);
    }

    private static Situation situation(List<Job> jobs, List<OtherIncome> income, List<SelfEmployment> trades) {
        Household household = new Household(Nation.ENGLAND, false, true, false, Money.ZERO, true, false);
        Home rented = new Home(Tenure.PRIVATE_RENT, null, null, null, null, null, 0, 0, false, null, false, false);
        return new Situation(JUNE, PayBasis.ANNUAL, household, rented, List.of(adult("ann"), adult("ben")), List.of(), List.of(), List.of(), jobs,
                List.of(), income, trades, List.of(), List.of(), List.of(), List.of());
    }
}
