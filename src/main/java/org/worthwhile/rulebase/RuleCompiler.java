package org.worthwhile.rulebase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.compiler.kie.builder.impl.MemoryKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.util.PortablePath;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import org.worthwhile.rates.RulesFolder;

/** Turns rule files into something that runs: classes when the project is built, a rule base in memory in edit mode. */
final class RuleCompiler {

    // A household is a handful of facts: indexes over them cost more than they save (a seventh of the bytes, a tenth of the time).
    private static final IndexLeftBetaMemoryOption NO_LEFT_INDEX = IndexLeftBetaMemoryOption.NO;
    private static final IndexRightBetaMemoryOption NO_RIGHT_INDEX = IndexRightBetaMemoryOption.NO;

    private static final String SOURCES = "src/main/resources/";

    private RuleCompiler() {
    }

    /** Compiles with the build-time compiler and writes the classes. Returns the number of files written. */
    static int compileTo(RulesFolder folder, RuleSet set, Path classes) throws IOException {
        KieBuilder builder = builderFor(folder, set);
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            // The build-time compiler names classes that it made itself; the other one names file and line.
            compile(folder, set);
            throw new RulesFaultException(faults(builder, folder));
        }
        CanonicalKieModule module = (CanonicalKieModule) builder.getKieModule();
        var files = ((MemoryKieModule) module.getInternalKieModule()).getMemoryFileSystem();
        List<String> models = new ArrayList<>();
        int written = 0;
        for (Map.Entry<PortablePath, byte[]> file : files.getMap().entrySet()) {
            String name = file.getKey().asString();
            boolean model = name.startsWith("META-INF/kie/") && name.endsWith("drools-model");
            if (model) {
                new String(file.getValue(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.contains(":")).forEach(models::add);
            }
            if (name.endsWith(".class")) {
                Path target = classes.resolve(name);
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
                written++;
            }
        }
        if (models.isEmpty()) {
            throw new IllegalStateException("The compiler made no rule classes");
        }
        Path list = classes.resolve(set.models());
        Files.createDirectories(list.getParent());
        Files.write(list, models);
        forget(builder);
        return written;
    }

    /** Compiles in memory, from the text. @throws RulesFaultException naming file and line of each mistake */
    static KieBase compile(RulesFolder folder, RuleSet set) {
        KieBuilder builder = builderFor(folder, set);
        builder.buildAll(DrlProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new RulesFaultException(faults(builder, folder));
        }
        KieBaseConfiguration unindexed = KieServices.get().newKieBaseConfiguration();
        unindexed.setOption(NO_LEFT_INDEX);
        unindexed.setOption(NO_RIGHT_INDEX);
        KieBase base = KieServices.get()
                .newKieContainer(builder.getKieModule().getReleaseId())
                .newKieBase(unindexed);
        forget(builder);
        return base;
    }

    /** Loads what {@link #compileTo} wrote, without scanning the class path. */
    static List<Model> load(RuleSet set, ClassLoader loader) {
        try (var in = loader.getResourceAsStream(set.models())) {
            if (in == null) {
                throw new IllegalStateException(set.models() + " is not in the package: build the project first");
            }
            List<Model> models = new ArrayList<>();
            for (String name : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                models.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            }
            return models;
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("The packaged rules cannot be loaded", e);
        }
    }

    /** What was loaded, in the network of Drools: the measure that our own matching is held to. */
    static KieBase network(List<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models, NO_LEFT_INDEX, NO_RIGHT_INDEX);
    }

    private static KieBuilder builderFor(RulesFolder folder, RuleSet set) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        // A release of its own: builds that share one see each other's rules.
        ReleaseId release = services.newReleaseId("org.worthwhile", "rules", UUID.randomUUID().toString());
        files.generateAndWritePomXML(release);
        List<String> sources = folder.files(".drl").stream().filter(set::holds).toList();
        if (sources.isEmpty()) {
            throw new RulesFaultException(List.of(new RulesFault("rules", 0, "there is no rule file for " + set.written())));
        }
        for (String source : sources) {
            files.write(SOURCES + pathOf(source), RuleFile.titled(folder.text(source)));
        }
        return services.newKieBuilder(files);
    }

    /** Drools wants a file in the folder of its package. */
    private static String pathOf(String file) {
        return RuleFile.packageOf(file).replace('.', '/') + file.substring(file.lastIndexOf('/'));
    }

    /** Mistakes in the author's own file and line; the compiler says one mistake in several ways, and the first is kept. */
    private static List<RulesFault> faults(KieBuilder builder, RulesFolder folder) {
        Map<String, RulesFault> faults = new LinkedHashMap<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            String file = ownFile(message.getPath(), folder);
            faults.putIfAbsent(file + ":" + message.getLine(), new RulesFault(file, message.getLine(), message.getText().strip()));
        }
        return List.copyOf(faults.values());
    }

    private static String ownFile(String path, RulesFolder folder) {
        return folder.files(".drl").stream()
                .filter(file -> path != null && path.endsWith(pathOf(file)))
                .findFirst()
                .orElse(path == null ? "rules" : path);
    }

    private static void forget(KieBuilder builder) {
        KieServices.get().getRepository().removeKieModule(((InternalKieModule) builder.getKieModule()).getReleaseId());
    }
}
