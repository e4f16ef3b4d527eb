package org.worthwhile.rulebase.plan;

import java.util.BitSet;
import java.util.List;

/**
 * What a group of rules said when it looked.
 *
 * @param each what each rule made, in the order of the group; {@code null} for one that made nothing
 * @param speakers the rules that made something, by their place in the group
 * @param all what they made, one after the other
 */
record Said(List<Object>[] each, BitSet speakers, List<Object> all) {

    /** Most groups, most of the time. */
    @SuppressWarnings("unchecked")
    static final Said NOTHING = new Said(new List[0], new BitSet(), List.of());
}
