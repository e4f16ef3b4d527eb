package org.worthwhile.rulepages;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lays pages out: {@code rule-book/<name>.mustache}. What is not known is an error, so that no template asks for what is not there. */
final class Templates {

    private static final Map<String, Template> READ = new ConcurrentHashMap<>();
    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withLoader(Templates::open)
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .strictSections(true)
            .nullValue("");

    private Templates() {
    }

    static String render(String name, Object content) {
        return READ.computeIfAbsent(name, Templates::read).execute(content);
    }

    /** A list as a section: it is shown, heading and all, only where the list has something; its template goes through {@code all}. */
    static Map<String, List<?>> section(List<?> list) {
        return list.isEmpty() ? null : Map.of("all", list);
    }

    private static Template read(String name) {
        try (Reader text = open(name)) {
            return COMPILER.compile(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream in = Templates.class.getResourceAsStream("/rule-book/" + name + ".mustache");
        return new InputStreamReader(java.util.Objects.requireNonNull(in, name), StandardCharsets.UTF_8);
    }
}
