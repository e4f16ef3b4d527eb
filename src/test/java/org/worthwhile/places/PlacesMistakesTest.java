package org.worthwhile.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/** A mistake in the table or in the areas is named by file and line; none of them is an exception. */
class PlacesMistakesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyThePlaces() throws IOException {
        Files.createDirectories(folder.resolve("places"));
        for (String file : List.of(Register.FILE, Areas.FILE)) {
            Files.copy(Path.of("rules").resolve(file), folder.resolve(file));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "E08000001,Bolton | E08000001 | E0800001 | gss_code 'E0800001' is not a GSS code",
        "E08000001,Bolton | Bolton, | , | name and official_name must be filled in",
        "E08000001,Bolton | E08000001, | | this row has 11 cells, not 12",
        "E08000001,Bolton | England | Britain | nation 'Britain' is not known",
        "E08000001,Bolton | North West | Lancashire | region 'Lancashire' is not a region of England",
        "E08000001,Bolton | Greater Manchester Combined Authority | Manchester | combined_authority 'Manchester' is not",
        "E08000001,Bolton | Metropolitan district | Town | type 'Town' is not known",
        "E08000001,Bolton | 1974-04-01 | 01/04/1974 | a spreadsheet program may have changed it",
        "E08000002,Bury | E08000002 | E08000001 | Bury has the same code as Bolton",
        "E08000002,Bury | Bury Metropolitan Borough Council | Bolton Metropolitan Borough Council | the same official name as Bolton",
        "E08000010,Wigan | Wigan District | Bolton District | 'Bolton District' would mean both Wigan and Bolton",
        "E07000190,Taunton | E07000246 | E07999999 | replaced_by_gss 'E07999999' is not a gss_code",
        "E07000190,Taunton | E07000246 | E07000190 | Taunton Deane is replaced by itself in the end",
        "E07000190,Taunton | Somerset County Council | Somerset | county 'Somerset' is not the official_name of a county",
        "E07000190,Taunton | ,2019-03-31 | 2020-01-01,2019-03-31 | end_date 2019-03-31 is before start_date 2020-01-01",
        "E07000190,Taunton | 2019-03-31 | | Taunton Deane was replaced, but has no end_date",
        "E10000007,Derbyshire | ,,County | ,Devon County Council,County | Derbyshire is in a county, but only districts are",
        "W06000001,Isle | Ynys Môn;Sir | Ynys Mï¿½n;Sir | was saved in another character set",
    })
    void aRowThatIsWrongIsNamedByItsLine(String row, String from, String to, String message) throws IOException {
        int line = change(Register.FILE, row, from, to == null ? "" : to);
        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(Register.FILE);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.message()).contains(message.replace('\'', '"'));
        });
    }

    @Test
    void aQuoteThatIsNotClosed() throws IOException {
        int line = change(Register.FILE, "E06000058,\"", "\"Bournemouth, Christchurch and Poole\",", "\"Bournemouth, Christchurch and Poole,");
        assertThat(faults()).anyMatch(fault -> fault.file().equals(Register.FILE) && Math.abs(fault.line() - line) <= 1);
    }

    @Test
    void blankLinesDoNotShiftTheOthers() throws IOException {
        change(Register.FILE, "E07000223,", "E07000223,", "\n\nE07000223,");
        assertThat(faults()).isEmpty();
        int line = change(Register.FILE, "E08000001,Bolton", "England", "Britain");
        assertThat(faults()).anyMatch(fault -> fault.line() == line);
    }

    @Test
    void semicolonsInsteadOfCommas() throws IOException {
        Path file = folder.resolve(Register.FILE);
        Files.writeString(file, Files.readString(file).replace(',', ';'));
        assertThat(faults()).anyMatch(fault -> fault.line() == 1 && fault.message().contains("save it with commas"));
    }

    @Test
    void missingFiles() throws IOException {
        Files.delete(folder.resolve(Register.FILE));
        Files.delete(folder.resolve(Areas.FILE));
        assertThat(faults()).extracting(RulesFault::file).containsExactly(Register.FILE, Areas.FILE);
        assertThat(faults()).allMatch(fault -> fault.message().contains("it is missing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "- Birmingham | Birmingham | Brimingham | 'Brimingham' is no local authority",
        "  combined-authorities: [South Yorkshire | South Yorkshire | South Yorks | 'South Yorks' is no combined authority",
        "  nations: [england, scotland, wales] | scotland | alba | 'alba' is no nation",
        "  partly: [Sunderland] | Sunderland | Sunderlnd | 'Sunderlnd' is neither",
        "  whole-nations: [england] | england | scotland | 'scotland' is not among its nations",
    })
    void anAreaThatIsWrongIsNamedByItsLine(String row, String from, String to, String message) throws IOException {
        int line = change(Areas.FILE, row, from, to);
        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(Areas.FILE);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.message()).contains(message.replace('\'', '"'));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "jobcentre-pathways: | nations: | nationen: | nationen",
        "jobcentre-pathways: | question: {en: | question: {de: | needs a question in English",
        "talent-match: | sources: | sourcez: | sourcez",
        "talent-match: | yes: | maybe: | needs what 'yes' says",
    })
    void anAreaThatLacksSomething(String area, String from, String to, String message) throws IOException {
        Path file = folder.resolve(Areas.FILE);
        String text = Files.readString(file);
        int start = text.indexOf("\n" + area);
        int at = text.indexOf(from, start);
        Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(Areas.FILE);
            assertThat(fault.line()).isPositive();
            assertThat(fault.message()).contains(message.replace('\'', '"'));
        });
    }

    @Test
    void anAreaWithPlacesButNoSource() throws IOException {
        Path file = folder.resolve(Areas.FILE);
        Files.writeString(file, Files.readString(file).replaceFirst("(?s)(ips-primary-care:.*?)  sources:.*?  question:", "$1  question:"));
        assertThat(faults()).anyMatch(fault -> fault.message().contains("ips-primary-care lists places, but no source that says so"));
    }

    @Test
    void aTableThatASpreadsheetProgramSavedIsReadAsItWas() throws IOException {
        Path file = folder.resolve(Register.FILE);
        Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", ",\r\n") + ",,,,,,,,,,,,\r\n");
        assertThat(faults()).isEmpty();
    }

    @Test
    void aTableInAnotherCharacterSetIsRefusedOnceWithItsFirstCell() throws IOException {
        Path file = folder.resolve(Register.FILE);
        Files.write(file, Files.readString(file).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(faults().stream().filter(fault -> fault.message().contains("was saved in another character set"))).singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("Ynys M\ufffdn").startsWith("other_names, at"));
    }

    private List<RulesFault> faults() {
        List<RulesFault> faults = new ArrayList<>();
        Places.read(RulesFolder.at(folder), faults);
        return faults;
    }

    /** Changes the first row that contains this; gives its line. */
    private int change(String file, String row, String from, String to) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
        int at = 0;
        while (!lines.get(at).contains(row)) {
            at++;
        }
        assertThat(lines.get(at)).contains(from);
        lines.set(at, lines.get(at).replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
        return at + 1;
    }
}
