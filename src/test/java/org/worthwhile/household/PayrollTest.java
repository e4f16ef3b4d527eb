package org.worthwhile.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From jobs to payslips: what each pays, and what a cumulative tax code looks back on (PAYE Regulations 2003). */
class PayrollTest {

    private static final Period JUNE = Period.startingOn(LocalDate.of(2026, 6, 1));
    private static final TaxCode USUAL = TaxCode.usualIn(Nation.ENGLAND);
    private static final Money YEAR = Money.pounds("12000");

    @ParameterizedTest
    @CsvSource({"WEEKLY, 230.77", "TWO_WEEKLY, 461.54", "FOUR_WEEKLY, 923.08", "CALENDAR_MONTHLY, 1000"})
    void steadyPayHasOnePayslipOfItsFrequency(Frequency frequency, String each) {
        Payroll payroll = Payroll.of(paye(JUNE, List.of(), job("job", YEAR, null, frequency, USUAL)));
        assertThat(payroll.payslips()).containsExactly(
                new Payslip("job", "ann", frequency, frequency.perMonth(), new Share(frequency.perYear(), 1), USUAL, null));
        assertThat(payroll.pays()).containsExactly(new Pay("job", "ann", "job", Money.pounds(each), null, YEAR, Pension.NONE));
    }

    @Test
    void takeHomePayStaysTakeHomePay() {
        Payroll payroll = Payroll.of(paye(JUNE, List.of(), job("job", null, YEAR, Frequency.CALENDAR_MONTHLY, USUAL)));
        assertThat(payroll.pays()).containsExactly(new Pay("job", "ann", "job", null, Money.pounds("1000"), YEAR, Pension.NONE));
        assertThat(payroll.pays().get(0).takeHomeKnown()).isTrue();
    }

    @Test
    void eachPaymentInThePeriodHasAPayslipInTheOrderOfTheDays() {
        Job job = job("job", YEAR, null, Frequency.CALENDAR_MONTHLY, USUAL,
                paid("2026-06-30", "700"), paid("2026-05-31", "300"), paid("2026-06-01", "500"), paid("2026-07-01", "200"));
        Payroll payroll = Payroll.of(paye(JUNE, List.of(), job));
        assertThat(payroll.payslips()).containsExactly(
                new Payslip("job/1", "ann", Frequency.CALENDAR_MONTHLY, Share.WHOLE, new Share(12, 2), USUAL, null),
                new Payslip("job/2", "ann", Frequency.CALENDAR_MONTHLY, Share.WHOLE, new Share(12, 2), USUAL, null));
        assertThat(payroll.pays()).containsExactly(
                new Pay("job/1", "ann", "job", Money.pounds("500"), null, Money.pounds("6000"), Pension.NONE),
                new Pay("job/2", "ann", "job", Money.pounds("700"), null, Money.pounds("6000"), Pension.NONE));
    }

    @Test
    void withoutSteadyPayAPaymentStandsForItsPartOfTheYear() {
        Job job = job("job", null, null, Frequency.CALENDAR_MONTHLY, USUAL, paid("2026-06-01", "500"),
                new Job.Payment(LocalDate.of(2026, 6, 30), null, Money.pounds("450"), null, null));
        assertThat(Payroll.of(paye(JUNE, List.of(), job)).pays()).containsExactly(
                new Pay("job/1", "ann", "job", Money.pounds("500"), null, Money.pounds("3000"), Pension.NONE),
                new Pay("job/2", "ann", "job", null, Money.pounds("450"), Money.pounds("2700"), Pension.NONE));
    }

    @Test
    void aCumulativeCodeLooksBackOnWhatWasToldAndThenOnThePayslipBefore() {
        Job job = job("job", YEAR, null, Frequency.CALENDAR_MONTHLY, USUAL, soFar("2026-06-05", "2000", "20"), paid("2026-06-26", "500"));
        assertThat(Payroll.of(paye(JUNE, List.of(), job)).payslips()).extracting(Payslip::yearToDate).containsExactly(
                new YearToDate(2, Money.pounds("2000"), Money.pounds("20"), null), new YearToDate(3, null, null, "job/1"));
    }

    @Test
    void nothingIsLookedBackOnWhereNothingIsKnownOrTheCodeStandsAlone() {
        Job alone = job("job", YEAR, null, Frequency.CALENDAR_MONTHLY, TaxCode.parse("1257L M1").orElseThrow(), soFar("2026-06-05", "2000", "20"));
        assertThat(Payroll.of(paye(JUNE, List.of(), alone)).payslips()).extracting(Payslip::looksBack).containsExactly(false);
        Job unknown = job("job", YEAR, null, Frequency.CALENDAR_MONTHLY, USUAL, paid("2026-06-05", "500"), paid("2026-06-26", "500"));
        assertThat(Payroll.of(paye(JUNE, List.of(), unknown)).payslips()).extracting(Payslip::looksBack).containsExactly(false, false);
        Job takeHome = job("job", null, YEAR, Frequency.CALENDAR_MONTHLY, USUAL, soFar("2026-06-05", "2000", "20"),
                new Job.Payment(LocalDate.of(2026, 6, 26), null, Money.pounds("450"), null, null));
        assertThat(Payroll.of(paye(JUNE, List.of(), takeHome)).payslips()).extracting(Payslip::looksBack).containsExactly(true, false);
    }

    @Test
    void aNewTaxYearDoesNotLookBackOnTheOldOne() {
        Period overApril = Period.startingOn(LocalDate.of(2026, 3, 20));
        Job job = job("job", YEAR, null, Frequency.TWO_WEEKLY, USUAL, soFar("2026-04-03", "11000", "0"), paid("2026-04-17", "500"));
        assertThat(Payroll.of(paye(overApril, List.of(), job)).payslips()).extracting(Payslip::looksBack).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2026-04-06, 1", "WEEKLY, 2026-06-26, 12", "WEEKLY, 2027-04-04, 52", "TWO_WEEKLY, 2026-06-19, 12", "TWO_WEEKLY, 2026-06-29, 14",
        "FOUR_WEEKLY, 2026-06-19, 12", "FOUR_WEEKLY, 2026-06-29, 16", "CALENDAR_MONTHLY, 2026-06-05, 2", "CALENDAR_MONTHLY, 2027-04-05, 12"
    })
    void theTaxWeekOrMonthIsThatAtWhoseEndAPayslipStands(Frequency frequency, LocalDate day, int number) {
        Job job = job("job", YEAR, null, frequency, USUAL, soFar(day.toString(), "2000", "20"));
        Payslip payslip = Payroll.of(paye(Period.startingOn(day), List.of(), job)).payslips().get(0);
        assertThat(payslip.yearToDate().number()).isEqualTo(number);
        assertThat(payslip.taxedWeeksOrMonths()).isEqualTo(number);
        assertThat(payslip.taxedPartOfYear()).isEqualTo(new Share(number, frequency.isWeeks() ? 52 : 12));
    }

    @ParameterizedTest
    @CsvSource({"WEEKLY, 2027-04-05", "TWO_WEEKLY, 2027-04-05", "FOUR_WEEKLY, 2027-04-05"})
    void week53StandsAlone(Frequency frequency, LocalDate day) {
        Job job = job("job", YEAR, null, frequency, USUAL, soFar(day.toString(), "12000", "0"));
        assertThat(Payroll.of(paye(Period.startingOn(day), List.of(), job)).payslips().get(0).looksBack()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 1, 52, true, false, false, 1, 52", "TWO_WEEKLY, 2, 52, true, false, false, 2, 52", "FOUR_WEEKLY, 4, 52, true, false, false, 4, 52",
        "CALENDAR_MONTHLY, 1, 12, false, true, false, 1, 12", "ANNUAL, 1, 1, false, false, true, 1, 12"
    })
    void aPayslipIsAPartOfItsYear(
            Frequency frequency, int part, int of, boolean inWeeks, boolean monthly, boolean annual, int weeksOrMonths, int ofYear) {
        TaxCode basicRate = TaxCode.furtherIn(Nation.SCOTLAND);
        Payslip payslip = new Payslip("job", "ann", frequency, Share.WHOLE, Share.WHOLE, basicRate, null);
        assertThat(payslip.partOfYear()).isEqualTo(new Share(part, of));
        assertThat(payslip.taxedPartOfYear()).isEqualTo(annual ? Share.WHOLE : new Share(weeksOrMonths, ofYear));
        assertThat(payslip.inWeeks()).isEqualTo(inWeeks);
        assertThat(payslip.monthly()).isEqualTo(monthly);
        assertThat(payslip.annual()).isEqualTo(annual);
        assertThat(payslip.taxWeeksOrMonths()).isEqualTo(weeksOrMonths);
        assertThat(payslip.taxWeeksOrMonthsOfYear()).isEqualTo(ofYear);
        assertThat(payslip.scottish()).isTrue();
        assertThat(payslip.inBands()).as("a year is taxed in bands, whatever the code").isEqualTo(annual);
        assertThat(new Payslip("job", "ann", frequency, Share.WHOLE, Share.WHOLE, USUAL, null))
                .matches(Payslip::inBands).matches(usual -> !usual.scottish());
    }

    @Test
    void onTheAnnualBasisEverybodyHasOnePayslipForTheYear() {
        Pension monthly = new Pension(Pension.Scheme.OWN, Money.pounds("40"), null, false, Pension.Relief.NET_PAY);
        Job first = job("a", YEAR, null, Frequency.CALENDAR_MONTHLY, USUAL);
        Job second = new Job("b", "ann", null, Money.pounds("5200"), new BigDecimal("8"), Frequency.WEEKLY, TaxCode.furtherIn(Nation.SCOTLAND),
                monthly, List.of(), false);
        Payroll payroll = Payroll.of(situation(PayBasis.ANNUAL, JUNE, List.of(), first, second));
        assertThat(payroll.payslips()).containsExactly(
                new Payslip("ann", "ann", Frequency.ANNUAL, new Share(1, 12), Share.WHOLE, TaxCode.furtherIn(Nation.SCOTLAND), null));
        assertThat(payroll.pays()).containsExactly(
                new Pay("ann", "ann", "a", YEAR, null, YEAR, Pension.NONE),
                new Pay("ann", "ann", "b", null, Money.pounds("5200"), Money.pounds("5200"),
                        new Pension(Pension.Scheme.OWN, Money.pounds("2080"), null, false, Pension.Relief.NET_PAY)));
    }

    @Test
    void sickPayComesWithTheFirstJobThatPays() {
        Job first = job("a", YEAR, null, Frequency.CALENDAR_MONTHLY, USUAL);
        Job second = job("b", YEAR, null, Frequency.CALENDAR_MONTHLY, USUAL);
        Money more = Money.pounds("16800");
        assertThat(Payroll.of(paye(JUNE, List.of(sickPay("ann")), second, first)).pays()).containsExactly(
                new Pay("b", "ann", "b", Money.pounds("1000"), null, YEAR, Pension.NONE),
                new Pay("a", "ann", "a", Money.pounds("1400"), null, more, Pension.NONE));
        assertThat(Payroll.of(situation(PayBasis.ANNUAL, JUNE, List.of(sickPay("ann")), first)).pays()).containsExactly(
                new Pay("ann", "ann", "a", more, null, more, Pension.NONE));
        Job paid = job("a", YEAR, null, Frequency.CALENDAR_MONTHLY, USUAL, paid("2026-06-01", "500"), paid("2026-06-30", "500"));
        assertThat(Payroll.of(paye(JUNE, List.of(sickPay("ann")), paid)).pays()).extracting(Pay::gross, Pay::year).containsOnly(
                tuple(Money.pounds("700"), Money.pounds("8400")));
    }

    @Test
    void sickPayOfSomebodyWhoseJobIsNotKnownHasAPayslipOfItsOwn() {
        Pay pay = new Pay("ann/statutory-pay", "ann", "ann/statutory-pay", Money.pounds("400"), null, Money.pounds("4800"), Pension.NONE);
        Payroll payroll = Payroll.of(paye(JUNE, List.of(sickPay("ann"))));
        assertThat(payroll.pays()).containsExactly(pay);
        assertThat(payroll.payslips()).containsExactly(new Payslip(
                "ann/statutory-pay", "ann", Frequency.CALENDAR_MONTHLY, new Share(12, 12), new Share(12, 1), USUAL, null));
        assertThat(Payroll.of(situation(PayBasis.ANNUAL, JUNE, List.of(sickPay("ann")))).payslips()).extracting(Payslip::frequency)
                .containsExactly(Frequency.ANNUAL);
        assertThat(Payroll.of(paye(JUNE, List.of(sickPay("somebody else")))).pays()).isEmpty();
    }

    @Test
    void aJobOnOfferAndOneThatPaysLaterDoNotPaySickPay() {
        Job onOffer = new Job("offer", "ann", YEAR, null, new BigDecimal("20"), Frequency.CALENDAR_MONTHLY, USUAL, Pension.NONE, List.of(), true);
        Payroll payroll = Payroll.of(paye(JUNE, List.of(sickPay("ann")), onOffer));
        assertThat(payroll.pays()).extracting(Pay::payslip, Pay::gross).containsExactly(
                tuple("offer", Money.pounds("1000")),
                tuple("ann/statutory-pay", Money.pounds("400")));
        assertThat(payroll.payslips().get(1).code()).isEqualTo(TaxCode.furtherIn(Nation.ENGLAND));
        Payroll year = Payroll.of(situation(PayBasis.ANNUAL, JUNE, List.of(sickPay("ann")), onOffer));
        assertThat(year.payslips()).hasSize(1);
        assertThat(year.pays()).extracting(Pay::payslip).containsExactly("ann", "ann");
        Job later = job("job", YEAR, null, Frequency.CALENDAR_MONTHLY, USUAL, paid("2026-07-15", "500"));
        assertThat(Payroll.of(paye(JUNE, List.of(sickPay("ann")), later)).pays()).extracting(Pay::payslip).containsExactly("ann/statutory-pay");
    }

    private static OtherIncome sickPay(String adult) {
        return new OtherIncome("sick-pay", OtherIncome.Kind.STATUTORY_SICK_PAY, adult, Money.pounds("400"), Money.ZERO, false, 0);
    }

    private static Job job(String id, Money payYear, Money takeHomeYear, Frequency frequency, TaxCode code, Job.Payment... payments) {
        return new Job(id, "ann", payYear, takeHomeYear, new BigDecimal("20"), frequency, code, Pension.NONE, List.of(payments), false);
    }

    private static Job.Payment paid(String day, String pay) {
        return new Job.Payment(LocalDate.parse(day), Money.pounds(pay), null, null, null);
    }

    private static Job.Payment soFar(String day, String payToDate, String taxToDate) {
        return new Job.Payment(LocalDate.parse(day), Money.pounds("500"), null, Money.pounds(payToDate), Money.pounds(taxToDate));
    }

    private static Situation paye(Period period, List<OtherIncome> income, Job... jobs) {
        return situation(PayBasis.PAYE, period, income, jobs);
    }

    private static Situation situation(PayBasis basis, Period period, List<OtherIncome> income, Job... jobs) {
        Adult ann = new Adult("ann", 30, null, true, Capability.NONE, null, null, false, false, PipRate.NONE, PipRate.NONE, false, false, false,
                Money.ZERO, MarriageAllowance.NONE, false, null, null);
        Household household = new Household(Nation.ENGLAND, false, false, false, Money.ZERO, true, false);
        return new Situation(period, basis, household, null, List.of(ann), List.of(), List.of(), List.of(), List.of(jobs), List.of(), income,
                List.of(),
                List.of(), List.of(), List.of(), List.of());
    }
}
