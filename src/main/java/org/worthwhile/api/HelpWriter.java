package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.worthwhile.api.contract.ChildcareChoiceJson;
import org.worthwhile.api.contract.ChildcareHelpJson;
import org.worthwhile.api.contract.CostKindJson;
import org.worthwhile.api.contract.FreeHoursJson;
import org.worthwhile.api.contract.HelpJson;
import org.worthwhile.api.contract.HelpNotClaimedJson;
import org.worthwhile.api.contract.SavingJson;
import org.worthwhile.api.contract.WorthJson;
import org.worthwhile.api.contract.WorthPerJson;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;

/** Writes what stands around the figures: help had and help missed, childcare, and costs that could be lower. */
final class HelpWriter {

    private static final String FREE_HOURS = "childcare/free-hours/";
    private static final String BETTER = "childcare/better";

    private final Position position;
    private final Sentences sentences;
    private final Explanation explanation;

    HelpWriter(Position position, Sentences sentences) {
        this.position = position;
        this.sentences = sentences;
        this.explanation = new Explanation(position, sentences);
    }

    List<HelpJson> help() {
        return position.awardedInRole("help").stream().map(this::help).toList();
    }

    /** Help that this position has and another has not, for the same person. */
    List<HelpJson> helpMissingFrom(Position other) {
        Set<String> there = other.awardedInRole("help").stream().map(HelpWriter::key).collect(Collectors.toSet());
        return position.awardedInRole("help").stream()
                .filter(line -> !there.contains(key(line)))
                .map(this::help)
                .toList();
    }

    /** Whatever is marked as hanging on something, like {@code universal-credit}; what counts as income too. */
    List<HelpJson> hangingOn(String what) {
        return position.lines().stream()
                .filter(line -> line.isAwarded() && what.equals(line.input("hangsOn")))
                .map(this::help)
                .toList();
    }

    private static String key(Line line) {
        return line.getId() + "|" + line.getAbout();
    }

    private HelpJson help(Line line) {
        return new HelpJson()
                .id(Explanation.lastPart(line.getId()))
                ._for(line.getAbout())
                .label(sentences.label(line.getId()))
                .worth(worth(line))
                .because(sentences.because(line))
                .citation(explanation.citation(line));
    }

    List<HelpNotClaimedJson> notClaimed() {
        return position.awardedInRole("not-claimed").stream()
                .map(line -> new HelpNotClaimedJson()
                        .id(Explanation.lastPart(line.getId()))
                        ._for(line.getAbout())
                        .label(sentences.label(line.getId()))
                        .certain(Boolean.TRUE.equals(line.input("certain")))
                        .worth(worth(line))
                        .because(sentences.because(line))
                        .howToClaim(sentences.action(line))
                        .citation(explanation.citation(line)))
                .toList();
    }

    List<SavingJson> savings(String job) {
        return position.awardedInRole("saving").stream()
                .filter(line -> job.equals(line.getAbout()) || job.equals(line.getWithin()))
                .map(line -> new SavingJson()
                        .id(Explanation.lastPart(line.getId()))
                        ._for(line.input("child") instanceof String child ? child : null)
                        .cost(CostKindJson.fromValue(String.valueOf(line.input("cost"))))
                        .label(sentences.label(line.getId()))
                        .saving(worth(line))
                        .because(sentences.because(line))
                        .howTo(sentences.action(line))
                        .citation(explanation.citation(line)))
                .toList();
    }

    /** By its own period where the rule says one, otherwise by the month; {@code null} where no value is known. */
    private static WorthJson worth(Line line) {
        if (line.input("worth") instanceof Money worth) {
            return new WorthJson().amount(worth.toPounds()).per(WorthPerJson.fromValue(String.valueOf(line.input("per"))));
        }
        return line.getAmount().isPositive()
                ? new WorthJson().amount(line.getAmount().toPounds()).per(WorthPerJson.MONTH)
                : null;
    }

    /** {@code null} where there is no child. */
    ChildcareHelpJson childcare() {
        if (position.situation().children().isEmpty()) {
            return null;
        }
        ChildcareHelpJson json = new ChildcareHelpJson().freeHours(freeHours());
        Line better = position.line(BETTER);
        if (better != null && better.isAwarded()) {
            json.universalCredit(pounds(better, "universalCredit"))
                    .taxFreeChildcare(pounds(better, "taxFreeChildcare"))
                    .better(ChildcareChoiceJson.fromValue(String.valueOf(better.input("choice"))))
                    .because(sentences.because(better));
        }
        return json;
    }

    private List<FreeHoursJson> freeHours() {
        List<FreeHoursJson> all = new ArrayList<>();
        for (Line line : position.lines()) {
            if (line.isAwarded() && line.getId().startsWith(FREE_HOURS) && line.input("hours") != null) {
                all.add(new FreeHoursJson()
                        ._for(line.getAbout())
                        .id(Explanation.lastPart(line.getId()))
                        .hoursPerWeek(new BigDecimal(String.valueOf(line.input("hours"))))
                        .weeksPerYear(new BigDecimal(String.valueOf(line.input("weeks"))))
                        .because(sentences.because(line))
                        .citation(explanation.citation(line)));
            }
        }
        return all;
    }

    private static BigDecimal pounds(Line line, String input) {
        return line.input(input) instanceof Money money ? money.toPounds() : null;
    }
}
