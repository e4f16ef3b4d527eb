package org.worthwhile.specs;

/**
 * How one scenario came out.
 *
 * @param file within the features folder
 * @param line where it stands: of an outline, the line of its example
 * @param heading the line of its {@code Scenario:}
 * @param feature what the feature is called
 * @param rule the {@code Rule:} it stands under, with its law; empty where there is none
 * @param scenario what it is called
 * @param failed the step that failed, as it is written; {@code null} where all held
 * @param failedLine the line of that step
 * @param says what should be and what is
 */
public record Outcome(
        String file, int line, int heading, String feature, String rule, String scenario, String failed, int failedLine, String says) {

    public boolean passed() {
        return failed == null;
    }

    /** Where it stands, as it can be given to the command again. */
    public String place() {
        return file + ":" + line;
    }
}
