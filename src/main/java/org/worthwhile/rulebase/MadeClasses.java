package org.worthwhile.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.worthwhile.rulebase.plan.Matcher;

/**
 * Rule classes, of the project's build or compiled while running. Each set has a loader of its own, so that the next change frees
 * those of the one before; the facts they speak of are those that run.
 */
final class MadeClasses extends ClassLoader implements Matcher.Loader {

    private final RuleClasses made;

    MadeClasses(RuleClasses made) {
        super(MadeClasses.class.getClassLoader());
        this.made = made;
    }

    /** Those of a set that the project was built with. */
    static MadeClasses packaged(RuleSet set) {
        try (InputStream file = MadeClasses.class.getClassLoader().getResourceAsStream(set.classes())) {
            return new MadeClasses(RuleClasses.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The packaged rules cannot be read", e);
        }
    }

    List<Model> models() {
        return made(made.models(), Model.class);
    }

    @Override
    public List<Matcher> matchers() {
        return made(made.matchers(), Matcher.class);
    }

    private <T> List<T> made(List<String> names, Class<T> kind) {
        try {
            List<T> all = new ArrayList<>();
            for (String name : names) {
                all.add(kind.cast(loadClass(name).getDeclaredConstructor().newInstance()));
            }
            return all;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules cannot be loaded", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            // Nobody asks for its bytes again.
            byte[] bytes = made.classes().remove(name);
            if (bytes != null) {
                return defineClass(name, bytes, 0, bytes.length);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : super.loadClass(name, resolve);
        }
    }
}
