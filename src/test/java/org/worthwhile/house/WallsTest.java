package org.worthwhile.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;
import org.worthwhile.Worthwhile;
import org.worthwhile.api.ServiceConfiguration;

/** Data flows one way: JSON, facts, rules, lines, JSON. These walls keep it so. */
class WallsTest {

    /** From the outside in: each may look only at those after it. */
    private static final List<String> LAYERS =
            List.of(
                    "spark", "workbench", "check", "impact", "specs", "bulk", "api", "access", "synthetic", "sheet", "advice", "provision", "worth",
                    "position", "rulepages", "pages", "rulebase",
                    "client", "catalogue", "places", "uprating", "lines", "rates", "household");

    /** The service. */
    private static final List<String> KNOW_SPRING = List.of("api", "access");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/org/worthwhile/rules/"))
            .importPackages("org.worthwhile");

    @ParameterizedTest
    @ValueSource(strings = {
        "workbench", "check", "impact", "specs", "bulk", "api", "access", "synthetic", "sheet", "advice", "provision", "worth", "position",
        "rulepages", "pages", "rulebase", "client", "catalogue",
        "places", "uprating", "lines", "rates", "household"})
    void dependenciesRunOneWay(String layer) {
        String[] outside = LAYERS.subList(0, LAYERS.indexOf(layer)).stream()
                .map(other -> "org.worthwhile." + other + "..")
                .toArray(String[]::new);
        noClasses().that().resideInAPackage("org.worthwhile." + layer + "..")
                .should().dependOnClassesThat().resideInAnyPackage(outside)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void linesAndRatesKnowOnlyTheHousehold() {
        noClasses().that().resideInAPackage("org.worthwhile.lines..")
                .should().dependOnClassesThat().resideInAPackage("org.worthwhile.rates..")
                .check(HOUSE);
    }

    @Test
    void theTwoQuestionsDoNotLookAtEachOther() {
        noClasses().that().resideInAPackage("org.worthwhile.provision..")
                .should().dependOnClassesThat().resideInAPackage("org.worthwhile.worth..")
                .check(HOUSE);
    }

    @Test
    void theBuildsOfTheCalculatorAndTheJarStandAlone() {
        noClasses().that().resideInAnyPackage("org.worthwhile.widget..", "org.worthwhile.release..")
                .should().dependOnClassesThat()
                .resideInAnyPackage(LAYERS.stream().map(layer -> "org.worthwhile." + layer + "..").toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void noPackageGoesRoundInACircle() {
        slices().matching("org.worthwhile.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheServiceKnowsSpring() {
        noClasses().that().resideInAnyPackage(LAYERS.stream()
                .filter(layer -> !KNOW_SPRING.contains(layer))
                .map(layer -> "org.worthwhile." + layer + "..")
                .toArray(String[]::new))
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "jakarta..")
                .check(HOUSE);
    }

    @Test
    void onlyTheRuleBaseRunsTheEngine() {
        noClasses().that().resideOutsideOfPackages("org.worthwhile.rulebase..", "org.worthwhile.lines..")
                .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..")
                .check(HOUSE);
    }

    @Test
    void factsKnowNothingButJava() {
        classes().that().resideInAPackage("org.worthwhile.household..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.worthwhile.household..")
                .check(HOUSE);
    }

    @Test
    void moneyIsNeverAFloatingPointNumber() {
        noClasses().that().resideOutsideOfPackage("org.worthwhile.api.contract..")
                .should().dependOnClassesThat().haveFullyQualifiedName("java.lang.Double")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.lang.Float")
                .check(HOUSE);
    }

    @Test
    void noPackageIsADrawerForAnything() {
        noClasses().should().resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..manager..")
                .check(HOUSE);
    }

    /** Nothing is looked for when the service starts, so a part that is not named would be missing. */
    @Test
    void everyPartOfTheServiceIsNamed() {
        List<String> named = Stream.of(Worthwhile.class, ServiceConfiguration.class)
                .flatMap(parts -> Stream.of(parts.getAnnotation(Import.class).value()))
                .map(Class::getName).toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(HOUSE.stream()
                .filter(one -> one.isMetaAnnotatedWith(Component.class) && !one.isEquivalentTo(Worthwhile.class))
                .map(JavaClass::getName).toList());
    }
}
