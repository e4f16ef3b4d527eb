package org.worthwhile.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rates that a spreadsheet program has saved are the same rates, or are refused with the cell named and what to write in it. */
class SpreadsheetHabitsTest {

    private static final Path SAVED = Path.of("src/test/resources/spreadsheets");
    private static final Path RATES = Path.of("rules/rates");
    private static final String HEADER = "name,from,applies_to,amount,unit,status,citation,source\n";

    @TempDir
    Path folder;

    private final List<RulesFault> faults = new ArrayList<>();

    private RateBook read(byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve("rates"));
        Files.write(folder.resolve("rates/some.csv"), bytes);
        return RateBook.read(RulesFolder.at(folder), faults);
    }

    private RateBook read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> said() {
        return faults.stream().map(RulesFault::toString).toList();
    }

    @Test
    void zerosThatWereDroppedAreNotMissed() throws IOException {
        RateBook book = read(Files.readAllBytes(SAVED.resolve("dropped-zeros.csv")));
        assertThat(said()).isEmpty();
        assertThat(book.rowsOf("minimum-wage.age-16-17").get(0).amount()).isEqualByComparingTo("6.40");
    }

    @Test
    void quotesAroundEachTextAreNotMissed() throws IOException {
        assertThat(read(Files.readAllBytes(SAVED.resolve("quoted.csv"))).rowsOf("minimum-wage.age-16-17")).hasSize(2);
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "latin-1.csv | rates/some.csv:2: citation, at \"s 2013, reg 22: \ufffd427, as amended\", was saved in another character set: save it as"
                + " \"CSV UTF-8 (comma delimited)\", or with the character set Unicode (UTF-8) (3 more cells are like this)",
        "german-semicolons.csv | rates/some.csv:1: the first line must be \"name,from,applies_to,amount,unit,status,citation,source\" but is"
                + " \"name;from;applies_to;amount;unit;status;citation;source\": save it with commas, not semicolons",
        "formatted-cells-german.csv | rates/some.csv:1: the first line must be \"name,from,applies_to,amount,unit,status,citation,source\" but is"
                + " \"name;from;applies_to;amount;unit;status;citation;source\": save it with commas, not semicolons",
        "unicode-with-tabs.csv | rates/some.csv:1: this file was saved as UTF-16: save it as \"CSV UTF-8 (comma delimited)\", or with the character set"
                + " Unicode (UTF-8)",
        "formatted-cells.csv | rates/some.csv:2: from \"06/04/2026\" is not a date like 2026-04-06: a spreadsheet program may have changed it;"
                + " write 2026-04-06 if 6 April 2026 is meant",
        "formatted-cells.csv | rates/some.csv:3: amount \"55%\" is not a plain number: write 55",
        "formatted-cells.csv | rates/some.csv:4: from \"06/04/2026 00:00:00\" is not a date like 2026-04-06: a spreadsheet program may have changed"
                + " it; write 2026-04-06 if 6 April 2026 is meant",
        "formatted-cells.csv | rates/some.csv:5: from \"26/04/2026\" is not a date like 2026-04-06: a spreadsheet program may have changed it;"
                + " write 2026-04-26 if 26 April 2026 is meant"})
    void whatLibreOfficeChangedIsNamedByItsCell(String saved, String fault) throws IOException {
        read(Files.readAllBytes(SAVED.resolve(saved)));
        assertThat(said()).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "06/04/2026 | 2026-04-06", "6/4/26 | 2026-04-06", "6-Apr-26 | 2026-04-06", "06-Apr-2026 | 2026-04-06", "6 April 2026 | 2026-04-06",
        "06.04.2026 | 2026-04-06", "06.04.2026 00:00:00 | 2026-04-06", "4/26/2026 | 2026-04-26", "2026/04/06 | 2026-04-06",
        "20260406 | 2026-04-06", "46118 | 2026-04-06", "2026-04-06T00:00:00 | 2026-04-06", "2026–04–06 | 2026-04-06", "6-Sep-26 | 2026-09-06",
        "1-Jan-60 | 1960-01-01", "6-APR-26 | 2026-04-06"})
    void aDateThatWasChangedIsNeverTakenButSaid(String date, String meant) throws IOException {
        read(HEADER + "some.rate," + date + ",tax-year,1,GBP,enacted,A law,https://example.org\n");
        assertThat(said()).singleElement().asString()
                .startsWith("rates/some.csv:2: from \"" + date + "\" is not a date like 2026-04-06: a spreadsheet program")
                .contains("write " + meant + " if ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "£450 | write 450", "16,000 | write 16000", "£1,234.50 | write 1234.50", "4,81 | write 4.81", "1.234,50 | write 1234.50", "55% | write 55",
        "1.6E+04 | write 16000", "16 000 | write 16000", "16'000 | write 16000", "450 GBP | write 450", "€450 | write 450",
        "Jun 40 | a spreadsheet program may have taken a number for a date", "06-Apr | a spreadsheet program may have taken a number for a date",
        "##### | a spreadsheet program wrote this for a cell that it could not show", "#REF! | a spreadsheet program wrote this for a cell",
        "about 5 | write it like 1234.50, without £, % or thousands separators"})
    void anAmountThatIsNoPlainNumberIsNeverTakenButSaid(String amount, String meant) throws IOException {
        read(HEADER + "some.rate,2026-04-06,tax-year,\"" + amount + "\",GBP,enacted,A law,https://example.org\n");
        assertThat(said()).singleElement().asString().startsWith("rates/some.csv:2: amount \"" + amount + "\" is not a plain number: " + meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "some.rate,2026-04-06,tax-year,1.835,GBP,enacted,A law,x | 2: amount \"1.835\" is more exact than a penny",
        "some.rate,2026-04-06,tax-year,1,GBP,Enacted,A law,x | 2: status \"Enacted\" is not known; it is one of enacted, announced, projected. Did you mean \"enacted\"?",
        "some.rate,2026-04-06,tax-year,1,GBP,what-if,A law,x | 2: status \"what-if\" is not known",
        "some.rate,2026-04-06,tax-year,1,GBP,enacted,“A law, reg 2”,x | 2: this row has 9 cells, not 8: curly quotes do not hold a text with a comma together",
        "some.rate,2026-04-06,tax-year,1,GBP,enacted,A law, reg 2,x | 2: this row has 9 cells, not 8: a name with a comma stands in double quotes",
        "some.rate,2026-04-06,tax-year,1,GBP,enacted,A law | 2: this row has 7 cells, not 8",
        "some.rate,2026-04-06,tax-year,1,GBP,enacted,A law,x,,note | 2: this row has 10 cells, not 8",
        "some.rate,2026-04-06,tax-year,1,GBP,enacted,A law of Â£5,x | 2: citation, at \"A law of Â£5\", was saved in another character set",
        "some.rate,2026-04-06,tax-year,1,GBP,enacted,Anybodyâ€™s law,x | 2: citation, at \"Anybodyâ€™s law\", was saved in another character set"})
    void aRowThatCannotBeReadRightlyIsRefused(String row, String fault) throws IOException {
        read(HEADER + row + "\n");
        assertThat(said()).singleElement().asString().startsWith("rates/some.csv:" + fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "name,from,applies to,amount,unit,status,citation,source | : column 3 is \"applies to\", not \"applies_to\"",
        "name,from,applies_to,amount,unit,status,citation | : \"source\" is missing",
        "name,from,applies_to,amount,unit,status,citation,source,notes | : there are columns too many",
        "some.rate,2026-04-06,tax-year,1,GBP,enacted,A law,x | : column 1 is \"some.rate\", not \"name\"",
        "name\tfrom\tapplies_to\tamount\tunit\tstatus\tcitation\tsource | : save it with commas, not tabs"})
    void aFirstLineThatIsOtherSaysWhere(String header, String why) throws IOException {
        read(header + "\n");
        assertThat(said()).singleElement().asString().startsWith("rates/some.csv:1: the first line must be").endsWith(why);
    }

    static List<Path> rates() throws IOException {
        try (Stream<Path> files = Files.list(RATES)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    /** A byte-order mark, other line ends, quotes around every cell, empty columns and rows at the end. */
    @ParameterizedTest
    @MethodSource("rates")
    void whatLeavesNoDoubtIsReadAsItWas(Path file) throws IOException {
        String text = Files.readString(file);
        List<RateRow> law = rows(read(text));
        String emptyEnd = text.lines().map(line -> line + ",,").collect(Collectors.joining("\r\n")) + "\r\n,,,,,,,,,\r\n\r\n";
        assertThat(rows(read("\uFEFF" + emptyEnd))).isEqualTo(law);
        assertThat(rows(read(text.replace('\n', '\r')))).isEqualTo(law);
        assertThat(said()).isEmpty();
    }

    private static List<RateRow> rows(RateBook book) {
        List<RateRow> rows = new ArrayList<>();
        book.names().forEach(name -> rows.addAll(book.rowsOf(name)));
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rates")
    void anotherCharacterSetIsRefusedWhereverItMatters(Path file) throws IOException {
        String text = Files.readString(file);
        boolean matters = text.chars().anyMatch(character -> character > 127);
        read(text.getBytes(Charset.forName("windows-1252")));
        assertThat(said().isEmpty()).as(said().toString()).isEqualTo(!matters);
        assertThat(said()).allSatisfy(fault -> assertThat(fault).contains("citation, at \"", "was saved in another character set"));
    }
}
