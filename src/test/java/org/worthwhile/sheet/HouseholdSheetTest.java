package org.worthwhile.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sheet of households: every column is explained, and what cannot be read is named by its row and column. */
class HouseholdSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void everyColumnIsExplained() throws IOException {
        String page = Files.readString(Path.of("src/main/resources/handbook/many-households.md"));
        for (String column : HouseholdSheet.columns()) {
            String plain = column.startsWith("partner ") ? column.substring("partner ".length()) : column;
            assertThat(page).as(column).contains("`" + plain + "`");
        }
    }

    @Test
    void aRowsOwnDayHolds() {
        Map<String, String> told = Map.of("nation", "wales", "age", "30", "children", "2", "date", "2025-06-01");
        assertThat(HouseholdSheet.request(told, DAY).path("date").asString()).isEqualTo("2025-06-01");
        assertThat(HouseholdSheet.request(told, DAY).at("/household/children/0/birthDate").asString()).isEqualTo("2023-01-01");
    }

    @Test
    void aBadCellNamesItsColumn() {
        assertBad(Map.of("nation", "wales", "age", "30", "date", "1/6/2026"), "date", "is no day: write 2026-06-01");
        assertBad(Map.of("nation", "wales", "age", "30", "rent a month", "£450"), "rent a month", "is not a plain number");
        assertBad(Map.of("nation", "wales", "age", "30", "children", "two"), "children", "is no age");
        assertBad(Map.of("nation", "wales", "age", "30", "childcare a week", "50"), "childcare a week", "there is no child");
        assertBad(Map.of("nation", "wales"), null, "a nation and an age");
    }

    private static void assertBad(Map<String, String> told, String column, String fault) {
        assertThatThrownBy(() -> HouseholdSheet.request(told, DAY)).isInstanceOfSatisfying(HouseholdSheet.BadCell.class, bad -> {
            assertThat(bad.column()).isEqualTo(column);
            assertThat(bad).hasMessageContaining(fault);
        });
    }

    @Test
    void aRowThatCannotBeReadIsNamedAndTheNextOneIsRead() throws IOException {
        List<SheetRows.Row> rows = new ArrayList<>();
        new SheetRows(new StringReader("nation,age,savings\nwales,30,5\n,,\nwales,31\n\"wales\",32,\n")).forEachRemaining(rows::add);
        assertThat(rows).extracting(SheetRows.Row::line).containsExactly(2, 4, 5);
        assertThat(rows.get(1).fault()).contains("this row has 2 cells, not 3");
        assertThat(rows.get(2).told()).isEqualTo(Map.of("nation", "wales", "age", "32"));
    }

    @Test
    void columnsThatCannotBeAreSaidAtOnce() {
        assertThatThrownBy(() -> new SheetRows(new StringReader("nation;age\n"))).hasMessageContaining("commas");
        assertThatThrownBy(() -> new SheetRows(new StringReader("nation,age,rent\n"))).hasMessageContaining("did you mean \"rent a month\"?");
        assertThatThrownBy(() -> new SheetRows(new StringReader(""))).hasMessageContaining("the sheet is empty");
    }
}
