package org.worthwhile.specs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;

/** One run of the command: which features, against which rules. Rules and features are read at the same time. */
public final class SpecRun {

    private static final String FEATURE = ".feature";

    private final RulesFolder rulesFolder;
    private final RulesFolder features;
    private final CompletableFuture<RuleBase> rules;
    private final List<String> notes = new ArrayList<>();
    private List<SpecFile> files;
    private Specs specs;

    /** @param rules being built from the folder */
    public SpecRun(RulesFolder rulesFolder, RulesFolder features, CompletableFuture<RuleBase> rules) {
        this.rulesFolder = rulesFolder;
        this.features = features;
        this.rules = rules;
    }

    /** Takes what is named. @throws IllegalArgumentException where a name is none */
    public void only(List<String> places, String folder) {
        take(Wanted.named(places, features.files(FEATURE), folder));
        if (specs.count() == 0) {
            throw new IllegalArgumentException("No scenario begins there. Scenarios begin at the lines "
                    + files.stream().flatMap(file -> file.feature().getPickles().stream())
                            .map(scenario -> String.valueOf(scenario.getLocation().getLine()))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    /** Takes what concerns the difference from the packaged rules and features. */
    public void onlyChanged() {
        CompletableFuture<RecordedUses> uses = CompletableFuture.supplyAsync(RecordedUses::packaged);
        Concerned concerned = new Concerned(RulesFolder.packaged(), rulesFolder, rules().book());
        Wanted wanted = concerned.among(features, RulesFolder.packagedFeatures(), uses.join());
        notes.add(concerned.changed().isEmpty()
                ? "No rule, rate or word differs from those of the jar."
                : "What differs from the jar: " + String.join(", ", concerned.changed()) + ".");
        if (uses.join().isEmpty()) {
            notes.add("This jar was packaged without its tests, so what each scenario uses is not known: only the features "
                    + "of what differs are run. Run specs without --changed before you rely on it.");
        }
        take(wanted);
    }

    private void take(Wanted wanted) {
        files = SpecFile.read(features, wanted.files());
        specs = new Specs(files, wanted);
    }

    /** What the user should know before the outcome. */
    public List<String> notes() {
        return notes;
    }

    public int count() {
        return specs.count();
    }

    /** @throws org.worthwhile.rates.RulesFaultException where the rules cannot be built */
    public List<Outcome> run(Consumer<Outcome> each) {
        return specs.run(rules(), each);
    }

    public Report report(List<Outcome> outcomes) {
        return new Report(files, outcomes);
    }

    /** The rules that were proved, in words. */
    public String edition() {
        return rules().book().rates().edition();
    }

    private RuleBase rules() {
        try {
            return rules.join();
        } catch (java.util.concurrent.CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }
}
