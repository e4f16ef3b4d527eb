package org.worthwhile.people;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Hides some of what is known of a person. */
public final class PartlyKnown {

    /** Lists that a household or a look-up answers word by word. */
    private static final Set<String> WORD_BY_WORD = Set.of("benefits", "gp");
    /** How many facts in a hundred are said. */
    private static final List<Integer> SAID = List.of(100, 95, 85, 60, 30, 10);

    private PartlyKnown() {
    }

    /** The same person, when only some of it was said. */
    public static Known of(Known whole, Random random) {
        int kept = SAID.get(random.nextInt(SAID.size()));
        Map<String, Object> said = new TreeMap<>();
        whole.values().forEach((fact, value) -> {
            boolean canBeSaid = !RandomPerson.WHERE.contains(fact) && !fact.equals(RandomPerson.FOLLOWS) && !value.equals("not-applicable");
            if (canBeSaid && random.nextInt(100) < kept) {
                boolean inPart = WORD_BY_WORD.contains(fact) && random.nextInt(4) == 0;
                said.put(fact, inPart ? part((Map<?, ?>) value, random) : value);
            }
        });
        where(whole, random, kept, said);
        return whole.saying(said);
    }

    /**
     * The same person, when half of what was said is taken back. A judgement is not: it may say otherwise than what would
     * follow without it.
     */
    public static Known sayingLess(Known person, Random random) {
        Map<String, Object> fewer = new TreeMap<>(person.given());
        fewer.keySet().removeIf(fact -> !fact.startsWith("judgements.") && random.nextBoolean());
        return person.saying(fewer);
    }

    /** The same person without one fact. */
    public static Known without(Known person, String fact) {
        Map<String, Object> fewer = new TreeMap<>(person.given());
        fewer.remove(fact);
        return person.saying(fewer);
    }

    /** The council; or only the nation or the combined authority; or nothing. */
    private static void where(Known whole, Random random, int kept, Map<String, Object> said) {
        boolean council = random.nextInt(100) < Math.max(kept, 60);
        int less = random.nextInt(3);
        for (String fact : council ? List.of("localAuthority", "nation") : less == 0 ? List.of("nation")
                : less == 1 ? List.of("combinedAuthority") : List.<String>of()) {
            if (whole.value(fact) != null) {
                said.put(fact, whole.value(fact));
            }
        }
        if (random.nextInt(100) < kept / 2) {
            said.put("areas", kept == 100 ? whole.value("areas") : part((Map<?, ?>) whole.value("areas"), random));
        }
    }

    private static Map<String, Object> part(Map<?, ?> words, Random random) {
        Map<String, Object> part = new TreeMap<>();
        words.forEach((word, in) -> {
            if (random.nextBoolean()) {
                part.put((String) word, in);
            }
        });
        return part;
    }
}
