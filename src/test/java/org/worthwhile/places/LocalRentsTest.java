package org.worthwhile.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.household.AreaRents;
import org.worthwhile.household.Money;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/** The table of Local Housing Allowances: every area of Great Britain, found by its name, and mistakes named by their line. */
class LocalRentsTest {

    private static final LocalDate JUNE_2026 = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheTable() throws IOException {
        Files.createDirectories(folder.resolve("places"));
        Files.copy(Path.of("rules").resolve(LocalRents.FILE), folder.resolve(LocalRents.FILE));
    }

    @Test
    void everyAreaOfGreatBritainHasAFigureForEachSize() {
        LocalRents rents = read(new ArrayList<>());
        assertThat(rents.names()).hasSize(192);
        Map<String, Long> nations = rents.names().stream()
                .collect(Collectors.groupingBy(name -> rents.first(name).nation(), Collectors.counting()));
        assertThat(nations).isEqualTo(Map.of("england", 152L, "scotland", 18L, "wales", 22L));
        for (String name : rents.names()) {
            List<Money> figures = figures(rents.on(name, JUNE_2026).orElseThrow().rents());
            assertThat(figures).as(name).allMatch(Money::isPositive).isSorted();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // The Department's lists for 2024-25, kept since: an area of each nation, and the two ends of the table.
        "Ashford, 393.24, 750.00, 850.00, 1097.80, 1440.00",
        "Sheffield, 350.00, 575.00, 620.00, 680.00, 950.00",
        "Greater Glasgow, 450.00, 695.00, 850.00, 970.00, 1800.00",
        "Cardiff, 366.10, 650.00, 825.00, 925.00, 1300.00",
    })
    void figuresAsPublished(String area, String shared, String one, String two, String three, String four) {
        AreaRents rents = read(new ArrayList<>()).on(area, JUNE_2026).orElseThrow().rents();
        assertThat(figures(rents)).containsExactly(
                Money.pounds(shared), Money.pounds(one), Money.pounds(two), Money.pounds(three), Money.pounds(four));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Hull & East Riding | hull and east riding",
        "Barrow-in-Furness | Barrow in Furness",
        "St Helens | St. Helens",
        "Renfrewshire/ Inverclyde | renfrewshire/inverclyde",
        "Black Country | The Black Country",
    })
    void anAreaIsFoundHoweverItsNameIsSpelt(String area, String written) {
        LocalRents rents = read(new ArrayList<>());
        assertThat(rents.knows(written)).isTrue();
        assertThat(rents.on(written, JUNE_2026).orElseThrow().rents().area()).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource({"Shefield, Sheffield", "Birmingam, Birmingham", "Grater Glasgow, Greater Glasgow", "Weston-super-Mare, Weston-S-Mare"})
    void aMisspellingFindsItsNeighbour(String written, String meant) {
        LocalRents rents = read(new ArrayList<>());
        assertThat(rents.knows(written)).isFalse();
        assertThat(rents.nearest(written)).isEqualTo(meant);
    }

    @Test
    void aPartOfANameFindsEveryAreaThatHoldsIt() {
        LocalRents rents = read(new ArrayList<>());
        assertThat(rents.namesWith("LONDON")).hasSize(14).contains("Central London", "Outer West London");
        assertThat(rents.namesWith(null)).hasSize(192);
        assertThat(rents.namesWith("Belfast")).isEmpty();
    }

    @Test
    void thereAreNoFiguresBeforeTheFirstDay() {
        LocalRents rents = read(new ArrayList<>());
        assertThat(rents.on("Sheffield", LocalDate.of(2024, 4, 7))).isEmpty();
        assertThat(rents.on("Sheffield", LocalDate.of(2024, 4, 8))).isPresent();
    }

    @Test
    void aNewYearIsANewRow() throws IOException {
        Path file = folder.resolve(LocalRents.FILE);
        Files.writeString(file, Files.readString(file)
                + "Sheffield,England,360.00,600.00,650.00,700.00,1000.00,2027-04-05,A later Order,https://www.gov.uk\n");
        List<RulesFault> faults = new ArrayList<>();
        LocalRents rents = read(faults);
        assertThat(faults).isEmpty();
        assertThat(rents.names()).hasSize(192);
        assertThat(rents.on("Sheffield", LocalDate.of(2027, 4, 4)).orElseThrow().rents().oneBedroom()).isEqualTo(Money.pounds("575.00"));
        assertThat(rents.on("Sheffield", LocalDate.of(2027, 4, 5)).orElseThrow().rents().oneBedroom()).isEqualTo(Money.pounds("600.00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Sheffield, | Sheffield | | brma is empty",
        "Sheffield, | England | Yorkshire | nation 'Yorkshire' is not known",
        "Sheffield, | 575.00 | £575 | one-bedroom '£575' is not a sum in pounds",
        "Sheffield, | 575.00 | \"£1,575.00\" | one-bedroom '£1,575.00' is not a sum in pounds: write 1575.00",
        "Sheffield, | 575.00 | \"575,00\" | one-bedroom '575,00' is not a sum in pounds: write 575.00",
        "Sheffield, | 2024-04-08 | 8-Apr-24 | write 2024-04-08 if 8 April 2024 is meant",
        "Sheffield, | 575.00 | | one-bedroom '' is not a sum in pounds",
        "Sheffield, | 575.00 | 0 | one-bedroom '0' is not a sum in pounds",
        "Sheffield, | 575.00 | 575.001 | one-bedroom '575.001' is not a sum in pounds",
        "Sheffield, | 680.00 | 6800.00 | four-bedrooms is less than three-bedrooms",
        "Sheffield, | 2024-04-08 | 08/04/2024 | a spreadsheet program may have changed it",
        "Sheffield, | ,https://www.gov.uk/government/collections/universal-credit-local-housing-allowance-rates | , | source is empty",
        "Sheffield, | England, | | this row has 9 cells, not 10",
        "Shropshire, | Shropshire | Sheffield | Sheffield has two rows from 2024-04-08",
        "Shropshire, | Shropshire | SHEFFIELD | is spelt or placed otherwise",
    })
    void aRowThatIsWrongIsNamedByItsLine(String row, String from, String to, String message) throws IOException {
        int line = change(row, from, to == null ? "" : to);
        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(LocalRents.FILE);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.message()).contains(message.replace('\'', '"'));
        });
    }

    @Test
    void whatASpreadsheetProgramAddsOrDropsIsReadAsItWas() throws IOException {
        List<Money> law = figures(read(new ArrayList<>()).on("Sheffield", LocalDate.of(2026, 6, 1)).orElseThrow().rents());
        Path file = folder.resolve(LocalRents.FILE);
        String saved = Files.readString(file).replaceAll("(\\.\\d)0,", "$1,").replaceAll("\\.0,", ",").replace("\n", ",,\r\n");
        assertThat(saved).contains(",575,");
        Files.writeString(file, "\uFEFF" + saved + ",,,,,,,,,,,\r\n");
        List<RulesFault> faults = new ArrayList<>();
        assertThat(figures(read(faults).on("Sheffield", LocalDate.of(2026, 6, 1)).orElseThrow().rents())).isEqualTo(law);
        assertThat(faults).isEmpty();
    }

    @Test
    void semicolonsInsteadOfCommas() throws IOException {
        Path file = folder.resolve(LocalRents.FILE);
        Files.writeString(file, Files.readString(file).replace(',', ';'));
        assertThat(faults()).anyMatch(fault -> fault.line() == 1 && fault.message().contains("save it with commas"));
    }

    @Test
    void aMissingTableIsAFault() throws IOException {
        Files.delete(folder.resolve(LocalRents.FILE));
        assertThat(faults()).extracting(RulesFault::file).containsExactly(LocalRents.FILE);
    }

    private static List<Money> figures(AreaRents rents) {
        return List.of(rents.shared(), rents.oneBedroom(), rents.twoBedrooms(), rents.threeBedrooms(), rents.fourBedrooms());
    }

    private LocalRents read(List<RulesFault> faults) {
        return LocalRents.read(RulesFolder.at(folder), faults);
    }

    private List<RulesFault> faults() {
        List<RulesFault> faults = new ArrayList<>();
        read(faults);
        return faults;
    }

    /** Changes the first row that begins so; gives its line. */
    private int change(String row, String from, String to) throws IOException {
        Path file = folder.resolve(LocalRents.FILE);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int at = 0;
        while (!lines.get(at).startsWith(row)) {
            at++;
        }
        assertThat(lines.get(at)).contains(from);
        lines.set(at, lines.get(at).replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
        Files.writeString(file, String.join("\n", lines) + "\n");
        return at + 1;
    }
}
