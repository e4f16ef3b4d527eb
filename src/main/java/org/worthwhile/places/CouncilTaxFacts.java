package org.worthwhile.places;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.worthwhile.household.AdultDeduction;
import org.worthwhile.household.CouncilTax;
import org.worthwhile.household.CouncilTaxScheme;
import org.worthwhile.household.IncomeBand;
import org.worthwhile.household.Money;
import org.worthwhile.household.Share;

/** Makes the facts that the rules read out of a council's scheme that is in order. */
final class CouncilTaxFacts {

    /** Whom a list of bands is for: couples or not, the least children and the most; {@code null} where it does not matter. */
    private record Whom(Boolean couple, Integer leastChildren, Integer mostChildren) {
    }

    private static final Map<String, Whom> HOUSEHOLDS = Map.of(
            "all", new Whom(null, 0, null),
            "single", new Whom(false, 0, 0), "single-1-child", new Whom(false, 1, 1), "single-2-children", new Whom(false, 2, null),
            "couple", new Whom(true, 0, 0), "couple-1-child", new Whom(true, 1, 1), "couple-2-children", new Whom(true, 2, null));

    private CouncilTaxFacts() {
    }

    /** What a list of bands may be for. */
    static Set<String> households() {
        return HOUSEHOLDS.keySet();
    }

    /** The scheme, what it takes off for other adults, and its bands. */
    static List<Object> of(CouncilTaxSheet sheet, CouncilTaxSheet.Scheme one) {
        boolean taper = one.kind().equals("taper");
        CouncilTaxSheet.Income income = one.income();
        CouncilTaxSheet.OtherAdults adults = one.otherAdults();
        List<Object> facts = new ArrayList<>();
        facts.add(new CouncilTaxScheme(
                sheet.name(), sheet.page(), one.years(), none(sheet.doubt()) && none(one.doubt()),
                CouncilTaxScheme.Kind.valueOf(constant(one.kind())),
                taper ? Share.percent(one.maximum()) : Share.WHOLE, "award".equals(one.percentOf()), taper ? Share.percent(one.taper()) : null,
                one.bandCap(), Money.of(one.capital().above() == null ? one.capital().atLeast() : one.capital().above()),
                one.capital().above() == null, money(one.minimumAward()),
                CouncilTaxScheme.UniversalCredit.valueOf(constant(income.universalCredit())),
                CouncilTaxScheme.Others.valueOf(constant(income.otherIncome())),
                Boolean.TRUE.equals(income.tariffIncome()), set(income.notIncome()), money(income.earningsDisregard()),
                money(income.disabilityDisregard()),
                set(one.noBandCapFor()), one.noBandCapForLoneParentsOfChildUnder() == null ? 0 : one.noBandCapForLoneParentsOfChildUnder(),
                "bill".equals(adults.comeOff()), Boolean.TRUE.equals(adults.noneOnPip()),
                !Boolean.FALSE.equals(adults.known())));
        facts.addAll(deductions(adults, one.from()));
        if (!taper) {
            one.bands().forEach((household, bands) -> facts.addAll(bandsOf(HOUSEHOLDS.get(household), bands, "month".equals(one.bandsPer()))));
        }
        return List.copyOf(facts);
    }

    private static List<AdultDeduction> deductions(CouncilTaxSheet.OtherAdults adults, LocalDate from) {
        UnaryOperator<Money> week = sum -> "month".equals(adults.per()) ? CouncilTax.weekOf(sum, from) : sum;
        List<AdultDeduction> all = new ArrayList<>();
        if (adults.notWorking() != null) {
            all.add(new AdultDeduction(false, Money.ZERO, null, week.apply(Money.of(adults.notWorking()))));
        }
        List<CouncilTaxSheet.Deduction> working = adults.working() == null ? List.of() : adults.working();
        for (int i = 0; i < working.size(); i++) {
            all.add(new AdultDeduction(true, Money.of(working.get(i).from()),
                    i + 1 < working.size() ? Money.of(working.get(i + 1).from()) : null, week.apply(Money.of(working.get(i).deduction()))));
        }
        return all;
    }

    /** The bands as written, and a last one that pays nothing. */
    private static List<IncomeBand> bandsOf(Whom household, List<CouncilTaxSheet.Band> bands, boolean monthly) {
        List<IncomeBand> all = new ArrayList<>();
        for (int i = 0; i <= bands.size(); i++) {
            all.add(new IncomeBand(
                    household.couple(), household.leastChildren(), household.mostChildren(),
                    i == 0 ? null : week(bands.get(i - 1).upTo(), monthly), i == bands.size() ? null : week(bands.get(i).upTo(), monthly),
                    share(bands, i), share(bands, i + 1)));
        }
        return all;
    }

    private static Money week(BigDecimal sum, boolean monthly) {
        return monthly ? Money.of(sum).monthToWeek() : Money.of(sum);
    }

    private static Share share(List<CouncilTaxSheet.Band> bands, int i) {
        return i < bands.size() ? Share.percent(bands.get(i).percent()) : Share.NONE;
    }

    private static Money money(BigDecimal sum) {
        return sum == null ? Money.ZERO : Money.of(sum);
    }

    private static Set<String> set(List<String> words) {
        return words == null ? Set.of() : Set.copyOf(words);
    }

    private static boolean none(List<String> words) {
        return words == null || words.isEmpty();
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
