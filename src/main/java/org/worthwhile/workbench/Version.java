package org.worthwhile.workbench;

import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBook;
import picocli.CommandLine.IVersionProvider;

/** Which rules the jar was built with, as the answers name them. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        RuleBook book = RuleBook.read(RulesFolder.packaged());
        return new String[] {"Worthwhile, rules of " + book.rates().edition(), book.hash()};
    }
}
