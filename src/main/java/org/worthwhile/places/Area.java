package org.worthwhile.places;

import java.util.List;
import java.util.Map;

/**
 * An area that a programme is for, made of whole authorities where its list is known.
 *
 * @param name the word that rules use for it
 * @param nations where it lies: whoever lives in another nation is outside
 * @param wholeNations those of its nations that are inside as a whole
 * @param combinedAuthorities those that are inside as a whole
 * @param localAuthorities those that are inside as a whole
 * @param partly authorities or nations of which only a part may be inside: whoever lives there must be asked
 * @param complete whether everyone who lives elsewhere is outside; otherwise they must be asked
 * @param sources where the list was published
 * @param question what to ask where it cannot be told, by language
 * @param says what an answer means, {@code yes} or {@code no}, by language
 */
public record Area(
        String name,
        List<String> nations,
        List<String> wholeNations,
        List<String> combinedAuthorities,
        List<String> localAuthorities,
        List<String> partly,
        boolean complete,
        List<Source> sources,
        Map<String, String> question,
        Map<String, Map<String, String>> says) {

    /** A publication. */
    public record Source(String name, String url) {}

    public Area {
        nations = nations == null ? List.of() : List.copyOf(nations);
        wholeNations = wholeNations == null ? List.of() : List.copyOf(wholeNations);
        combinedAuthorities = combinedAuthorities == null ? List.of() : List.copyOf(combinedAuthorities);
        localAuthorities = localAuthorities == null ? List.of() : List.copyOf(localAuthorities);
        partly = partly == null ? List.of() : List.copyOf(partly);
        sources = sources == null ? List.of() : List.copyOf(sources);
        question = question == null ? Map.of() : Map.copyOf(question);
        says = says == null ? Map.of() : Map.copyOf(says);
    }

    Area called(String word) {
        return new Area(
                word, nations, wholeNations, combinedAuthorities, localAuthorities, partly, complete, sources, question, says);
    }

    /** Whether no council settles it: whoever lives in its nations must be asked. */
    public boolean isAskedEverywhere() {
        return wholeNations.isEmpty() && combinedAuthorities.isEmpty() && localAuthorities.isEmpty() && partly.isEmpty() && !complete;
    }
}
