package org.worthwhile.uprating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.worthwhile.rates.Nearest;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
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

    private final Sheet sheet;

    private Practices(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Reads and checks them. @throws RulesFaultException with every fault: a rate without a practice, a word that is not known */
    public static Practices read(RulesFolder folder, RateBook book) {
        List<RulesFault> faults = new ArrayList<>();
        if (!folder.files().contains(FILE)) {
            throw new RulesFaultException(List.of(new RulesFault(FILE, 0, "this file says how each rate is raised each year; it is missing")));
        }
        Sheet sheet = StrictYaml.read(folder, FILE, new TypeReference<Sheet>() { }, null, faults);
        if (sheet != null) {
            faults.addAll(new Practices(sheet).faults(book, folder.text(FILE)));
        }
        if (!faults.isEmpty()) {
            throw new RulesFaultException(faults);
        }
        return new Practices(sheet);
    }

    private List<RulesFault> faults(RateBook book, String text) {
        List<RulesFault> faults = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        book.names().forEach(names::add);
        for (Practice practice : sheet.practices()) {
            for (String pattern : practice.rates()) {
                if (names.stream().noneMatch(name -> new Practice(List.of(pattern), null, null, null, null, null, null, null, null, null, null, null, null).fits(name) >= 0)) {
                    String nearest = Nearest.to(pattern, names);
                    faults.add(fault(pattern, text, "no rate is called \"" + pattern + "\"" + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?")));
                }
            }
            faults.addAll(faults(practice, text));
        }
        for (String name : names) {
            List<RateRow> rows = book.rowsOf(name);
            if (!rows.get(rows.size() - 1).ended() && of(name, new BenefitYear(book.servedTo().getYear() - 1)) == null) {
                faults.add(new RulesFault(FILE, 0, "nothing says how \"" + name + "\" is raised each year: add it to a list of rates"));
            }
        }
        return faults;
    }

    private static List<RulesFault> faults(Practice practice, String text) {
        List<RulesFault> faults = new ArrayList<>();
        String first = practice.rates().get(0);
        if (!Practice.FOLLOWED.contains(String.valueOf(practice.follows()))) {
            faults.add(fault(String.valueOf(practice.follows()), text, "follows: \"" + practice.follows() + "\" is none of " + String.join(", ", new TreeSet<>(Practice.FOLLOWED))));
        }
        if (practice.way() != null && !Practice.WAYS.contains(practice.way())) {
            faults.add(fault(practice.way(), text, "way: \"" + practice.way() + "\" is none of nearest, up, down"));
        }
        if (new BenefitYear(2026).day(practice.from()) == null) {
            faults.add(fault(practice.from(), text, "from: \"" + practice.from() + "\" is none of first-monday-of-tax-year, first-monday-of-april, 6-april, 1-april"));
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

    Index index(String name) {
        return sheet.indices().get(name);
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
