package org.worthwhile.rulebase;

import org.worthwhile.rates.RulesFolder;

/** The rules that the project was built with, in sessions of Drools: what our own matching is held to. */
public final class InDrools {

    private InDrools() {
    }

    public static RuleBase packaged() {
        return new RuleBase(
                RuleBook.read(RulesFolder.packaged()), set -> new DroolsSessions(MadeClasses.packaged(set).models(), set.phases()));
    }
}
