package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worthwhile.PrintedAnswer;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** The pages are there, ask no other host for anything, and what they print is what the service says. */
class PagesTest {

    private static final Path HANDBOOK = Path.of("src/main/resources/handbook");
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:href|src|action)=\"([^\"]+)\"");
    private static final Pattern OTHER_HOST = Pattern.compile("(?:\\b(?:href|src|action)=|url\\(|@import|fetch\\()\\s*[\"']?(?:[a-z]+:)?//");
    private static final Pattern INLINE = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)");
    private static final Pattern ASKED_AND_ANSWERED = Pattern.compile(
            "```sh\\ncurl -s http://localhost:8080(/\\S+)[^`]*?-d '([^']+)'\\n```(?:(?!```).)*?```json\\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "/, text/html", "/docs, text/html", "/docs/, text/html", "/handbook, text/html", "/handbook/, text/html",
        "/worthwhile.css, text/css", "/front.css, text/css", "/docs/docs.css, text/css", "/docs/docs.js, text/javascript",
        "/support, text/html", "/make.js, text/javascript",
        "/rule-book, text/html", "/rule-book/, text/html", "/rule-book/rules, text/html", "/rule-book/rates, text/html",
        "/rule-book.css, text/css", "/rule-book.js, text/javascript", "/rule-book-index.js, text/javascript",
        "/calculator, text/html", "/example, text/html", "/demo-host, text/html", "/demo-host.css, text/css",
        "/embed, text/html", "/embed.css, text/css", "/embed.js, text/javascript", "/embed/frame, text/html", "/embed-frame.css, text/css",
        "/embed-frame.js, text/javascript", "/either-language.js, text/javascript",
        "/widget/worthwhile.js, text/javascript", "/widget/integrity.json, application/json",
        "/icon.svg, image/svg+xml", "/openapi.yaml, application/yaml"
    })
    void everyPageIsThereAsWhatItIs(String path, String type) {
        assertPage(path, type);
    }

    static List<String> handbook() {
        return HandbookController.PAGES.stream().map(page -> "/handbook/" + page).toList();
    }

    @ParameterizedTest
    @MethodSource("handbook")
    void everyPageOfTheHandbookIsThere(String path) {
        assertPage(path, "text/html");
    }

    private static void assertPage(String path, String type) {
        HttpResponse<String> page = RunningService.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).as(path).startsWith(type);
        assertThat(OTHER_HOST.matcher(page.body()).results().map(match -> match.group())).as("other hosts in " + path).isEmpty();
        if (type.equals("text/html")) {
            assertThat(page.body()).as(path).contains("<html lang=\"en-GB\">", "<title>", "name=\"viewport\"", "id=\"main\"").doesNotContain("{{");
            assertThat(INLINE.matcher(page.body()).find()).as("script or style within " + path).isFalse();
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> pages = new ArrayList<>(handbook());
        pages.add("/");
        pages.add("/support");
        pages.add("/calculator");
        pages.add("/embed");
        pages.add("/example");
        pages.add("/rule-book");
        pages.add("/docs");
        for (String page : pages) {
            Matcher address = ADDRESS.matcher(RunningService.get(page).body());
            while (address.find()) {
                String to = address.group(1);
                if (to.startsWith("/") && !to.equals("/v1/worth-it")) {
                    assertThat(RunningService.get(to).statusCode()).as(page + " leads to " + to).isEqualTo(200);
                } else {
                    assertThat(to).as("a link of " + page).matches("#[a-z]+|/v1/worth-it");
                }
            }
        }
    }

    @Test
    void thePageAboutSupportOpensTheCalculatorThere() {
        assertThat(RunningService.get("/support").body()).contains(">Find support</h1>", "show=\"support\"", "<noscript>");
        assertThat(RunningService.get("/").body()).contains("href=\"/support\"", "which support could help");
    }

    @Test
    void theFrontPageTellsTheExampleAsTheServiceDoes() throws IOException {
        String page = RunningService.get("/").body();
        JsonNode story = RunningService.JSON.readTree(Files.readString(Path.of("src/test/resources/pages/christmas.json")));
        JsonNode job = RunningService.post("/v1/worth-it", story).path("jobs").path(0);
        job.path("lines").forEach(line -> {
            if (line.path("change").decimalValue().signum() != 0) {
                assertThat(page).contains(pounds(line.path("change").decimalValue()));
            }
        });
        job.path("workCosts").forEach(cost -> assertThat(page).contains(pounds(cost.path("month").decimalValue().negate())));
        assertThat(job.path("workCosts")).hasSize(2);
        assertThat(page).contains(pounds(job.path("betterOff").path("month").decimalValue()));
    }

    private static String pounds(BigDecimal amount) {
        return (amount.signum() < 0 ? "−£" : "+£") + amount.abs().setScale(2);
    }

    @Test
    void everyFileOfTheHandbookIsAPage() throws IOException {
        try (Stream<Path> files = Files.list(HANDBOOK)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")).map(name -> name.replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(HandbookController.PAGES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/handbook/nothing", "/handbook/design.md", "/handbook/shell", "/handbook/design/more"})
    void aPageThatIsNotThereIsAPageToReadersAndAProblemToPrograms(String path) {
        HttpResponse<String> read = asked(path, "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(read.statusCode()).isEqualTo(404);
        assertThat(read.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(read.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(read.body()).contains("There is nothing at this address", "href=\"/handbook\"").doesNotContain(path);
        HttpResponse<String> problem = asked(path, "application/json");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(asked("/v1/nothing", "text/html").headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private static HttpResponse<String> asked(String path, String accept) {
        return RunningService.exchange(HttpRequest.newBuilder(URI.create(RunningService.address() + path)).header("Accept", accept).GET().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/handbook/../application.yaml", "/handbook/..%2fapplication.yaml", "/handbook/%2e%2e/application.yaml",
        "/docs/../../application.yaml"})
    void noAddressLeadsOutOfTheHandbook(String path) {
        assertThat(RunningService.get(path).statusCode()).isBetween(400, 499);
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(250);
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerThatIsPrintedIsTheAnswerThatIsGiven() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> handbook = Files.list(HANDBOOK)) {
            for (Path page : Stream.concat(Stream.of(Path.of("README.md")), handbook.sorted()).toList()) {
                Matcher example = ASKED_AND_ANSWERED.matcher(Files.readString(page));
                while (example.find()) {
                    String path = example.group(1);
                    String body = example.group(2);
                    JsonNode printed = RunningService.JSON.readTree(example.group(3));
                    tests.add(DynamicTest.dynamicTest(page.getFileName() + " " + path,
                            () -> PrintedAnswer.assertHas(RunningService.JSON.readTree(RunningService.send(path, body).body()), printed)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(3);
        return tests.stream();
    }

    @Test
    void whatIsCoveredAndWhatIsNotStandsInTheReadmeAndTheHandbook() throws IOException {
        JsonNode benefits = RunningService.JSON.readTree(RunningService.get("/v1/coverage").body()).path("benefits");
        assertThat(benefits).isNotEmpty();
        for (Path page : List.of(Path.of("README.md"), HANDBOOK.resolve("coverage-and-gaps.md"))) {
            String text = Files.readString(page);
            benefits.forEach(benefit -> assertThat(text).as(page.toString()).contains("| " + benefit.path("name").asString() + " |"));
        }
    }
}
