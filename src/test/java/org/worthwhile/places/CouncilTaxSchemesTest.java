package org.worthwhile.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worthwhile.household.AdultDeduction;
import org.worthwhile.household.CouncilPage;
import org.worthwhile.household.CouncilTax;
import org.worthwhile.household.CouncilTaxScheme;
import org.worthwhile.household.IncomeBand;
import org.worthwhile.household.Money;
import org.worthwhile.household.Share;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/** The councils' own schemes: each file in order, the scheme of a day, and mistakes named by their line. */
class CouncilTaxSchemesTest {

    private static final LocalDate JUNE_2026 = LocalDate.of(2026, 6, 1);
    private static final String DERBY = "E06000015";
    private static final String BURY = "E08000002";

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheFiles() throws IOException {
        Files.createDirectories(folder.resolve("places"));
        Files.createDirectories(folder.resolve(CouncilTaxSchemes.FOLDER));
        for (String file : List.of("places/local-authorities.csv", "places/areas.yaml")) {
            Files.copy(Path.of("rules").resolve(file), folder.resolve(file));
        }
        try (Stream<Path> files = Files.list(Path.of("rules").resolve(CouncilTaxSchemes.FOLDER))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                Files.copy(file, folder.resolve(CouncilTaxSchemes.FOLDER).resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void everyFileIsInOrderAndSaysWhereItWasRead() {
        List<RulesFault> faults = new ArrayList<>();
        CouncilTaxSchemes schemes = read(faults);
        assertThat(faults).isEmpty();
        assertThat(schemes.councils()).extracting(CouncilTaxSchemes.Council::name).isSorted().contains("Derby", "Gosport", "Manchester", "Sheffield");
        assertThat(schemes.councils()).allMatch(council -> council.page().startsWith("https://"));
    }

    @Test
    void aTaperIsReadAsItStands() {
        CouncilTaxScheme derby = only(read(new ArrayList<>()).facts(DERBY, JUNE_2026), CouncilTaxScheme.class);
        assertThat(derby.kind()).isEqualTo(CouncilTaxScheme.Kind.TAPER);
        assertThat(derby.most()).isEqualTo(Share.percent("80"));
        assertThat(derby.taper()).isEqualTo(Share.percent("20"));
        assertThat(derby.bandCap()).isEqualTo("b");
        assertThat(derby.leastAward()).isEqualTo(Money.pounds("4"));
        assertThat(derby.certain()).isFalse();
        assertThat(derby.shutsOut(Money.pounds("6000"))).isFalse();
        assertThat(derby.shutsOut(Money.pounds("6000.01"))).isTrue();
    }

    @Test
    void theBandsOfAHouseholdHoldEveryIncomeOnce() {
        CouncilTaxSchemes schemes = read(new ArrayList<>());
        for (CouncilTaxSchemes.Council council : schemes.councils()) {
            for (CouncilTaxSchemes.Entry entry : council.schemes()) {
                List<IncomeBand> bands = all(entry.facts(), IncomeBand.class);
                for (String income : List.of("0", "0.01", "99.99", "100", "100.01", "5000")) {
                    for (int children = 0; children < 4; children++) {
                        int many = children;
                        for (boolean couple : new boolean[] {false, true}) {
                            assertThat(bands.stream().filter(band -> band.suits(couple, many) && band.holds(Money.pounds(income))).count())
                                    .as(council.name() + " " + income).isEqualTo(bands.isEmpty() ? 0 : 1);
                        }
                    }
                }
            }
        }
    }

    @Test
    void bandsByTheMonthAreTakenByTheWeek() {
        List<IncomeBand> bands = all(read(new ArrayList<>()).facts(BURY, JUNE_2026), IncomeBand.class);
        IncomeBand second =
                bands.stream().filter(band -> band.suits(false, 1) && band.holds(Money.pounds("200").monthToWeek())).findFirst().orElseThrow();
        assertThat(second.share()).isEqualTo(Share.percent("60"));
        assertThat(second.next()).isEqualTo(Share.percent("40"));
        assertThat(second.holds(Money.pounds("200.01").monthToWeek())).isFalse();
    }

    @Test
    void deductionsForOtherAdultsHoldEveryIncomeOnce() {
        List<AdultDeduction> working = all(read(new ArrayList<>()).facts(DERBY, JUNE_2026), AdultDeduction.class).stream()
                .filter(AdultDeduction::working).toList();
        for (String income : List.of("0", "99.99", "100", "191.99", "192", "364.99", "365", "4000")) {
            assertThat(working.stream().filter(one -> one.holds(Money.pounds(income))).count()).as(income).isEqualTo(1);
        }
        assertThat(working.stream().filter(AdultDeduction::highest)).extracting(AdultDeduction::week).containsExactly(Money.pounds("105.20"));
    }

    @Test
    void aCouncilWithoutTheYearIsKnownByItsPageAlone() {
        CouncilTaxSchemes schemes = read(new ArrayList<>());
        assertThat(schemes.facts("E07000088", JUNE_2026)).hasOnlyElementsOfType(CouncilPage.class).hasSize(1);
        assertThat(schemes.on("E07000088", LocalDate.of(2025, 3, 31))).isPresent();
        assertThat(schemes.on("E07000088", LocalDate.of(2025, 4, 1))).isEmpty();
        assertThat(schemes.facts("E08000035", JUNE_2026)).isEmpty();
    }

    @Test
    void aBillByTheWeekAndByTheMonth() {
        CouncilTax bill = new CouncilTax(Money.pounds("1464"), "d");
        LocalDate leap = LocalDate.of(2024, 3, 31);
        assertThat(bill.week(leap)).isEqualTo(Money.pounds("28"));
        assertThat(bill.week(leap.plusDays(1))).isEqualTo(Money.pounds("1464").times(7, 365));
        assertThat(bill.month(bill.week(leap), leap)).isEqualTo(Money.pounds("122"));
        assertThat(bill.above("c")).isTrue();
        assertThat(bill.above("d")).isFalse();
        assertThat(new CouncilTax(Money.pounds("1464"), null).above("a")).isFalse();
        assertThat(Money.pounds("900").times(bill.shareOf("b"))).isEqualTo(Money.pounds("700"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "authority: E06000015 | authority: E06990015 | 'E06990015' is no council of England in places/local-authorities.csv; Derby is E06000015",
        "authority: E06000015 | authority: W06000015 | is no council of England",
        "name: Derby | name: Darby | E06000015 is Derby, not 'Darby'",
        "page: https://www.derby | page: www.derby | page is the address of the council's own page",
        "    from: 2026-04-01 | from: 01/04/2026 | '01/04/2026' is no day",
        "    to: 2027-03-31 | to: 2025-03-31 | is before from",
        "    kind: taper | kind: tapper | did you mean 'taper'?",
        "    kind: taper | kind: income-bands | a scheme of the kind income-bands has bands",
        "    maximum: 80 | maxinum: 80 | 'maxinum' is no key here; did you mean 'maximum'?",
        "    maximum: 80 | maximum: 800 | maximum 800 is not a percentage",
        "    maximum: 80 | maximum: £80 | '£80' is not a plain number",
        "    band-cap: b | band-cap: z | band-cap 'z' is not known",
        "    capital: {above: 6000} | capital: {} | capital is either above: or at-least:",
        "      universal-credit: whole | universal-credit: hole | did you mean 'whole'?",
        "      not-income: [pip | not-income: [pib | did you mean 'pip'?",
        "    minimum-award: 4 | minimum-award: 4.005 | minimum-award 4.005 is not a sum in pounds",
        "      come-off: reduction | come-off: reductions | did you mean 'reduction'?",
        "        - {from: 192 | - {from: 99 | from 0 upwards",
    })
    void aMistakeIsNamedByItsLine(String from, String to, String message) throws IOException {
        int line = change("derby.yaml", from.strip(), to);
        assertFault("derby.yaml", line, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "        - {up-to: 100, percent: 60} | - {up-to: 0, percent: 60} | ends above the one before it",
        "        - {up-to: 100, percent: 60} | - {up-to: 100, percent: 85} | two figures may have changed places",
        "        - {up-to: 100, percent: 60} | - {up-to: 100} | each band says up-to and percent",
        "      couple-1-child: | couple-1-chid: | did you mean 'couple-1-child'?",
        "    bands-per: month | bands-per: year | bands-per 'year' is not known",
        "    no-band-cap-for: [pip, | no-band-cap-for: [pipe, | did you mean 'pip'?",
    })
    void aMistakeInBandsIsNamedByItsLine(String from, String to, String message) throws IOException {
        int line = change("bury.yaml", from.strip(), to);
        assertFault("bury.yaml", line, message);
    }

    @Test
    void anotherCouncilsCode() throws IOException {
        change("derby.yaml", "authority: E06000015", "authority: E06000019");
        assertFault("derby.yaml", 3, "E06000019 is Herefordshire, not 'Derby'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"years", "source", "income", "other-adults", "capital", "maximum", "taper"})
    void whatIsMissingIsSaid(String key) throws IOException {
        Path file = file("bolton.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^    " + key + ":(.*)\\n(      .*\\n)*", "")
                .replaceFirst("(?m)^  - years: .*\\n    from", key.equals("years") ? "  - from" : "  - years: 2026-27\n    from"));
        assertThat(faults()).anyMatch(fault -> fault.file().endsWith("bolton.yaml") && fault.message().contains(key));
    }

    @Test
    void twoSchemesOnOneDay() throws IOException {
        Path file = file("manchester.yaml");
        Files.writeString(file, Files.readString(file).replace("to: 2024-03-31", "to: 2024-04-01"));
        assertThat(faults()).anyMatch(fault -> fault.message().equals("Manchester has two schemes on 2024-04-01"));
    }

    @Test
    void aSecondFileForOneCouncil() throws IOException {
        Files.copy(file("derby.yaml"), file("derby-2.yaml"));
        assertThat(faults()).anyMatch(fault -> fault.message().equals("Derby has another file in this folder"));
    }

    @Test
    void aFileThatIsNoYamlLeavesTheOthersAlone() throws IOException {
        Files.writeString(file("derby.yaml"), "authority: [E06000015\nname: Derby\n");
        List<RulesFault> faults = new ArrayList<>();
        CouncilTaxSchemes schemes = read(faults);
        assertThat(faults).isNotEmpty().allMatch(fault -> fault.file().endsWith("derby.yaml"));
        assertThat(schemes.on(BURY, JUNE_2026)).isPresent();
        assertThat(schemes.facts(DERBY, JUNE_2026)).isEmpty();
    }

    private void assertFault(String name, int line, String message) {
        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(CouncilTaxSchemes.FOLDER + name);
            assertThat(fault.message()).contains(message.replace('\'', '"').replace("council\"s", "council's"));
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    private Path file(String name) {
        return folder.resolve(CouncilTaxSchemes.FOLDER).resolve(name);
    }

    private CouncilTaxSchemes read(List<RulesFault> faults) {
        RulesFolder rules = RulesFolder.at(folder);
        return CouncilTaxSchemes.read(rules, Places.read(rules, new ArrayList<>()), faults);
    }

    private List<RulesFault> faults() {
        List<RulesFault> faults = new ArrayList<>();
        read(faults);
        return faults;
    }

    private static <T> T only(List<Object> facts, Class<T> kind) {
        return all(facts, kind).get(0);
    }

    private static <T> List<T> all(List<Object> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Changes the first line that holds a text; gives its number. */
    private int change(String name, String from, String to) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file(name)));
        int at = 0;
        while (!lines.get(at).contains(from)) {
            at++;
        }
        lines.set(at, lines.get(at).replace(from, to));
        Files.writeString(file(name), String.join("\n", lines) + "\n");
        return at + 1;
    }
}
