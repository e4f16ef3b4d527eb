package org.worthwhile.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.api.contract.ChildJson;
import org.worthwhile.api.contract.ChildcareJson;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.household.Child;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.Disability;
import org.worthwhile.household.Period;
import org.worthwhile.household.Sex;
import org.worthwhile.household.TwoChildLimitException;

/** Turns children as sent into facts, in order of birth, and what is paid for their care. */
final class ChildReader {

    private static final LocalDate END_OF_TWO_CHILD_LIMIT = LocalDate.of(2026, 4, 6);
    private static final LocalDate FIRST_CHILD_CHANGE = LocalDate.of(2017, 4, 6);
    private static final int YOUNG_PERSON = 16;
    private static final String CHILDREN = "/household/children";

    private final HouseholdJson json;
    private final Period period;
    private final Told told;

    ChildReader(HouseholdJson json, Period period, Told told) {
        this.json = json;
        this.period = period;
        this.told = told;
    }

    List<Child> children() {
        List<ChildJson> given = told.or(json.getChildren(), List.of(), "children", null, CHILDREN);
        List<Born> born = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            born.add(new Born(given.get(i), birthDate(given.get(i), i), CHILDREN + "/" + i));
        }
        born.sort(Comparator.comparing(Born::birthDate).thenComparing(one -> one.json().getId()));
        List<Child> children = new ArrayList<>();
        for (int order = 1; order <= born.size(); order++) {
            children.add(child(born.get(order - 1), order, given.size()));
        }
        return children;
    }

    /** A child with the day of birth that was given, or one that fits the age. */
    private record Born(ChildJson json, LocalDate birthDate, String pointer) {
    }

    private Child child(Born born, int order, int children) {
        ChildJson child = born.json();
        String id = child.getId();
        int age = child.getBirthDate() == null ? child.getAge() : period.ageOf(child.getBirthDate());
        if (child.getInEducation() == null && age >= YOUNG_PERSON) {
            told.leftOut("children[].inEducation", id, born.pointer() + "/inEducation");
        }
        if (child.getTwoChildLimitException() == null && children > 2 && period.start().isBefore(END_OF_TWO_CHILD_LIMIT)
                && !born.birthDate().isBefore(FIRST_CHILD_CHANGE)) {
            told.leftOut("children[].twoChildLimitException", id, born.pointer() + "/twoChildLimitException");
        }
        return new Child(
                id,
                born.birthDate(),
                age,
                order,
                Disability.valueOf(told.or(
                        child.getDisability(), org.worthwhile.api.contract.ChildDisabilityJson.NONE,
                        "children[].disability", id, born.pointer() + "/disability").name()),
                !Boolean.FALSE.equals(child.getInEducation()),
                child.getTwoChildLimitException() == null
                        ? TwoChildLimitException.NONE
                        : TwoChildLimitException.valueOf(child.getTwoChildLimitException().name()),
                child.getSex() == null ? null : Sex.valueOf(child.getSex().name()),
                Boolean.TRUE.equals(child.getNeedsOwnBedroom()));
    }

    private LocalDate birthDate(ChildJson child, int index) {
        if (child.getBirthDate() != null) {
            return child.getBirthDate();
        }
        LocalDate latest = period.end().minusYears(child.getAge());
        LocalDate earliest = latest.minusYears(1).plusDays(1);
        boolean open = earliest.isBefore(FIRST_CHILD_CHANGE) && !latest.isBefore(FIRST_CHILD_CHANGE);
        if (open || child.getAge() >= YOUNG_PERSON) {
            told.leftOut("children[].birthDate", child.getId(), CHILDREN + "/" + index + "/birthDate");
        }
        return open ? latest : latest.minusMonths(6);
    }

    List<Childcare> childcare() {
        List<Childcare> all = new ArrayList<>();
        List<ChildJson> children = json.getChildren() == null ? List.of() : json.getChildren();
        if (children.isEmpty()) {
            told.notTold("children[].childcare", null);
        }
        for (int i = 0; i < children.size(); i++) {
            ChildJson child = children.get(i);
            List<ChildcareJson> care = told.or(child.getChildcare(), List.of(), "children[].childcare", child.getId(),
                    CHILDREN + "/" + i + "/childcare");
            for (int j = 0; j < care.size(); j++) {
                all.add(new Childcare(
                        child.getId(),
                        Amounts.month(care.get(j).getCost()),
                        told.or(care.get(j).getRegistered(), true, "children[].childcare[].registered", child.getId(),
                                CHILDREN + "/" + i + "/childcare/" + j + "/registered"),
                        null,
                        care.get(j).getHoursPerWeek(),
                        care.get(j).getFreeHours(),
                        Boolean.TRUE.equals(care.get(j).getTermTimeOnly()) && Amounts.withinATerm(care.get(j).getCost()),
                        care.get(j).getPaidOn(),
                        care.get(j).getFrom(),
                        care.get(j).getTo()));
            }
        }
        return all;
    }
}
