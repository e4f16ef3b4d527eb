package org.worthwhile.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worthwhile.bulk.BulkFile;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.synthetic.SyntheticHouseholds;

/** What Spark makes of a caseload is what {@code bulk} makes of it, byte for byte, also after a task that failed. */
class CaseloadTest {

    private static final int PARTS = 5;

    @TempDir
    private static Path folder;
    private static SparkSession spark;
    private static Path requests;
    private static List<String> answers;
    private static List<String> problems;

    @BeforeAll
    static void answersOfBulk() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        new SyntheticHouseholds(RulesFolder.packaged(), LocalDate.of(2026, 6, 1), 5, false).writeLines(300, made);
        List<String> lines = new ArrayList<>(made.toString(StandardCharsets.UTF_8).lines().toList());
        lines.set(40, "{\"household\": 1}");
        lines.set(120, "no JSON");
        lines.set(200, "");
        lines.set(210, " ".repeat(70_000) + "{}");
        lines.set(220, lines.get(220).replace("\"claimant\"", "\"Siân\"") + "\r");
        requests = Files.writeString(folder.resolve("caseload.ndjson"), String.join("\n", lines) + "\n");
        Path answered = folder.resolve("answers.ndjson");
        Path named = folder.resolve("problems.txt");
        new BulkFile(requests, answered, named, LocalDate.of(2026, 6, 1)).run(RuleBase.packaged(), false, in -> in);
        answers = Files.readAllLines(answered);
        problems = Files.readAllLines(named);
        // Three tries a task; no page to watch it.
        spark = SparkSession.builder().master("local[2,3]").config("spark.ui.enabled", "false").getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static JavaPairRDD<Long, byte[]> lines() {
        return Caseload.lines(JavaSparkContext.fromSparkContext(spark.sparkContext()), requests.toString());
    }

    @Test
    void linesAreAnsweredAsBulkAnswersThem() throws IOException {
        Dataset<Row> answered = Caseload.answered(spark, lines(), PARTS, ExecutorRules::answer);
        CaseloadJob.write(answered, CaseloadJob.Form.LINES, folder.resolve("answers").toString());
        CaseloadJob.writeProblems(
                answered.filter("not " + Caseload.ANSWERED), CaseloadJob.Form.LINES, folder.resolve("problems").toString());
        assertThat(written("answers")).isEqualTo(answers);
        assertThat(written("problems")).isEqualTo(problems).hasSize(5);
        assertThat(parts("answers")).hasSize(PARTS);
    }

    private static List<Path> parts(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-")).sorted().toList();
        }
    }

    private static List<String> written(String name) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path part : parts(name)) {
            lines.addAll(Files.readAllLines(part));
        }
        return lines;
    }

    @Test
    void parquetGoesInAndComesOut() {
        StructType columns = new StructType().add(Caseload.LINE, DataTypes.LongType).add(Caseload.REQUEST, DataTypes.StringType);
        Path in = folder.resolve("requests.parquet");
        spark.createDataFrame(lines().map(line -> RowFactory.create(line._1(), new String(line._2(), StandardCharsets.UTF_8))), columns)
                .repartition(3).write().parquet(in.toString());
        Path out = folder.resolve("answers.parquet");
        CaseloadJob.write(
                Caseload.answered(spark, Caseload.parquet(spark, in.toString()), PARTS, ExecutorRules::answer), CaseloadJob.Form.PARQUET,
                out.toString());
        List<Row> rows = spark.read().parquet(out.toString()).orderBy(Caseload.LINE).collectAsList();
        assertThat(rows).extracting(row -> row.<String>getAs(Caseload.ANSWER)).isEqualTo(answers);
        assertThat(rows).extracting(row -> row.<Boolean>getAs(Caseload.ANSWERED)).containsOnly(true, false);
    }

    @Test
    void aTaskThatFailedIsTriedAgain() {
        List<Row> rows = Caseload.answered(spark, lines(), PARTS, line -> {
            if (TaskContext.get().attemptNumber() == 0 && TaskContext.getPartitionId() == 2) {
                throw new IllegalStateException("This executor is lost");
            }
            return ExecutorRules.answer(line);
        }).collectAsList();
        assertThat(rows).extracting(row -> row.<String>getAs(Caseload.ANSWER)).isEqualTo(answers);
    }

    @Test
    void everyPartHoldsAsManyLines() {
        LineRanges ranges = new LineRanges(10, 4);
        assertThat(Stream.iterate(1L, line -> line + 1).limit(10).map(ranges::getPartition)).containsExactly(0, 0, 0, 1, 1, 2, 2, 2, 3, 3);
    }
}
