package org.worthwhile.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worthwhile.household.Employment;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.plan.PlannedRules;

/** Our own matching of compiled rules, step by step and as Java, on rules so small that their lines can be counted; Drools makes the same. */
class PlannedRulesTest {

    private static final String HEAD = """
            package org.worthwhile.rules.tiny
            agenda-group "%s"
            import org.worthwhile.household.*
            import org.worthwhile.lines.*
            import static org.worthwhile.lines.Line.amount
            import static org.worthwhile.lines.Line.nil
            import static org.worthwhile.lines.Line.judged
            import accumulate org.worthwhile.lines.Total total

            """;

    private static final String PAY = HEAD.formatted("pay") + """
            rule "Each job has its pay"
            when
                Employment( $job : id, $adult : adult )
                Line( id == "told/pay", about == $job, $pay : amount )
            then
                insert( amount( drools.getRule(), "tiny/pay", $job, $pay ).within( $adult ) );
            end

            rule "A job with pay is counted in the same phase"
            when
                Employment( $job : id, $adult : adult )
                Line( id == "tiny/pay", about == $job, within == $adult )
            then
                insert( judged( drools.getRule(), "tiny/counted", $job ) );
            end

            rule "Two jobs of one adult are a pair"
            when
                Line( id == "tiny/pay", $one : about, $adult : within )
                Line( id == "tiny/pay", $other : about, within == $adult, about > $one )
            then
                insert( judged( drools.getRule(), "tiny/pair", $one + "+" + $other ) );
            end

            rule "Somebody has pay"
            when
                exists Line( id in ( "tiny/counted", "tiny/never" ), awarded == true )
            then
                insert( judged( drools.getRule(), "tiny/somebody" ) );
            end

            rule "Each job, where somebody has pay"
            when
                Employment( $job : id )
                exists( Line( id == "tiny/pay", $paid : about ) and Employment( id == $paid, onOffer == false ) )
            then
                insert( judged( drools.getRule(), "tiny/among-the-paid", $job ) );
            end
            """;

    private static final String AWARD = HEAD.formatted("award") + """
            rule "All pay together"
            when
                accumulate( Line( id == "tiny/pay", $a : amount ); $sum : total( $a ), $count : count( $a ); $count > 0 )
            then
                insert( amount( drools.getRule(), "tiny/sum", $sum ).with( "jobs", $count.intValue() ) );
            end

            rule "No pay at all"
            when
                not Line( id == "tiny/pay" )
            then
                insert( nil( drools.getRule(), "tiny/sum" ) );
            end

            rule "A job without pay"
            when
                Employment( $job : id )
                not Line( id == "tiny/pay", about == $job )
            then
                insert( nil( drools.getRule(), "tiny/unpaid", $job ) );
            end
            """;

    private static final String FEEDS_ITSELF = HEAD.formatted("pay") + """
            rule "A rule that never ends"
            when
                Line( id in ( "told/pay", "tiny/again" ), $job : about )
            then
                insert( judged( drools.getRule(), "tiny/again", $job ) );
            end
            """;

    private static final int RULES = 8;

    private static final List<Object> TWO_JOBS_ONE_PAID = List.of(
            new Employment("shop", "dean", null, false, false), new Employment("bar", "dean", null, false, false), pay("shop", "100"));

    @TempDir
    static Path folder;

    private static List<Model> tiny;

    @BeforeAll
    static void compile() throws IOException {
        tiny = compiled("tiny", PAY, AWARD);
    }

    @Test
    void aJoinTakesWhatBelongsTogether() {
        assertThat(lines(TWO_JOBS_ONE_PAID)).contains("tiny/pay [shop] £100.00 <- Each job has its pay");
    }

    @Test
    void aLineIsSeenByTheRulesOfItsOwnPhase() {
        assertThat(lines(TWO_JOBS_ONE_PAID))
                .contains("tiny/counted [shop] £0.00 <- A job with pay is counted in the same phase");
    }

    @Test
    void existsSpeaksOnceForEachOfWhatStandsBesideIt() {
        List<Object> both = List.of(
                new Employment("shop", "dean", null, false, false), new Employment("bar", "dean", null, false, false), pay("shop", "100"),
                pay("bar", "50"));
        assertThat(lines(both)).filteredOn(line -> line.startsWith("tiny/somebody")).hasSize(1);
        assertThat(lines(both)).filteredOn(line -> line.startsWith("tiny/among-the-paid")).hasSize(2);
        assertThat(lines(both)).filteredOn(line -> line.startsWith("tiny/pair")).containsExactly(
                "tiny/pair [bar+shop] £0.00 <- Two jobs of one adult are a pair");
    }

    @Test
    void notLooksAtEarlierPhases() {
        assertThat(lines(TWO_JOBS_ONE_PAID)).contains("tiny/unpaid [bar] nil <- A job without pay")
                .noneMatch(line -> line.startsWith("tiny/unpaid [shop]"));
        assertThat(lines(List.of())).containsExactly("tiny/sum nil <- No pay at all");
    }

    @Test
    void accumulateAddsUpAndCounts() {
        List<Object> three = List.of(
                new Employment("shop", "dean", null, false, false), new Employment("bar", "dean", null, false, false),
                new Employment("farm", "amina", null, false, false), pay("shop", "100"), pay("bar", "50"), pay("farm", "1.25"));
        assertThat(lines(three)).contains("tiny/sum £151.25 <- All pay together");
    }

    @Test
    void aFactToldTwiceIsOne() {
        Employment shop = new Employment("shop", "dean", null, false, false);
        assertThat(lines(List.of(shop, shop, pay("shop", "100")))).filteredOn(line -> line.startsWith("tiny/pay")).hasSize(1);
    }

    @Test
    void aRuleThatFeedsItselfIsStoppedAndNamed() throws IOException {
        PlannedRules rules = planned(compiled("endless", FEEDS_ITSELF), 1_000);
        endless(rules);
        assertThat(rules.matchAsJava()).isEqualTo(1);
        endless(rules);
    }

    private static void endless(PlannedRules rules) {
        assertThatThrownBy(() -> rules.run(List.of(pay("shop", "100")), Line.class))
                .hasMessageContaining("feeds itself").hasMessageContaining("A rule that never ends");
    }

    @Test
    void whatIsNotUnderstoodIsRefusedByTheRulesName() throws IOException {
        String first = PAY.replace("rule \"Somebody has pay\"\n", "rule \"Somebody has pay\"\n    salience 10\n");
        List<Model> models = new MadeClasses(classes("salience", first)).models();
        assertThatThrownBy(() -> planned(models, 1_000))
                .hasMessageContaining("Somebody has pay").hasMessageContaining("an attribute beside its phase");
    }

    private static Line pay(String job, String pounds) {
        return Line.amount("told", "told/pay", job, Money.pounds(pounds));
    }

    /** What our own matching makes of the facts; sessions of Drools must make the same. */
    private static List<String> lines(List<Object> facts) {
        RuleEngine ours = planned(tiny, RuleEngine.MOST_FIRINGS)::run;
        RuleEngine drools = new DroolsSessions(tiny, Phases.ORDER);
        PlannedRules asJava = planned(tiny, RuleEngine.MOST_FIRINGS);
        assertThat(asJava.matchAsJava()).as("rules that were written as Java").isEqualTo(RULES);
        assertThat(written(ours, facts)).isEqualTo(written(drools, facts)).isEqualTo(written(asJava::run, facts));
        return written(ours, facts);
    }

    private static List<String> written(RuleEngine engine, List<Object> facts) {
        return engine.run(facts, Line.class).stream()
                .filter(line -> !line.rule().equals("told"))
                .map(Line::toString)
                .sorted()
                .toList();
    }

    private static List<Model> compiled(String name, String... files) throws IOException {
        return new MadeClasses(MatcherCompiler.withMatchers(classes(name, files), title -> "tiny/all.drl")).models();
    }

    private static RuleClasses classes(String name, String... files) throws IOException {
        Path rules = Files.createDirectories(folder.resolve(name).resolve("rules/tiny"));
        for (String file : files) {
            Files.writeString(rules.resolve("phase-" + file.lines().toList().get(1).replaceAll("[^a-z]", "") + ".drl"), file);
        }
        RulesFolder tiny = RulesFolder.at(rules.getParent());
        return RuleCompiler.compile(tiny, tiny.files(".drl"));
    }

    private static PlannedRules planned(List<Model> models, int mostFirings) {
        return new PlannedRules(models.stream().flatMap(model -> model.getRules().stream()).toList(), Phases.ORDER, mostFirings, Map.of());
    }
}
