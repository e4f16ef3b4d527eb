package org.worthwhile.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.worthwhile.api.contract.ChangedRateJson;
import org.worthwhile.api.contract.CitationJson;
import org.worthwhile.api.contract.EnactedRateJson;
import org.worthwhile.api.contract.RateStatusJson;
import org.worthwhile.api.contract.WhatIfJson;
import org.worthwhile.household.Period;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.Rates;

/** Writes what stands in for the law in an answer: once the answer is whole, so that it is known what was read. */
final class WhatIfWriter {

    private final RateBook rates;
    private final String language;

    WhatIfWriter(RateBook rates, String language) {
        this.rates = rates;
        this.language = language;
    }

    /** {@code null} where nothing was asked to stand in for the law. */
    WhatIfJson write(Period period) {
        if (rates.changes().none()) {
            return null;
        }
        Rates law = rates.enacted().on(period);
        List<ChangedRateJson> changed = new ArrayList<>();
        for (RateRow row : rates.standIns()) {
            changed.add(changed(row, law.row(row.name()), rates.notLawAndRead().contains(row)));
        }
        for (RateRow row : rates.notLawAndRead()) {
            if (row.status() != RateRow.Status.WHAT_IF) {
                changed.add(changed(row, law.row(row.name()), true));
            }
        }
        String rests = restsOn();
        return new WhatIfJson().text(rests.isEmpty() ? WhatIfPhrases.nothingChanged(language) : rests).rates(changed);
    }

    /** That what was worked out so far rests on such rates; empty where it does not. */
    String restsOn() {
        List<RateRow> read = rates.notLawAndRead();
        return read.isEmpty()
                ? ""
                : WhatIfPhrases.restsOn(read.stream().anyMatch(row -> row.status() == RateRow.Status.WHAT_IF), language);
    }

    private ChangedRateJson changed(RateRow row, RateRow enacted, boolean read) {
        ChangedRateJson json = new ChangedRateJson()
                .name(row.name())
                .amount(row.amount() == null ? null : Explanation.inPennies(row))
                .day(row.date())
                .unit(row.unit())
                .status(RateStatusJson.fromValue(row.status().written()))
                .read(read)
                .text(WhatIfPhrases.rate(row, enacted, read, language));
        json.from(from(row)).citation(row.status() == RateRow.Status.WHAT_IF ? null : citation(row));
        return enacted == null || enacted.ended() ? json : json.enacted(new EnactedRateJson()
                .amount(enacted.amount() == null ? null : Explanation.inPennies(enacted))
                .day(enacted.date())
                .from(enacted.from())
                .citation(citation(enacted)));
    }

    private static CitationJson citation(RateRow row) {
        return new CitationJson().text(row.citation()).url(row.source());
    }

    /** The day from which a row holds; {@code null} for one that holds on every day. */
    static LocalDate from(RateRow row) {
        return row.status() == RateRow.Status.WHAT_IF ? null : row.from();
    }
}
