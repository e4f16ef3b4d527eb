package org.worthwhile.provision;

import java.util.Comparator;
import java.util.Set;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import org.worthwhile.client.Client;

/**
 * The order of programmes, one reason after another and never a single score: what cannot be joined last, open before
 * unsure, fitting before perhaps, free to leave before required, what meets more of the person's barriers, what is shown to work for people
 * like them, what they can reach by themselves. Practical help stands after the programmes that it goes with.
 */
final class BestFitFirst {

    private BestFitFirst() {
    }

    static Comparator<ProgrammeFit> forPerson(Client client, Catalogue catalogue) {
        Set<String> barriers = Barriers.of(client);
        return Comparator
                .comparing((ProgrammeFit fit) -> fit.fit() == Fit.DOES_NOT_FIT)
                .thenComparing(ProgrammeFit::status)
                .thenComparing(ProgrammeFit::fit)
                .thenComparing(fit -> fit.programme().standsAlongside())
                .thenComparing(ProgrammeFit::canBeMandatory)
                .thenComparing(Comparator.comparingLong((ProgrammeFit fit) -> covered(fit.programme(), barriers)).reversed())
                .thenComparing(Comparator.comparingInt(BestFitFirst::evidence).reversed())
                .thenComparingInt(fit -> reach(fit.programme(), catalogue))
                .thenComparing(ProgrammeFit::id);
    }

    private static long covered(Programme programme, Set<String> barriers) {
        return programme.sheet().covers().stream().filter(barriers::contains).count();
    }

    /** What is published: for a group that this person is in before everybody, a measured effect before a rate that was only observed. */
    private static int evidence(ProgrammeFit fit) {
        int best = 0;
        for (ProgrammeSheet.Evidence evidence : fit.programme().sheet().evidence()) {
            int strength = strength(evidence);
            if (strength > 0 && (fit.isAboutThem(evidence) || evidence.cohort().equals("all"))) {
                best = Math.max(best, fit.isAboutThem(evidence) ? strength + 2 : strength);
            }
        }
        return best;
    }

    private static int strength(ProgrammeSheet.Evidence evidence) {
        return switch (evidence.kind()) {
            case "effect" -> evidence.sign().equals("positive") ? 2 : 0;
            case "observed" -> 1;
            default -> 0;
        };
    }

    /** 1 by themselves today, 2 through someone whom they already see, 3 by another's decision. */
    private static int reach(Programme programme, Catalogue catalogue) {
        return programme.sheet().routes().stream().mapToInt(route -> catalogue.route(route).reach()).min().orElse(3);
    }
}
