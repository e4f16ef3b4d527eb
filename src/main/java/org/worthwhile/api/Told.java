package org.worthwhile.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the caller did not tell us, as the request is read: nothing is guessed in silence. */
final class Told {

    /**
     * A fact that was left out.
     *
     * @param rule what the contract says of it
     * @param about the person or job concerned; {@code null} for the household
     * @param pointer where it would stand in the request, as a JSON pointer
     */
    record Missing(LeftOut rule, String about, String pointer) {
    }

    private final Contract contract;
    private final List<Missing> missing = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    Told(Contract contract) {
        this.contract = contract;
    }

    /** The value given; or the one the contract takes, and the fact is noted as left out. */
    <T> T or(T given, T taken, String path, String about, String pointer) {
        if (given != null) {
            return given;
        }
        leftOut(path, about, pointer);
        return taken;
    }

    void leftOut(String path, String about, String pointer) {
        missing.add(new Missing(contract.whenLeftOut(path), about, pointer));
        notTold(path, about);
    }

    /** A fact that was not given and that nobody need be asked for: no answer says that it was told. */
    void notTold(String path, String about) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        names.add(name);
        names.add(name + "|" + about);
        if (path.equals("home")) {
            names.addAll(List.of("tenure|null", "rent|null", "nonDependants|null", "spareBedrooms|null"));
        }
    }

    /** Something that the reading did with what was told, and that the answer must say. */
    void note(String path, String about, String english, String welsh) {
        missing.add(new Missing(
                new LeftOut(path, "assumed", Map.of("en", english, "cy", welsh), Map.of(), List.of()), about, null));
    }

    /**
     * Whether a fact was told, by its last name: {@code carer} of somebody, {@code savings} of the household. Asked
     * of the household, a fact about somebody in it was told only when it was told of everybody.
     */
    boolean told(String name, String about) {
        return about == null
                ? !names.contains(name) && !names.contains(name + "|null")
                : !names.contains(name + "|" + about) && !names.contains(name + "|null");
    }

    List<Missing> missing() {
        return missing;
    }
}
