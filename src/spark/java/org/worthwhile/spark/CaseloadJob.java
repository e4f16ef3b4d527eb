package org.worthwhile.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A caseload that outgrows one machine: what {@code bulk} does to a file, done by a cluster. The lines of the answers, and those of the
 * problems, are those of {@code bulk}, byte for byte; their parts stand in the order of the lines.
 */
@Command(
        name = "spark-submit --class org.worthwhile.spark.CaseloadJob worthwhile-spark.jar",
        mixinStandardHelpOptions = true,
        description = {
            "Answers many requests on a cluster. ANSWERS has a line for each, an answer or its problem; PROBLEMS names the lines without an",
            "answer. Both are folders, and must not be there yet."})
public final class CaseloadJob implements Callable<Integer> {

    /** Some wait for a slow line while others go on. */
    private static final int PARTS_A_CORE = 8;

    /** How requests are written, and answers. */
    enum Form { LINES, PARQUET }

    @Parameters(index = "0", paramLabel = "REQUESTS", description = "One request a line; or Parquet, with a column request, and perhaps line.")
    private String requests;

    @Parameters(index = "1", paramLabel = "ANSWERS", description = "The folder of the answers.")
    private String answers;

    @Parameters(index = "2", paramLabel = "PROBLEMS", description = "The folder of the lines without an answer.")
    private String problems;

    @Option(names = "--from", paramLabel = "FORM", description = "lines or parquet. Left out: ${DEFAULT-VALUE}.", defaultValue = "lines")
    private Form from;

    @Option(names = "--to", paramLabel = "FORM", description = "lines or parquet. Left out: ${DEFAULT-VALUE}.", defaultValue = "lines")
    private Form to;

    @Option(names = "--parts", paramLabel = "NUMBER", description = "Into how many parts the caseload is dealt out. Left out: 8 a core.")
    private int parts;

    private CaseloadJob() {
    }

    /** Runs on the master that {@code spark-submit} gives; its status is 0 where every part was answered. */
    public static void main(String[] arguments) {
        int status = new CommandLine(new CaseloadJob()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("Worthwhile caseload").getOrCreate()) {
            JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
            JavaPairRDD<Long, byte[]> read = from == Form.PARQUET ? Caseload.parquet(spark, requests) : Caseload.lines(context, requests);
            int dealt = parts > 0 ? parts : PARTS_A_CORE * context.defaultParallelism();
            Dataset<Row> answered = Caseload.answered(spark, read, dealt, ExecutorRules::answer).persist(StorageLevel.DISK_ONLY());
            write(answered, to, answers);
            Dataset<Row> refused = answered.filter(functions.not(functions.col(Caseload.ANSWERED)));
            writeProblems(refused, to, problems);
            long without = refused.count();
            System.out.printf("%,d answered, %,d without an answer.%n", answered.count() - without, without);
            return 0;
        }
    }

    static void write(Dataset<Row> answered, Form form, String folder) {
        if (form == Form.PARQUET) {
            answered.write().parquet(folder);
        } else {
            answered.select(Caseload.ANSWER).write().text(folder);
        }
    }

    static void writeProblems(Dataset<Row> refused, Form form, String folder) {
        if (form == Form.PARQUET) {
            refused.select(functions.col(Caseload.LINE), functions.col(Caseload.ANSWER).as("problem")).write().parquet(folder);
        } else {
            refused.select(functions.concat_ws("\t", functions.col(Caseload.LINE).cast("string"), functions.col(Caseload.ANSWER)))
                    .write().text(folder);
        }
    }
}
