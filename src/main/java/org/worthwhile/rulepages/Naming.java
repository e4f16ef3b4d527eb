package org.worthwhile.rulepages;

import java.util.Map;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rulebase.RuleBook;

/** What rates, folders and files are called in words. */
final class Naming {

    private static final Map<String, String> DECIDES = Map.of(
            "pay-date", "the day on which pay arrives", "tax-year", "the tax year of the pay day",
            "assessment-period-start", "the first day of the assessment period", "week", "the first day of the period",
            "claim-date", "the first day of the period");

    /** What stands short in the names of rates. */
    private static final Map<String, String> SHORT = Map.of(
            "nlw", "National Living Wage", "lcwra", "LCWRA", "lcw", "LCW", "esa", "ESA", "jsa", "JSA", "pt", "primary threshold",
            "uel", "upper earnings limit", "lpl", "lower profits limit", "upl", "upper profits limit", "ruk", "England, Wales and Northern Ireland");

    private Naming() {
    }

    /** {@code 2,171}. */
    static String number(int count) {
        return String.format(java.util.Locale.UK, "%,d", count);
    }

    /** Which day decides that a value applies. */
    static String decides(RateRow row) {
        return DECIDES.get(row.basis().written());
    }

    /** {@code universal-credit.work-allowance} is {@code Universal Credit: work allowance}; terms of the glossary keep their capitals. */
    static String name(String rate, RuleBook book) {
        return begun(withTerms(rate.replace(".", ": ").replace('-', ' '), book));
    }

    /** A folder or a file in words: {@code universal-credit} is {@code Universal Credit}. */
    static String heading(String name, RuleBook book) {
        return begun(withTerms(name.replace("/", ": ").replace('-', ' '), book));
    }

    private static String withTerms(String text, RuleBook book) {
        String words = text;
        for (var term : book.plainWords().glossary()) {
            String written = term.term().get("en");
            words = words.replaceAll("(?i)\\b" + java.util.regex.Pattern.quote(written) + "\\b", written);
        }
        for (Map.Entry<String, String> one : SHORT.entrySet()) {
            words = words.replaceAll("\\b" + one.getKey() + "\\b", one.getValue());
        }
        return words.replaceAll("\\besf\\b", "ESF").replaceAll("\\bscot(land)?\\b", "Scotland").replace("england", "England")
                .replace("wales", "Wales").replace("north central london", "North Central London").replace("london", "London")
                .replace("northern ireland", "Northern Ireland").replace("non dependant", "non-dependant")
                .replace("partners shifts", "partner’s shifts").replace("parents earnings", "parents’ earnings");
    }

    /** A folder, a role or an id in words: {@code other-benefits} is {@code Other benefits}. */
    static String capital(String words) {
        return begun(words.replace('-', ' '));
    }

    /** A citation, or a text, in which no section is parted from its number nor a day from its month: {@code s 19(6)(b)}. {@code null} stays so. */
    static String unbroken(String text) {
        return text == null ? null : text.replaceAll("\\b(ss?|regs?|Sch|paras?|arts?|Part|Table|steps?) (?=\\d)", "$1\u00a0")
                .replaceAll("\\b((?:ss|regs|paras|arts)\u00a0\\d+\\w*) to (?=\\d)", "$1\u00a0to\u00a0")
                .replaceAll("\\b(\\d{1,2}) (?=\\p{Lu}\\p{Ll}{2,} \\d{4}\\b)", "$1\u00a0")
                .replaceAll("\\b(\\d{4})-(?=\\d{2}\\b(?!-))", "$1\u2011").replace(")(", ")\u2060(").replace(" - ", "\u00a0– ");
    }

    /** With the capital that begins a sentence. */
    static String begun(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
