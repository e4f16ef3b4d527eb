package org.worthwhile.specs.steps;

import java.math.BigDecimal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An amount with its period, as the contract sends it: £95 a week. */
record Money(BigDecimal amount, String per) {

    static Money of(String pounds, String per) {
        return new Money(Pounds.toThePenny(pounds), per.replace(' ', '-'));
    }

    static Money none() {
        return new Money(BigDecimal.ZERO, "month");
    }

    ObjectNode json() {
        return JsonNodeFactory.instance.objectNode().put("amount", amount).put("per", per);
    }
}
