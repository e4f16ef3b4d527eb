package org.worthwhile.rulepages;

/** The links of one page, as its readers follow them. */
record Links(Addresses addresses, String from) {

    /** Words that lead somewhere. */
    record Link(String text, String to) {
    }

    String to(String page) {
        return addresses.page(from, page);
    }

    String asset(String name) {
        return addresses.asset(from, name);
    }

    Link link(String text, String page) {
        return new Link(text, to(page));
    }

    /** Where a law or a source can be read; the contract, which some rules cite, goes with the pages. {@code null} stays so. */
    String source(String url) {
        return url != null && url.startsWith("/") ? asset(url.substring(1)) : url;
    }

    Link rate(String name) {
        return link(name, Addresses.ofRate(name));
    }

    Link rule(org.worthwhile.rulebase.RuleDescription rule) {
        return link(rule.title(), Addresses.ofRule(rule.file(), rule.title()));
    }
}
