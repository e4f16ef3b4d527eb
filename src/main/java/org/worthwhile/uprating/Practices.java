package org.worthwhile.uprating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.worthwhile.rates.Nearest;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.StrictYaml;
import org.worthwhile.rates.YamlFault;
import tools.jackson.core.type.TypeReference;

/** How every rate goes from one year to the next: rates/uprating.yaml. */
public final class Practices {

    /** Where they stand. */
    public static final String FILE = "rates/uprating.yaml";

    /** An index with the figures that are known: a percentage by tax year. */
    record Index(String what, String source, Map<String, BigDecimal> figures) {
    }

    /** Where a year's law is not what the practice gives. */
    record Exceptional(String rate, String year, String because) {
    }

    record Sheet(Map<String, Index> indices, Map<String, BigDecimal> uplifts, List<Practice> practices, List<Exceptional> exceptions) {
    }

    private static final Sheet NONE = new Sheet(Map.of(), Map.of(), List.of(), List.of());

    /** How a rate is raised, for people. */
    public record InWords(String how, String note, String citation, String source) {
    }

    private final Sheet sheet;

    private Practices(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Reads them; what is wrong in the file is added to the faults. A folder without the file has no practices. */
    public static Practices read(RulesFolder folder, RateBook book, List<RulesFault> faults) {
        if (!folder.files().contains(FILE)) {
            return new Practices(NONE);
        }
        boolean everyRateIsRead = faults.isEmpty();
        Practices practices = new Practices(StrictYaml.read(folder, FILE, new TypeReference<Sheet>() {}, NONE, faults));
        if (everyRateIsRead) {
            faults.addAll(practices.faults(book, folder.text(FILE)));
        }
        return practices;
    }

    /** The rates for which nothing is said. */
    public List<RulesFault> missing(RateBook book) {
        List<RulesFault> missing = new ArrayList<>();
        for (String name : book.names()) {
            List<RateRow> rows = book.rowsOf(name);
            RateRow last = rows.get(rows.size() - 1);
            if (!last.ended() && of(name, new BenefitYear(book.enactedTo().getYear())) == null) {
                missing.add(new RulesFault(last.file(), last.line(), "nothing says how " + name + " is raised each year: add it to " + FILE));
            }
        }
        return missing;
    }

    private List<RulesFault> faults(RateBook book, String text) {
        List<RulesFault> faults = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        book.names().forEach(names::add);
        for (Practice practice : sheet.practices()) {
            for (String pattern : practice.rates()) {
                if (names.stream().noneMatch(
                        name -> new Practice(List.of(pattern), null, null, null, null, null, null, null, null, null, null, null, null).fits(name)
                                >= 0)) {
                    String nearest = Nearest.to(pattern, names);
                    faults.add(fault(pattern, text,
                            "no rate is called \"" + pattern + "\"" + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?")));
                }
            }
            faults.addAll(faults(practice, sheet.indices().keySet(), text));
        }
        return faults;
    }

    private static List<RulesFault> faults(Practice practice, Set<String> indices, String text) {
        List<RulesFault> faults = new ArrayList<>();
        String first = practice.rates().get(0);
        if (!Practice.FOLLOWED.contains(String.valueOf(practice.follows()))) {
            faults.add(fault(String.valueOf(practice.follows()), text,
                    "follows: \"" + practice.follows() + "\" is none of " + String.join(", ", new TreeSet<>(Practice.FOLLOWED))));
        }
        if (practice.way() != null && !Practice.WAYS.contains(practice.way())) {
            faults.add(fault(practice.way(), text, "way: \"" + practice.way() + "\" is none of nearest, up, down"));
        }
        if (new BenefitYear(2026).day(practice.from()) == null) {
            faults.add(fault(practice.from(), text,
                    "from: \"" + practice.from() + "\" is none of first-monday-of-tax-year, first-monday-of-april, 6-april, 1-april"));
        }
        if (Practice.INDICES.contains(String.valueOf(practice.follows())) && !indices.contains(practice.follows())) {
            faults.add(fault(practice.follows(), text, "follows: no index is called \"" + practice.follows() + "\" under indices"));
        }
        if (practice.citation() == null || practice.source() == null) {
            faults.add(fault(first, text, "the practice of " + first + " needs a citation and a source"));
        }
        return faults;
    }

    private static RulesFault fault(String word, String text, String message) {
        return new RulesFault(FILE, YamlFault.lineOf(word, text), message);
    }

    /** The practice of a rate in a year; {@code null} where none is given. */
    Practice of(String name, BenefitYear year) {
        Practice best = null;
        for (Practice practice : sheet.practices()) {
            if (practice.holdsIn(year) && practice.fits(name) > (best == null ? -1 : best.fits(name))) {
                best = practice;
            }
        }
        return best;
    }

    /** How a rate goes on from one year to the next; {@code null} where nothing is said. */
    public InWords inWords(String name, BenefitYear year) {
        Practice practice = of(name, year);
        if (practice == null) {
            return null;
        }
        String how = switch (practice.follows()) {
            case "cpi", "earnings", "rpi" -> "By the " + sheet.indices().get(practice.follows()).what() + practice.rounding();
            case "minimum-wage" -> "It is " + practice.hours() + " hours at the National Living Wage" + practice.rounding();
            case "minimum-wage-rise" -> "As the National Living Wage" + practice.rounding();
            case "standard-allowance" -> "By prices and the uplift of the year" + practice.rounding();
            case "protected-lcwra" -> "So that its sum with the standard allowance rises with prices" + practice.rounding();
            case "twice" -> "It is twice " + practice.of();
            case "days-in-year" -> "By the calendar";
            case "announcement" -> "When somebody decides it";
            default -> practice.until() == null ? "Not each year" : "Frozen to " + org.worthwhile.rates.InWords.day(practice.until());
        };
        return new InWords(how, practice.note(), practice.citation(), practice.source());
    }

    /** By how much an index rose for a year, in percent; {@code null} where it is not known. */
    public BigDecimal figure(String index, BenefitYear year) {
        return sheet.indices().get(index).figures().get(year.written());
    }

    /** By how much the standard allowance rises beyond prices in a year, in percent; {@code null} where no law says so. */
    BigDecimal uplift(BenefitYear year) {
        return sheet.uplifts().get(year.written());
    }

    /** Why a year's law is not what the practice gives; {@code null} where nothing is said. */
    String exception(String name, BenefitYear year) {
        return sheet.exceptions().stream().filter(one -> one.rate().equals(name) && one.year().equals(year.written()))
                .map(Exceptional::because).findFirst().orElse(null);
    }
}
