package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The calculator's source keeps to its types, those of the contract among them. The compiler is TypeScript's own, run in the browser. */
class TypesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();

    @Test
    void theCalculatorKeepsToTheContract() throws IOException {
        try (Page page = InstalledBrowser.open().newPage()) {
            Map<String, String> files = files();
            page.addScriptTag(new Page.AddScriptTagOptions().setContent(library("typescript.js")));
            assertThat(page.evaluate(read("/widget/type-check.js"), files)).asList().isEmpty();
            files.compute("/src/main/widget/request.ts", (name, text) -> text.replace("hoursPerWeek", "hoursAWeek"));
            assertThat(page.evaluate(read("/widget/type-check.js"), files)).asList().as("a field that the contract does not have").isNotEmpty();
        }
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        gather(ROOT.resolve("src/main/widget"), file -> "/" + ROOT.relativize(file).toString().replace('\\', '/'), files);
        gather(ROOT.resolve("target/widget/node_modules"), file -> "/" + ROOT.relativize(file).toString().replace('\\', '/'), files);
        files.put("/target/widget/contract.d.ts", Files.readString(ROOT.resolve("target/widget/contract.d.ts")));
        try (FileSystem jar = typescript()) {
            try (Stream<Path> versions = Files.list(jar.getPath("META-INF/resources/webjars/typescript"))) {
                gather(versions.findFirst().orElseThrow().resolve("lib"), file -> "/lib/" + file.getFileName(), files);
            }
        }
        return files;
    }

    /** Sources, their types and settings: what the compiler reads. */
    private static void gather(Path folder, Function<Path, String> name, Map<String, String> files) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(file -> file.toString().matches(".*(\\.tsx?|\\.json)")).forEach(file -> files.put(name.apply(file), text(file)));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String library(String script) throws IOException {
        try (FileSystem jar = typescript(); Stream<Path> versions = Files.list(jar.getPath("META-INF/resources/webjars/typescript"))) {
            return Files.readString(versions.findFirst().orElseThrow().resolve("lib").resolve(script));
        }
    }

    private static FileSystem typescript() throws IOException {
        URL found = TypesTest.class.getResource("/META-INF/maven/org.webjars.npm/typescript/pom.properties");
        return FileSystems.newFileSystem(URI.create(found.toString().replaceFirst("!.*", "!/")), Map.of());
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = TypesTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
