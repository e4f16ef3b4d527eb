package org.worthwhile.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.worthwhile.PrintedAnswer;
import org.worthwhile.RunningService;
import org.worthwhile.api.Questions;
import org.worthwhile.rulebase.RuleBase;

/**
 * A page of the handbook as its reader follows it, in a copy of the project: commands are typed, files are changed and written, and
 * what the page prints is held against what is printed.
 */
final class Walk {

    private static final Path HANDBOOK = Path.of("src/main/resources/handbook");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern NEW_FILE = Pattern.compile("`((?:rules|features)/[^`]+\\.\\w+)`");
    private static final Pattern CURL = Pattern.compile("curl -s http://localhost:8080(/\\S+) .*?-d '(.*)'\\n?", Pattern.DOTALL);
    private static final String JAR = "java -jar target/worthwhile.jar ";

    private final String page;
    private final Path copy;
    private final Git git;
    private final List<Typed> typed = new ArrayList<>();

    /** @param copy an empty folder, for a copy of the rules and features under git */
    Walk(String page, Path copy) throws IOException, GitAPIException {
        this.page = Files.readString(HANDBOOK.resolve(page));
        this.copy = copy;
        for (String folder : List.of("rules", "features")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(file.toString()));
                }
            }
        }
        git = Git.init().setDirectory(copy.toFile()).call();
        git.add().addFilepattern(".").call();
        git.commit().setMessage("As it was").setAuthor("A", "a@example.org").setCommitter("A", "a@example.org").setSign(false).call();
    }

    /** What stands under a heading, done in its order. @return each command of the jar, as it came out */
    List<Typed> section(String heading) throws IOException, GitAPIException {
        typed.clear();
        String section = Stream.of(page.split("(?m)^## ")).filter(one -> one.startsWith(heading + "\n")).findFirst()
                .orElseThrow(() -> new AssertionError("The page has no section \"" + heading + "\""));
        String printed = "";
        Matcher block = BLOCK.matcher(section);
        while (block.find()) {
            switch (block.group(1)) {
                case "sh" -> printed = type(block.group(2));
                case "diff" -> edit(block.group(2));
                case "gherkin" -> Files.writeString(newFile(section.substring(0, block.start())), block.group(2));
                default -> assertPrinted(block.group(2), printed);
            }
        }
        return List.copyOf(typed);
    }

    /** Writes the files that another page has as its template: each under a heading that is its name. */
    void copyTheFilesOf(String template) throws IOException {
        for (String part : Files.readString(HANDBOOK.resolve(template)).split("(?m)^### ")) {
            Matcher block = BLOCK.matcher(part);
            if (part.startsWith("`") && block.find()) {
                Files.writeString(newFile(part.lines().findFirst().orElseThrow()), block.group(2));
            }
        }
    }

    private Path newFile(String before) throws IOException {
        String name = NEW_FILE.matcher(before).results().reduce((one, next) -> next).orElseThrow().group(1);
        Path file = copy.resolve(name);
        assertThat(file).as("a new file").doesNotExist();
        Files.createDirectories(file.getParent());
        return file;
    }

    private void edit(String block) throws IOException {
        List<String> lines = block.lines().toList();
        Path file = copy.resolve(lines.get(0));
        String text = Files.readString(file);
        String old = lines.get(1).replaceFirst("^- ", "");
        assertThat(text.split(Pattern.quote(old), -1)).as(old + " stands once in " + lines.get(0)).hasSize(2);
        Files.writeString(file, text.replace(old, lines.get(2).replaceFirst("^\\+ ", "")));
    }

    private String type(String block) throws IOException, GitAPIException {
        Matcher curl = CURL.matcher(block);
        if (curl.matches()) {
            return new Questions(RuleBase.of(copy.resolve("rules")))
                    .ask(curl.group(1), RunningService.JSON.readTree(curl.group(2))).toString();
        }
        StringBuilder printed = new StringBuilder();
        for (String command : block.lines().toList()) {
            printed.append(typed(command));
        }
        return printed.toString();
    }

    private String typed(String command) throws GitAPIException, IOException {
        switch (command) {
            case "git restore rules features" -> git.checkout().setAllPaths(true).call();
            case "git clean -fd rules features" -> git.clean().setCleanDirectories(true).setForce(true).call();
            default -> {
                assertThat(command).startsWith(JAR);
                String rules = copy.resolve("rules").toString();
                List<String> started = new ArrayList<>();
                Typed outcome = Typed.command(
                        command.substring(JAR.length()).replace("--rules rules", "--rules " + rules), settings -> started.addAll(List.of(settings)));
                assertThat(started.contains("--rules=" + rules)).as(command).isEqualTo(command.contains(" serve "));
                Typed here = new Typed(outcome.status(), outcome.out().replace(copy + "/", ""), outcome.err().replace(copy + "/", ""));
                typed.add(here);
                return here.out() + here.err();
            }
        }
        return "";
    }

    /** Line by line, with "…" for lines that are left out, or for the rest of a line; an answer as JSON. */
    private static void assertPrinted(String block, String printed) {
        if (block.startsWith("{")) {
            PrintedAnswer.assertHas(RunningService.JSON.readTree(printed), RunningService.JSON.readTree(block));
            return;
        }
        List<String> lines = printed.lines().map(String::stripTrailing).toList();
        int at = 0;
        boolean anywhere = false;
        for (String line : block.lines().toList()) {
            if (line.equals("…")) {
                anywhere = true;
                continue;
            }
            while (anywhere && at < lines.size() && !same(line, lines.get(at))) {
                at++;
            }
            assertThat(at < lines.size() && same(line, lines.get(at))).as("\"" + line + "\" is printed next, in:\n" + printed).isTrue();
            at++;
            anywhere = false;
        }
        assertThat(anywhere || at == lines.size()).as("nothing is printed after the block, in:\n" + printed).isTrue();
    }

    private static boolean same(String written, String printed) {
        return written.endsWith("…") ? printed.startsWith(written.substring(0, written.length() - 1)) : written.equals(printed);
    }
}
