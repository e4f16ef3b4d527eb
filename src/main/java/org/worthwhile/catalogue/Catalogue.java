package org.worthwhile.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.places.Places;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.StrictYaml;
import tools.jackson.core.type.TypeReference;

/** Every programme, every fact that may be asked about a person, and the places they are bound to. */
public final class Catalogue {

    /** The folder of the programmes, within the rules folder. */
    public static final String FOLDER = "provision/";

    private static final String FACTS = FOLDER + "facts.yaml";
    private static final String ROUTES = FOLDER + "routes.yaml";

    private final Map<String, Programme> programmes = new LinkedHashMap<>();
    private final Map<String, FactKind> facts = new LinkedHashMap<>();
    private final Map<String, Route> routes;
    private final Places places;

    private Catalogue(RulesFolder folder, Places places, List<RulesFault> faults) {
        this.places = places;
        List<FactKind> kinds = read(folder, FACTS, new TypeReference<List<FactKind>>() {}, List.of(), faults);
        kinds.forEach(kind -> facts.put(kind.fact(), kind));
        routes = read(folder, ROUTES, new TypeReference<LinkedHashMap<String, Route>>() {}, new LinkedHashMap<>(), faults);
        for (String file : folder.files(".yaml")) {
            if (file.startsWith(FOLDER) && file.indexOf('/', FOLDER.length()) > 0 && !file.endsWith(".words.yaml")) {
                programme(folder, file, faults);
            }
        }
        CatalogueLint.check(this, folder, faults);
    }

    /** Reads the catalogue; what is wrong is added to the faults by file and line. */
    public static Catalogue read(RulesFolder folder, Places places, List<RulesFault> faults) {
        return new Catalogue(folder, places, faults);
    }

    private void programme(RulesFolder folder, String file, List<RulesFault> faults) {
        String[] parts = file.split("/");
        String id = parts[parts.length - 1].replaceFirst("\\.yaml$", "");
        ProgrammeSheet sheet = read(folder, file, new TypeReference<ProgrammeSheet>() {}, null, faults);
        if (sheet != null) {
            Programme other = programmes.put(id, new Programme(id, parts[1], sheet));
            if (other != null) {
                faults.add(new RulesFault(file, 1, "another programme has this id, in " + FOLDER + other.folder()));
            }
        }
    }

    private static <T> T read(RulesFolder folder, String file, TypeReference<T> type, T otherwise, List<RulesFault> faults) {
        if (!folder.files().contains(file)) {
            faults.add(new RulesFault(file, 0, "this file is missing"));
            return otherwise;
        }
        return StrictYaml.read(folder, file, type, otherwise, faults);
    }

    public Collection<Programme> programmes() {
        return programmes.values();
    }

    /** @return {@code null} where there is no such programme */
    public Programme programme(String id) {
        return programmes.get(id);
    }

    public Collection<FactKind> facts() {
        return facts.values();
    }

    /** @return {@code null} where there is no such fact */
    public FactKind fact(String name) {
        return facts.get(name);
    }

    /** @return {@code null} where there is no such route */
    public Route route(String id) {
        return routes.get(id);
    }

    public Collection<String> routes() {
        return routes.keySet();
    }

    public Places places() {
        return places;
    }
}
