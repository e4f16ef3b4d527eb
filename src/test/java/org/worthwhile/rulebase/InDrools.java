package org.worthwhile.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import org.worthwhile.rates.RulesFolder;

/** The rules that the project was built with, in sessions of Drools: what our own matching is held to. */
public final class InDrools {

    private static final ClassLoader LOADER = InDrools.class.getClassLoader();

    private InDrools() {
    }

    public static RuleBase packaged() {
        return new RuleBase(RuleBook.read(RulesFolder.packaged()), set -> new DroolsSessions(models(set), set.phases()));
    }

    private static List<Model> models(RuleSet set) {
        try (InputStream in = LOADER.getResourceAsStream(set.models())) {
            return MadeClasses.models(LOADER, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
