package org.worthwhile.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A column of a sheet of households, and where its cells stand in a request.
 *
 * @param name as the first row of the sheet has it
 * @param pointer the place in the request; numbers in it are places in lists
 * @param kind how a cell is read
 */
record SheetColumn(String name, String pointer, Kind kind) {

    /** How a cell is read. */
    enum Kind {
        WORD, WORDS, NUMBER, YES_OR_NO, AN_HOUR, A_WEEK, A_MONTH, A_YEAR;

        private String per() {
            return switch (this) {
                case AN_HOUR -> "hour";
                case A_WEEK -> "week";
                case A_MONTH -> "month";
                default -> "year";
            };
        }
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

    /** Every column that is one fact; those of a health condition, of children and of their care are read by {@link HouseholdMade}. */
    static final List<SheetColumn> ALL = Stream.of(
            home(), adult("", "/household/adults/0/"), adult("partner ", "/household/adults/1/"), job(), person())
            .flatMap(List::stream)
            .toList();

    private static List<SheetColumn> home() {
        return List.of(
                new SheetColumn("date", "/date", Kind.WORD),
                new SheetColumn("nation", "/household/nation", Kind.WORD),
                new SheetColumn("region", "/household/region", Kind.WORD),
                new SheetColumn("council", "/household/localAuthority", Kind.WORD),
                new SheetColumn("tenure", "/household/home/tenure", Kind.WORD),
                new SheetColumn("rent a month", "/household/home/rent", Kind.A_MONTH),
                new SheetColumn("rental area", "/household/home/brma", Kind.WORD),
                new SheetColumn("local housing allowance a month", "/household/home/localHousingAllowance", Kind.A_MONTH),
                new SheetColumn("bedrooms", "/household/home/bedrooms", Kind.NUMBER),
                new SheetColumn("spare bedrooms", "/household/home/spareBedrooms", Kind.NUMBER),
                new SheetColumn("other adult's age", "/household/home/nonDependants/0/age", Kind.NUMBER),
                new SheetColumn("council tax a year", "/household/home/councilTax/amount", Kind.A_YEAR),
                new SheetColumn("council tax band", "/household/home/councilTax/band", Kind.WORD),
                new SheetColumn("savings", "/household/savings", Kind.NUMBER),
                new SheetColumn("other income", "/household/otherIncome/0/kind", Kind.WORD),
                new SheetColumn("other income a month", "/household/otherIncome/0/amount", Kind.A_MONTH),
                new SheetColumn("transitional element", "/household/transitionalElement/amount", Kind.NUMBER),
                new SheetColumn("universal credit claimed", "/household/universalCreditClaimed", Kind.YES_OR_NO));
    }

    private static List<SheetColumn> adult(String who, String at) {
        return List.of(
                new SheetColumn(who + "age", at + "age", Kind.NUMBER),
                new SheetColumn(who + "daily living", at + "pip/dailyLiving", Kind.WORD),
                new SheetColumn(who + "mobility", at + "pip/mobility", Kind.WORD),
                new SheetColumn(who + "carer", at + "carer", Kind.YES_OR_NO),
                new SheetColumn(who + "carer's allowance", at + "carersAllowance", Kind.YES_OR_NO),
                new SheetColumn(who + "hours", at + "jobs/0/hoursPerWeek", Kind.NUMBER),
                new SheetColumn(who + "pay an hour", at + "jobs/0/pay", Kind.AN_HOUR),
                new SheetColumn(who + "pension percent", at + "jobs/0/pension/percent", Kind.NUMBER),
                new SheetColumn(who + "student loan", at + "studentLoan", Kind.WORD),
                new SheetColumn(who + "profit a month", at + "selfEmployment/profit", Kind.A_MONTH),
                new SheetColumn(who + "trade hours", at + "selfEmployment/hoursPerWeek", Kind.NUMBER),
                new SheetColumn(who + "gainful", at + "selfEmployment/gainful", Kind.YES_OR_NO),
                new SheetColumn(who + "start-up", at + "selfEmployment/startUpPeriod", Kind.YES_OR_NO));
    }

    private static List<SheetColumn> job() {
        return List.of(
                new SheetColumn("offer for", "/jobs/0/for", Kind.WORD),
                new SheetColumn("offer hours", "/jobs/0/hoursPerWeek", Kind.NUMBER),
                new SheetColumn("offer pay an hour", "/jobs/0/pay", Kind.AN_HOUR),
                new SheetColumn("offer days", "/jobs/0/daysPerWeek", Kind.NUMBER),
                new SheetColumn("offer replaces job", "/jobs/0/replacesCurrentJobs", Kind.YES_OR_NO),
                new SheetColumn("offer travel", "/jobs/0/travel/mode", Kind.WORD),
                new SheetColumn("offer fares a week", "/jobs/0/travel/cost", Kind.A_WEEK));
    }

    private static List<SheetColumn> person() {
        return List.of(
                new SheetColumn("person", "/person/adult", Kind.WORD),
                new SheetColumn("labour status", "/person/labourStatus", Kind.WORD),
                new SheetColumn("weeks out of work", "/person/weeksOutOfWork", Kind.NUMBER),
                new SheetColumn("weeks on benefit", "/person/weeksOnBenefit", Kind.NUMBER),
                new SheetColumn("group", "/person/conditionalityGroup", Kind.WORD),
                new SheetColumn("right to work", "/person/rightToWork", Kind.YES_OR_NO),
                new SheetColumn("health condition", "/person/healthCondition", Kind.YES_OR_NO),
                new SheetColumn("health affects work", "/person/healthAffectsWork", Kind.YES_OR_NO),
                new SheetColumn("disabled", "/person/disabled", Kind.YES_OR_NO),
                new SheetColumn("conditions", "/person/conditionKinds", Kind.WORDS),
                new SheetColumn("care settings", "/person/careSettings", Kind.WORDS),
                new SheetColumn("belongs to", "/person/cohorts", Kind.WORDS),
                new SheetColumn("wants work", "/person/wantsWork", Kind.YES_OR_NO),
                new SheetColumn("no qualifications", "/person/noQualifications", Kind.YES_OR_NO));
    }

    /** Puts a cell where it belongs. @throws IllegalArgumentException saying how to write it instead */
    void put(ObjectNode request, String cell) {
        switch (kind) {
            case WORD -> parent(request).put(last(), cell);
            case WORDS -> {
                ArrayNode words = parent(request).putArray(last());
                Stream.of(cell.split(" +")).forEach(words::add);
            }
            case NUMBER -> parent(request).put(last(), number(cell));
            case YES_OR_NO -> {
                Boolean said = YES_OR_NO.get(cell.toLowerCase(Locale.ROOT));
                if (said == null) {
                    throw new IllegalArgumentException("\"" + cell + "\" is neither yes nor no; leave the cell empty where it is not known");
                }
                parent(request).put(last(), said);
            }
            default -> parent(request).set(last(), sum(number(cell), kind.per()));
        }
    }

    static BigDecimal number(String cell) {
        try {
            return new BigDecimal(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + cell + "\" is not a plain number: write 1234.50, without £, % or thousands separators");
        }
    }

    static ObjectNode sum(BigDecimal amount, String per) {
        return JSON.objectNode().put("amount", amount).put("per", per);
    }

    private String last() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The object in which the fact stands; made, with the lists around it, where it is not there yet. */
    private ObjectNode parent(ObjectNode request) {
        String[] steps = pointer.substring(1).split("/");
        ObjectNode at = request;
        for (int i = 0; i < steps.length - 1; i++) {
            boolean list = Character.isDigit(steps[i + 1].charAt(0));
            if (!list) {
                at = at.has(steps[i]) ? (ObjectNode) at.get(steps[i]) : at.putObject(steps[i]);
            } else {
                ArrayNode all = at.has(steps[i]) ? (ArrayNode) at.get(steps[i]) : at.putArray(steps[i]);
                int place = Integer.parseInt(steps[++i]);
                while (all.size() <= place) {
                    all.addObject();
                }
                at = (ObjectNode) all.get(place);
            }
        }
        return at;
    }
}
