package org.worthwhile.provision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.lines.Answer;

/**
 * Where one published way of dividing people places a person. It helps to plan support; it is no label for the person.
 *
 * @param cut the document's way of dividing, the stem of its rule file
 * @param found the first of its groups that the person is in; {@code null} while none is
 * @param groups every group, in the order in which they are tried
 */
public record Profile(String cut, Condition found, List<Condition> groups) {

    static List<Profile> of(List<Condition> groups) {
        Map<String, List<Condition>> cuts = new LinkedHashMap<>();
        groups.forEach(group -> cuts.computeIfAbsent(group.rule().stem(), any -> new ArrayList<>()).add(group));
        List<Profile> profiles = new ArrayList<>();
        cuts.forEach((cut, all) -> profiles.add(new Profile(cut, first(all), all)));
        return profiles;
    }

    /** The first that holds, if none before it might yet hold: a group is not given before a stronger one is ruled out. */
    private static Condition first(List<Condition> groups) {
        for (Condition group : groups) {
            if (!group.answer().isNo()) {
                return group.answer().isYes() ? group : null;
            }
        }
        return null;
    }

    /** What would settle it; empty once a group is found. */
    public Set<Answer.Question> questions() {
        Set<Answer.Question> questions = new LinkedHashSet<>();
        if (found == null) {
            groups.forEach(group -> questions.addAll(group.answer().questions()));
        }
        return questions;
    }
}
