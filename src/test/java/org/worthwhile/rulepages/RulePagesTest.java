package org.worthwhile.rulepages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.worthwhile.RunningService;
import org.worthwhile.rates.InWords;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;
import tools.jackson.databind.JsonNode;

/** The rule book holds everything that the rules folder holds, each under an address that works, and no link of it is broken. */
class RulePagesTest {

    private static final Path RULES = Path.of("rules");
    private static final RuleBook BOOK = RuleBook.read(RulesFolder.at(RULES));
    private static final RulePages PAGES = RulePages.of(BOOK, Features.beside(RULES), LocalDate.of(2026, 11, 22));
    private static final Map<String, String> HTML = written();

    private static final Pattern LINK = Pattern.compile("\\b(?:href|src|action|data-index)=\"([^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern INLINE = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)|javascript:");

    private static Map<String, String> written() {
        Map<String, String> html = new HashMap<>();
        PAGES.addresses().forEach(address -> html.put(Addresses.file(address), PAGES.html(address, Addresses.FILES)));
        return html;
    }

    private static Set<String> places(String html) {
        Set<String> places = new HashSet<>();
        Matcher place = PLACE.matcher(html);
        while (place.find()) {
            assertThat(places.add(place.group(1))).as("two places called " + place.group(1)).isTrue();
        }
        return places;
    }

    private static void assertOn(String address, String... words) {
        String[] parts = address.split("#");
        String html = HTML.get(Addresses.file(parts[0]));
        assertThat(html).as("the page " + address).isNotNull();
        if (parts.length > 1) {
            assertThat(places(html)).as("the places of " + parts[0]).contains(parts[1]);
        }
        assertThat(html.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&#x3D;", "=").replace("&#x60;", "`").replace('\u00a0', ' ').replace('\u2011', '-').replace("\u2060", "")
                .replace(" – ", " - "))
                .as("the page " + address).contains(Stream.of(words).map(word -> word.replace(" – ", " - ")).toArray(String[]::new));
    }

    @Test
    void everyRuleHasAPlaceWithItsSentenceItsLawAndItsFile() {
        for (RuleDescription rule : BOOK.rules()) {
            String address = Addresses.ofRule(rule.file(), rule.title());
            assertOn(address, rule.title(), rule.citation(), "rules/" + rule.file() + ":" + rule.line());
            if (rule.interpretation() != null) {
                assertOn(address, rule.interpretation());
                assertOn("interpretations", rule.interpretation());
            }
        }
    }

    @Test
    void everyRateHasAPageWithEachOfItsValues() {
        for (String name : BOOK.rates().names()) {
            for (RateRow row : BOOK.rates().rowsOf(name)) {
                assertOn(Addresses.ofRate(name), name, InWords.value(row), InWords.day(row.from()), row.citation(),
                        "rules/" + row.file() + ":" + row.line());
            }
            assertOn("rates", name);
        }
    }

    @Test
    void everyProgrammeHasAPageWithItsConditions() {
        BOOK.catalogue().programmes().forEach(programme -> {
            String name = BOOK.words("en").labels().get(programme.id());
            assertOn("programmes", name);
            assertOn(Addresses.ofProgramme(programme.id()), name);
            BOOK.rulesOf(RuleBook.fileOf(programme)).forEach(rule -> assertOn(Addresses.ofProgramme(programme.id()), rule.title(), rule.citation()));
        });
    }

    @Test
    void everyEntryOfCoverageAndEachOfItsGapsIsSaid() {
        BOOK.coverage().forEach(entry -> {
            assertOn("coverage#" + entry.id(), entry.name());
            if (entry.notModelled() != null) {
                entry.notModelled().forEach(gap -> assertOn("coverage", gap));
            }
        });
        BOOK.plainWords().glossary().forEach(term -> assertOn("glossary", term.means().get("en"), term.means().get("cy")));
        BOOK.lines().forEach(line -> assertOn("lines#" + Addresses.place(line.id()), line.id()));
    }

    @Test
    void whatARuleSaysAndReadsAndWhatProvesItStandsWithIt() {
        String page = HTML.get("rules/universal-credit/work-allowance.html");
        assertThat(page).contains(
                "You have a child or limited capability for work, and help with rent. So the first <span class=\"blank\">amount</span> a month of what you earn",
                "<p lang=\"cy\">Mae gennych blentyn",
                "<a href=\"../../rates/universal-credit.work-allowance.with-housing.html\">",
                "£427 a month from 6 April 2026",
                "£411 a month from 7 April 2025; £404 a month from 8 April 2024",
                "https://www.legislation.gov.uk/uksi/2013/376/regulation/22",
                "<code>features/universal-credit/work-allowance.feature</code>",
                ">Amina, lone parent, one child of 3, rents from the council</a>",
                ">Amina and her child live in a home that is <span class=\"blank\">tenure</span></a>");
        assertThat(HTML.get("features/universal-credit/work-allowance.html")).contains(
                "</span> Amina and her child live in a home that is <span class=\"blank\">tenure</span></h3>");
        assertThat(HTML.get("rates/universal-credit.work-allowance.with-housing.html")).contains(
                "<svg class=\"steps\"", "up £16, or 3.9%", "11 April 2022 or earlier",
                "A household helped with its rent keeps the lower work allowance");
    }

    @Test
    void whereARuleSpeaksIsReadFromTheListThatARunOfTheFeaturesLeaves() throws IOException {
        String rule = "A household helped with its rent keeps the lower work allowance";
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(("rate universal-credit.taper 2022-04-11\nrule " + rule + "\nrule A rule that has gone\n\n"
                    + "universal-credit/work-allowance.feature:14 0 1\nuniversal-credit/taper.feature:9 1 2\nuniversal-credit/taper.feature:12 1\n")
                    .getBytes(UTF_8));
        }
        Firings.Firing firing = Firings.read(new ByteArrayInputStream(zipped.toByteArray()), BOOK).get(rule);
        assertThat(firing.scenarios()).isEqualTo(3);
        assertThat(firing.own()).containsExactly("universal-credit/work-allowance.feature:14");
        assertThat(firing.others()).containsExactly("universal-credit/taper.feature:9");
        assertThat(Features.beside(RULES).scenarioAt("universal-credit/work-allowance.feature:14").title())
                .isEqualTo("Amina, lone parent, one child of 3, rents from the council");
    }

    @Test
    void aSectionOfALawIsNotPartedFromItsNumber() {
        Pattern parted = Pattern.compile("(?:class=\"(?:law|why|chosen)\"|</a><span class=\"why\")>[^<]*\\b(?:s|ss|reg|regs|Sch|para|paras) \\d");
        HTML.forEach((file, html) -> assertThat(parted.matcher(html).results().map(found -> found.group()).toList()).as(file).isEmpty());
        assertThat(Naming.unbroken("Welfare Reform Act 2012, ss 19 to 22; Universal Credit Regulations 2013, reg 99(6)(b)"))
                .isEqualTo("Welfare Reform Act 2012, ss\u00a019\u00a0to\u00a022; Universal Credit Regulations 2013, reg\u00a099(6)\u2060(b)");
    }

    @Test
    void everyPhaseIsSaidInPlainWords() {
        Set<String> silent = new TreeSet<>();
        BOOK.rules().forEach(rule -> {
            if (!RuleFilePages.saysOf(rule.phase())) {
                silent.add(rule.phase());
            }
        });
        assertThat(silent).as("phases that rule-book/phases.properties does not explain").isEmpty();
    }

    @Test
    void noLinkIsBroken() {
        Map<String, Set<String>> places = new HashMap<>();
        HTML.forEach((file, html) -> places.put(file, places(html)));
        Set<String> others = new HashSet<>(RulePages.ASSETS);
        others.add(RulePages.SEARCH_INDEX);
        List<String> broken = new ArrayList<>();
        HTML.forEach((file, html) -> {
            Matcher link = LINK.matcher(html);
            while (link.find()) {
                String to = link.group(1);
                if (!to.matches("https?://.+") && !leads(file, to, places, others)) {
                    broken.add(file + " leads to " + to);
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private static boolean leads(String from, String to, Map<String, Set<String>> places, Set<String> others) {
        URI wanted = URI.create("/" + from).resolve(to);
        String file = wanted.getPath().substring(1);
        return others.contains(file) || places.containsKey(file) && (wanted.getFragment() == null || places.get(file).contains(wanted.getFragment()));
    }

    @Test
    void theSearchFindsEverythingAndLeadsThere() {
        JsonNode entries =
                RunningService.JSON.readTree(PAGES.searchIndex(Addresses.FILES).replaceFirst("^ruleBook\\(", "").replaceFirst("\\);\\s*$", ""));
        Set<String> found = new HashSet<>();
        for (JsonNode entry : entries) {
            String[] to = entry.path(3).asString().split("#");
            assertThat(HTML).containsKey(to[0]);
            if (to.length > 1) {
                assertThat(HTML.get(to[0])).contains("id=\"" + to[1] + "\"");
            }
            found.add(entry.path(1).asString());
        }
        BOOK.rules().forEach(rule -> assertThat(found).contains(rule.title()));
        BOOK.rates().names().forEach(name -> assertThat(found).contains(Naming.name(name, BOOK)));
    }

    @Test
    void pagesAreLightAndLoadNothingFromElsewhere() {
        HTML.forEach((file, html) -> {
            assertThat(html.length()).as("characters of " + file).isLessThan(400_000);
            assertThat(INLINE.matcher(html).find()).as("script or style within " + file).isFalse();
            assertThat(html).as(file).doesNotContain("src=\"http", "@import").contains("<html lang=\"en-GB\">", "name=\"viewport\"", "id=\"main\"");
        });
        assertThat(HTML.values().stream().mapToInt(String::length).sorted().skip(HTML.size() / 2).findFirst().orElseThrow())
                .as("characters of the page in the middle").isLessThan(15_000);
        assertThat(PAGES.searchIndex(Addresses.FILES).length()).isLessThan(1_300_000);
    }

    @Test
    void whatIsWrittenIsWhatIsServed() throws IOException {
        for (String address : PAGES.addresses()) {
            String main = main(PAGES.html(address, Addresses.SERVED));
            Matcher link = Pattern.compile("(\\b(?:href|src|data-index)=\")(/[^\"]*)\"").matcher(main);
            String asWritten = link.replaceAll(to -> Matcher.quoteReplacement(to.group(1) + asFile(address, to.group(2)) + "\""));
            assertThat(asWritten).as(address).isEqualTo(main(HTML.get(Addresses.file(address))));
        }
        for (String address : List.of("", "rates", "rates/universal-credit.taper", "rules/universal-credit/work-allowance", "programmes/workwell",
                "coverage")) {
            String served = RunningService.get(address.isEmpty() ? "/rule-book" : "/rule-book/" + address).body();
            assertThat(served).as(address).contains("<title>", "href=\"/rule-book/rates\"");
            assertThat(RunningService.get("/rule-book/" + address + "x").statusCode()).isEqualTo(404);
        }
    }

    private static String main(String html) {
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }

    private static String asFile(String from, String served) {
        return served.startsWith(Addresses.ROOT + "/") || served.equals(Addresses.ROOT)
                ? Addresses.FILES.page(from, served.substring(Addresses.ROOT.length()).replaceFirst("^/", ""))
                : Addresses.FILES.asset(from, served.substring(1));
    }
}
