package org.worthwhile.rulebase.plan;

import java.util.BitSet;
import java.util.List;

/**
 * What a group of rules said when it looked.
 *
 * @param each what each rule made, in the order of the group
 * @param speakers the rules that made something, by their place in the group
 * @param all what they made, one after the other
 */
record Said(List<Object>[] each, BitSet speakers, List<Object> all) {
}
