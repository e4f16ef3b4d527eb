package org.worthwhile.rates;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML files of the rules folder: a key that nobody knows or that stands twice is a fault, by file and line. */
public final class StrictYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictYaml() {
    }

    /** What a file says; what stands in for it where it says nothing or cannot be read, which is added to the faults. */
    public static <T> T read(RulesFolder folder, String file, TypeReference<T> type, T otherwise, List<RulesFault> faults) {
        String text = folder.text(file);
        try {
            T read = YAML.readValue(text, type);
            return read == null ? otherwise : read;
        } catch (JacksonException e) {
            faults.add(YamlFault.of(file, text, e));
            return otherwise;
        }
    }
}
