package org.worthwhile.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.api.contract.BenefitCapJson;
import org.worthwhile.api.contract.ChildBenefitChargeJson;
import org.worthwhile.api.contract.ConditionalityJson;
import org.worthwhile.api.contract.ConditionalityOutcomeJson;
import org.worthwhile.api.contract.ElementIdJson;
import org.worthwhile.api.contract.ElementJson;
import org.worthwhile.api.contract.HousingHelpJson;
import org.worthwhile.api.contract.IncludeJson;
import org.worthwhile.api.contract.MinimumIncomeFloorJson;
import org.worthwhile.api.contract.NetIncomeJson;
import org.worthwhile.api.contract.OtherBenefitJson;
import org.worthwhile.api.contract.PaymentsJson;
import org.worthwhile.api.contract.PeriodJson;
import org.worthwhile.api.contract.PersonPayJson;
import org.worthwhile.api.contract.PositionAnswerJson;
import org.worthwhile.api.contract.SignJson;
import org.worthwhile.api.contract.UniversalCreditJson;
import org.worthwhile.household.Adult;
import org.worthwhile.household.AreaRents;
import org.worthwhile.household.Period;
import org.worthwhile.household.SelfEmployment;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;

/** Writes a position as the contract has it. No figure is made here: each is a line of the rules. */
final class PositionWriter {

    private static final Map<String, ElementIdJson> ELEMENTS = new LinkedHashMap<>();

    static {
        ELEMENTS.put("universal-credit/standard-allowance", ElementIdJson.STANDARD_ALLOWANCE);
        ELEMENTS.put("universal-credit/child-element", ElementIdJson.CHILD);
        ELEMENTS.put("universal-credit/disabled-child-addition", ElementIdJson.DISABLED_CHILD);
        ELEMENTS.put("universal-credit/lcw-element", ElementIdJson.LCW);
        ELEMENTS.put("universal-credit/lcwra-element", ElementIdJson.LCWRA);
        ELEMENTS.put("universal-credit/carer-element", ElementIdJson.CARER);
        ELEMENTS.put("universal-credit/childcare-element", ElementIdJson.CHILDCARE);
        ELEMENTS.put("universal-credit/housing-element", ElementIdJson.HOUSING);
        ELEMENTS.put("universal-credit/transitional-element", ElementIdJson.TRANSITIONAL);
    }

    private static final List<String> OTHER_BENEFITS = List.of(
            "other-benefits/child-benefit",
            "other-benefits/carers-allowance",
            "other-benefits/carer-support-payment",
            "other-benefits/new-style-jsa",
            "other-benefits/new-style-esa",
            "other-benefits/maternity-allowance",
            "other-benefits/housing-benefit",
            "other-benefits/council-tax-reduction",
            "other-benefits/tax-free-childcare",
            "passported/scottish-child-payment");

    private static final String FLOOR = "universal-credit/minimum-income-floor";

    private final Position position;
    private final Sentences sentences;
    private final Explanation explanation;

    PositionWriter(Position position, Sentences sentences) {
        this.position = position;
        this.sentences = sentences;
        this.explanation = new Explanation(position, sentences);
    }

    PositionAnswerJson write(Set<IncludeJson> include) {
        Period period = position.situation().period();
        PositionAnswerJson answer = new PositionAnswerJson()
                .period(new PeriodJson().start(period.start()).end(period.end()))
                .people(position.situation().adults().stream().map(this::person).toList())
                .otherBenefits(otherBenefits())
                .checks(explanation.checks())
                .notCounted(explanation.notCounted(SignJson.ADDS))
                .outOfScope(explanation.outOfScope());
        // Before a figure that would be wrong comes the reason why there is none.
        if (answer.getOutOfScope().isEmpty()) {
            answer.universalCredit(universalCredit())
                    .netIncome(new NetIncomeJson()
                            .month(position.netIncome().toPounds())
                            .week(position.amount("worth-it/net-income-a-week").toPounds()));
            HelpWriter around = new HelpWriter(position, sentences);
            answer.childcare(around.childcare());
            if (isMoreThanFigures(include)) {
                answer.help(around.help()).helpNotClaimed(around.notClaimed());
            }
            if (include.contains(IncludeJson.EXPLANATION)) {
                answer.lines(explanation.lines()).notAwarded(explanation.notAwarded());
            }
        }
        return answer;
    }

    /** Whether the answer is to hold what stands around the figures: help that hangs on them, help not claimed, and when to look again. */
    static boolean isMoreThanFigures(Set<IncludeJson> include) {
        return include.contains(IncludeJson.EXPLANATION) || include.contains(IncludeJson.HELP);
    }

    private UniversalCreditJson universalCredit() {
        Line award = position.line("universal-credit/award");
        UniversalCreditJson json = new UniversalCreditJson()
                .entitled(award.isAwarded())
                .award(award.getAmount().toPounds())
                .maximumAmount(pounds("universal-credit/maximum-amount"))
                .workAllowance(pounds("universal-credit/work-allowance"))
                .earnedIncome(pounds("universal-credit/earned-income"))
                .earningsDeduction(pounds("universal-credit/earnings-deduction"))
                .unearnedIncomeDeduction(pounds("universal-credit/unearned-income-deduction"))
                .benefitCapReduction(pounds("universal-credit/benefit-cap"))
                .elements(elements())
                .surplusEarnings(awarded("universal-credit/surplus-earnings"))
                .benefitCap(benefitCap())
                .housing(housing())
                .payments(payments())
                .minimumIncomeFloor(minimumIncomeFloor());
        if (!award.isAwarded()) {
            Line before = position.line("universal-credit/award-before-cap");
            json.notEntitledBecause(sentences.because(before.isAwarded() ? award : before));
        }
        return json;
    }

    private List<ElementJson> elements() {
        List<ElementJson> elements = new ArrayList<>();
        ELEMENTS.forEach((line, id) -> position.all(line).stream()
                .filter(Line::isAwarded)
                .forEach(element -> elements.add(new ElementJson()
                        .id(id)
                        ._for(element.getAbout())
                        .amount(element.getAmount().toPounds()))));
        return elements;
    }

    private BenefitCapJson benefitCap() {
        BenefitCapJson json = new BenefitCapJson().earningsThreshold(pounds("universal-credit/benefit-cap/earnings-threshold"));
        List<Line> exceptions = position.all("universal-credit/benefit-cap/exception");
        if (exceptions.isEmpty()) {
            return json.limit(pounds("universal-credit/benefit-cap/limit")).counted(pounds("universal-credit/benefit-cap/counted"));
        }
        exceptions.stream().filter(line -> "grace-period".equals(line.getAbout())).findFirst().ifPresent(grace -> json
                .graceFrom(day(grace, "graceFrom"))
                .graceTo(day(grace, "graceTo")));
        boolean earnings = exceptions.stream().anyMatch(line -> "earnings".equals(line.getAbout()));
        return json.exemptBecause(earnings ? "earnings" : exceptions.get(0).getAbout());
    }

    private static LocalDate day(Line line, String input) {
        return (LocalDate) line.input(input);
    }

    /** How help with rent was reached: for those who rent. */
    private HousingHelpJson housing() {
        if (!position.situation().home().rented()) {
            return null;
        }
        return new HousingHelpJson()
                .bedroomsAllowed(count("universal-credit/housing/bedrooms"))
                .spareBedrooms(count("universal-credit/housing/spare-bedrooms"))
                .localHousingAllowance(awarded("universal-credit/housing/local-housing-allowance"))
                .area(position.situation().particulars().stream()
                        .filter(AreaRents.class::isInstance)
                        .map(area -> ((AreaRents) area).area())
                        .findFirst()
                        .orElse(null));
    }

    private Integer count(String id) {
        Line line = position.line(id);
        return line != null && line.input("count") instanceof Number count ? count.intValue() : null;
    }

    private PaymentsJson payments() {
        return position.line("universal-credit/payment-to-you") == null
                ? null
                : new PaymentsJson()
                        .toYou(pounds("universal-credit/payment-to-you"))
                        .toLandlord(pounds("universal-credit/payment-to-landlord"));
    }

    private java.math.BigDecimal awarded(String id) {
        Line line = position.line(id);
        return line == null || !line.isAwarded() ? null : line.getAmount().toPounds();
    }

    /** The floor of one trader: of two, the one whom it touches, then the higher, whoever is told first. Without figures where it cannot touch anybody. */
    private MinimumIncomeFloorJson minimumIncomeFloor() {
        List<SelfEmployment> trades = position.situation().selfEmployments();
        if (trades.isEmpty()) {
            return null;
        }
        List<Line> floors = trades.stream()
                .filter(trade -> trade.gainful() && !trade.startUpPeriod())
                .map(trade -> position.line(FLOOR, trade.adult()))
                .filter(floor -> position.line("universal-credit/all-work-related-requirements", floor.getAbout()) != null)
                .toList();
        return floors.stream()
                .max(Comparator.comparing(Line::isAwarded).thenComparing(
                        floor -> pounds(FLOOR + "/net", floor.getAbout()), Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(floor -> new MinimumIncomeFloorJson()
                        .gross(pounds(FLOOR + "/gross", floor.getAbout()))
                        .notionalIncomeTax(pounds(FLOOR + "/notional-income-tax", floor.getAbout()))
                        .notionalNationalInsurance(pounds(FLOOR + "/notional-national-insurance", floor.getAbout()))
                        .net(pounds(FLOOR + "/net", floor.getAbout()))
                        .applied(floor.isAwarded()))
                .orElseGet(() -> new MinimumIncomeFloorJson().applied(false));
    }

    private PersonPayJson person(Adult adult) {
        PersonPayJson json = new PersonPayJson()
                .id(adult.id())
                .netPay(payAndProfit(adult, "tax/net-pay", "tax/trade-net"))
                .studentLoan(pounds("tax/student-loan", adult.id()))
                .childBenefitCharge(childBenefitCharge(adult))
                .conditionality(conditionality(adult));
        boolean given = position.line("tax/take-home-pay-given", adult.id()).isAwarded();
        return given
                ? json
                : json.grossPay(payAndProfit(adult, "tax/gross-pay", "tax/trade-profit"))
                        .incomeTax(payAndProfit(adult, "tax/income-tax", "tax/trade-income-tax"))
                        .nationalInsurance(payAndProfit(adult, "tax/national-insurance", "tax/trade-national-insurance"))
                        .pension(payAndProfit(adult, "tax/pension", "tax/trade-pension"));
    }

    /** Absent where no Child Benefit is paid. */
    private ChildBenefitChargeJson childBenefitCharge(Adult adult) {
        Line percent = position.line("tax/child-benefit-charge/percent", adult.id());
        return percent == null || !position.awarded("other-benefits/child-benefit")
                ? null
                : new ChildBenefitChargeJson()
                        .adjustedNetIncome(pounds("tax/adjusted-net-income", adult.id()))
                        .percent(number(percent, "percent"))
                        .year(pounds("tax/child-benefit-charge/year", adult.id()))
                        .month(pounds("tax/child-benefit-charge", adult.id()));
    }

    private static java.math.BigDecimal number(Line line, String input) {
        Object given = line.input(input);
        return given == null ? java.math.BigDecimal.ZERO : new java.math.BigDecimal(String.valueOf(given));
    }

    /** What the jobcentre may ask of somebody; absent where nobody gets Universal Credit. */
    private ConditionalityJson conditionality(Adult adult) {
        Line line = position.line("universal-credit/conditionality", adult.id());
        return line == null || !line.isAwarded()
                ? null
                : new ConditionalityJson()
                        .group(ConditionalityOutcomeJson.fromValue(String.valueOf(line.input("group"))))
                        .because(sentences.because(line))
                        .citation(explanation.citation(line));
    }

    private java.math.BigDecimal payAndProfit(Adult adult, String pay, String profit) {
        return position.amount(pay, adult.id()).plus(position.amount(profit, adult.id())).toPounds();
    }

    private List<OtherBenefitJson> otherBenefits() {
        List<OtherBenefitJson> benefits = new ArrayList<>();
        for (String id : OTHER_BENEFITS) {
            position.all(id).stream()
                    .filter(Line::isAwarded)
                    .forEach(line -> benefits.add(new OtherBenefitJson()
                            .id(Explanation.lastPart(id))
                            ._for(line.getAbout())
                            .amount(line.getAmount().toPounds())));
        }
        return benefits;
    }

    private java.math.BigDecimal pounds(String id) {
        return position.amount(id).toPounds();
    }

    private java.math.BigDecimal pounds(String id, String about) {
        return position.amount(id, about).toPounds();
    }
}
