package org.worthwhile.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The build step that keeps the contract as JSON for the service: as YAML it was long to read, and every start read it. */
public final class BuildContract {

    /** Where it is kept, in the folder of the project's classes. */
    static final String KEPT = "META-INF/worthwhile/contract.json";

    private BuildContract() {
    }

    /** Arguments: the contract, and the folder of the project's classes. */
    public static void main(String[] arguments) throws IOException {
        Path kept = Path.of(arguments[1]).resolve(KEPT);
        Files.createDirectories(kept.getParent());
        JsonMapper.shared().writeValue(kept.toFile(), YAMLMapper.shared().readTree(Path.of(arguments[0]).toFile()));
    }
}
