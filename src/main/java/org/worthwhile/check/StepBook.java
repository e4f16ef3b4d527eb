package org.worthwhile.check;

import io.cucumber.core.resource.ClasspathScanner;
import io.cucumber.cucumberexpressions.CaptureGroupTransformer;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.StepDefinitionAnnotation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.worthwhile.specs.steps.ParameterTypes;

/** Every sentence that a feature can say. */
final class StepBook {

    private static final double NEAR = 0.4;

    private final List<Expression> steps = new ArrayList<>();

    StepBook() {
        ParameterTypeRegistry types = new ParameterTypeRegistry(Locale.ENGLISH);
        List<Method> methods = new ClasspathScanner(StepBook.class::getClassLoader)
                .scanForClassesInPackage(ParameterTypes.class.getPackageName()).stream()
                .flatMap(one -> Stream.of(one.getMethods()))
                .toList();
        methods.forEach(method -> define(types, method));
        ExpressionFactory expressions = new ExpressionFactory(types);
        for (Method method : methods) {
            for (Annotation annotation : method.getAnnotations()) {
                if (annotation.annotationType().isAnnotationPresent(StepDefinitionAnnotation.class)) {
                    steps.add(expressions.createExpression(sentence(annotation)));
                }
            }
        }
    }

    private static void define(ParameterTypeRegistry types, Method method) {
        io.cucumber.java.ParameterType type = method.getAnnotation(io.cucumber.java.ParameterType.class);
        if (type != null) {
            String name = type.name().isEmpty() ? method.getName() : type.name();
            CaptureGroupTransformer<Object> unread = words -> words;
            types.defineParameterType(new ParameterType<>(name, List.of(type.value()), (java.lang.reflect.Type) Object.class, unread,
                    type.useForSnippets(), type.preferForRegexMatch(), false));
        }
    }

    private static String sentence(Annotation step) {
        try {
            return (String) step.annotationType().getMethod("value").invoke(step);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many of the sentences read a step. */
    long reading(String step) {
        return steps.stream().filter(one -> one.getRegexp().matcher(step).matches()).count();
    }

    /** The sentence whose words are most like those of a step; {@code null} where none is like it. */
    String nearest(String step) {
        String nearest = null;
        double most = NEAR;
        for (Expression one : steps) {
            double likeness = likeness(words(step), words(one.getSource()));
            if (likeness > most) {
                most = likeness;
                nearest = one.getSource().replaceAll("^\\^|\\$$", "");
            }
        }
        return nearest;
    }

    private static double likeness(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return (double) both.size() / Math.max(1, Math.min(some.size(), others.size()) + Math.abs(some.size() - others.size()) / 4);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.replaceAll("\\{[^}]*}|\"[^\"]*\"|[^A-Za-z ]", " ").toLowerCase(Locale.ROOT).strip().split("\\s+")));
    }
}
