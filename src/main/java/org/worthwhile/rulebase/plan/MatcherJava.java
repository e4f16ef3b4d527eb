package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.drools.model.Rule;

/** Writes the rules of one file as a Java class. */
public final class MatcherJava {

    private MatcherJava() {
    }

    /**
     * The text of a class; {@code null} where no rule can be written so.
     *
     * @param packageName its package
     * @param name its name within that
     * @param rules compiled rules of classes that have names: not those of lambdas
     */
    public static String of(String packageName, String name, List<Rule> rules) {
        List<String> titles = new ArrayList<>();
        StringBuilder methods = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (Rule rule : rules) {
            int number = titles.size();
            String method = RuleJava.of(number, PlanReader.read(rule, new ListNumbers()));
            if (method != null) {
                titles.add(rule.getName());
                methods.append('\n').append(method);
                cases.append("            case ").append(number).append(" -> rule").append(number)
                        .append("(run, lists, functions, run.wokenAt());\n");
            }
        }
        return titles.isEmpty() ? null : """
                package %s;

                import java.io.Serializable;
                import java.util.ArrayList;
                import org.drools.model.functions.*;
                import org.kie.api.runtime.rule.AccumulateFunction;
                import org.worthwhile.rulebase.plan.Matcher;
                import org.worthwhile.rulebase.plan.Run;

                @SuppressWarnings({"rawtypes", "unchecked"})
                public final class %s extends Matcher {

                    private static final String[] titles = {
                %s
                    };

                    @Override
                    public String[] titles() {
                        return titles;
                    }

                    @Override
                    public void match(int rule, Run run, int[] lists, AccumulateFunction[] functions) throws Exception {
                        switch (rule) {
                %s            default -> throw new IllegalArgumentException("No rule " + rule);
                        }
                    }
                %s}
                """.formatted(packageName, name, literals(titles), cases, methods);
    }

    private static String literals(List<String> texts) {
        StringBuilder literals = new StringBuilder();
        for (String text : texts) {
            literals.append(literals.isEmpty() ? "" : ",\n").append("        \"");
            text.chars().forEach(sign -> literals.append(
                    sign == '"' || sign == '\\' ? "\\" + (char) sign : sign < 127 ? "" + (char) sign
                            : "\\u" + HexFormat.of().toHexDigits((char) sign)));
            literals.append('"');
        }
        return literals.toString();
    }
}
