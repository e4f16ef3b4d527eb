package org.worthwhile.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.FactKind;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import org.worthwhile.rates.Nearest;
import tools.jackson.databind.JsonNode;

/** What the contract's types cannot say of a person: beginnings that have not come, tiers that are not there, labels of another way of dividing. */
final class PersonChecks {

    private static final List<String> SHEFFIELD = List.of("likely", "possible", "unlikely");

    private final Catalogue catalogue;
    private final LocalDate date;
    private final List<Fault> faults = new ArrayList<>();

    private PersonChecks(Catalogue catalogue, LocalDate date) {
        this.catalogue = catalogue;
        this.date = date;
    }

    /** Every such fault. */
    static List<Fault> faults(JsonNode person, JsonNode household, LocalDate date, Catalogue catalogue) {
        PersonChecks checks = new PersonChecks(catalogue, date);
        if (person.has("adult") && !household.isObject()) {
            checks.fault("/person/adult", "An adult of a household is named, but no household was sent.", "Leave it out, or send the household.");
        }
        person.path("judgements").properties().forEach(judgement -> checks.range(judgement.getKey(), judgement.getValue().path("answer")));
        checks.starts(person.path("programmeStarts"));
        checks.overrides(person.path("profileOverrides"));
        return checks.faults;
    }

    private void range(String judgement, JsonNode answer) {
        FactKind kind = catalogue.fact("judgements." + judgement);
        if (kind == null || !answer.isNumber()) {
            return;
        }
        BigDecimal number = answer.decimalValue();
        boolean tooSmall = kind.least() != null && number.compareTo(kind.least()) < 0;
        boolean tooLarge = kind.most() != null && number.compareTo(kind.most()) > 0;
        if (tooSmall || tooLarge) {
            fault("/person/judgements/" + judgement + "/answer",
                    "This cannot be " + (tooSmall ? "less than " + kind.least() : "more than " + kind.most()) + ".", null);
        }
    }

    private void starts(JsonNode starts) {
        Set<String> begun = new HashSet<>();
        for (int i = 0; i < starts.size(); i++) {
            String at = "/person/programmeStarts/" + i;
            JsonNode start = starts.get(i);
            if (!begun.add(start.path("programme").asString())) {
                fault(at + "/programme", "This programme is given twice.", "Give the latest beginning alone.");
            }
            if (LocalDate.parse(start.path("startedOn").asString()).isAfter(date)) {
                fault(at + "/startedOn", "This is after the day that is asked about.", "Leave it out until it has begun.");
            }
            tier(at + "/tier", start);
        }
    }

    private void tier(String at, JsonNode start) {
        Programme programme = catalogue.programme(start.path("programme").asString());
        String tier = start.path("tier").asString(null);
        if (programme == null || tier == null) {
            return;
        }
        List<String> tiers = programme.sheet().tiers().stream().map(ProgrammeSheet.Tier::id).toList();
        if (!tiers.contains(tier)) {
            String nearest = Nearest.to(tier, tiers);
            fault(at, "This programme has no such tier.", nearest == null
                    ? tiers.isEmpty() ? "Leave it out." : "Its tiers are: " + String.join(", ", tiers) + "."
                    : "Did you mean \"" + nearest + "\"?");
        }
    }

    private void overrides(JsonNode overrides) {
        Set<String> cuts = new HashSet<>();
        for (int i = 0; i < overrides.size(); i++) {
            String at = "/person/profileOverrides/" + i;
            String cut = overrides.get(i).path("cut").asString();
            if (!cuts.add(cut)) {
                fault(at + "/cut", "This way of dividing is given twice.", null);
            }
            if (SHEFFIELD.contains(overrides.get(i).path("profile").asString()) != cut.equals("sheffield-2023")) {
                fault(at + "/profile", "This is no group of that way of dividing.",
                        cut.equals("sheffield-2023")
                                ? "Its groups are: likely, possible, unlikely."
                                : "Its groups are: unable-to-work, dont-need-to-work, need-help-to-work.");
            }
        }
    }

    private void fault(String at, String detail, String suggestion) {
        faults.add(Fault.impossible(at, detail, suggestion));
    }
}
