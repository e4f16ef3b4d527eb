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
        boolean said = fault instanceof AssertionError || fault instanceof BrokenAnswer
                || fault instanceof IllegalStateException || fault instanceof IllegalArgumentException;
        String message = fault.getMessage() == null ? fault.toString() : fault.getMessage();
        return said ? message : fault.getClass().getSimpleName() + ": " + message;
    }
}
