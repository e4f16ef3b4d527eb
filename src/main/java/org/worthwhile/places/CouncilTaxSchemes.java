package org.worthwhile.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.worthwhile.household.CouncilPage;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.StrictYaml;
import org.worthwhile.rates.YamlFault;
import tools.jackson.core.type.TypeReference;

/**
 * The councils' own schemes of Council Tax Reduction for people of working age, one file a council, each scheme from a day
 * to a day. A council or a year that is not there is not counted; a new one is a file or a few lines, and no code.
 */
public final class CouncilTaxSchemes {

    /** The folder of the schemes, within the rules folder. */
    public static final String FOLDER = "other-benefits/council-tax-reduction/";

    /**
     * A scheme of a council.
     *
     * @param to the last day on which it holds
     * @param facts the scheme itself, its bands and its deductions, as the rules read them
     */
    public record Entry(String years, LocalDate from, LocalDate to, List<Object> facts) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** A council with its schemes, the earliest first. */
    public record Council(String code, String name, String page, List<Entry> schemes) {
    }

    private final Map<String, Council> byCode = new HashMap<>();
    private final Map<String, Council> byName = new TreeMap<>();

    private CouncilTaxSchemes() {
    }

    /** Reads every file of the folder; each fault is added, by file and line, and a file at fault is left out. */
    public static CouncilTaxSchemes read(RulesFolder folder, Places places, List<RulesFault> faults) {
        CouncilTaxSchemes schemes = new CouncilTaxSchemes();
        for (String file : folder.files(".yaml")) {
            if (file.startsWith(FOLDER) && !file.endsWith(".words.yaml")) {
                schemes.read(folder, file, places, faults);
            }
        }
        return schemes;
    }

    private void read(RulesFolder folder, String file, Places places, List<RulesFault> faults) {
        int before = faults.size();
        CouncilTaxSheet sheet = StrictYaml.read(folder, file, new TypeReference<CouncilTaxSheet>() {}, null, faults);
        if (faults.size() > before) {
            return;
        }
        String text = folder.text(file);
        CouncilTaxLint lint = new CouncilTaxLint(file, text, faults);
        if (lint.council(sheet, places)) {
            LocalAuthority authority = places.find(sheet.authority()).orElseThrow();
            Council council = new Council(authority.code(), authority.name(), sheet.page(), lint.schemes(sheet));
            if (byCode.put(council.code(), council) != null) {
                faults.add(new RulesFault(file, YamlFault.lineOf("authority", text), authority.name() + " has another file in this folder"));
            }
            byName.put(council.name(), council);
        }
    }

    /** What the rules need to know of a council on a day; nothing where it has no file. */
    public List<Object> facts(String code, LocalDate day) {
        Council council = byCode.get(code);
        if (council == null) {
            return List.of();
        }
        List<Object> facts = new ArrayList<>();
        facts.add(new CouncilPage(council.name(), council.page()));
        on(code, day).ifPresent(entry -> facts.addAll(entry.facts()));
        return facts;
    }

    /** The scheme that holds on a day. */
    public Optional<Entry> on(String code, LocalDate day) {
        return Optional.ofNullable(byCode.get(code)).flatMap(council -> council.schemes().stream().filter(one -> one.on(day)).findFirst());
    }

    /** The councils, in the order of the alphabet. */
    public Collection<Council> councils() {
        return Collections.unmodifiableCollection(byName.values());
    }
}
