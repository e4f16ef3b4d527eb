package org.worthwhile.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.worthwhile.api.BulkLines;
import scala.Tuple2;

/** Requests with the numbers of their lines, and what is answered to them. */
final class Caseload {

    static final String LINE = "line";
    static final String REQUEST = "request";
    static final String ANSWER = "answer";
    static final String ANSWERED = "answered";

    private static final StructType ANSWERS = new StructType()
            .add(LINE, DataTypes.LongType, false)
            .add(ANSWER, DataTypes.StringType, false)
            .add(ANSWERED, DataTypes.BooleanType, false);

    /** Answers one line; it is sent to the executors. */
    interface Answering extends Serializable {
        BulkLines.Answered answer(byte[] line);
    }

    private Caseload() {
    }

    /** The order of numbers, as Spark can send it. */
    private static final class Ascending implements Comparator<Long>, Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public int compare(Long one, Long other) {
            return Long.compare(one, other);
        }
    }

    /** One request a line, numbered from 1 in the order of the file. Lines end where {@code bulk} ends them. */
    static JavaPairRDD<Long, byte[]> lines(JavaSparkContext spark, String path) {
        Configuration splitting = new Configuration(spark.hadoopConfiguration());
        splitting.set("textinputformat.record.delimiter", "\n");
        return numbered(spark.newAPIHadoopFile(path, TextInputFormat.class, LongWritable.class, Text.class, splitting)
                .map(record -> record._2().copyBytes()));
    }

    /** A column {@code request}, and perhaps a column {@code line} with numbers; without it rows are numbered as Spark reads them. */
    static JavaPairRDD<Long, byte[]> parquet(SparkSession spark, String path) {
        Dataset<Row> rows = spark.read().parquet(path);
        if (Arrays.asList(rows.columns()).contains(LINE)) {
            return rows.select(LINE, REQUEST).javaRDD()
                    .mapToPair(row -> new Tuple2<>(((Number) row.get(0)).longValue(), bytes(row.getString(1))));
        }
        return numbered(rows.select(REQUEST).javaRDD().map(row -> bytes(row.getString(0))));
    }

    private static byte[] bytes(String request) {
        return request == null ? new byte[0] : request.getBytes(StandardCharsets.UTF_8);
    }

    private static JavaPairRDD<Long, byte[]> numbered(JavaRDD<byte[]> requests) {
        return requests.zipWithIndex().mapToPair(request -> new Tuple2<>(request._2() + 1, request._1()));
    }

    /**
     * Every line with its answer or its problem, in the order of the lines. However the input is cut, each part holds as many lines:
     * they are dealt out once, by their numbers, so that what comes out needs no sorting.
     *
     * @param parts into how many; several a core, so that none waits long for a slow one
     */
    static Dataset<Row> answered(SparkSession spark, JavaPairRDD<Long, byte[]> requests, int parts, Answering answering) {
        long last = requests.isEmpty() ? 0 : requests.keys().max(new Ascending());
        JavaRDD<Row> rows = requests.repartitionAndSortWithinPartitions(new LineRanges(last, parts)).map(request -> {
            BulkLines.Answered answer = answering.answer(request._2());
            return RowFactory.create(request._1(), new String(answer.json(), StandardCharsets.UTF_8), answer.isAnswer());
        });
        return spark.createDataFrame(rows, ANSWERS);
    }
}
