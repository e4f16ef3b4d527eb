package org.worthwhile.workbench;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import org.worthwhile.rates.RulesFolder;

/** The rates of a folder by themselves: commands that only look at rates need not wait for the rules. */
final class Rates {

    private Rates() {
    }

    /** @throws RulesFaultException naming every mistake */
    static RateBook read(RulesFolder folder) {
        List<RulesFault> faults = new ArrayList<>();
        RateBook book = RateBook.read(folder, faults);
        if (!faults.isEmpty()) {
            throw new RulesFaultException(faults);
        }
        return book;
    }
}
