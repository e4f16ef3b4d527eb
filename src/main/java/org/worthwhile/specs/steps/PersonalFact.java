package org.worthwhile.specs.steps;

import java.util.function.BiConsumer;
import tools.jackson.databind.node.ObjectNode;

/** Facts about one person that are said in one breath: the words, and the field of the contract that they set. */
enum PersonalFact {

    LCW(" has LCW", adult("capability", "lcw")),
    LCWRA(" has LCWRA", adult("capability", "lcwra")),
    AWAITING_ASSESSMENT(" is waiting for a work capability assessment", adult("capability", "awaiting-assessment")),
    FOUND_FIT(" was found fit for work", adult("capability", "found-fit")),
    PROTECTED_RATE("'s statement shows the protected LCWRA rate", adult("lcwraRate", "protected")),
    NEW_RATE("'s statement shows the new LCWRA rate", adult("lcwraRate", "new")),
    SEVERE_CONDITIONS(" meets the severe conditions criteria", adult("severeConditions", true)),
    TERMINALLY_ILL(" is terminally ill", adult("terminallyIll", true)),
    CARER(" cares for a severely disabled person", adult("carer", true)),
    CARERS_ALLOWANCE(" has claimed Carer's Allowance", adult("carersAllowance", true)),
    FIRST_YEAR(" is in the first year of trading", trade("startUpPeriod", true)),
    NOT_GAINFUL("'s trade is not gainful", trade("gainful", false)),
    LOWER_ADDITION(" gets a disability benefit at the lower rate", child("disability", "lower")),
    HIGHER_ADDITION(" gets a disability benefit at the higher rate", child("disability", "higher")),
    NOT_IN_EDUCATION(" is not in education", child("inEducation", false)),
    MULTIPLE_BIRTH(" has the multiple-birth exception", child("twoChildLimitException", "multiple-birth")),
    ADOPTED(" has the adopted exception", child("twoChildLimitException", "adopted")),
    KINSHIP_CARE(" has the kinship-care exception", child("twoChildLimitException", "kinship-care")),
    NON_CONSENSUAL_CONCEPTION(" has the non-consensual-conception exception",
            child("twoChildLimitException", "non-consensual-conception"));

    private final String words;
    private final BiConsumer<RequestBuilder, String> setter;

    PersonalFact(String words, BiConsumer<RequestBuilder, String> setter) {
        this.words = words;
        this.setter = setter;
    }

    void say(RequestBuilder request, String person) {
        setter.accept(request, person);
    }

    static PersonalFact of(String words) {
        for (PersonalFact fact : values()) {
            if (fact.words.equals(words)) {
                return fact;
            }
        }
        throw new IllegalArgumentException(words);
    }

    private static BiConsumer<RequestBuilder, String> adult(String field, Object value) {
        return (request, name) -> put(request.adult(name), field, value);
    }

    private static BiConsumer<RequestBuilder, String> trade(String field, Object value) {
        return (request, name) -> put(request.trade(name), field, value);
    }

    private static BiConsumer<RequestBuilder, String> child(String field, Object value) {
        return (request, name) -> put(request.child(name), field, value);
    }

    private static void put(ObjectNode node, String field, Object value) {
        if (value instanceof Boolean yes) {
            node.put(field, yes);
        } else {
            node.put(field, (String) value);
        }
    }
}
