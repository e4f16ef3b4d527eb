package org.worthwhile.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** What a caseload costs that nobody answers: each line is read as JSON and written again. The reference for bulk. */
public final class ReadAndWritten {

    private ReadAndWritten() {
    }

    /** Arguments: the lines, and where they go. */
    public static void main(String[] arguments) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader in = Files.newBufferedReader(Path.of(arguments[0]));
                BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.write(json.writeValueAsString(json.readTree(line)));
                out.newLine();
            }
        }
    }
}
