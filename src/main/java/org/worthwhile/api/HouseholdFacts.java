package org.worthwhile.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.worthwhile.client.Given;
import org.worthwhile.client.Members;
import tools.jackson.databind.JsonNode;

/** What a household says of one of its adults as a client; what it leaves out stays unknown. */
final class HouseholdFacts {

    private final Map<String, Given> facts = new LinkedHashMap<>();

    private HouseholdFacts() {
    }

    /**
     * The facts, by name.
     *
     * @param household as the contract has it
     * @param adult the one whom it is about
     * @param date the day that is asked about
     */
    static Map<String, Given> of(JsonNode household, JsonNode adult, LocalDate date) {
        HouseholdFacts reader = new HouseholdFacts();
        reader.put("nation", household.path("nation"));
        reader.put("region", household.path("region"));
        reader.age(adult, date);
        reader.put("capability", adult.path("capability"));
        reader.family(household, adult);
        reader.work(adult);
        reader.benefits(household, adult);
        return reader.facts;
    }

    private void put(String fact, JsonNode node) {
        if (!node.isMissingNode()) {
            facts.put(fact, Given.of(node.asString()));
        }
    }

    private void age(JsonNode adult, LocalDate date) {
        if (adult.has("age")) {
            facts.put("age", Given.of(adult.path("age").decimalValue()));
        } else if (adult.has("birthDate")) {
            int years = Period.between(LocalDate.parse(adult.path("birthDate").asString()), date).getYears();
            facts.put("age", Given.of(BigDecimal.valueOf(years)));
        }
    }

    private void family(JsonNode household, JsonNode adult) {
        JsonNode adults = household.path("adults");
        boolean couple = adults.size() == 2;
        facts.put("inCouple", Given.of(couple));
        if (household.has("children")) {
            int children = household.path("children").size();
            facts.put("dependentChildren", Given.of(BigDecimal.valueOf(children)));
            facts.put("loneParent", Given.of(!couple && children > 0));
        }
        if (couple) {
            JsonNode partner = adults.get(adults.get(0) == adult ? 1 : 0);
            if (works(partner) || partner.has("jobs")) {
                facts.put("partnerInWork", Given.of(works(partner)));
            }
            if (works(partner)) {
                facts.put("worklessHousehold", Given.of(false));
            }
        }
    }

    static boolean works(JsonNode adult) {
        return !adult.path("jobs").isEmpty() || adult.has("selfEmployment");
    }

    private void work(JsonNode adult) {
        JsonNode jobs = adult.path("jobs");
        if (adult.has("jobs") && !adult.has("selfEmployment") && jobs.valueStream().allMatch(job -> job.has("hoursPerWeek"))) {
            facts.put("hoursPerWeek", Given.of(jobs.valueStream()
                    .map(job -> job.path("hoursPerWeek").decimalValue())
                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        if (works(adult)) {
            facts.put("workKind", Given.of("paid"));
            facts.put("worklessHousehold", Given.of(false));
        }
    }

    private void benefits(JsonNode household, JsonNode adult) {
        Set<String> in = new LinkedHashSet<>();
        Set<String> out = new LinkedHashSet<>();
        if (noRecourse(household, adult)) {
            facts.put("recourseToPublicFunds", Given.of(false));
            out.add("universal-credit");
        } else if (!household.path("claimAsSingle").asBoolean(false)) {
            // Who claims as a single person is one of two, and the household does not say which.
            sort("universal-credit", household.path("universalCreditClaimed"), in, out);
        }
        sort("carers-allowance", adult.path("carersAllowance"), in, out);
        if (adult.has("pip")) {
            boolean none = adult.path("pip").valueStream().allMatch(rate -> rate.asString().equals("none"));
            String inNation = household.path("nation").asString("").equals("scotland") ? "adult-disability-payment" : "pip";
            (none ? out : in).add(inNation);
        }
        if (!in.isEmpty() || !out.isEmpty()) {
            facts.put("benefits", Given.of(new Members(in, out, false)));
        }
    }

    private static boolean noRecourse(JsonNode household, JsonNode adult) {
        return says(adult) || says(household);
    }

    private static boolean says(JsonNode one) {
        return one.path("circumstances").valueStream().anyMatch(kind -> kind.asString().equals("no-recourse-to-public-funds"));
    }

    private static void sort(String word, JsonNode given, Set<String> in, Set<String> out) {
        if (given.isBoolean()) {
            (given.booleanValue() ? in : out).add(word);
        }
    }
}
