package org.worthwhile.catalogue;

import java.util.Map;

/**
 * A way to be referred: rules/provision/routes.yaml. Texts are by language.
 *
 * @param reach how soon a person can take it: 1 by themselves today, 2 through someone they already see, 3 by another's decision
 * @param text the way itself
 * @param say what to say
 * @param bring what to bring
 * @param ifRefused what to do when the answer is no
 */
public record Route(
        Integer reach, Map<String, String> text, Map<String, String> say, Map<String, String> bring, Map<String, String> ifRefused) {
}
