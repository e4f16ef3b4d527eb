package org.worthwhile.api;

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

    static Fault malformed(String pointer, String detail, String suggestion) {
        return new Fault(pointer, detail, suggestion, true);
    }
}
