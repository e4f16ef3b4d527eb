package org.worthwhile.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.worthwhile.api.contract.ProgrammeConflictJson;
import org.worthwhile.api.contract.ProgrammeMatchJson;
import org.worthwhile.provision.Conflict;

/** Writes which programmes a person can choose only one of: each by itself, and those that ask the same in one text. */
final class ConflictWriter {

    private final List<Conflict> conflicts;
    private final CatalogueWriter catalogue;

    ConflictWriter(List<Conflict> conflicts, CatalogueWriter catalogue) {
        this.conflicts = conflicts;
        this.catalogue = catalogue;
    }

    ProgrammeMatchJson write(ProgrammeMatchJson programme) {
        List<Conflict> its = conflicts.stream().filter(conflict -> conflict.programme().equals(programme.getId())).toList();
        return programme
                .conflicts(its.stream().map(one -> new ProgrammeConflictJson().with(one.with()).because(because(one))).toList())
                .choosing(choosing(programme.getName(), its));
    }

    private String because(Conflict one) {
        String asks = catalogue.name(one.asks());
        String other = catalogue.name(one.asks().equals(one.with()) ? one.programme() : one.with());
        return one.named() ? ProvisionPhrases.cannotGoTogether(asks, other, catalogue.language())
                : ProvisionPhrases.noOtherProgramme(List.of(asks), List.of(other), catalogue.language());
    }

    private List<String> choosing(String name, List<Conflict> its) {
        List<String> texts = new ArrayList<>(its.stream().filter(Conflict::named).map(this::because).toList());
        List<String> askedByIt = names(its.stream().filter(one -> !one.named() && !one.asks().equals(one.with())));
        if (!askedByIt.isEmpty()) {
            texts.add(ProvisionPhrases.noOtherProgramme(List.of(name), askedByIt, catalogue.language()));
        }
        List<String> askOfIt = names(its.stream().filter(one -> !one.named() && one.asks().equals(one.with())));
        if (!askOfIt.isEmpty()) {
            texts.add(ProvisionPhrases.noOtherProgramme(askOfIt, List.of(name), catalogue.language()));
        }
        return texts;
    }

    private List<String> names(Stream<Conflict> some) {
        return some.map(one -> catalogue.name(one.with())).toList();
    }
}
