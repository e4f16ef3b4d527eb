package org.worthwhile.rulebase;

import java.util.List;

/**
 * The order in which the rules speak. A rule file names its phase on its second line; what an {@code accumulate}
 * or a {@code not} looks at must come from an earlier phase, so that nothing is missed and unknown is never no.
 */
final class Phases {

    /** First to last, of the rules of the money; those that read an answer once it stands have their own ({@link RuleSet}). */
    static final List<String> ORDER = List.of(
            "people",
            "pay",
            "taxable-pay",
            "allowance",
            "tax-bands",
            "take-home-pay",
            "earnings",
            "minimum-income-floor",
            "other-benefits",
            "income",
            "child-places",
            "elements",
            "element-choices",
            "carers",
            "transitional",
            "maximum-amount",
            "surplus-earnings",
            "deductions",
            "award-before-cap",
            "benefit-cap-exceptions",
            "benefit-cap",
            "award",
            "payments",
            "passported-help",
            "tax-charges",
            "free-hours",
            "childcare-choice",
            "council-tax-means",
            "council-tax-income",
            "council-tax-reduction",
            "net-income",
            "help-not-claimed",
            "statement",
            "statement-reasons",
            "statement-advice",
            "conditionality",
            "work-costs",
            "total-work-costs",
            "cost-savings",
            "cliffs",
            "first-months",
            "comparison",
            "gain",
            "verdict");

    private Phases() {
    }
}
