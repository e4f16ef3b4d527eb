package org.worthwhile.lines;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Yes, no, or not known: what a condition says of a person. A fact that was not given is never "no". An answer knows
 * what it rests on, which questions would settle it, and where its source leaves the case open.
 *
 * @param value yes, no or unknown
 * @param reasons the facts that decided it; empty while it is unknown
 * @param questions what would settle it; empty unless it is unknown
 * @param readings the ids of the source's own ambiguities that this person falls into
 */
public record Answer(Value value, List<Reason> reasons, Set<Question> questions, Set<String> readings) {

    /** Three values. */
    public enum Value { YES, NO, UNKNOWN }

    /**
     * A fact that counted.
     *
     * @param fact its name in the contract
     * @param about the words of a list that were looked for, or the place; empty otherwise
     * @param limit what a number was held against; {@code null} where the fact is no number
     */
    public record Reason(String fact, List<String> about, Limit limit) {
    }

    /** What a number is held against. */
    public record Limit(Bound bound, long value) {

        /** What must hold for the opposite. */
        Limit turnedRound() {
            return new Limit(switch (bound) {
                case AT_LEAST -> Bound.BELOW;
                case ABOVE -> Bound.AT_MOST;
                case AT_MOST -> Bound.ABOVE;
                case BELOW -> Bound.AT_LEAST;
                case EXACTLY -> Bound.OTHER_THAN;
                case OTHER_THAN -> Bound.EXACTLY;
            }, value);
        }
    }

    /** How a limit is meant. */
    public enum Bound { AT_LEAST, ABOVE, AT_MOST, BELOW, EXACTLY, OTHER_THAN }

    /**
     * Something to ask.
     *
     * @param fact the fact's name in the contract
     * @param value the one word of a list, or the place, that is asked about; {@code null} for the whole fact
     */
    public record Question(String fact, String value) {
    }

    public Answer {
        reasons = List.copyOf(reasons);
    }

    public static Answer yes(Reason reason) {
        return new Answer(Value.YES, List.of(reason), Set.of(), Set.of());
    }

    public static Answer no(Reason reason) {
        return new Answer(Value.NO, List.of(reason), Set.of(), Set.of());
    }

    public static Answer of(boolean yes, Reason reason) {
        return yes ? yes(reason) : no(reason);
    }

    public static Answer unknown(Question question) {
        return new Answer(Value.UNKNOWN, List.of(), Set.of(question), Set.of());
    }

    public boolean isYes() {
        return value == Value.YES;
    }

    public boolean isNo() {
        return value == Value.NO;
    }

    public boolean isUnknown() {
        return value == Value.UNKNOWN;
    }

    /** Yes when one is; no when none is; else not known yet. A yes that no ambiguity touches is taken first. */
    public static Answer any(List<Answer> answers) {
        Answer noted = null;
        for (Answer answer : answers) {
            if (answer.isYes() && answer.readings.isEmpty()) {
                return answer;
            }
            noted = noted == null && answer.isYes() ? answer : noted;
        }
        return noted != null ? noted : fold(answers, Value.NO);
    }

    /** No when one is not; yes when all are; else not known yet. */
    public static Answer all(List<Answer> answers) {
        List<Reason> failing = new ArrayList<>();
        boolean no = false;
        boolean byItself = false;
        for (Answer answer : answers) {
            if (answer.isNo()) {
                no = true;
                // Where the date alone rules a branch out, the person's facts in it are beside the point.
                byItself |= answer.reasons.isEmpty();
                failing.addAll(answer.reasons);
            }
        }
        if (byItself) {
            failing.clear();
        }
        return no ? new Answer(Value.NO, failing, Set.of(), Set.of()) : fold(answers, Value.YES);
    }

    /** What is left when nothing decides: the value that all share, or unknown with the questions of those that are. */
    private static Answer fold(List<Answer> answers, Value shared) {
        List<Reason> reasons = new ArrayList<>();
        Set<Question> questions = new LinkedHashSet<>();
        Set<String> readings = new LinkedHashSet<>();
        boolean unknown = false;
        for (Answer answer : answers) {
            unknown |= answer.isUnknown();
            reasons.addAll(answer.reasons);
            questions.addAll(answer.questions);
            readings.addAll(answer.readings);
        }
        return unknown
                ? new Answer(Value.UNKNOWN, List.of(), questions, readings)
                : new Answer(shared, reasons, Set.of(), readings);
    }

    public static Answer not(Answer answer) {
        return switch (answer.value) {
            case YES -> new Answer(Value.NO, turnedRound(answer.reasons), Set.of(), answer.readings);
            case NO -> new Answer(Value.YES, turnedRound(answer.reasons), Set.of(), answer.readings);
            case UNKNOWN -> answer;
        };
    }

    private static List<Reason> turnedRound(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.limit == null ? reason : new Reason(reason.fact, reason.about, reason.limit.turnedRound()))
                .toList();
    }

    /** Where this would be yes, the source leaves the case open: no fact can settle it, and both readings are shown. */
    public Answer leftOpen(String reading) {
        return isYes() ? new Answer(Value.UNKNOWN, List.of(), Set.of(), Set.of(reading)) : this;
    }

    /** Where this is yes, it stays so, and the source's ambiguity is shown beside it. */
    public Answer noting(String reading) {
        return isYes() ? new Answer(Value.YES, reasons, Set.of(), Set.of(reading)) : this;
    }

    /** Whether no question can settle it: the source is undecided, not the facts. */
    public boolean isUndecided() {
        return isUnknown() && questions.isEmpty();
    }
}
