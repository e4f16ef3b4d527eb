package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.worthwhile.api.contract.CheckJson;
import org.worthwhile.api.contract.CitationJson;
import org.worthwhile.api.contract.LineInputJson;
import org.worthwhile.api.contract.LineJson;
import org.worthwhile.api.contract.LineRoleJson;
import org.worthwhile.api.contract.NotAwardedJson;
import org.worthwhile.api.contract.NotCountedJson;
import org.worthwhile.api.contract.OutOfScopeJson;
import org.worthwhile.api.contract.RateStatusJson;
import org.worthwhile.api.contract.RateUsedJson;
import org.worthwhile.api.contract.SignJson;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rulebase.LineKind;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;
import org.worthwhile.rulepages.Addresses;

/** The lines of a position as the contract writes them: sentence, law, inputs and rates of each. */
final class Explanation {

    private static final String FIND_ADVICE = "https://www.gov.uk/benefits-advice";

    private final Position position;
    private final RuleBook book;
    private final Sentences sentences;
    private final boolean carriedForward;

    Explanation(Position position, Sentences sentences) {
        this.position = position;
        this.book = sentences.book();
        this.sentences = sentences;
        this.carriedForward = book.rates().carriedForward(position.situation().period().start());
    }

    List<LineJson> lines() {
        List<LineJson> lines = new ArrayList<>();
        for (Line line : position.lines()) {
            LineKind kind = book.line(line.getId());
            LineRoleJson role = role(kind);
            if (role != null && kind.shown() && line.isAwarded()) {
                lines.add(new LineJson()
                        .id(line.getId())
                        ._for(line.getAbout())
                        .role(role)
                        .label(sentences.label(line.getId()))
                        .amount(line.getAmount().toPounds())
                        .because(sentences.because(line))
                        .citation(citation(line))
                        .inputs(line.inputs().stream().map(Explanation::input).toList())
                        .rates(rates(line)));
            }
        }
        return lines;
    }

    List<NotAwardedJson> notAwarded() {
        List<NotAwardedJson> nil = new ArrayList<>();
        for (Line line : position.lines()) {
            LineKind kind = book.line(line.getId());
            if (role(kind) != null && kind.shownWhenNil() && !line.isAwarded()) {
                nil.add(new NotAwardedJson()
                        .id(line.getId())
                        ._for(line.getAbout())
                        .because(sentences.because(line))
                        .citation(citation(line)));
            }
        }
        return nil;
    }

    List<CheckJson> checks() {
        return position.awardedInRole("not-counted").stream()
                .map(line -> new CheckJson().id(lastPart(line.getId())).because(sentences.because(line)).url(url(line)))
                .toList();
    }

    List<NotCountedJson> notCounted(SignJson sign) {
        return position.awardedInRole("not-counted").stream()
                .map(line -> new NotCountedJson().id(lastPart(line.getId())).sign(sign).because(sentences.because(line)))
                .toList();
    }

    List<OutOfScopeJson> outOfScope() {
        return position.awardedInRole("out-of-scope").stream()
                .map(line -> new OutOfScopeJson()
                        .id(lastPart(line.getId()))
                        ._for(line.getAbout())
                        .because(sentences.because(line))
                        .advice(Phrases.seeAnAdviser(sentences.language()))
                        .url(FIND_ADVICE))
                .toList();
    }

    CitationJson citation(Line line) {
        RuleDescription rule = book.rule(line.rule());
        return new CitationJson().text(rule.citation()).url(book.laws().url(rule.citation()))
                .ruleBook(Addresses.served(rule.file(), rule.title()));
    }

    private String url(Line line) {
        return book.laws().url(book.rule(line.rule()).citation());
    }

    private static LineRoleJson role(LineKind kind) {
        return switch (kind.role()) {
            case "adds" -> LineRoleJson.ADDS;
            case "takes-away" -> LineRoleJson.TAKES_AWAY;
            case "step" -> LineRoleJson.STEP;
            default -> null;
        };
    }

    private static LineInputJson input(Line.Input input) {
        LineInputJson json = new LineInputJson().name(input.name());
        return input.value() instanceof Money money
                ? json.amount(money.toPounds())
                : json.text(String.valueOf(input.value()));
    }

    private List<RateUsedJson> rates(Line line) {
        List<RateUsedJson> used = new ArrayList<>();
        for (String name : book.rule(line.rule()).rates()) {
            RateRow row = position.rates().row(name);
            if (row != null && !row.ended()) {
                used.add(new RateUsedJson()
                        .name(name)
                        .amount(row.amount() == null ? null : inPennies(row))
                        .day(row.date())
                        .unit(row.unit())
                        .from(WhatIfWriter.from(row))
                        .status(status(row, carriedForward)));
            }
        }
        return used;
    }

    /** Of the law alone can be said that it is carried forward. */
    static RateStatusJson status(RateRow row, boolean carriedForward) {
        return carriedForward && row.status() == RateRow.Status.ENACTED
                ? RateStatusJson.CARRIED_FORWARD
                : RateStatusJson.fromValue(row.status().written());
    }

    static BigDecimal inPennies(RateRow row) {
        return row.unit().startsWith("GBP") && row.amount().scale() < 2 ? row.amount().setScale(2) : row.amount();
    }

    static String lastPart(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
