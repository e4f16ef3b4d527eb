package org.worthwhile.rulebase;

import java.util.List;
import org.worthwhile.rates.RulesFault;

/**
 * One rule as its file has it.
 *
 * @param title its sentence
 * @param file the path within the rules folder
 * @param line the line on which it begins
 * @param phase when it speaks
 * @param citation the law, as the file writes it
 * @param interpretation the choice it makes where the law leaves one; {@code null} when there is none
 * @param judges what a programme's rule is: criterion, exclusion, tier, cohort or profile; {@code null} for a rule of the money
 * @param subject the id of that criterion, exclusion, tier, cohort or profile within its file
 * @param rates the names of the rates it asks for
 * @param makes the ids of the lines it makes
 * @param gatedOn the ids of the lines that its {@code not} and {@code accumulate} patterns look at
 * @param body its text, without comments
 */
public record RuleDescription(
        String title,
        String file,
        int line,
        String phase,
        String citation,
        String interpretation,
        String judges,
        String subject,
        List<String> rates,
        List<String> makes,
        List<String> gatedOn,
        String body) {

    /** Where the Welsh of its interpretation stands, under notes. */
    public String noteKey() {
        return stem() + "/" + judges + "/" + subject;
    }

    /** The stem of its file: of a programme's rule, the programme's id. */
    public String stem() {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.drl$", "");
    }

    /** A fault where a word first stands in the rule; on its first line where it does not. */
    RulesFault faultAt(String word, String message) {
        List<String> lines = body.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(word);
            if (at >= 0) {
                return new RulesFault(file, line + i, at + 1, message);
            }
        }
        return new RulesFault(file, line, message);
    }
}
