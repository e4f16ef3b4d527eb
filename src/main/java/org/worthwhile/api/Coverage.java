package org.worthwhile.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.worthwhile.api.contract.BenefitCoverageJson;
import org.worthwhile.api.contract.CoverageStatusJson;
import org.worthwhile.api.contract.NationJson;
import org.worthwhile.api.contract.ProvisionCoverageJson;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.Status;
import org.worthwhile.rulebase.CoverageEntry;

/** Writes what is covered as the contract has it. */
final class Coverage {

    private static final List<String> NOT_MODELLED = List.of(
            "Lists of areas as they were on earlier dates: each list is of November 2026",
            "Places and waiting lists of a programme on the day",
            "Travel time to where a programme is",
            "The part of a journey that Access to Work pays above the public fare, as a figure",
            "Sources and what is quoted from them in Welsh");

    private Coverage() {
    }

    static List<BenefitCoverageJson> benefits(List<CoverageEntry> entries) {
        return entries.stream()
                .map(entry -> new BenefitCoverageJson()
                        .id(entry.id())
                        .name(entry.name())
                        .nations(entry.nations().stream().map(NationJson::fromValue).toList())
                        .from(entry.from())
                        .verifiedAgainst(entry.verifiedAgainst())
                        .notModelled(entry.notModelled())
                        .status(CoverageStatusJson.fromValue(entry.status())))
                .toList();
    }

    /** What the catalogue itself says that it does not know. */
    static ProvisionCoverageJson provision(Catalogue catalogue, LocalDate today) {
        return new ProvisionCoverageJson()
                .programmes(catalogue.programmes().size())
                .notConfirmed(ids(catalogue, programme -> programme.statusOn(today) == Status.UNVERIFIED))
                .readThinly(ids(catalogue, programme -> programme.sheet().confidence().equals("low")))
                .areasInPart(catalogue.places().areas().stream().filter(area -> !catalogue.places().area(area).complete()).sorted().toList())
                .notModelled(NOT_MODELLED);
    }

    private static List<String> ids(Catalogue catalogue, Predicate<Programme> which) {
        return catalogue.programmes().stream().filter(which).map(Programme::id).sorted().toList();
    }
}
