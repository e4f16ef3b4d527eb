package org.worthwhile.rulebase;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.execmodel.JavaParserCompiler;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.resources.MemoryResourceReader;
import org.kie.memorycompiler.resources.MemoryResourceStore;
import org.worthwhile.rulebase.plan.MatcherJava;

/** Adds to compiled rules what matches them as Java, a class a file. When the project is built: while somebody edits, nobody should wait for it. */
final class MatcherCompiler {

    /** Where the compiler of rules looks for Java. */
    private static final String SOURCES = "src/main/java/";

    private MatcherCompiler() {
    }

    /** @param fileOf the rule file in which a rule of this title stands. @return the same with matchers */
    static RuleClasses withMatchers(RuleClasses made, Function<String, String> fileOf) {
        MemoryResourceReader sources = new MemoryResourceReader();
        List<String> matchers = new ArrayList<>();
        for (Map.Entry<String, List<Rule>> file : byFile(made, fileOf).entrySet()) {
            String name = nameOf(file.getKey());
            String text = MatcherJava.of(RuleFile.packageOf(file.getKey()), name, file.getValue());
            if (text != null) {
                matchers.add(RuleFile.packageOf(file.getKey()) + "." + name);
                sources.add(SOURCES + matchers.get(matchers.size() - 1).replace('.', '/') + ".java", text.getBytes(StandardCharsets.UTF_8));
            }
        }
        Map<String, byte[]> classes = new HashMap<>(made.classes());
        classes.putAll(compiled(matchers, sources, made.classes()));
        return new RuleClasses(classes, made.models(), matchers);
    }

    /** The rules of each file by their titles: what the compiler made of them stands in no order of its own. */
    private static Map<String, List<Rule>> byFile(RuleClasses made, Function<String, String> fileOf) {
        List<Model> models = new MadeClasses(new RuleClasses(new HashMap<>(made.classes()), made.models(), List.of())).models();
        return models.stream().flatMap(model -> model.getRules().stream())
                .sorted(Comparator.comparing((Rule rule) -> fileOf.apply(rule.getName())).thenComparing(Rule::getName))
                .collect(Collectors.groupingBy(rule -> fileOf.apply(rule.getName()), LinkedHashMap::new, Collectors.toList()));
    }

    /** Of {@code tax/trade-income.drl}: {@code TradeIncomeMatcher}. */
    private static String nameOf(String file) {
        String stem = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.drl$", "");
        return Arrays.stream(stem.split("[^A-Za-z0-9]+"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", "", "Matcher"));
    }

    private static Map<String, byte[]> compiled(List<String> names, MemoryResourceReader sources, Map<String, byte[]> made) {
        MemoryResourceStore into = new MemoryResourceStore();
        CompilationResult result = JavaParserCompiler.getCompiler().compile(
                names.stream().map(name -> SOURCES + name.replace('.', '/') + ".java").toArray(String[]::new), sources, into, new Seen(made));
        if (result.getErrors().length > 0) {
            throw new IllegalStateException("The rules cannot be matched as Java: " + result.getErrors()[0].getFileName() + ", line "
                    + result.getErrors()[0].getStartLine() + ": " + result.getErrors()[0].getMessage());
        }
        Map<String, byte[]> classes = new HashMap<>();
        into.getResources().forEach((path, bytes) -> classes.put(
                path.asString().replaceFirst("\\.class$", "").replace('/', '.'), bytes));
        return classes;
    }

    /** The classes as the compiler reads them. */
    private static final class Seen extends ClassLoader {

        private final Map<String, byte[]> classes;

        Seen(Map<String, byte[]> classes) {
            super(Seen.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            byte[] bytes = classes.get(name.replaceFirst("\\.class$", "").replace('/', '.'));
            return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
        }
    }
}
