package org.worthwhile.specs.steps;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ParseException;
import io.cucumber.java.en.Then;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sums worked by hand in a scenario: arithmetic only, so that a reader can follow a figure, and checked. */
public final class SumSteps {

    @Then("^by hand, ([-+x/%().,£\\d\\s]+) = (-?£?\\d[\\d,]*(?:\\.\\d+)?)$")
    public void byHand(String sum, String result) throws EvaluationException, ParseException {
        BigDecimal exact = new Expression(arithmetic(sum)).evaluate().getNumberValue();
        BigDecimal worked = exact.setScale(2, RoundingMode.HALF_UP);
        if (worked.compareTo(Pounds.read(result)) != 0) {
            throw new AssertionError("By hand, " + sum + " comes to " + worked.toPlainString() + ", not " + result + ".");
        }
    }

    private static String arithmetic(String sum) {
        return sum.replace("£", "")
                .replaceAll("(?<=\\d),(?=\\d{3})", "")
                .replaceAll("(\\d+(?:\\.\\d+)?)%", "($1/100)")
                .replace('x', '*');
    }
}
