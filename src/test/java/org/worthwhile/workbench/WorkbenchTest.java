package org.worthwhile.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as they are typed, and what they say. */
class WorkbenchTest {

    private final List<String> service = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"", "--rules=rules", "--server.port=0 --spring.main.banner-mode=off"})
    void withoutACommandItServes(String line) {
        int status = Workbench.run(line.isEmpty() ? new String[0] : line.split(" "), settings -> service.addAll(Arrays.asList(settings)));
        assertThat(status).isEqualTo(Workbench.STILL_SERVING);
        assertThat(String.join(" ", service)).isEqualTo(line);
    }

    @Test
    void serveSaysWhereTheRulesAreAndWhereToListen() {
        Typed typed = Typed.command("serve --rules rules --port 9000", settings -> service.addAll(Arrays.asList(settings)));
        assertThat(typed.status()).isEqualTo(Workbench.STILL_SERVING);
        assertThat(service).containsExactly("--server.port=9000", "--rules=rules");
    }

    @Test
    void checkFindsNothingWrongWithTheRules() {
        Typed typed = Typed.command("check");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).matches("(?s).*No mistakes, .* rules of 20\\d\\d-\\d\\d, enacted to 5 April 20\\d\\d\\.\\R");
        assertThat(typed.status()).isZero();
    }

    @Test
    void checkNamesTheFileAndTheLineOfAMistake(@TempDir Path rules) throws IOException {
        Files.createDirectories(rules.resolve("rates"));
        Files.writeString(rules.resolve("rates/tax.csv"), """
                name,from,applies_to,amount,unit,status,citation,source
                tax.allowance,2026-04-06,tax-year,"£12,570",GBP/year,enacted,"Income Tax Act 2007, s 35",https://www.legislation.gov.uk/ukpga/2007/3/section/35
                """);
        Typed typed = Typed.command("check --rules " + rules);
        assertThat(typed.status()).isEqualTo(1);
        assertThat((typed.out() + typed.err()).replaceAll("\\s+", " ")).contains("rates/tax.csv:2").contains("\"£12,570\"");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Typed typed = Typed.command("check --rules nowhere");
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).contains("There is no rules folder at nowhere").contains("check --help");
    }

    @Test
    void aMisspeltCommandIsToldTheNearest() {
        Typed typed = Typed.command("chek");
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).contains("Unmatched argument at index 0: 'chek'").contains("Did you mean: java -jar worthwhile.jar check?");
    }

    @Test
    void everyCommandSaysWhatItDoesWithAnExample() {
        String help = Typed.command("--help").out();
        List<String> commands = help.substring(help.indexOf("Commands:")).lines().takeWhile(line -> !line.isBlank())
                .filter(line -> line.matches("  [a-z-]+ .*")).map(line -> line.strip().split(" ")[0]).toList();
        assertThat(commands).contains("serve", "check");
        for (String command : commands) {
            String said = Typed.command(command + " --help").out();
            assertThat(said).as(command).contains("Example").contains("java -jar worthwhile.jar " + command + " ");
            assertThat(said.lines()).as("width of " + command).allMatch(line -> line.length() <= 80);
        }
    }
}
