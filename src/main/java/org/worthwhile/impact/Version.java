package org.worthwhile.impact;

import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;

/**
 * Rules that are compared with others.
 *
 * @param name what they are called in a report
 * @param folder the files that they were made from
 */
public record Version(String name, RulesFolder folder, RuleBase rules) {
}
