package org.worthwhile.catalogue;

import java.time.LocalDate;

/**
 * One programme of the catalogue.
 *
 * @param id the stem of its files
 * @param folder where a keyworker would look for it
 * @param sheet what its file says
 */
public record Programme(String id, String folder, ProgrammeSheet sheet) {

    /** Whether it takes people on, on a day: by its dates, and by what was found when they are not known. */
    public Status statusOn(LocalDate day) {
        ProgrammeSheet.Open open = sheet.open();
        Status found = Status.of(sheet.status().is()).orElseThrow();
        if (found == Status.PROPOSAL_ONLY) {
            return found;
        }
        if (open.firstDay() != null && day.isBefore(open.firstDay())) {
            return Status.NOT_YET_OPEN;
        }
        if (open.lastDay() != null) {
            return day.isAfter(open.lastDay()) ? afterTheEnd(found) : whileOpen(found);
        }
        ProgrammeSheet.Seen seen = open.seenOpen();
        boolean seenOpen = seen != null && !day.isBefore(seen.first()) && !day.isAfter(seen.last());
        boolean beforeSeen = open.firstDay() == null && (seen == null || day.isBefore(seen.first()));
        if (seenOpen) {
            return whileOpen(found);
        }
        if (open.endUnknown()) {
            return found.mayBeOffered() || day.isBefore(sheet.status().knownBy()) ? Status.UNVERIFIED : found;
        }
        return beforeSeen && day.isBefore(sheet.status().knownBy()) ? Status.UNVERIFIED : found;
    }

    private static Status whileOpen(Status found) {
        return found == Status.OPEN_VARIES_LOCALLY ? found : Status.OPEN;
    }

    private Status afterTheEnd(Status found) {
        String after = sheet.status().after();
        return after != null ? Status.of(after).orElseThrow()
                : found == Status.OPEN || found == Status.OPEN_VARIES_LOCALLY ? Status.CLOSED : found;
    }

    /** Practical help stands beside the programmes, and competes with none. */
    public boolean standsAlongside() {
        return sheet.kind().equals("practical-help");
    }

    /** The name of a source with this name at its beginning; {@code null} where the citation names none. */
    public ProgrammeSheet.Source sourceOf(String citation) {
        return citation == null ? null : sheet.sources().stream()
                .filter(source -> citation.startsWith(source.name()))
                .findFirst()
                .orElse(null);
    }

    public ProgrammeSheet.Length lastsIn(String tier) {
        return sheet.tiers().stream()
                .filter(one -> one.id().equals(tier) && one.lasts() != null)
                .map(ProgrammeSheet.Tier::lasts)
                .findFirst()
                .orElse(sheet.lasts());
    }
}
