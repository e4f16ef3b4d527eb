package org.worthwhile.api;

import java.util.Collection;
import org.worthwhile.rates.Nearest;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where, as a JSON pointer
 * @param detail what is wrong, in plain words, without repeating what was sent
 * @param suggestion what was probably meant; {@code null} when we cannot say
 * @param malformed whether the request is not as the contract says (400), rather than impossible (422)
 */
record Fault(String pointer, String detail, String suggestion, boolean malformed) {

    static Fault impossible(String pointer, String detail, String suggestion) {
        return new Fault(pointer, detail, suggestion, false);
    }

    static Fault impossible(String pointer, String detail) {
        return new Fault(pointer, detail, null, false);
    }

    /** A council, or a combined authority, of a name or code that is not among those we know. */
    static Fault unknownCouncil(String pointer, String name, Collection<String> known) {
        String nearest = Nearest.to(name, known);
        return impossible(
                pointer, "We know no council of this name or code.",
                nearest == null ? "Give the council's name as it writes it, or its GSS code." : "Did you mean \"" + nearest + "\"?");
    }

    /** A name as it stands in a JSON pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static Fault malformed(String pointer, String detail, String suggestion) {
        return new Fault(pointer, detail, suggestion, true);
    }
}
