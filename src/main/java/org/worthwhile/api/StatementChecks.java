package org.worthwhile.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.worthwhile.api.contract.AdultJson;
import org.worthwhile.api.contract.ChildJson;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.api.contract.StatementCheckRequestJson;
import org.worthwhile.api.contract.StatementJson;
import org.worthwhile.api.contract.StatementLineIdJson;
import org.worthwhile.api.contract.StatementLineJson;
import org.worthwhile.household.Period;
import org.worthwhile.rates.Nearest;

/** What cannot be in a statement: a line twice, a line for somebody it cannot be for, another period's days. */
final class StatementChecks {

    private static final Set<StatementLineIdJson> OF_CHILDREN = Set.of(StatementLineIdJson.CHILD, StatementLineIdJson.DISABLED_CHILD);
    private static final Set<StatementLineIdJson> OF_ADULTS = Set.of(
            StatementLineIdJson.LCW, StatementLineIdJson.LCWRA, StatementLineIdJson.CARER, StatementLineIdJson.EARNED_INCOME);

    private final Set<String> adults;
    private final Set<String> children;
    private final List<Fault> faults = new ArrayList<>();

    private StatementChecks(HouseholdJson household) {
        adults = ids(household.getAdults() == null ? List.of() : household.getAdults().stream().map(AdultJson::getId).toList());
        children = ids(household.getChildren() == null ? List.of() : household.getChildren().stream().map(ChildJson::getId).toList());
    }

    private static Set<String> ids(List<String> given) {
        return given.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    static List<Fault> faults(StatementCheckRequestJson request) {
        if (request.getHousehold() == null || request.getStatement() == null) {
            return List.of();
        }
        StatementChecks checks = new StatementChecks(request.getHousehold());
        Period period = AssessmentPeriod.of(
                request.getDate() == null ? Today.inLondon() : request.getDate(), request.getHousehold());
        checks.days(request.getStatement(), period);
        checks.lines(request.getStatement().getLines() == null ? List.of() : request.getStatement().getLines());
        return checks.faults;
    }

    private void fault(String pointer, String detail, String suggestion) {
        faults.add(Fault.impossible(pointer, detail, suggestion));
    }

    private void days(StatementJson statement, Period period) {
        LocalDate end = statement.getPeriodEnd();
        if (end != null && !end.equals(period.end())) {
            fault("/statement/periodEnd",
                    "The assessment period that starts on " + period.start() + " ends on " + period.end() + ".",
                    "Did you mean the date " + end.minusMonths(1).plusDays(1) + "?");
        }
        if (statement.getDate() != null && statement.getDate().isBefore(period.start())) {
            fault("/statement/date", "A statement comes after its assessment period began.",
                    "Give the day on which it came, like " + period.end().plusDays(1) + ".");
        }
    }

    private void lines(List<StatementLineJson> lines) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            StatementLineJson line = lines.get(i);
            String at = "/statement/lines/" + i;
            if (line.getId() == null) {
                continue;
            }
            person(line, at + "/for");
            if (!seen.add(line.getId() + "|" + line.getFor())) {
                fault(at, "This line is there twice.", "Give each line once; add up what stands on several.");
            } else if (seen.stream().anyMatch(other -> mixed(line, other))) {
                fault(at, "This line is given for everybody together, and for one person too.", "Give one or the other.");
            }
        }
    }

    /** Whether a line seen is of the same kind, one of the two being for everybody and the other for somebody. */
    private static boolean mixed(StatementLineJson line, String other) {
        boolean sameKind = other.startsWith(line.getId() + "|");
        return sameKind && other.endsWith("|null") != (line.getFor() == null);
    }

    private void person(StatementLineJson line, String at) {
        if (line.getFor() == null) {
            return;
        }
        boolean ofChildren = OF_CHILDREN.contains(line.getId());
        if (!ofChildren && !OF_ADULTS.contains(line.getId())) {
            fault(at, "This line is for the whole household.", "Leave \"for\" out.");
            return;
        }
        Set<String> people = ofChildren ? children : adults;
        if (!people.contains(line.getFor())) {
            String nearest = Nearest.to(line.getFor(), people);
            fault(at, "No " + (ofChildren ? "child" : "adult") + " of the household has this id.",
                    nearest == null ? null : "Did you mean \"" + nearest + "\"?");
        }
    }
}
