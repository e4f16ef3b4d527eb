package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** {@code GET /v1/rates}: what is law on a day, and what is not law yet where it is asked for. */
class RatesListedTest {

    private static final String MILES = "/v1/rates?date=2026-06-01&name=mileage.car-first-10000";

    @Test
    void whatIsAnnouncedIsListedOnlyWhereItIsAskedFor() {
        assertThat(listed(MILES).at("/rates/0/amount").decimalValue()).isEqualByComparingTo("0.45");
        JsonNode announced = listed(MILES + "&assume=announced").at("/rates/0");
        assertThat(announced.path("amount").decimalValue()).isEqualByComparingTo("0.55");
        assertThat(announced.path("status").asString()).isEqualTo("announced");
    }

    @Test
    void projectedRatesLeaveWhatIsLawAsItIs() {
        assertThat(listed(MILES + "&assume=projected&assume=announced").path("rates").size()).isEqualTo(1);
        List<JsonNode> law = listed("/v1/rates?date=2026-06-01").path("rates").valueStream().toList();
        List<JsonNode> projected = listed("/v1/rates?date=2026-06-01&assume=projected").path("rates").valueStream().toList();
        assertThat(law).hasSizeGreaterThan(300).isEqualTo(projected);
    }

    @Test
    void aWordThatIsNoneOfThoseMeantIsNamed() {
        JsonNode fault = listed(MILES + "&assume=anounced").at("/errors/0");
        assertThat(fault.path("pointer").asString()).isEqualTo("/assume/0");
        assertThat(fault.path("detail").asString()).isEqualTo("This must be one of: announced, projected.");
        assertThat(fault.path("suggestion").asString()).isEqualTo("Did you mean \"announced\"?");
    }

    @Test
    void aLanguageIsAskedForInAnAddressByTheWordOfTheContract() {
        assertThat(listed("/v1/glossary?language=cy").at("/terms/0/term").asString()).isEqualTo("Credyd Cynhwysol");
    }

    private static JsonNode listed(String path) {
        return RunningService.JSON.readTree(RunningService.get(path).body());
    }
}
