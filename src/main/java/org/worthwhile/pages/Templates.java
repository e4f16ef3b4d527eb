package org.worthwhile.pages;

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
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Lays out pages by the templates of a folder, {@code <name>.mustache}. What is not known is an error, so that no template asks for what is not there. */
public final class Templates {

    private static final Mustache.Compiler STRICT =
            Mustache.compiler().emptyStringIsFalse(true).zeroIsFalse(true).strictSections(true).nullValue("");

    private final String folder;
    private final Mustache.Compiler compiler;
    private final Map<String, Template> read = new ConcurrentHashMap<>();

    /** The templates of a folder of the class path, like {@code /rule-book}. */
    public Templates(String folder) {
        this.folder = folder;
        compiler = STRICT.withLoader(this::open);
    }

    /** A page of these values; the template reads them by name. */
    public String render(String name, Object content) {
        return read.computeIfAbsent(name, this::read).execute(content);
    }

    /** A text with blanks, filled with these values. */
    public static String fill(String text, Object content) {
        return STRICT.compile(text).execute(content);
    }

    /** A list as a section: it is shown, heading and all, only where the list has something; its template goes through {@code all}. */
    public static Map<String, List<?>> section(List<?> list) {
        return list.isEmpty() ? null : Map.of("all", list);
    }

    private Template read(String name) {
        try (Reader text = open(name)) {
            return compiler.compile(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader open(String name) {
        InputStream in = Templates.class.getResourceAsStream(folder + "/" + name + ".mustache");
        return new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8);
    }
}
