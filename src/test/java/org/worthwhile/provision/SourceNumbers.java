package org.worthwhile.provision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Every number of the five documents that the catalogue began from, with the words in which it stands there. */
final class SourceNumbers {

    /**
     * One number.
     *
     * @param document the document's full name
     * @param quote its own words
     * @param value the number in them
     * @param what what it counts
     */
    record Row(String document, String quote, BigDecimal value, String unit, String what) {

        boolean says(String words, BigDecimal number) {
            return quote.equals(words) && value.compareTo(number) == 0;
        }
    }

    static final List<Row> ALL = read();

    static final List<String> DOCUMENTS = List.of(
            "IEP Journal, Issue 8, March 2023",
            "Citizens Advice for the VCSE Health and Wellbeing Alliance, Levelling up through employment, October 2021",
            "Levelling up through employment: literature review",
            "D2N2 LEP, Health and Wellbeing Pilot Scoping Report, October 2017",
            "Learning and Work Institute, Economic Inactivity in Sunderland, April 2023");

    private SourceNumbers() {
    }

    private static List<Row> read() {
        try (InputStream in = SourceNumbers.class.getResourceAsStream("/provision/source-numbers.csv");
                MappingIterator<Row> rows = CsvMapper.builder().build()
                        .readerFor(Row.class).with(CsvSchema.emptySchema().withHeader()).readValues(in)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
