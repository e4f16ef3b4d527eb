package org.worthwhile.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.StrictYaml;
import tools.jackson.core.type.TypeReference;

/** Reads the look-up areas; names the line of whatever is wrong in them. */
final class Areas {

    static final String FILE = "places/areas.yaml";
    private static final Set<String> LANGUAGES = Set.of("en", "cy");

    private final List<String> lines;
    private final List<RulesFault> faults;

    private Areas(List<String> lines, List<RulesFault> faults) {
        this.lines = lines;
        this.faults = faults;
    }

    static Map<String, Area> read(
            RulesFolder folder, Predicate<String> isCombined, Predicate<String> isLocal, List<RulesFault> faults) {
        if (!folder.files().contains(FILE)) {
            faults.add(new RulesFault(FILE, 0, "this file lists the areas that programmes are for; it is missing"));
            return Map.of();
        }
        Map<String, Area> areas = new LinkedHashMap<>();
        Areas check = new Areas(folder.text(FILE).lines().toList(), faults);
        Map<String, Area> written =
                StrictYaml.read(folder, FILE, new TypeReference<LinkedHashMap<String, Area>>() {}, new LinkedHashMap<>(), faults);
        written.forEach((name, area) -> {
            if (check.isRight(name, area, isCombined, isLocal)) {
                areas.put(name, area.called(name));
            }
        });
        return areas;
    }

    private boolean isRight(String name, Area area, Predicate<String> isCombined, Predicate<String> isLocal) {
        int before = faults.size();
        if (area == null || area.nations().isEmpty()) {
            fault(name, null, name + " must say in which nations it lies");
            return false;
        }
        for (String nation : area.nations()) {
            if (!Register.NATIONS.contains(nation)) {
                fault(name, nation, "\"" + nation + "\" is no nation: england, scotland, wales or northern-ireland");
            }
        }
        for (String nation : area.wholeNations()) {
            if (!area.nations().contains(nation)) {
                fault(name, "whole-nations", "\"" + nation + "\" is not among its nations " + area.nations());
            }
        }
        for (String place : area.combinedAuthorities()) {
            if (!isCombined.test(place)) {
                fault(name, place, "\"" + place + "\" is no combined authority of " + Register.FILE);
            }
        }
        for (String place : area.localAuthorities()) {
            if (!isLocal.test(place)) {
                fault(name, place, "\"" + place + "\" is no local authority of " + Register.FILE);
            }
        }
        for (String place : area.partly()) {
            if (!area.nations().contains(place) && !isLocal.test(place) && !isCombined.test(place)) {
                fault(name, place, "\"" + place + "\" is neither one of its nations nor an authority of " + Register.FILE);
            }
        }
        boolean lists = !area.wholeNations().isEmpty() || !area.combinedAuthorities().isEmpty() || !area.localAuthorities().isEmpty();
        if (lists && area.sources().isEmpty()) {
            fault(name, null, name + " lists places, but no source that says so");
        }
        if (!area.question().keySet().equals(LANGUAGES)) {
            fault(name, null, name + " needs a question in English (en) and in Welsh (cy)");
        }
        for (String answer : List.of("yes", "no")) {
            if (!area.says().getOrDefault(answer, Map.of()).keySet().equals(LANGUAGES)) {
                fault(name, null, name + " needs what \"" + answer + "\" says, in English (en) and in Welsh (cy)");
            }
        }
        return faults.size() == before;
    }

    private void fault(String area, String word, String message) {
        int start = 0;
        while (start < lines.size() && !lines.get(start).startsWith(area + ":")) {
            start++;
        }
        int at = start;
        while (word != null && at < lines.size() && !lines.get(at).contains(word)) {
            at++;
        }
        faults.add(new RulesFault(FILE, (at < lines.size() ? at : Math.min(start, lines.size() - 1)) + 1, message));
    }
}
