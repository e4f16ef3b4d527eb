package org.worthwhile.api;

import java.util.List;
import org.worthwhile.api.contract.BenefitCoverageJson;
import org.worthwhile.api.contract.CoverageStatusJson;
import org.worthwhile.api.contract.NationJson;
import org.worthwhile.rulebase.CoverageEntry;

/** Writes what is covered as the contract has it. */
final class Coverage {

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
}
