package org.worthwhile.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code impact}, as it is typed. */
class ImpactCommandTest {

    /**
     * Four households in June 2026, all paid too little for tax. Ann: 16 hours x £12.71 x 52 / 12 = £881.23; with rent £427 are not
     * counted, so £454.23 are; 5% of that is £22.71. Bea, without rent: 18 hours are £991.38, of which £710 are not counted; 5% of
     * £281.38 is £14.07. Cy works for less than the allowance; Di does not work.
     */
    private static final String FOUR = """
            id,who,nation,council,tenure,rent a month,spare bedrooms,age,children,hours,pay an hour
            ann,"Lone parent, rent, 16 hours",england,Bolton,social-rent,500,0,30,7,16,12.71
            bea,"Lone parent, no rent, 18 hours",england,Bolton,rent-free,,,30,7,18,12.71
            cy,"Lone parent, 6 hours",england,Bolton,social-rent,500,0,30,7,6,12.71
            di,"Lone parent, no work",england,Bolton,social-rent,500,0,30,7,,
            """;

    @TempDir
    private Path folder;

    @Test
    void rulesAgainstThemselvesChangeNothing() {
        Typed typed = Typed.command("impact --rules rules --against rules --date 2026-06-01");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).contains("Nobody in the panel gains or loses.", "Nothing that is worked with.", "Another verdict: 0.")
                .doesNotContain("change most", " in\n", " out\n");
        assertThat(typed.status()).isZero();
    }

    @Test
    void aHigherTaperTakesFiveHundredthsMoreOfWhatIsEarnedAboveTheAllowance() throws IOException {
        Path panel = Files.writeString(folder.resolve("four.csv"), FOUR);
        Path csv = folder.resolve("impact.csv");
        Path html = folder.resolve("impact.html");
        Typed typed =
                Typed.command("impact --rate universal-credit.taper=60 --date 2026-06-01 --panel " + panel + " --csv " + csv + " --html " + html);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.status()).isZero();
        assertThat(typed.out()).contains(
                "universal-credit.taper: 55% -> 60%", "2 households lose and 0 gain, of 4.", "£18.39 a month on average, £22.71 at most",
                "Universal Credit goes down by the taper", "Universal Credit Regulations 2013, reg 22(1)(b)",
                "Taken off for pay: £249.83 -> £272.54");
        assertThat(typed.out().lines()).allMatch(line -> line.length() <= 80);
        List<String> rows = Files.readAllLines(csv);
        assertThat(rows).hasSize(5);
        assertThat(changes(rows)).containsExactly("-22.71", "-14.07", "0.00", "0.00");
        String page = Files.readString(html);
        assertThat(page).contains("2 households lose and 0 gain, of 4.", "-£22.71 a month", "-£14.07 a month", "£249.83", "£272.54");
        assertThat(Pattern.compile("<(script|link|img|iframe)|url\\(|@import|\\ssrc=").matcher(page).find()).as("asks for something else").isFalse();
        assertThat(page).contains("<svg", "<caption>", "lang=\"en-GB\"", "@media print");
    }

    /** The 55p a mile of May 2026 was announced, and is not law: the law has 45p. */
    @Test
    void whatIsAnnouncedCountsWhereItIsAskedFor() {
        Typed typed = Typed.command("impact --assume announced --date 2026-06-01");
        assertThat(typed.status()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("with what is", "mileage.car-first-10000: £0.45 a mile -> £0.55 a mile")
                .doesNotContain("universal-credit.taper");
        Typed wrong = Typed.command("impact --assume rumoured");
        assertThat(wrong.err()).contains("--assume", "rumoured", "ANNOUNCED, PROJECTED");
        assertThat(wrong.status()).isEqualTo(2);
    }

    @Test
    void theTerminalTheSheetAndThePageHoldTheSameFigures() throws IOException {
        Path csv = folder.resolve("impact.csv");
        Path html = folder.resolve("impact.html");
        Typed typed = Typed.command("impact --rate child-benefit.eldest=20 --date 2026-06-01 --csv " + csv + " --html " + html);
        assertThat(typed.status()).as(typed.err()).isZero();
        List<String> changes = changes(Files.readAllLines(csv));
        long lose = changes.stream().filter(change -> change.startsWith("-")).count();
        long gain = changes.stream().filter(change -> !change.startsWith("-") && !change.equals("0.00") && !change.isEmpty()).count();
        assertThat(lose).isPositive();
        String said = lose + " households lose and " + gain + " gain, of " + changes.stream().filter(change -> !change.isEmpty()).count() + ".";
        assertThat(typed.out()).contains(said);
        String page = Files.readString(html);
        assertThat(page).contains(said);
        Matcher row = Pattern.compile("(?m)^  (Lone parent|Couple with children) +(\\d+) +(\\d+) +(\\d+) +(\\d+) +(\\S+)$").matcher(typed.out());
        assertThat(row.results()
                .map(one -> "<tr><th scope=\"row\">" + one.group(1) + "</th>"
                        + numbers(one.group(2), one.group(3), one.group(4), one.group(5), one.group(6)))
                .toList())
                .hasSize(2)
                .allSatisfy(cells -> assertThat(page).contains(cells));
    }

    private static String numbers(String... cells) {
        return Stream.of(cells).map(cell -> "<td class=\"number\">" + cell + "</td>").reduce("", String::concat);
    }

    @Test
    void aProgrammeThatClosesLosesItsPeople() throws IOException {
        Path rules = copy(folder.resolve("rules"));
        Path sheet = rules.resolve("provision/individual-placement-and-support/connect-to-work.yaml");
        Files.writeString(sheet, Files.readString(sheet)
                .replace("to: 2030-03-31", "to: 2026-03-31").replace("status: {is: open-varies-locally,", "status: {is: closed,"));
        Path csv = folder.resolve("impact.csv");
        Typed typed = Typed.command("impact --rules " + rules + " --against rules --date 2026-06-01 --csv " + csv);
        assertThat(typed.err()).isEmpty();
        Matcher out = Pattern.compile("Connect to Work: (\\d+) out").matcher(typed.out());
        assertThat(out.find()).as(typed.out()).isTrue();
        assertThat(Integer.parseInt(out.group(1))).isPositive();
        assertThat(typed.out()).contains("Nobody in the panel gains or loses.", "provision/individual-placement-and-support/connect-to-work.yaml");
        assertThat(Files.readAllLines(csv).stream().filter(row -> row.endsWith("connect-to-work")).count()).isEqualTo(Integer.parseInt(out.group(1)));
    }

    @Test
    void aRevisionIsReadFromTheRepositoryThatHoldsTheFolder() throws Exception {
        Path rules = copy(folder.resolve("rules"));
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern("rules").call();
            git.commit().setMessage("The law").setAuthor("Ann", "ann@example.org").setCommitter("Ann", "ann@example.org").setSign(false).call();
        }
        Path rates = rules.resolve("rates/universal-credit.csv");
        Files.writeString(rates, Files.readString(rates).replaceFirst("(universal-credit\\.taper,2022-04-11,assessment-period-start,)55", "$160"));
        Path panel = Files.writeString(folder.resolve("four.csv"), FOUR);
        Typed typed = Typed.command("impact --rules " + rules + " --against HEAD --date 2026-06-01 --panel " + panel);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).contains("git HEAD (", ": The law)", "universal-credit.taper: 55% -> 60%", "2 households lose and 0 gain, of 4.");
        Typed unknown = Typed.command("impact --rules " + rules + " --against nowhere");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("\"nowhere\" is neither a folder nor a revision");
    }

    @Test
    void anotherVersionThatIsBrokenIsNamedByFileAndLine() throws IOException {
        Path other = copy(folder.resolve("other"));
        Path rates = other.resolve("rates/universal-credit.csv");
        Files.writeString(rates, Files.readString(rates).replaceFirst("(universal-credit\\.taper,2022-04-11,assessment-period-start,)55", "$155%"));
        Typed typed = Typed.command("impact --rules rules --against " + other);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.err()).contains("The other version, " + other + ", cannot be used as it stands:",
                "rates/universal-credit.csv:144: amount \"55%\"");
    }

    @Test
    void rowsThatCannotBeReadAreNamedAndLeftOut() throws IOException {
        Path panel = Files.writeString(folder.resolve("mine.csv"), FOUR + """
                ed,"Rent as a word",england,Bolton,social-rent,much,0,30,7,16,12.71
                flo,"No such tenure",england,Bolton,castle,500,0,30,7,16,12.71
                gus,"No such council",england,Boltn,social-rent,500,0,30,7,16,12.71
                """);
        Typed typed = Typed.command("impact --rate universal-credit.taper=60 --date 2026-06-01 --panel " + panel);
        assertThat(typed.status()).isEqualTo(1);
        String out = typed.out().replaceAll("\\s+", " ");
        assertThat(out).contains(
                "2 households lose and 0 gain, of 4.", "3 rows were left out", "mine.csv:6: rent a month: \"much\" is not a plain number",
                "mine.csv:7: tenure:", "mine.csv:8: ", "Did you mean \"Bolton\"?");
    }

    @Test
    void requestsOfTheServiceAreAPanelToo() throws IOException {
        Path panel = Files.writeString(folder.resolve("mine.ndjson"), """
                {"household": {"nation": "england", "adults": [{"id": "ann", "age": 30, "jobs": [{"pay": {"amount": 12.71, "per": "hour"}, "hoursPerWeek": 16, "pension": {"scheme": "none"}}]}], "children": [{"id": "c", "birthDate": "2019-01-01", "disability": "none"}], "home": {"tenure": "social-rent", "rent": {"amount": 500, "per": "month"}, "spareBedrooms": 0}}}
                {"household": {"nation": "england", "adults": [{"id": "ann", "aeg": 30}]}}
                not a request
                """);
        Typed typed = Typed.command("impact --rate universal-credit.taper=60 --date 2026-06-01 --panel " + panel);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out().replaceAll("\\s+", " ")).contains(
                "1 household loses and 0 gain, of 1.", "£22.71 at most", "mine.ndjson:2: household/adults/0/aeg", "age",
                "mine.ndjson:3: column 1: this is not JSON");
    }

    @Test
    void whoIsOutsideTheRulesIsSaidAndNotCounted() throws IOException {
        Path panel = Files.writeString(folder.resolve("mine.ndjson"), """
                {"person": {"age": 41, "localAuthority": "Bolton", "labourStatus": "unemployed"}}
                {"household": {"nation": "northern-ireland", "adults": [{"id": "ann", "age": 30}]}}
                {"household": {"nation": "england", "adults": [{"id": "ann", "age": 30}]}, "policy": {"rates": {"universal-credit.taper": 60}}}
                {"date": "2019-01-01", "household": {"nation": "england", "adults": [{"id": "ann", "age": 30}]}}
                """);
        Typed typed = Typed.command("impact --rate universal-credit.taper=60 --date 2026-06-01 --panel " + panel);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out().replaceAll("\\s+", " ")).contains(
                "1 household is outside what these rules cover", "2 rows were left out", "mine.ndjson:3: policy: Leave this out",
                "mine.ndjson:4: by ", "We have no rates for an assessment period that starts on this day.");
    }

    @Test
    void totalsComeOnlyOfWeightsWithASource() throws IOException {
        String weighted = FOUR.replace("id,who", "weight,weight source,id,who").replace("ann,", "1000,Invented for a test,ann,")
                .replace("bea,", "2000,Invented for a test,bea,").replace("cy,", "500,Invented for a test,cy,").replace("di,", "500,,di,");
        Path panel = Files.writeString(folder.resolve("mine.csv"), weighted);
        Typed typed = Typed.command("impact --rate universal-credit.taper=60 --date 2026-06-01 --panel " + panel);
        assertThat(typed.out().replaceAll("\\s+", " ")).contains(
                "With their weights: 3,000 households lose, 0 gain, of 3,500. Together -£610,200.00 a year.", "mine.csv:5: weight source: say where");
    }

    @Test
    void aRateThatCannotBeIsSaid() {
        Typed typed = Typed.command("impact --rate universal-credit.tapr=60");
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).contains("--rate: universal-credit.tapr: No rate has this name. Did you mean \"universal-credit.taper\"?");
    }

    private static List<String> changes(List<String> rows) {
        int column = cells(rows.get(0)).indexOf("change");
        return rows.stream().skip(1).map(row -> cells(row).get(column)).toList();
    }

    /** The cells of a row, where text with a comma stands in double quotes. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        Matcher cell = Pattern.compile("(\"[^\"]*\"|[^,]*)(,|$)").matcher(row);
        while (cell.find() && cell.start() < row.length()) {
            cells.add(cell.group(1));
        }
        return cells;
    }

    private static Path copy(Path to) throws IOException {
        Path rules = Path.of("rules");
        try (Stream<Path> walk = Files.walk(rules)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(rules.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }
}
