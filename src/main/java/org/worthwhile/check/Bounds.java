package org.worthwhile.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conditions on one fact of a person that must all hold. */
final class Bounds {

    private static final Pattern BOUND =
            Pattern.compile("(\\w+)\\.(is|atLeast|above|atMost|below|onOrAfter|before)\\(\\s*(\"[^\"]*\"|-?[\\d.]+)\\s*\\)");

    private Bounds() {
    }

    /** What excludes what, in words; {@code null} where all can hold together. */
    static String contradiction(List<String> conditions) {
        Map<String, String> lowest = new HashMap<>();
        Map<String, String> highest = new HashMap<>();
        Map<String, String> exact = new HashMap<>();
        for (String condition : conditions) {
            Matcher bound = BOUND.matcher(condition.strip());
            if (!bound.matches()) {
                continue;
            }
            Map<String, String> of = switch (bound.group(2)) {
                case "is" -> exact;
                case "atLeast", "above", "onOrAfter" -> lowest;
                default -> highest;
            };
            String fact = bound.group(1);
            String other = of.put(fact, condition.strip());
            if (of == exact && other != null && !other.equals(condition.strip())) {
                return "\"" + other + "\" and \"" + condition.strip() + "\" exclude one another";
            }
            if (lowest.containsKey(fact) && highest.containsKey(fact) && exclude(lowest.get(fact), highest.get(fact))) {
                return "\"" + lowest.get(fact) + "\" and \"" + highest.get(fact) + "\" exclude one another";
            }
        }
        return null;
    }

    private static boolean exclude(String low, String high) {
        Matcher least = BOUND.matcher(low);
        Matcher most = BOUND.matcher(high);
        if (!least.matches() || !most.matches() || least.group(3).startsWith("\"") != most.group(3).startsWith("\"")) {
            return false;
        }
        int order = least.group(3).startsWith("\"")
                ? least.group(3).compareTo(most.group(3)) : new BigDecimal(least.group(3)).compareTo(new BigDecimal(most.group(3)));
        boolean bothIncluded = least.group(2).equals("atLeast") && most.group(2).equals("atMost");
        return bothIncluded ? order > 0 : order >= 0;
    }
}
