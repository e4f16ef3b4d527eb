package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** The Local Housing Allowance of areas, as an adviser looks it up. */
class AreaAllowancesTest {

    @Test
    void anAreaByPartOfItsName() {
        JsonNode answer = ask("?name=sheff&date=2026-06-01");
        assertThat(answer.path("areas")).hasSize(1);
        JsonNode area = answer.at("/areas/0");
        assertThat(area.path("name").asString()).isEqualTo("Sheffield");
        assertThat(area.path("nation").asString()).isEqualTo("england");
        assertThat(area.path("shared").decimalValue()).isEqualByComparingTo("350");
        assertThat(area.path("oneBedroom").decimalValue()).isEqualByComparingTo("575");
        assertThat(area.path("twoBedrooms").decimalValue()).isEqualByComparingTo("620");
        assertThat(area.path("threeBedrooms").decimalValue()).isEqualByComparingTo("680");
        assertThat(area.path("fourBedrooms").decimalValue()).isEqualByComparingTo("950");
        assertThat(answer.path("from").asString()).isEqualTo("2024-04-08");
        assertThat(answer.has("because")).isFalse();
    }

    @Test
    void everyAreaToday() {
        assertThat(ask("").path("areas")).hasSize(192).allMatch(area -> area.has("fourBedrooms"));
    }

    @Test
    void beforeTheFirstDayTheAreasAloneAndWhy() {
        JsonNode answer = ask("?name=Cardiff&date=2024-04-07");
        assertThat(answer.at("/areas/0/name").asString()).isEqualTo("Cardiff");
        assertThat(answer.at("/areas/0").has("shared")).isFalse();
        assertThat(answer.has("from")).isFalse();
        assertThat(answer.path("because").asString())
                .isEqualTo("We have no Local Housing Allowances from before 8 April 2024. We need the figure for your area.");
    }

    @Test
    void aNameThatIsNoneFindsItsNeighbour() {
        JsonNode answer = ask("?name=Birmingam");
        assertThat(answer.path("areas")).isEmpty();
        assertThat(answer.path("because").asString()).isEqualTo("No area has this name. Did you mean Birmingham?");
    }

    private static JsonNode ask(String query) {
        return RunningService.JSON.readTree(RunningService.get("/v1/local-housing-allowance" + query).body());
    }
}
