package org.worthwhile.specs;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.resource.Resource;
import io.cucumber.plugin.event.Node;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.worthwhile.rates.RulesFolder;

/**
 * One feature file, read.
 *
 * @param path within the features folder
 * @param text as it is written
 * @param feature its scenarios, each example of an outline by itself
 */
public record SpecFile(String path, String text, Feature feature) {

    private static final String SCHEME = "features";

    /** A file that holds no feature is left out: there is nothing to run in it. @throws RuntimeException naming what cannot be read */
    public static List<SpecFile> read(RulesFolder folder, List<String> paths) {
        FeatureParser parser = new FeatureParser(UUID::randomUUID);
        return paths.parallelStream()
                .flatMap(path -> read(parser, folder, path).stream())
                .toList();
    }

    private static Optional<SpecFile> read(FeatureParser parser, RulesFolder folder, String path) {
        // The parser looks for the language of features where its thread finds classes; a shared thread finds none inside the jar.
        Thread.currentThread().setContextClassLoader(SpecFile.class.getClassLoader());
        return parser.parseResource(new Text(path, folder.bytes(path))).map(feature -> new SpecFile(path, folder.text(path), feature));
    }

    /** Where a feature of Cucumber's was read from. */
    static String pathOf(URI feature) {
        return feature.getSchemeSpecificPart();
    }

    /** The {@code Rule:} under which a scenario stands; empty where there is none. */
    String ruleOf(Pickle scenario) {
        return scenario.getRuleLocation()
                .flatMap(at -> feature.elements().stream()
                        .filter(node -> node instanceof Node.Rule && node.getLocation().getLine() == at.getLine())
                        .findFirst())
                .flatMap(Node::getName)
                .orElse("");
    }

    private record Text(String path, byte[] bytes) implements Resource {

        @Override
        public URI getUri() {
            return URI.create(SCHEME + ":" + path);
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
