package org.worthwhile.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.worthwhile.api.contract.AssumedStatusJson;
import org.worthwhile.api.contract.LanguageJson;
import org.worthwhile.rates.Nearest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Holds what stands after the question mark of an address against the contract, as strictly as a body is: a misspelt {@code date} would
 * otherwise be today, and nobody would see it.
 */
@Component
class QueryCheck implements HandlerInterceptor, WebMvcConfigurer {

    private final ContractCheck contract;

    QueryCheck(ContractCheck contract) {
        this.contract = contract;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/v1/**");
    }

    /** Words are those of the contract, not those of Java. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LanguageJson.class, LanguageJson::fromValue);
        registry.addConverter(String.class, AssumedStatusJson.class, AssumedStatusJson::fromValue);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String method = request.getMethod().equals("HEAD") ? "get" : request.getMethod().toLowerCase(Locale.ROOT);
        JsonNode operation = Contract.paths().path(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))).path(method);
        List<Fault> faults = operation.isMissingNode() ? List.of() : faults(told(request), operation.path("parameters"));
        if (!faults.isEmpty()) {
            throw new FaultyRequest(faults);
        }
        return true;
    }

    private static Map<String, String[]> told(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException e) {
            throw new FaultyRequest(List.of(Fault.malformed(
                    "", "The address cannot be read after its question mark.", "Write what is no plain letter with % and its UTF-8 code.")));
        }
    }

    private List<Fault> faults(Map<String, String[]> told, JsonNode parameters) {
        Map<String, JsonNode> known = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            if (parameter.path("in").asString().equals("query")) {
                String name = parameter.path("name").asString();
                known.put(name, parameter.path("schema"));
                if (parameter.path("required").asBoolean(false) && !told.containsKey(name)) {
                    faults.add(Fault.malformed("/" + name, "\"" + name + "\" is missing, and we cannot answer without it.", null));
                }
            }
        }
        told.forEach((name, values) -> {
            if (!known.containsKey(name)) {
                faults.add(unknown(name, known));
            } else if (known.get(name).path("type").asString("").equals("array")) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                Arrays.stream(values).forEach(list::add);
                faults.addAll(contract.faults(list, "/" + name, known.get(name)));
            } else if (values.length > 1) {
                faults.add(Fault.malformed("/" + name, "This is given more than once.", "Give it once."));
            } else {
                faults.addAll(contract.faults(JsonNodeFactory.instance.stringNode(values[0]), "/" + name, known.get(name)));
            }
        });
        return faults;
    }

    private static Fault unknown(String name, Map<String, JsonNode> known) {
        String nearest = Nearest.to(name, known.keySet());
        return Fault.malformed(
                "/" + Fault.escaped(name), "We do not know a parameter of this name here.",
                nearest != null ? "Did you mean \"" + nearest + "\"?"
                        : known.isEmpty() ? "This address takes none." : "The parameters here are: " + String.join(", ", known.keySet()) + ".");
    }
}
