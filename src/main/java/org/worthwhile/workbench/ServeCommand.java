package org.worthwhile.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the service. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the answers and the pages. With a rules folder this is edit mode: a change of a file is taken as it is saved, "
                    + "and after a mistake the last good rules stay.",
            "It answers this machine only; for a network see the handbook's page on access. Stop it with Ctrl+C."},
        footer = {"", "Example: the rules folder of this directory, at http://localhost:9000/",
            "  @|bold " + Workbench.NAME + " serve --rules rules --port 9000|@"})
final class ServeCommand implements Callable<Integer> {

    private final Consumer<String[]> service;

    @Mixin
    private RulesOption rules;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Where to listen. Left out: ${DEFAULT-VALUE}.")
    private int port;

    ServeCommand(Consumer<String[]> service) {
        this.service = service;
    }

    @Override
    public Integer call() {
        List<String> settings = new ArrayList<>(List.of("--server.port=" + port));
        if (rules.onDisk() != null) {
            settings.add("--rules=" + rules.onDisk());
        }
        service.accept(settings.toArray(String[]::new));
        return Workbench.STILL_SERVING;
    }
}
