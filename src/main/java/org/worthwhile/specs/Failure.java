package org.worthwhile.specs;

import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import org.worthwhile.position.BrokenAnswer;

/** Why a step did not hold, in the words of whoever wrote it. */
final class Failure {

    private Failure() {
    }

    /** Empty where all held. */
    static String inWords(Result result) {
        if (result.getStatus().isOk()) {
            return "";
        }
        if (result.getStatus() == Status.UNDEFINED) {
            return "No step is written like this. See the steps that other features use, and how they write amounts and dates.";
        }
        Throwable fault = result.getError();
        if (fault == null) {
            return "It did not hold.";
        }
        for (Throwable said = fault; said != null; said = said.getCause()) {
            if (isSaidByUs(said) && said.getMessage() != null) {
                return said.getMessage();
            }
        }
        return fault.getClass().getSimpleName() + ": " + fault.getMessage();
    }

    /** What a step's words could not be read as is told inside of what Cucumber tells. */
    private static boolean isSaidByUs(Throwable fault) {
        return fault instanceof AssertionError || fault instanceof BrokenAnswer
                || fault instanceof IllegalStateException || fault instanceof IllegalArgumentException;
    }
}
