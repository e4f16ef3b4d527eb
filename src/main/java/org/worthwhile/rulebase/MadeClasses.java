package org.worthwhile.rulebase;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/**
 * Rule classes that were compiled while running. Each has this loader of its own, so that the next change frees them; the facts
 * they speak of are those that run. A class of the same name that the project was built with is not taken for it.
 */
final class MadeClasses extends ClassLoader {

    private final RuleCompiler.Classes made;

    MadeClasses(RuleCompiler.Classes made) {
        super(MadeClasses.class.getClassLoader());
        this.made = made;
    }

    List<Model> models() {
        return models(this, made.models());
    }

    static List<Model> models(ClassLoader loader, List<String> names) {
        try {
            List<Model> models = new ArrayList<>();
            for (String name : names) {
                models.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            }
            return models;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules cannot be loaded", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = made.classes().get(name);
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
