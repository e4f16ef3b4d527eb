package org.worthwhile.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.worthwhile.api.contract.AskJson;
import org.worthwhile.api.contract.EffectJson;
import org.worthwhile.api.contract.PerJson;
import org.worthwhile.household.Money;
import org.worthwhile.household.Nation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What to ask next: each fact that was left out and would change the answer, and by how much. The rules are asked, not a formula. */
final class Asking {

    private final String language;
    private final PerJson per;
    private final Nation nation;

    Asking(String language, PerJson per, Nation nation) {
        this.language = language;
        this.per = per;
        this.nation = nation;
    }

    /** The questions alone, without their effects. */
    List<AskJson> ask(Told told) {
        return told.missing().stream()
                .filter(missing -> missing.rule().asked())
                .map(this::question)
                .toList();
    }

    /** The questions whose answer could change a figure, with the least and the most that it could change. */
    List<AskJson> ask(Told told, JsonNode request, Function<JsonNode, List<Money>> figures) {
        List<AskJson> questions = new ArrayList<>();
        List<Money> now = null;
        for (Told.Missing missing : told.missing()) {
            if (!missing.rule().asked()) {
                continue;
            }
            if (now == null) {
                now = figures.apply(request);
            }
            EffectJson effect = effect(missing, request, now, figures);
            if (effect != null) {
                questions.add(question(missing).effect(effect));
            }
        }
        return questions;
    }

    private AskJson question(Told.Missing missing) {
        return new AskJson()
                .fact(missing.rule().path())
                ._for(missing.about())
                .text(OwnNation.said(missing.rule().question().getOrDefault(language, missing.rule().question().get("en")), nation));
    }

    private EffectJson effect(
            Told.Missing missing, JsonNode request, List<Money> now, Function<JsonNode, List<Money>> figures) {
        Money least = Money.ZERO;
        Money most = Money.ZERO;
        for (JsonNode alternative : missing.rule().alternatives()) {
            JsonNode changed = request.deepCopy();
            if (!put(changed, missing.pointer(), alternative)) {
                continue;
            }
            try {
                List<Money> then = figures.apply(changed);
                for (int i = 0; i < then.size(); i++) {
                    Money difference = then.get(i).minus(now.get(i));
                    least = least.lowerOf(difference);
                    most = most.higherOf(difference);
                }
            } catch (FaultyRequest e) {
                // This alternative does not fit the household; another may.
            }
        }
        return least.isZero() && most.isZero()
                ? null
                : new EffectJson().least(least.toPounds()).most(most.toPounds()).per(per);
    }

    /** Sets a value at a pointer, making the objects on the way. */
    private static boolean put(JsonNode tree, String pointer, JsonNode value) {
        String[] steps = pointer.substring(1).split("/");
        JsonNode at = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            JsonNode next = at instanceof ArrayNode list ? list.get(Integer.parseInt(steps[i])) : at.get(steps[i]);
            if (next == null || next.isNull()) {
                if (!(at instanceof ObjectNode object)) {
                    return false;
                }
                next = object.putObject(steps[i]);
            }
            at = next;
        }
        if (at instanceof ObjectNode object) {
            object.set(steps[steps.length - 1], value);
            return true;
        }
        return false;
    }
}
