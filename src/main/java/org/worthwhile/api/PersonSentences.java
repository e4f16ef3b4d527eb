package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.FactKind;
import org.worthwhile.client.Client;
import org.worthwhile.client.Given;
import org.worthwhile.client.Members;
import org.worthwhile.lines.Answer;
import tools.jackson.databind.JsonNode;

/** Says in plain words what is known of a person, why a condition is met or not, and what to ask. */
final class PersonSentences {

    private static final Answer.Limit NO_SINGLE_LIMIT = new Answer.Limit(Answer.Bound.EXACTLY, Long.MIN_VALUE);

    private static final int MOST_TO_NAME = 6;

    private final Catalogue catalogue;
    private final Client client;
    private final Map<String, String> programmeNames;
    private final String language;

    /** @param programmeNames names by id, in the same language */
    PersonSentences(Catalogue catalogue, Client client, Map<String, String> programmeNames, String language) {
        this.programmeNames = programmeNames;
        this.catalogue = catalogue;
        this.client = client;
        this.language = language;
    }

    /** The facts that decided an answer; empty while it is unknown. */
    String because(Answer answer) {
        Set<String> sentences = new LinkedHashSet<>();
        Map<String, Answer.Limit> limits = answer.isNo() ? limits(answer) : Map.of();
        for (Answer.Reason reason : answer.reasons()) {
            sentences.add(reason(reason));
            Answer.Limit limit = limits.get(reason.fact());
            if (limit != null) {
                sentences.add(ProvisionPhrases.limit(limit, unit(catalogue.fact(reason.fact()), BigDecimal.valueOf(limit.value())), language));
            }
        }
        sentences.remove("");
        return String.join(" ", sentences);
    }

    /** The limit that each number misses, where there is one and not several ways. */
    private static Map<String, Answer.Limit> limits(Answer answer) {
        Map<String, List<Answer.Limit>> all = new LinkedHashMap<>();
        answer.reasons().stream().filter(reason -> reason.limit() != null).forEach(reason -> {
            List<Answer.Limit> ofFact = all.computeIfAbsent(reason.fact(), any -> new ArrayList<>());
            if (!ofFact.contains(reason.limit())) {
                ofFact.add(reason.limit());
            }
        });
        Map<String, Answer.Limit> single = new LinkedHashMap<>();
        all.forEach((fact, limits) -> limits.stream().reduce(PersonSentences::together).ifPresent(limit -> single.put(fact, limit)));
        single.values().removeIf(limit -> limit == NO_SINGLE_LIMIT);
        return single;
    }

    /** "Fewer than 26, or exactly 26" is "26 at most"; limits that do not join are left to the condition's own sentence. */
    private static Answer.Limit together(Answer.Limit one, Answer.Limit other) {
        Answer.Limit exact = one.bound() == Answer.Bound.EXACTLY ? one : other;
        Answer.Limit open = exact == one ? other : one;
        if (exact.bound() != Answer.Bound.EXACTLY || exact.value() != open.value()) {
            return NO_SINGLE_LIMIT;
        }
        return switch (open.bound()) {
            case BELOW, AT_MOST -> new Answer.Limit(Answer.Bound.AT_MOST, exact.value());
            case ABOVE, AT_LEAST -> new Answer.Limit(Answer.Bound.AT_LEAST, exact.value());
            default -> NO_SINGLE_LIMIT;
        };
    }

    /** Who judged what this answer rests on; {@code null} where it rests on no judgement. */
    String judgedBy(Answer answer) {
        return answer.reasons().stream()
                .map(reason -> client.given(reason.fact()))
                .filter(given -> given != null && given.by() != null)
                .map(given -> given.note() == null ? given.by() : given.by() + ": " + given.note())
                .findFirst()
                .orElse(null);
    }

    private String reason(Answer.Reason reason) {
        FactKind kind = catalogue.fact(reason.fact());
        if (reason.fact().equals("areas")) {
            return area(reason.about().get(0));
        }
        Given given = client.given(reason.fact());
        Object value = reason.fact().equals("combinedAuthority") ? client.getCombinedAuthority().value()
                : reason.fact().equals("nation") ? client.getNation().value()
                : given == null ? null : given.value();
        if (value == null) {
            return "";
        }
        return value instanceof Boolean truth ? in(kind.says().path(truth ? "yes" : "no"))
                : value instanceof BigDecimal number && number.signum() == 0 && kind.none() != null ? in(kind.none())
                : value instanceof BigDecimal number
                        ? in(kind.says()).replace("{value}", number(number)).replace("{unit}", unit(kind, number))
                : value instanceof Members members ? list(kind, members, reason.about())
                : value.equals("none") && kind.none() != null ? in(kind.none())
                : value.equals("not-applicable") ? in(kind.notApplicable())
                : kind.says() != null ? in(kind.says()).replace("{value}", (String) value)
                : in(kind.values().get((String) value));
    }

    private String area(String area) {
        boolean inside = client.getAreas().has(area).isYes();
        Map<String, Map<String, String>> says = catalogue.places().area(area).says();
        return in(says.get(inside ? "yes" : "no"));
    }

    private String list(FactKind kind, Members members, List<String> about) {
        List<String> had = about.stream().filter(members.in()::contains).toList();
        if (had.isEmpty() && members.complete() && members.in().isEmpty()) {
            return in(kind.none());
        }
        if (had.isEmpty() && about.size() > MOST_TO_NAME && !members.in().isEmpty()) {
            // Of a long list, what the person has says more than all that they have not.
            return list(kind, members, List.copyOf(members.in()));
        }
        List<String> named = (had.isEmpty() ? about : had).stream().map(word -> nameOf(kind, word)).toList();
        String joined = ProvisionPhrases.joined(named, had.isEmpty(), language);
        return in(had.isEmpty() ? kind.lacks() : kind.has()).replace("{values}", joined);
    }

    private String nameOf(FactKind kind, String word) {
        return kind.values().containsKey(word) ? in(kind.values().get(word)) : programmeNames.getOrDefault(word, word);
    }

    /** How near a number is to what it was held against; {@code null} where no number decided. */
    Near near(Answer answer) {
        if (!answer.isNo()) {
            return null;
        }
        for (Answer.Reason reason : answer.reasons()) {
            Given given = client.given(reason.fact());
            if (reason.limit() != null && given != null) {
                BigDecimal value = (BigDecimal) given.value();
                BigDecimal limit = BigDecimal.valueOf(reason.limit().value());
                return new Near(reason.fact(), value, limit, value.subtract(limit).abs());
            }
        }
        return null;
    }

    record Near(String fact, BigDecimal value, BigDecimal limit, BigDecimal by) {
    }

    String question(Answer.Question question) {
        if (question.fact().equals("areas") && question.value() != null) {
            return in(catalogue.places().area(question.value()).question());
        }
        if (question.fact().equals("localAuthority") && question.value() != null) {
            return ProvisionPhrases.partOf(question.value(), language);
        }
        return in(catalogue.fact(question.fact()).question());
    }

    /** What is still to be asked before an answer is known, in one sentence each. */
    List<String> stillToAsk(Answer answer) {
        return answer.questions().stream().map(this::question).distinct().toList();
    }

    FactKind kind(Answer.Question question) {
        return catalogue.fact(question.fact());
    }

    private String unit(FactKind kind, BigDecimal number) {
        if (kind.unit() == null) {
            return "";
        }
        return in(kind.unit().get(number.compareTo(BigDecimal.ONE) == 0 ? "one" : "many"));
    }

    private static String number(BigDecimal number) {
        return String.format(java.util.Locale.UK, number.stripTrailingZeros().scale() > 0 ? "%,.2f" : "%,.0f", number);
    }

    String in(Map<String, String> texts) {
        return texts == null ? "" : texts.getOrDefault(language, texts.getOrDefault("en", ""));
    }

    private String in(JsonNode texts) {
        return texts.path(language).asString(texts.path("en").asString(""));
    }
}
