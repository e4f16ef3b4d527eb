package org.worthwhile.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.worthwhile.Conforms;
import org.worthwhile.RunningService;
import org.worthwhile.api.BulkLines;
import org.worthwhile.calls.RandomCall.Operation;
import org.worthwhile.households.AsRequest;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.rulebase.RuleBase;
import tools.jackson.databind.JsonNode;

/**
 * Requests that something went wrong with on their way are answered, or refused as a problem: nothing is thrown, nothing fails on our side
 * and nothing hangs. {@code -Dworthwhile.calls} and {@code -Dworthwhile.from} as for the {@link ContractCallsTest}.
 */
class MangledRequestsTest {

    private static final int CALLS = Integer.getInteger("worthwhile.calls", 2_000);
    private static final long FROM = Long.getLong("worthwhile.from", 1);
    private static final int OF_WHICH_OVER_HTTP = 4;
    private static final int MOST_SHOWN = 10;
    /** Nothing takes this long, on the slowest machine: it hangs. */
    private static final int HANGS_SECONDS = 60;
    private static final Set<Integer> ALLOWED = Set.of(200, 400, 413, 422);
    private static final JsonNode PROBLEM = Conforms.CONTRACT.at("/components/schemas/Problem");

    private static final List<JsonNode> REQUESTS = requests();
    private static final ExecutorService WORKER = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "mangled");
        thread.setDaemon(true);
        return thread;
    });

    @AfterAll
    static void end() {
        WORKER.shutdownNow();
    }

    private static List<JsonNode> requests() {
        List<JsonNode> requests = new ArrayList<>();
        RandomCall.OPERATIONS.stream().filter(Operation::takesJson)
                .forEach(operation -> operation.node().at("/requestBody/content/application~1json/examples").properties()
                        .forEach(example -> requests.add(example.getValue().path("value"))));
        RunningService.JSON.readTree(read("src/test/resources/cases/published-examples.json"))
                .forEach(example -> requests.add(example.path("request")));
        for (int seed = 0; seed < 50; seed++) {
            requests.add(AsRequest.worthIt(RandomOffer.of(new Random(seed))));
        }
        return requests;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void nothingIsThrownAndNothingHangs() {
        BulkLines lines = new BulkLines(RuleBase.packaged());
        Map<String, String> faults = new LinkedHashMap<>();
        int answered = 0;
        for (long seed = FROM; seed < FROM + CALLS && faults.size() < MOST_SHOWN; seed++) {
            byte[] body = body(seed);
            List<BulkLines.Answered> answer = new ArrayList<>();
            String fault = hanging(() -> lines.answer(List.of(body).iterator(), answer::add));
            fault = fault != null ? fault : fault(answer);
            answered += fault == null && answer.get(0).isAnswer() ? 1 : 0;
            if (fault != null) {
                faults.putIfAbsent(Checked.kind(fault), "seed " + seed + ": " + fault + "\n" + new String(body, StandardCharsets.UTF_8));
            }
        }
        assertThat(faults.values()).isEmpty();
        assertThat(answered).as("some are still answered").isPositive();
    }

    private static String hanging(Runnable work) {
        try {
            WORKER.submit(work).get(HANGS_SECONDS, TimeUnit.SECONDS);
            return null;
        } catch (TimeoutException e) {
            return "hangs";
        } catch (ExecutionException e) {
            return "throws: " + e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static String fault(List<BulkLines.Answered> answer) {
        if (answer.size() != 1) {
            return answer.size() + " lines";
        }
        JsonNode json = RunningService.JSON.readTree(answer.get(0).json());
        if (answer.get(0).isAnswer()) {
            return json.has("rulesVersion") ? null : "an answer without its rules: " + json;
        }
        List<String> faults = Conforms.faults(PROBLEM, json);
        return !faults.isEmpty() ? "no problem as the contract has it: " + faults
                : ALLOWED.contains(json.path("status").asInt()) ? null : "status " + json.path("status").asInt() + ": " + json;
    }

    @Test
    void overHttpToo() {
        List<Operation> operations = RandomCall.OPERATIONS.stream().filter(Operation::takesJson).toList();
        Map<String, String> faults = new LinkedHashMap<>();
        for (long seed = FROM; seed < FROM + CALLS / OF_WHICH_OVER_HTTP && faults.size() < MOST_SHOWN; seed++) {
            String path = operations.get((int) (seed % operations.size())).path();
            Call call = new Call("mangled", "POST", path, Map.of("Content-Type", "application/json"), body(-seed), ALLOWED, null);
            String fault = Checked.fault(call);
            if (fault != null) {
                faults.putIfAbsent(Checked.kind(fault), "seed " + -seed + ": " + fault + "\n" + call);
            }
        }
        assertThat(faults.values()).isEmpty();
    }

    private static byte[] body(long seed) {
        Random random = new Random(seed);
        return Mangled.of(REQUESTS.get(random.nextInt(REQUESTS.size())), random);
    }
}
