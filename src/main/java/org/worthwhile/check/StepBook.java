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
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.worthwhile.rates.Nearest;
import org.worthwhile.specs.steps.ParameterTypes;

/** Every sentence that a feature can say. */
final class StepBook {

    private static final double NEAR = 0.4;
    /** A slip in a word of so few letters makes another word of it. */
    private static final int SHORT = 3;

    private static final Pattern ALTERNATIVES = Pattern.compile("([^(|]*)\\(([^()]*\\|[^()]*)\\)([^(|]*)");

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

    /** The sentences, as they are written, that read none of these steps. */
    List<String> thatReadNoneOf(List<String> said) {
        return steps.stream()
                .filter(one -> said.stream().noneMatch(step -> one.getRegexp().matcher(step).matches()))
                .map(Expression::getSource)
                .toList();
    }

    /** The sentence whose words are most like those of a step; {@code null} where none is like it. */
    String nearest(String step) {
        String nearest = null;
        double most = NEAR;
        List<String> said = words(step);
        for (Expression one : steps) {
            for (String sentence : sentences(one.getSource())) {
                double likeness = likeness(said, words(sentence));
                if (likeness > most) {
                    most = likeness;
                    nearest = sentence;
                }
            }
        }
        return nearest;
    }

    /** What a step can say: each of its alternatives. */
    private static List<String> sentences(String source) {
        String plain = source.replaceAll("^\\^|\\$$", "");
        Matcher several = ALTERNATIVES.matcher(plain);
        return several.matches()
                ? Stream.of(several.group(2).split("\\|")).map(one -> several.group(1) + one + several.group(3)).toList() : List.of(plain);
    }

    /** How many words they share, of as many as the longer one has; a word with a slip in it is the same word. */
    private static double likeness(List<String> some, List<String> others) {
        long both = some.stream().filter(word -> others.contains(word) || word.length() > SHORT && Nearest.to(word, others) != null).count();
        return (double) both / Math.max(1, Math.max(some.size(), others.size()));
    }

    private static List<String> words(String text) {
        return Stream.of(text.replaceAll("\\{[^}]*}|\"[^\"]*\"|[^A-Za-z ]", " ").toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
