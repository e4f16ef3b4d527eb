package org.worthwhile.rulebase;

import java.util.Map;

/**
 * The words of one language: what each line is called, the sentence that each rule says, and what programmes give.
 *
 * @param labels line id, programme, tier or cohort to its name
 * @param sentences rule title to its sentence, with named blanks in braces
 * @param offers programme or tier to what it gives
 * @param undecided programme and reading to the two readings of its source
 * @param actions line id to what somebody can do about it
 * @param notes programme and text of its sheet, or rule and its interpretation, to a translation; the English stands there
 */
public record Words(
        Map<String, String> labels,
        Map<String, String> sentences,
        Map<String, String> offers,
        Map<String, String> undecided,
        Map<String, String> actions,
        Map<String, String> notes) {
}
