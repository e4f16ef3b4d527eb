package org.worthwhile.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.synthetic.SyntheticHouseholds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caseload as a sheet has the same answers as the same caseload one request a line; a bad cell is named and stops nothing. */
class BulkSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private Path made(String name, boolean offers, int count) throws IOException {
        Path file = folder.resolve(name);
        SyntheticHouseholds households = new SyntheticHouseholds(RulesFolder.packaged(), DAY, 11, offers);
        try (OutputStream out = Files.newOutputStream(file)) {
            if (name.endsWith(".csv")) {
                households.writeSheet(count, out);
            } else {
                households.writeLines(count, out);
            }
        }
        return file;
    }

    private List<String> answered(Path requests, String answers) throws IOException {
        return Files.readAllLines(answers(requests, answers, false));
    }

    private Path answers(Path requests, String answers, boolean goOn) throws IOException {
        Path file = folder.resolve(answers);
        new BulkFile(requests, file, folder.resolve(answers + ".problems"), DAY).run(RuleBase.packaged(), goOn, in -> in);
        return file;
    }

    @Test
    void aSheetHasTheAnswersOfItsLines() throws IOException {
        for (boolean offers : new boolean[] {false, true}) {
            int count = offers ? 40 : 300;
            Path sheet = made("caseload" + offers + ".csv", offers, count);
            Path lines = made("caseload" + offers + ".ndjson", offers, count);
            List<String> json = answered(lines, "lines" + offers + ".ndjson");
            assertThat(answered(sheet, "sheet" + offers + ".ndjson")).isEqualTo(json).hasSize(count);
            List<String> rows = answered(sheet, "sheet" + offers + ".csv");
            assertThat(withoutNames(rows)).isEqualTo(withoutNames(answered(lines, "lines" + offers + ".csv"))).hasSize(count + 1);
            assertThat(rows.get(0)).isEqualTo(AnswerSheet.header());
            for (int i = 0; i < count; i++) {
                assertShows(rows.get(i + 1).split(",", -1), new JsonMapper().readTree(json.get(i)));
            }
        }
    }

    /** Rows of a sheet have other numbers than lines, and names. */
    private static List<String> withoutNames(List<String> rows) {
        return rows.stream().map(row -> row.split(",", 3)[2]).toList();
    }

    private static void assertShows(String[] cells, JsonNode answer) {
        JsonNode now = answer.has("now") ? answer.path("now") : answer;
        assertThat(cell(cells, "award")).isEqualTo(pounds(now.at("/universalCredit/award")));
        assertThat(cell(cells, "net income a month")).isEqualTo(pounds(now.at("/netIncome/month")));
        assertThat(cell(cells, "verdict")).isEqualTo(answer.at("/jobs/0/verdict").asString(""));
        assertThat(cell(cells, "rules")).isEqualTo(answer.at("/rulesVersion/hash").asString());
    }

    private static String cell(String[] cells, String column) {
        return cells[AnswerSheet.columns().indexOf(column)];
    }

    private static String pounds(JsonNode figure) {
        return figure.decimalValue().setScale(2).toPlainString();
    }

    @Test
    void aBadCellIsNamedByRowAndColumnAndStopsNothing() throws IOException {
        Path sheet = Files.writeString(folder.resolve("bad.csv"), """
                \uFEFFid,nation,age,tenure,rent a month,children
                a,wales,30,social-rent,£450,
                b,wales,30,social-rent,450,
                c,walse,30,owned,,2

                d,wales,30,owned,,"2 three"
                e,wales,300,owned
                f,wales,30,owned,,
                """);
        List<String> rows = answered(sheet, "bad-answers.csv");
        assertThat(rows).hasSize(7);
        assertThat(rows.get(1)).startsWith("2,a,\"rent a month: \"\"£450\"\" is not a plain number");
        assertThat(rows.get(2)).startsWith("3,b,,");
        assertThat(rows.get(3)).startsWith("4,c,\"nation: ").contains("Did you mean \"\"wales\"\"?");
        assertThat(rows.get(6)).startsWith("8,f,,");
        List<String> problems = Files.readAllLines(folder.resolve("bad-answers.csv.problems"));
        assertThat(problems).extracting(problem -> List.of(problem.split("\t")).subList(0, 2)).containsExactly(
                List.of("2", "rent a month"), List.of("4", "nation"), List.of("6", "children"), List.of("7", "the row"));
    }

    @Test
    void aSheetGoesOnAfterItsLastWholeRow() throws IOException {
        Path sheet = made("caseload.csv", false, 120);
        Files.writeString(sheet, Files.readString(sheet).replaceAll("(?m)^(3|60|100),2026-06-01", "$1,1 June"));
        String whole = Files.readString(answers(sheet, "whole.csv", false));
        String problems = Files.readString(folder.resolve("whole.csv.problems"));
        for (int left : new int[] {0, 20, whole.indexOf('\n') + 1, whole.length() / 2, whole.length()}) {
            Files.writeString(folder.resolve("stopped.csv"), whole.substring(0, left));
            Files.writeString(folder.resolve("stopped.csv.problems"), problems.substring(0, problems.length() * 3 / 4));
            if (left > whole.length() / 2) {
                Files.writeString(folder.resolve("stopped.csv.problems"), problems);
            }
            assertThat(Files.readString(answers(sheet, "stopped.csv", true))).as("after " + left).isEqualTo(whole);
            assertThat(Files.readString(folder.resolve("stopped.csv.problems"))).as("after " + left).isEqualTo(problems);
        }
    }

    @Test
    void aPackedFileIsRead() throws IOException {
        Path lines = made("caseload.ndjson", false, 20);
        Path packed = folder.resolve("caseload.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(lines, out);
        }
        assertThat(answered(packed, "packed.ndjson")).isEqualTo(answered(lines, "answers.ndjson"));
    }

    @Test
    void columnsThatCannotBeAreSaidBeforeAnythingIsAnswered() throws IOException {
        Path sheet = Files.writeString(folder.resolve("odd.csv"), "nation,age,rent\nwales,30,5\n");
        assertThatThrownBy(() -> answered(sheet, "odd-answers.csv")).isInstanceOf(BulkFile.BadSheet.class)
                .hasMessageContaining("odd.csv:1: no column is called \"rent\"; did you mean \"rent a month\"?");
        assertThat(folder.resolve("odd-answers.csv")).doesNotExist();
    }

    @Test
    void noCellIsAFormulaOrMoreThanALine() {
        RequestFile.Request request = new RequestFile.Request() {
            @Override
            public long line() {
                return 2;
            }

            @Override
            public String id() {
                return "=1+1\n\"x\"";
            }

            @Override
            public org.worthwhile.api.BulkLines.Answered answered(org.worthwhile.api.BulkLines lines) {
                throw new UnsupportedOperationException();
            }
        };
        assertThat(AnswerSheet.row(request, "{}".getBytes(StandardCharsets.UTF_8), true, true)).startsWith("2,\"'=1+1 \"\"x\"\"\",,");
    }

    @Test
    void everyColumnOfTheAnswersIsExplained() throws IOException {
        String page = Files.readString(Path.of("src/main/resources/handbook/many-households.md"));
        assertThat(AnswerSheet.columns()).allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
    }
}
