package org.worthwhile.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;
import org.worthwhile.api.contract.AdviceRequestJson;
import org.worthwhile.api.contract.CurveRequestJson;
import org.worthwhile.api.contract.PositionRequestJson;
import org.worthwhile.api.contract.ProvisionRequestJson;
import org.worthwhile.api.contract.StatementCheckRequestJson;
import org.worthwhile.api.contract.WorthItRequestJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a request's body strictly, as the contract says; when it is at fault, every fault is found at once. */
@Component
class BodyReader extends AbstractHttpMessageConverter<Object> {

    /** The most that a body may hold, in bytes. */
    static final int MOST_BYTES = 64 * 1024;

    private static final Set<Class<?>> REQUESTS =
            Set.of(
                    AdviceRequestJson.class, CurveRequestJson.class, PositionRequestJson.class, ProvisionRequestJson.class,
                    StatementCheckRequestJson.class,
                    WorthItRequestJson.class);

    private static final int MOST_DECIMALS = 20;
    private static final String TOO_STRANGE = "This number is too large or too exact to work with.";

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxNumberLength(20)
                    .maxStringLength(2_000)
                    .maxNameLength(100)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(any -> JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final ContractCheck contract;

    BodyReader(ContractCheck contract) {
        super(MediaType.APPLICATION_JSON);
        this.contract = contract;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return REQUESTS.contains(type);
    }

    @Override
    public boolean canWrite(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        if (message.getHeaders().getContentLength() > MOST_BYTES) {
            throw new TooLarge();
        }
        byte[] body;
        try (InputStream in = message.getBody()) {
            body = in.readNBytes(MOST_BYTES + 1);
        }
        if (body.length > MOST_BYTES) {
            throw new TooLarge();
        }
        return read(body, type);
    }

    /** Reads a body. @throws FaultyRequest with every fault */
    <T> T read(byte[] body, Class<T> type) {
        return read(tree(body), type);
    }

    /** Reads a body that is already a tree. @throws FaultyRequest with every fault */
    <T> T read(JsonNode tree, Class<T> type) {
        List<Fault> faults = new ArrayList<>();
        if (hasStrangeNumber(tree)) {
            strangeNumbers(tree, "", faults);
            throw new FaultyRequest(faults);
        }
        faults.addAll(contract.faults(tree, ContractCheck.schemaOf(type)));
        if (faults.isEmpty()) {
            T value = STRICT.treeToValue(tree, type);
            faults.addAll(RequestChecks.faults(value));
            if (faults.isEmpty()) {
                return value;
            }
        } else {
            faults.addAll(alsoImpossible(tree, type, faults));
        }
        throw new FaultyRequest(faults);
    }

    /** Numbers like 1e-99999999 are short to write and endless to work with: they are refused before anything looks at them. */
    private static boolean isStrangeNumber(JsonNode node) {
        if (!node.isBigDecimal()) {
            return false;
        }
        int scale = node.decimalValue().scale();
        return scale > MOST_DECIMALS || scale < -MOST_DECIMALS;
    }

    /** Most bodies have none, and need no place of each value. */
    private static boolean hasStrangeNumber(JsonNode node) {
        if (node.isContainer()) {
            for (JsonNode inside : node) {
                if (hasStrangeNumber(inside)) {
                    return true;
                }
            }
        }
        return isStrangeNumber(node);
    }

    private static void strangeNumbers(JsonNode node, String pointer, List<Fault> faults) {
        if (isStrangeNumber(node)) {
            faults.add(Fault.impossible(pointer, TOO_STRANGE, null));
        } else if (node.isObject()) {
            node.properties().forEach(field -> strangeNumbers(field.getValue(), pointer + "/" + Fault.escaped(field.getKey()), faults));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                strangeNumbers(node.get(i), pointer + "/" + i, faults);
            }
        }
    }

    /** What else is wrong in the parts that could be read. */
    private <T> List<Fault> alsoImpossible(JsonNode tree, Class<T> type, List<Fault> faults) {
        try {
            return RequestChecks.faults(STRICT.treeToValue(ContractCheck.without(tree, faults), type)).stream()
                    .filter(more -> faults.stream().noneMatch(fault -> explains(fault.pointer(), more.pointer())))
                    .toList();
        } catch (JacksonException e) {
            return List.of();
        }
    }

    /** Whether a fault already found is why another shows: it stands at the same place, above, below, or at the hours beside. */
    private static boolean explains(String found, String more) {
        return found.equals(more) || found.startsWith(more + "/") || more.startsWith(found + "/")
                || found.endsWith("/hoursPerWeek") && more.startsWith(found.substring(0, found.lastIndexOf('/')));
    }

    static JsonNode tree(byte[] body) {
        try {
            JsonNode tree = STRICT.readTree(body);
            if (tree == null || !tree.isObject()) {
                throw new FaultyRequest(List.of(Fault.malformed("", "The body must be one JSON object.", null)));
            }
            return tree;
        } catch (JacksonException e) {
            throw new FaultyRequest(List.of(Fault.malformed("", "The body is not JSON that we can read" + where(e) + ".", null)));
        } catch (NumberFormatException e) {
            // Jackson gives up on some numbers before anybody can look at them.
            throw new FaultyRequest(List.of(Fault.impossible("", TOO_STRANGE, null)));
        }
    }

    private static String where(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : ", at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
    }

    static JsonNode toTree(Object request) {
        return STRICT.valueToTree(request);
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage message) throws HttpMessageNotWritableException {
        throw new HttpMessageNotWritableException("Requests are only read");
    }

    /** The body is larger than any household needs. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
