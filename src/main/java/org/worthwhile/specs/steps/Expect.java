package org.worthwhile.specs.steps;

import java.math.BigDecimal;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Compares what should be with what is, and says the difference in words. */
final class Expect {

    private Expect() {
    }

    /** To the penny. */
    static void pounds(String what, BigDecimal expected, BigDecimal actual, String says) {
        if (expected.compareTo(actual) != 0) {
            fail(what + " should be " + Pounds.write(expected) + " but is " + Pounds.write(actual), says);
        }
    }

    static void pounds(String what, BigDecimal expected, JsonNode actual, String says) {
        if (!actual.isNumber()) {
            fail(what + " should be " + Pounds.write(expected) + " but the answer gives no figure", says);
        }
        pounds(what, expected, actual.decimalValue(), says);
    }

    static void number(String what, BigDecimal expected, JsonNode actual) {
        if (!actual.isNumber()) {
            fail(what + " should be " + expected.toPlainString() + " but the answer gives no figure", "");
        }
        if (expected.compareTo(actual.decimalValue()) != 0) {
            fail(what + " should be " + expected.toPlainString() + " but is " + actual.decimalValue().toPlainString(), "");
        }
    }

    static void text(String what, String expected, String actual) {
        if (!Objects.equals(expected, actual)) {
            fail(what + " should be \"" + expected + "\" but is \"" + actual + "\"", "");
        }
    }

    static void that(boolean holds, String otherwise, String says) {
        if (!holds) {
            fail(otherwise, says);
        }
    }

    private static void fail(String message, String says) {
        throw new AssertionError(message + (says.isEmpty() ? "." : "; it says: " + says));
    }
}
