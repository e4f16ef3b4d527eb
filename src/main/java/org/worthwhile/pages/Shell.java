package org.worthwhile.pages;

import java.util.List;
import java.util.Map;

/**
 * What stands around every page: its head, the bar with the ways to the other pages, and its foot.
 *
 * @param title what the browser calls it, before the name of the project
 * @param description one sentence for those who find it by a search; empty where there is none
 * @param policy what the page may load, as a content security policy; empty where that is left to whoever serves it
 * @param icon the address of its icon
 * @param sheets the addresses of its style sheets, beside the one of all pages
 * @param bar the bar at its top
 * @param side a list of ways beside the text, as HTML; empty where there is none
 * @param kind the style classes of its main part
 * @param foot lines at its end, as HTML
 */
public record Shell(
        String title, String description, String policy, String icon, List<String> sheets, Bar bar, String side, String kind, List<String> foot) {

    /** Only what the service itself serves, and nothing that stands within the page. */
    public static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

    /** The foot of a served page, in English; in Welsh for pages that follow the language of their calculator. */
    private static final List<String> FOOT = List.of(
            "<span data-cy=\"Amcangyfrif yw ateb, nid penderfyniad. Dim ond yr Adran Gwaith a Phensiynau sy’n penderfynu ar gais.\">"
                    + "An answer is an estimate, not a decision. Only the Department for Work and Pensions decides a claim.</span>",
            "<span data-cy=\"Nid yw’r wefan hon yn gosod cwcis, ac nid yw’n gofyn dim i unrhyw wefan arall.\">"
                    + "This site sets no cookies and asks no other site for anything.</span>"
                    + " <a href=\"/handbook/privacy\" hreflang=\"en-GB\" data-cy=\"Preifatrwydd\">Privacy</a>");

    private static final Templates TEMPLATES = new Templates("/pages");

    /** The bar at the top: the name, which leads home, and the ways to the parts. */
    public record Bar(String name, String home, List<Way> ways) {

        /** A bar of its own without ways, for pages that stand outside the service. */
        public Bar(String name, String home) {
            this(name, home, List.of());
        }

        boolean leads() {
            return !ways.isEmpty();
        }
    }

    /** A way to another part: its words, also in Welsh, its address, and {@code page} or {@code true} where the reader is there already. */
    public record Way(String text, String welsh, String to, String current) {

        private static Way from(String address, String text, String welsh, String to) {
            return new Way(text, welsh, to, address.equals(to) ? "page" : address.startsWith(to + "/") ? "true" : "");
        }
    }

    /** A page that the service serves at an address, by the strict policy. */
    public static Shell served(String address, String title, String description) {
        return new Shell(title, description, STRICT, "/icon.svg", List.of("/worthwhile.css"), ways(address), "", "width", FOOT);
    }

    private static Bar ways(String address) {
        return new Bar("Worthwhile", "/", List.of(
                Way.from(address, "Calculator", "Cyfrifiannell", "/calculator"),
                Way.from(address, "Find support", "Cymorth", "/support"),
                Way.from(address, "Handbook", "Llawlyfr", "/handbook"),
                Way.from(address, "Rule book", "Llyfr rheolau", "/rule-book"),
                Way.from(address, "The API", "Yr API", "/docs")));
    }

    public Shell withSheets(List<String> others) {
        return new Shell(title, description, policy, icon, others, bar, side, kind, foot);
    }

    public Shell withPolicy(String other) {
        return new Shell(title, description, other, icon, sheets, bar, side, kind, foot);
    }

    public Shell withSide(String ways) {
        return new Shell(title, description, policy, icon, sheets, bar, ways, kind, foot);
    }

    public Shell withKind(String other) {
        return new Shell(title, description, policy, icon, sheets, bar, side, other, foot);
    }

    public Shell withFoot(String... lines) {
        return new Shell(title, description, policy, icon, sheets, bar, side, kind, List.of(lines));
    }

    /** The page, with this as its main part. */
    public String around(String main) {
        return TEMPLATES.render("shell", Map.of("shell", this, "content", main));
    }
}
