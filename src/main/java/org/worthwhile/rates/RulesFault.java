package org.worthwhile.rates;

/**
 * A mistake in a file of the rules folder, in its author's own terms.
 *
 * @param file the path within the rules folder
 * @param line the line, from 1; 0 when the whole file is meant
 * @param column the column, from 1; 0 when the whole line is meant
 * @param message what is wrong, and what was probably meant
 */
public record RulesFault(String file, int line, int column, String message) {

    public RulesFault(String file, int line, String message) {
        this(file, line, 0, message);
    }

    /** Where it is: {@code file:line:column}, as far as it is known. */
    public String place() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }

    @Override
    public String toString() {
        return place() + ": " + message;
    }
}
