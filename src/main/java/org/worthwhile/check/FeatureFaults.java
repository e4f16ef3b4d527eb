package org.worthwhile.check;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/** What is wrong in features before they are run: what cannot be read, and steps that nothing reads. */
final class FeatureFaults {

    private static final GherkinParser PARSER = GherkinParser.builder().includeSource(false).build();

    private static final Pattern CITED = Pattern.compile(".*\\(.{3,}\\)\\s*");

    private final StepBook steps = new StepBook();
    private final Map<String, Long> known = new HashMap<>();
    private final List<RulesFault> faults = new ArrayList<>();

    private FeatureFaults() {
    }

    static List<RulesFault> of(RulesFolder features) {
        FeatureFaults check = new FeatureFaults();
        for (String file : features.files(".feature")) {
            check.read(file, features.text(file));
        }
        return check.faults;
    }

    private void read(String file, String text) {
        Map<String, Location> places = new HashMap<>();
        Set<Location> said = new HashSet<>();
        for (Envelope one : PARSER.parse(file, text.getBytes(StandardCharsets.UTF_8)).toList()) {
            one.getParseError().ifPresent(error -> fault(file, error.getSource().getLocation().orElse(null), unread(error.getMessage())));
            one.getGherkinDocument().flatMap(GherkinDocument::getFeature).ifPresent(feature -> feature.getChildren().forEach(child -> {
                places(file, child.getBackground(), child.getScenario(), places);
                child.getRule().ifPresent(rule -> {
                    cited(file, rule);
                    rule.getChildren().forEach(inner -> places(file, inner.getBackground(), inner.getScenario(), places));
                });
            }));
            one.getPickle().ifPresent(pickle -> steps(file, pickle, places, said));
        }
    }

    /** A feature is a document: each of its rules says by which law or source it holds. */
    private void cited(String file, Rule rule) {
        if (!CITED.matcher(rule.getName()).matches()) {
            fault(file, rule.getLocation(), "this rule cites no law or source: end it with one in brackets, "
                    + "like (Universal Credit Regulations 2013, reg 22(1))");
        }
    }

    private void places(String file, Optional<Background> background, Optional<Scenario> scenario, Map<String, Location> into) {
        background.ifPresent(one -> places(one.getSteps(), into));
        scenario.ifPresent(one -> {
            places(one.getSteps(), into);
            if (one.getSteps().isEmpty()) {
                fault(file, one.getLocation(), "this scenario has no step: is the first word of one misspelt?");
            }
        });
    }

    private static void places(List<Step> steps, Map<String, Location> into) {
        steps.forEach(step -> into.put(step.getId(), step.getLocation()));
    }

    private void steps(String file, Pickle pickle, Map<String, Location> places, Set<Location> said) {
        pickle.getSteps().forEach(step -> {
            long reading = known.computeIfAbsent(step.getText(), steps::reading);
            Location place = places.get(step.getAstNodeIds().get(0));
            if (reading != 1 && said.add(place)) {
                String nearest = reading == 0 ? steps.nearest(step.getText()) : null;
                fault(file, place, reading > 1 ? "two steps read \"" + step.getText() + "\": say which is meant"
                        : "no step reads \"" + step.getText() + "\"" + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?"));
            }
        });
    }

    /** {@code (12:5): expected: #EOF, ..., got 'x'}, without its place. */
    private static String unread(String message) {
        return message.replaceFirst("^\\(\\d+:\\d+\\): ", "").replaceFirst("^expected: .*, got '",
                "this is neither a step nor a heading, and is not expected here: '");
    }

    private void fault(String file, Location place, String message) {
        int line = place == null ? 0 : place.getLine().intValue();
        int column = place == null ? 0 : place.getColumn().map(Number::intValue).orElse(0);
        faults.add(new RulesFault("features/" + file, line, column, message));
    }
}
