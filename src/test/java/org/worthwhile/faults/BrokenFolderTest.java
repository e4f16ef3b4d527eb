package org.worthwhile.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worthwhile.rulebase.RulesCopy;

/** The rules folder is broken when the service starts, breaks while it runs, is taken away and comes back. Every question is answered. */
class BrokenFolderTest {

    private static final String RATES = "rates/universal-credit.csv";
    private static final String CREDIT = "universal-credit/earnings-deduction.drl";
    private static final String QUESTION = """
            {"date": "2026-06-01", "include": [], "household": {"nation": "england", "savings": 0, "adults": [{"id": "ann", "age": 30,
             "jobs": [{"pay": {"amount": 1000.00, "per": "month"}, "hoursPerWeek": 20, "pension": {"scheme": "none"}}]}]}}""";

    @TempDir
    private Path place;

    @Test
    void whateverBecomesOfTheFolderTheLastGoodRulesAnswer() throws IOException {
        Path folder = Files.createDirectory(place.resolve("rules"));
        RulesCopy.in(folder);
        String good = Files.readString(folder.resolve(RATES));
        Files.writeString(folder.resolve(RATES), "broken");
        try (Started service = Started.service(place.resolve("log"), "--rules=" + folder)) {
            service.await(() -> service.status("/actuator/health/readiness") == 200);
            assertThat(service.get("/actuator/health").body()).contains("LAST_GOOD_RULES", RATES);
            String first = answer(service);

            Files.writeString(folder.resolve(RATES), good);
            service.await(() -> health(service, "\"UP\"") && !health(service, "LAST_GOOD_RULES"));
            assertThat(answer(service)).isEqualTo(first);

            Files.writeString(folder.resolve(CREDIT), "package broken");
            service.await(() -> health(service, CREDIT));
            assertThat(answer(service)).isEqualTo(first);

            Path away = place.resolve("away");
            Files.move(folder, away);
            service.await(() -> health(service, "cannot be read"));
            assertThat(answer(service)).isEqualTo(first);
            assertThat(service.status("/actuator/health/readiness")).isEqualTo(200);

            RulesCopy.in(Files.createDirectory(folder));
            service.await(() -> !health(service, "LAST_GOOD_RULES"));
            assertThat(answer(service)).isEqualTo(first);
            assertThat(service.get("/actuator/prometheus").body()).contains("worthwhile_reloads_total{outcome=\"refused\"}");
        }
    }

    @Test
    void aFolderThatIsNotThereStopsTheStartInOneSentence() {
        try (Started none = Started.command(place.resolve("log"), "serve", "--rules", place.resolve("nowhere").toString())) {
            assertThat(none.ended()).isNotZero();
            assertThat(none.said()).contains("no rules folder").doesNotContain("\tat ");
        }
    }

    private static boolean health(Started service, String part) {
        return service.get("/actuator/health").body().contains(part);
    }

    private static String answer(Started service) {
        var answer = service.post("/v1/position", QUESTION);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceAll("sha256:[0-9a-f]+", "");
    }
}
