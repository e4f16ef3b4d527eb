package org.worthwhile.rulebase.plan;

/**
 * Where lines of one id go.
 *
 * @param lists the lists that hold them
 * @param wakes by phase, the rules that they wake
 */
record LineRoute(int[] lists, RuleGroup[] wakes) {
}
