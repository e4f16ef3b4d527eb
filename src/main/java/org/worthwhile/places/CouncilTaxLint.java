package org.worthwhile.places;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.worthwhile.rates.Nearest;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.YamlFault;

/** Says on which line of a council's file anything is missing or cannot be; what is in order becomes facts. */
final class CouncilTaxLint {

    private static final List<String> KINDS = List.of("taper", "income-bands", "banded-discount");
    private static final List<String> CREDIT = List.of("whole", "without-housing", "none");
    private static final List<String> OTHERS = List.of("all", "not-from-dwp", "none");
    private static final List<String> COME_OFF = List.of("bill", "reduction");
    private static final List<String> PERCENT_OF = List.of("bill", "award");
    private static final List<String> BAND_LETTERS = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final List<String> PERIODS = List.of("week", "month");
    private static final List<String> NOT_INCOME = List.of(
            "pip", "dla", "attendance-allowance", "child-benefit", "child-maintenance", "carers-allowance", "war-pension",
            "esa-support-component", "universal-credit");
    private static final List<String> GROUPS = List.of("pip", "carers-allowance");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String file;
    private final String text;
    private final List<RulesFault> faults;
    /** Which scheme is being looked at, from 1, and which row below a key. */
    private int scheme;
    private int item;

    CouncilTaxLint(String file, String text, List<RulesFault> faults) {
        this.file = file;
        this.text = text;
        this.faults = faults;
    }

    /** Whether the file names a council of England and where its scheme can be read. */
    boolean council(CouncilTaxSheet sheet, Places places) {
        int before = faults.size();
        if (sheet == null || sheet.authority() == null || sheet.name() == null || sheet.page() == null) {
            fault("authority", "authority (a GSS code), name and page must be filled in");
            return false;
        }
        LocalAuthority authority = places.find(sheet.authority()).orElse(null);
        if (authority == null || !authority.nation().equals("england")) {
            fault("authority", "\"" + sheet.authority() + "\" is no council of England in places/local-authorities.csv"
                    + meant(sheet.name(), places));
        } else if (!authority.name().equals(sheet.name())) {
            fault("name", sheet.authority() + " is " + authority.name() + ", not \"" + sheet.name() + "\"");
        }
        if (!sheet.page().startsWith("https://")) {
            fault("page", "page is the address of the council's own page: https://...");
        }
        return faults.size() == before;
    }

    /** The code that goes with the name, where one does. */
    private static String meant(String name, Places places) {
        String nearest = Nearest.to(name, places.names());
        return nearest == null ? "" : "; " + nearest + " is " + places.find(nearest).map(LocalAuthority::code).orElse("without a code");
    }

    /** Its schemes that are in order, the earliest first. */
    List<CouncilTaxSchemes.Entry> schemes(CouncilTaxSheet sheet) {
        List<CouncilTaxSchemes.Entry> entries = new ArrayList<>();
        for (CouncilTaxSheet.Scheme one : sheet.schemes() == null ? List.<CouncilTaxSheet.Scheme>of() : sheet.schemes()) {
            scheme++;
            int before = faults.size();
            check(one);
            if (faults.size() == before) {
                entries.add(new CouncilTaxSchemes.Entry(one.years(), one.from(), one.to(), CouncilTaxFacts.of(sheet, one)));
            }
        }
        entries.sort(Comparator.comparing(CouncilTaxSchemes.Entry::from));
        for (int i = 1; i < entries.size(); i++) {
            LocalDate from = entries.get(i).from();
            if (!from.isAfter(entries.get(i - 1).to())) {
                fault("from", sheet.name() + " has two schemes on " + from);
            }
        }
        return entries;
    }

    private void check(CouncilTaxSheet.Scheme one) {
        needed(one.years(), "years");
        needed(one.from(), "from");
        needed(one.to(), "to");
        needed(one.capital(), "capital");
        needed(one.income(), "income");
        needed(one.otherAdults(), "other-adults");
        if (one.source() == null || one.source().isEmpty()) {
            fault("source", "source is missing: every scheme says where it was read");
        }
        if (one.from() != null && one.to() != null && one.to().isBefore(one.from())) {
            fault("to", "to " + one.to() + " is before from " + one.from());
        }
        word(one.kind(), "kind", KINDS);
        boolean bands = one.bands() != null && !one.bands().isEmpty();
        if (one.kind() != null && KINDS.contains(one.kind()) && bands == one.kind().equals("taper")) {
            fault("kind", bands ? "a taper has no bands" : "a scheme of the kind " + one.kind() + " has bands");
        }
        if ("taper".equals(one.kind())) {
            percent(one.maximum(), "maximum");
            percent(one.taper(), "taper");
        }
        optional(one.percentOf(), "percent-of", PERCENT_OF);
        if (bands && one.otherAdults() != null && "bill".equals(one.otherAdults().comeOff())) {
            fault("come-off", "where bands say the percentage, the deductions for other adults come off the reduction");
        }
        optional(one.bandCap(), "band-cap", BAND_LETTERS);
        optional(one.bandsPer(), "bands-per", PERIODS);
        words(one.noBandCapFor(), "no-band-cap-for", GROUPS);
        sum(one.minimumAward(), "minimum-award");
        if (one.capital() != null && (one.capital().above() == null) == (one.capital().atLeast() == null)) {
            fault("capital", "capital is either above: or at-least: a sum of savings that shuts out");
        }
        if (one.income() != null) {
            word(one.income().universalCredit(), "universal-credit", CREDIT);
            word(one.income().otherIncome(), "other-income", OTHERS);
            words(one.income().notIncome(), "not-income", NOT_INCOME);
            sum(one.income().earningsDisregard(), "earnings-disregard");
            sum(one.income().disabilityDisregard(), "disability-disregard");
        }
        if (one.otherAdults() != null) {
            if (!Boolean.FALSE.equals(one.otherAdults().known())) {
                word(one.otherAdults().comeOff(), "come-off", COME_OFF);
            }
            optional(one.otherAdults().per(), "per", PERIODS);
            sum(one.otherAdults().notWorking(), "not-working");
            deductions(one.otherAdults().working());
        }
        if (bands) {
            one.bands().forEach(this::bands);
            wholeTable(one.bands().keySet());
        }
    }

    private void deductions(List<CouncilTaxSheet.Deduction> all) {
        BigDecimal last = null;
        item = 0;
        for (CouncilTaxSheet.Deduction one : all == null ? List.<CouncilTaxSheet.Deduction>of() : all) {
            item++;
            sum(one.deduction(), "working");
            if (one.from() == null || one.deduction() == null || (last == null ? one.from().signum() != 0 : one.from().compareTo(last) <= 0)) {
                fault("working", "the deductions for working adults say from and deduction, from 0 upwards");
            }
            last = one.from() == null ? last : one.from();
        }
        item = 0;
    }

    private void bands(String household, List<CouncilTaxSheet.Band> all) {
        word(household, household, CouncilTaxFacts.households());
        CouncilTaxSheet.Band last = null;
        for (CouncilTaxSheet.Band one : all) {
            item++;
            if (one.upTo() == null || one.percent() == null || one.upTo().signum() < 0
                    || last != null && last.upTo() != null && one.upTo().compareTo(last.upTo()) <= 0) {
                fault(household, household + ": each band says up-to and percent, and ends above the one before it");
            } else {
                percent(one.percent(), household);
                if (last != null && last.percent() != null && one.percent().compareTo(last.percent()) >= 0) {
                    fault(household, household + ": " + one.percent().toPlainString() + "% up to " + one.upTo().toPlainString()
                            + " is not less than the band before it: two figures may have changed places");
                }
            }
            last = one;
        }
        item = 0;
    }

    private void wholeTable(Set<String> households) {
        Set<String> needed = new HashSet<>(CouncilTaxFacts.households());
        needed.remove("all");
        if (!households.equals(Set.of("all")) && !households.equals(needed)) {
            fault("bands", "bands are for all, or for each of " + String.join(", ", needed.stream().sorted().toList()));
        }
    }

    private void needed(Object value, String key) {
        if (value == null) {
            fault(key, key + " is missing");
        }
    }

    private void percent(BigDecimal value, String key) {
        needed(value, key);
        if (value != null && (value.signum() <= 0 || value.compareTo(HUNDRED) > 0)) {
            fault(key, key + " " + value.toPlainString() + " is not a percentage from 0 to 100, like 91.5");
        }
    }

    private void sum(BigDecimal value, String key) {
        if (value != null && (value.signum() < 0 || value.stripTrailingZeros().scale() > 2)) {
            fault(key, key + " " + value.toPlainString() + " is not a sum in pounds, like 4 or 7.50");
        }
    }

    private void word(String value, String key, Collection<String> known) {
        needed(value, key);
        optional(value, key, known);
    }

    private void optional(String value, String key, Collection<String> known) {
        oneOf(value, key, known, key.equals(value) ? key : key + ": " + value);
    }

    private void oneOf(String value, String key, Collection<String> known, String written) {
        if (value != null && !known.contains(value)) {
            String nearest = Nearest.to(value, known);
            fault(written, key + " \"" + value + "\" is not known; "
                    + (nearest == null
                            ? "it is one of " + String.join(", ", known.stream().sorted().toList())
                            : "did you mean \"" + nearest + "\"?"));
        }
    }

    private void words(List<String> values, String key, Collection<String> known) {
        if (values != null) {
            values.forEach(value -> oneOf(value, key, known, value));
        }
    }

    /** On the line where the word first stands within the scheme that is being looked at, or so many rows below. */
    private void fault(String word, String message) {
        List<String> lines = text.lines().toList();
        int begins = 0;
        for (int seen = 0; seen < scheme && begins < lines.size(); begins++) {
            seen += lines.get(begins).matches("\\s*-\\s+years:.*") ? 1 : 0;
        }
        int from = Math.max(0, begins - 1);
        faults.add(new RulesFault(file, from + item + YamlFault.lineOf(word, String.join("\n", lines.subList(from, lines.size()))), message));
    }
}
