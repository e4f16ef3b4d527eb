package org.worthwhile.rulebase;

import java.util.Map;

/**
 * The words of one language: what each line is called, and the sentence that each rule says.
 *
 * @param labels line id to its name
 * @param sentences rule title to its sentence, with named blanks in braces
 */
public record Words(Map<String, String> labels, Map<String, String> sentences) {
}
