package org.worthwhile.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet.Open;
import org.worthwhile.catalogue.ProgrammeSheet.Seen;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.YamlFault;
import org.worthwhile.rulebase.RuleBook;

/** What is odd about the dates of programmes. */
final class ProgrammeWarnings {

    private ProgrammeWarnings() {
    }

    static List<RulesFault> of(RuleBook book, RulesFolder rules) {
        List<RulesFault> warnings = new ArrayList<>();
        for (Programme programme : book.catalogue().programmes()) {
            String file = Catalogue.FOLDER + programme.folder() + "/" + programme.id() + ".yaml";
            Open open = programme.sheet().open();
            if (open.seenOpen() != null && outside(open, open.seenOpen())) {
                warnings.add(new RulesFault(file, YamlFault.lineOf("seen-open", rules.text(file)), "a source shows it open from "
                        + open.seenOpen().first() + " to " + open.seenOpen().last() + ", but it is open " + written(open)
                        + ": one of the two is wrong"));
            }
        }
        return warnings;
    }

    private static boolean outside(Open open, Seen seen) {
        return before(seen.first(), open.firstDay()) || before(open.lastDay(), seen.last());
    }

    private static boolean before(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static String written(Open open) {
        return "from " + open.from() + (open.to() == null ? "" : " to " + open.to());
    }
}
