package org.worthwhile.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.MemoryKieModule;
import org.drools.ecj.EclipseJavaCompilerSettings;
import org.drools.io.ByteArrayResource;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.codegen.execmodel.JavaParserCompiler;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.util.PortablePath;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.ReproducibleExecutableModelGenerationOption;
import org.kie.memorycompiler.JavaCompilerSettings;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import org.worthwhile.rates.RulesFolder;

/** Turns rule files into classes: all of them when the project is built, those that have changed in edit mode. */
final class RuleCompiler {

    private static final String SOURCES = "src/main/resources/";
    private static final String JAVA = "17";

    static {
        JavaParserCompiler.getCompiler().setJavaCompilerSettings(withoutDebugging());
    }

    private RuleCompiler() {
    }

    /** Nobody looks at a rule's class with a debugger, and what one would read is a part of what the service rests at. */
    private static JavaCompilerSettings withoutDebugging() {
        JavaCompilerSettings settings = new EclipseJavaCompilerSettings(Map.of(
                EclipseJavaCompilerSettings.CompilerOptions_OPTION_LineNumberAttribute, EclipseJavaCompilerSettings.CompilerOptions_DO_NOT_GENERATE,
                EclipseJavaCompilerSettings.CompilerOptions_OPTION_SourceFileAttribute, EclipseJavaCompilerSettings.CompilerOptions_DO_NOT_GENERATE,
                EclipseJavaCompilerSettings.CompilerOptions_OPTION_LocalVariableAttribute,
                EclipseJavaCompilerSettings.CompilerOptions_DO_NOT_GENERATE));
        settings.setSourceVersion(JAVA);
        settings.setTargetVersion(JAVA);
        return settings;
    }

    /** Compiles these files of a folder. @throws RulesFaultException naming file and line of each mistake */
    static RuleClasses compile(RulesFolder folder, List<String> files) {
        return compile(builderFor(folder, files, ofItsOwn()), folder, files);
    }

    /**
     * The same for good: the same files make the same bytes. What the compiler numbers, it numbers in one order, one rule after another.
     *
     * @param release names the classes; nothing else may be compiled under it in this process
     */
    static RuleClasses compileForGood(RulesFolder folder, List<String> files, String release) {
        System.setProperty(ReproducibleExecutableModelGenerationOption.PROPERTY_NAME, "true");
        try {
            return compile(builderFor(folder, files, release), folder, files);
        } finally {
            System.clearProperty(ReproducibleExecutableModelGenerationOption.PROPERTY_NAME);
        }
    }

    private static RuleClasses compile(KieBuilder builder, RulesFolder folder, List<String> files) {
        build(builder, ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            // This compiler names classes that it made itself; the other one names the author's file and line.
            List<RulesFault> faults = faults(folder, files);
            throw new RulesFaultException(faults.isEmpty() ? faults(builder, folder, files) : faults);
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        KieServices.get().getRepository().removeKieModule(module.getReleaseId());
        return classes((CanonicalKieModule) module);
    }

    /** In no country's own letters: to Drools on a Turkish machine, {@code INT} is a word without the dots that {@code int} has. */
    private static synchronized void build(KieBuilder builder, Class<? extends KieBuilder.ProjectType> kind) {
        Locale machines = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            builder.buildAll(kind);
        } finally {
            Locale.setDefault(machines);
        }
    }

    private static RuleClasses classes(CanonicalKieModule module) {
        Map<String, byte[]> classes = new HashMap<>();
        List<String> models = new ArrayList<>();
        var made = ((MemoryKieModule) module.getInternalKieModule()).getMemoryFileSystem();
        for (Map.Entry<PortablePath, byte[]> file : made.getMap().entrySet()) {
            String name = file.getKey().asString();
            if (name.endsWith(".class")) {
                classes.put(name.substring(0, name.length() - ".class".length()).replace('/', '.'), file.getValue());
            } else if (name.startsWith("META-INF/kie/") && name.endsWith("drools-model")) {
                new String(file.getValue(), StandardCharsets.UTF_8).lines()
                        .filter(line -> !line.isBlank() && !line.contains(":"))
                        .forEach(models::add);
            }
        }
        if (models.isEmpty()) {
            throw new IllegalStateException("The compiler made no rule classes");
        }
        Collections.sort(models);
        return new RuleClasses(classes, models, List.of());
    }

    /** What the compiler that knows the author's lines says of these files. */
    private static List<RulesFault> faults(RulesFolder folder, List<String> files) {
        KieBuilder builder = builderFor(folder, files, ofItsOwn());
        build(builder, DrlProject.class);
        return faults(builder, folder, files);
    }

    /** Builds that share a release see each other's rules. */
    private static String ofItsOwn() {
        return UUID.randomUUID().toString();
    }

    private static KieBuilder builderFor(RulesFolder folder, List<String> files, String version) {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("org.worthwhile", "rules", version);
        sources.generateAndWritePomXML(release);
        for (String file : files) {
            sources.write(SOURCES + pathOf(file), inUtf8(RuleFile.titled(folder.text(file))));
        }
        return services.newKieBuilder(sources);
    }

    /** Drools reads a file in the machine's own character set where it is not told another: a pound sign would be two signs elsewhere. */
    private static Resource inUtf8(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
    }

    /** Drools wants a file in the folder of its package. */
    private static String pathOf(String file) {
        return RuleFile.packageOf(file).replace('.', '/') + file.substring(file.lastIndexOf('/'));
    }

    /** Mistakes in the author's own file and words; the compiler says one mistake in several ways, and the first is kept. */
    private static List<RulesFault> faults(KieBuilder builder, RulesFolder folder, List<String> files) {
        Map<String, RulesFault> faults = new LinkedHashMap<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            String file = ownFile(message.getPath(), files);
            RulesFault fault = files.contains(file)
                    ? CompilerMessage.fault(file, folder, message.getLine(), message.getText())
                    : new RulesFault(file, 0, message.getText().strip());
            if (fault != null) {
                faults.putIfAbsent(fault.file() + ":" + fault.line(), fault);
            }
        }
        return List.copyOf(faults.values());
    }

    private static String ownFile(String path, List<String> files) {
        return files.stream()
                .filter(file -> path != null && path.endsWith(pathOf(file)))
                .findFirst()
                .orElse(files.size() == 1 ? files.get(0) : path == null ? "rules" : path);
    }
}
