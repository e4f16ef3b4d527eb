package org.worthwhile.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleBook;

/**
 * Everything that can be said of a rules folder without asking it a question.
 *
 * @param book what could be read
 * @param errors what stands in the way of an answer, or of a proof
 * @param warnings what may be meant as it stands, and is worth a second look
 */
public record FolderCheck(RuleBook book, List<RulesFault> errors, List<RulesFault> warnings) {

    private static final Comparator<RulesFault> BY_PLACE =
            Comparator.comparing(RulesFault::file).thenComparing(RulesFault::line).thenComparing(RulesFault::column);

    /**
     * Checks a folder, and the features that prove it.
     *
     * @param features {@code null} where there are none
     * @param today the day on which what is announced may have come to pass
     */
    public static FolderCheck of(RulesFolder rules, RulesFolder features, LocalDate today) {
        List<RulesFault> errors = new ArrayList<>();
        RuleBook book = RuleBase.check(rules, errors);
        List<RulesFault> warnings = new ArrayList<>(RateWarnings.of(book.rates(), today));
        warnings.addAll(book.practices().missing(book.rates()));
        warnings.addAll(book.untranslated());
        if (errors.isEmpty()) {
            warnings.addAll(RuleWarnings.of(book));
            warnings.addAll(ProgrammeWarnings.of(book, rules));
        }
        if (features != null) {
            errors.addAll(FeatureFaults.of(features));
            for (String file : rules.files(".drl")) {
                String feature = file.replaceFirst("\\.drl$", ".feature");
                if (!features.files().contains(feature)) {
                    warnings.add(new RulesFault(file, 0, "no feature of its name proves it: write features/" + feature));
                }
            }
        }
        return new FolderCheck(book, inOrder(errors), inOrder(warnings));
    }

    private static List<RulesFault> inOrder(List<RulesFault> faults) {
        return faults.stream().distinct().sorted(BY_PLACE).toList();
    }
}
