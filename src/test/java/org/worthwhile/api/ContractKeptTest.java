package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The service reads the contract as it stands. */
class ContractKeptTest {

    @Test
    void whatTheBuildKeptIsTheContract() {
        JsonNode written = YAMLMapper.shared().readTree(Path.of("openapi.yaml").toFile());
        assertThat(Contract.schemas()).isNotEmpty().isEqualTo(written.at("/components/schemas"));
        assertThat(Contract.paths()).isEqualTo(written.at("/paths"));
        assertThat(Contract.version()).isEqualTo(written.at("/info/version").asString());
    }
}
