package org.worthwhile.features;

import java.math.BigDecimal;
import org.worthwhile.RunningService;
import tools.jackson.databind.node.ObjectNode;

/** An amount with its period, as the contract sends it: £95 a week. */
record Money(BigDecimal amount, String per) {

    static Money of(String pounds, String per) {
        return new Money(Pounds.read(pounds), per.replace(' ', '-'));
    }

    static Money none() {
        return new Money(BigDecimal.ZERO, "month");
    }

    ObjectNode json() {
        return RunningService.JSON.createObjectNode().put("amount", amount).put("per", per);
    }
}
