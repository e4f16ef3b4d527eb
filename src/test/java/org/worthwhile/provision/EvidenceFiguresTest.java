package org.worthwhile.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import org.worthwhile.catalogue.ProgrammeSheet.Evidence;
import org.worthwhile.provision.SourceNumbers.Row;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every published figure is the source's own, in its own words; none is left out, averaged or summed. */
class EvidenceFiguresTest {

    private static final RulesFolder FOLDER = RulesFolder.packaged();
    private static final Catalogue CATALOGUE = RuleBook.read(FOLDER).catalogue();

    /** What the documents say in a sentence, and not as a number that the table of numbers holds. */
    private static final Map<String, String> IN_PROSE = Map.of(
            "intermediate-labour-market/paid-placement", "An employer tells of it: \"for the six months\".",
            "esf-2014-2020-inclusive-labour-markets/social-inclusion-share", "The review tells of a fifth of the fund.");

    /** A base, as the table of numbers names it. */
    private static final Pattern BASE = Pattern.compile("(?:N=|\\(N=|\\bbase |\\bof |\\bof the |/)(\\d{1,3}(?:,\\d{3})+|\\d{3,})\\b");

    /** A figure with the words of its source. */
    private record Said(String where, List<BigDecimal> numbers, String quote, String source) {
    }

    @Test
    void everyQuotedFigureStandsInItsSource() {
        assertThat(fromTheDocuments().filter(said -> said.quote() != null && !IN_PROSE.containsKey(said.where()))).allSatisfy(said -> {
            for (BigDecimal number : said.numbers()) {
                assertThat(SourceNumbers.ALL).as(said.toString())
                        .anyMatch(row -> row.says(said.quote(), number) && said.source().startsWith(row.document()));
            }
        });
    }

    @Test
    void noFigureIsMadeOfOthers() {
        assertThat(fromTheDocuments().filter(said -> said.quote() == null).map(Said::where)).isSubsetOf(IN_PROSE.keySet());
        for (Programme programme : CATALOGUE.programmes()) {
            figures(programme).filter(said -> !said.numbers().isEmpty() && !isOneOfTheDocuments(said.source())).forEach(said -> {
                // What is not quoted stands on a page that can be opened; what an entry leaves out, the programme's own sources say.
                assertThat(said.source() == null ? programme.sheet().sources() : List.of(programme.sourceOf(said.source())))
                        .as(said.where()).anyMatch(source -> source.url() != null || isOneOfTheDocuments(source.name()));
            });
        }
    }

    @Test
    void everyNumberOfTheDocumentsIsUsedOrSaidToBeContext() {
        List<Said> figures = fromTheDocuments().toList();
        String words = words();
        Set<String> unused = new TreeSet<>();
        Set<String> inWords = new TreeSet<>();
        for (Row row : SourceNumbers.ALL) {
            boolean used = figures.stream()
                    .anyMatch(said -> said.quote() != null && said.numbers().stream().anyMatch(number -> row.says(said.quote(), number)));
            if (!used) {
                (words.contains(row.quote()) ? inWords : unused).add(row.quote());
            }
        }
        assertThat(unused).isEqualTo(new TreeSet<>(ContextOnly.QUOTES.keySet()));
        assertThat(inWords).isEqualTo(new TreeSet<>(ContextOnly.IN_WORDS.keySet()));
    }

    @Test
    void everyObservedFigureSaysItsBaseWhereTheSourceHasOne() {
        List<String> without = new ArrayList<>();
        for (Programme programme : CATALOGUE.programmes()) {
            for (Evidence evidence : programme.sheet().evidence()) {
                for (Row row : SourceNumbers.ALL) {
                    if (evidence.kind().equals("observed") && evidence.figure() != null && row.says(evidence.quote(), evidence.figure())) {
                        Matcher base = BASE.matcher(row.quote() + " " + row.what());
                        while (base.find()) {
                            boolean itself = new BigDecimal(base.group(1).replace(",", "")).compareTo(evidence.figure()) == 0;
                            if (!itself && (evidence.base() == null || !evidence.base().contains(base.group(1)))) {
                                without.add(programme.id() + "/" + evidence.id() + " of " + base.group(1));
                            }
                        }
                    }
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void theDocumentsContradictionsStandAsTheyAre() {
        assertThat(contradictions("esf-pathways-sy"))
                .as("what the text says of leavers, against its Table 2")
                .anySatisfy(said -> assertThat(said).contains("58.5", "62.0", "81.3", "55.5", "Table 2"))
                .as("a share that its own numbers do not give")
                .anySatisfy(said -> assertThat(said).contains("5.0", "4.86", "93", "1,914"));
        assertThat(contradictions("working-win"))
                .as("a success by the article, and no effect on people out of work by the trial")
                .anySatisfy(said -> assertThat(said).contains("success", "trial", "out of work"));
        Programme trial = CATALOGUE.programme("working-win");
        assertThat(trial.sheet().evidence()).filteredOn(one -> one.kind().equals("effect"))
                .extracting(Evidence::cohort, Evidence::sign)
                .contains(tuple("in-work", "positive"), tuple("out-of-work", "none"));
    }

    private static List<String> contradictions(String programme) {
        return CATALOGUE.programme(programme).sheet().contradictions();
    }

    private static boolean isOneOfTheDocuments(String source) {
        return source != null && SourceNumbers.DOCUMENTS.stream().anyMatch(source::startsWith);
    }

    /** All figures that name one of the five documents. */
    private static Stream<Said> fromTheDocuments() {
        return CATALOGUE.programmes().stream().flatMap(EvidenceFiguresTest::figures)
                .filter(said -> !said.numbers().isEmpty() && isOneOfTheDocuments(said.source()));
    }

    private static Stream<Said> figures(Programme programme) {
        ProgrammeSheet sheet = programme.sheet();
        Stream<ProgrammeSheet.Figure> given = Stream.concat(
                sheet.gives().stream(), sheet.tiers().stream().flatMap(tier -> tier.gives().stream()));
        return Stream.concat(
                sheet.evidence().stream().map(one -> new Said(
                        programme.id() + "/" + one.id(), numbers(one.figure(), one.figureTo()), one.quote(), one.source())),
                given.map(one -> new Said(
                        programme.id() + "/" + one.id(), numbers(one.amount(), one.amountTo()), one.quote(), one.source())));
    }

    private static List<BigDecimal> numbers(BigDecimal from, BigDecimal to) {
        return Stream.of(from, to).filter(Objects::nonNull).toList();
    }

    /** Everything that any programme's file says in words. */
    private static String words() {
        StringBuilder words = new StringBuilder();
        CATALOGUE.programmes().forEach(programme -> collect(YAMLMapper.builder().build().readTree(
                FOLDER.text(Catalogue.FOLDER + programme.folder() + "/" + programme.id() + ".yaml")), words));
        return words.toString();
    }

    private static void collect(JsonNode node, StringBuilder words) {
        if (node.isString()) {
            words.append(node.asString()).append('\n');
        }
        node.forEach(one -> collect(one, words));
    }
}
