package org.worthwhile.cases;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The figures that the law gives where the independent model leaves it, worked by hand in where-the-law-differs.json. */
final class WhereTheLawDiffers {

    /** The model's caveats that change a figure; the README beside the cases says what each means. */
    static final Set<String> CAVEATS = Set.of(
            "CAP_CHILDCARE_NOT_PROTECTED",
            "CAP_EARNINGS_THRESHOLD",
            "CAP_EARNINGS_PENSION",
            "MIF_BINDING",
            "SELF_EMPLOYED",
            "SCOTLAND_CARER_PAYMENT_NOT_UNEARNED_INCOME",
            "CARERS_ALLOWANCE_83.29",
            "CHILDCARE_OTHER_ADULT_EXEMPT_IN_LAW",
            "NON_DEP_DEDUCTION_CLAIMANT_ON_PIP",
            "MULTIPLE_BIRTH_EXCEPTION_IN_LAW");

    /** One case: the model's caveats, others that were found here, and the law's figures under the model's names. */
    record Entry(String id, List<String> caveats, List<String> foundHere, Map<String, JsonNode> figures) {
    }

    private final Map<String, Entry> entries = new HashMap<>();

    WhereTheLawDiffers() {
        for (JsonNode line : HouseholdCase.read("where-the-law-differs.json")) {
            Map<String, JsonNode> figures = new HashMap<>();
            line.required("figures").properties().forEach(figure -> figures.put(figure.getKey(), figure.getValue()));
            String id = line.required("case").asString();
            Entry entry = new Entry(id, codes(line.required("caveats")), codes(line.path("foundHere")), figures);
            if (entries.put(id, entry) != null) {
                throw new IllegalArgumentException("where-the-law-differs.json has " + id + " twice");
            }
        }
    }

    private static List<String> codes(JsonNode codes) {
        return codes.valueStream().map(JsonNode::asString).toList();
    }

    Map<String, Entry> entries() {
        return entries;
    }

    /** What a case should come to: the law's figure where there is one, or the model's. */
    BigDecimal expected(HouseholdCase one, String figure) {
        Entry entry = entries.get(one.id());
        return Figures.number(entry != null && entry.figures().containsKey(figure)
                ? entry.figures().get(figure)
                : model(one, figure));
    }

    /** The model's own figure; a name such as per_adult.0.income_tax is a path. */
    static JsonNode model(HouseholdCase one, String figure) {
        return one.monthly().at("/" + figure.replace('.', '/'));
    }

    /** Which of a case's caveats change a figure. */
    static List<String> caveatsOf(HouseholdCase one) {
        return one.caveats().stream().filter(CAVEATS::contains).toList();
    }

    String because(HouseholdCase one) {
        Entry entry = entries.get(one.id());
        return entry == null
                ? one.id()
                : one.id() + ", where the law differs from the model: " + entry.caveats() + " " + entry.foundHere();
    }
}
