package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBook;

/** That all a Welsh screen says is Welsh, but for what is marked as English: names of laws and sources, quotations, the way to the other language. */
final class Welsh {

    private static final String SAID = """
            () => {
              const root = document.querySelector('worthwhile-calculator').shadowRoot;
              const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
              const said = [];
              const welsh = (one) => !one.closest('style') && one.closest('[lang]').lang === 'cy';
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                if (welsh(node.parentElement)) said.push(node.data.trim());
              }
              for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
                root.querySelectorAll(`[${name}]`).forEach((one) => { if (welsh(one)) said.push(one.getAttribute(name)); });
              }
              return said;
            }""";

    /** Words that hardly an English sentence is without, and that no Welsh one has; an address may have them between its hyphens. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?<![-/])\\b(?:the|and|you|your|with|for|are|this|that|have|from|which|what|would|they|not|it)\\b(?![-/])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What is quoted, and names that have such words: a publisher of guides. */
    private static final Pattern NAMED = Pattern.compile("‘[^’]*’|“[^”]*”|Benefits and Work");

    /** Labels and short messages that the script and the rules know in English, and in Welsh by other words. */
    private static final Set<String> KNOWN = known();

    private Welsh() {}

    static void check(CalculatorPage calculator, String state) {
        List<?> said = (List<?>) calculator.page().evaluate(SAID);
        assertThat(said).as(state).hasSizeGreaterThan(10);
        assertThat(said.stream().map(Object::toString)
                .filter(text -> KNOWN.contains(text) || ENGLISH.matcher(NAMED.matcher(text).replaceAll("")).find()))
                .as(state + ": in English").isEmpty();
    }

    private static Set<String> known() {
        try {
            RuleBook book = RuleBook.read(RulesFolder.at(Path.of("rules")));
            Set<String> known = new HashSet<>(book.words("en").labels().values());
            known.removeAll(book.words("cy").labels().values());
            ScriptTest.words("en").forEach(message -> known.add(message.asString()));
            ScriptTest.words("cy").forEach(message -> known.remove(message.asString()));
            return known;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
