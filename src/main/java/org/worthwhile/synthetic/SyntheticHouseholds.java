package org.worthwhile.synthetic;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.worthwhile.household.Period;
import org.worthwhile.places.LocalRents;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.Rates;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFaultException;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.sheet.HouseholdSheet;
import org.worthwhile.worth.Cores;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any number of households that nobody lives in, made up as households on Universal Credit are published to be: to try a caseload without
 * anybody's data. The same seed, day and rules give the same bytes, however many are made and on however many cores.
 */
public final class SyntheticHouseholds {

    private static final int SHARE = 256;
    private static final JsonMapper JSON = new JsonMapper();
    /** The columns that are filled in for one household or another. */
    private static final List<String> COLUMNS = List.of(
            "id", "date", "nation", "region", "tenure", "rent a month", "rental area", "bedrooms", "spare bedrooms", "council tax a year", "savings",
            "age", "health", "daily living", "mobility", "carer", "hours", "pay an hour", "pension percent", "profit a month", "trade hours",
            "gainful",
            "partner age", "partner carer", "partner hours", "partner pay an hour", "partner pension percent", "partner profit a month",
            "partner trade hours", "partner gainful", "children", "childcare a week",
            "offer for", "offer hours", "offer pay an hour", "offer days", "offer replaces job", "offer travel", "offer fares a week");

    private final Shares shares = new Shares();
    private final LocalRents rents;
    private final SyntheticHousehold.Pay pay;
    private final LocalDate date;
    private final long seed;
    private final boolean offers;

    /**
     * @param rules where rents and minimum wages are read
     * @param date the day on which everybody is looked at
     * @param offers whether everybody has a job on offer
     * @throws RulesFaultException where the rents or the wages have mistakes
     */
    public SyntheticHouseholds(RulesFolder rules, LocalDate date, long seed, boolean offers) {
        List<RulesFault> faults = new ArrayList<>();
        this.rents = LocalRents.read(rules, faults);
        Rates rates = RateBook.read(rules, faults).on(Period.startingOn(date));
        if (!faults.isEmpty()) {
            throw new RulesFaultException(faults);
        }
        this.pay = new SyntheticHousehold.Pay(rates.of("minimum-wage.nlw").toPounds(), rates.of("minimum-wage.age-18-20").toPounds());
        this.date = date;
        this.seed = seed;
        this.offers = offers;
    }

    /** One household as the cells of a sheet, by column and in the order of the sheet. @param number from 1 */
    Map<String, String> household(long number) {
        Map<String, String> drawn = new SyntheticHousehold(
                shares, area -> rents.on(area, date).orElseThrow().rents(), pay, new Chance(seed, number)).told(number, date, offers);
        Map<String, String> told = new LinkedHashMap<>();
        for (String column : COLUMNS) {
            if (drawn.containsKey(column)) {
                told.put(column, drawn.get(column));
            }
        }
        return told;
    }

    /** One request a line. */
    public void writeLines(long count, OutputStream out) throws IOException {
        write(count, out, number -> JSON.writeValueAsBytes(HouseholdSheet.request(household(number), date)));
    }

    /** A sheet: a household a row, below the names of the columns. */
    public void writeSheet(long count, OutputStream out) throws IOException {
        out.write((String.join(",", COLUMNS) + "\n").getBytes(StandardCharsets.UTF_8));
        write(count, out, number -> {
            Map<String, String> told = household(number);
            return COLUMNS.stream().map(column -> told.getOrDefault(column, "")).collect(Collectors.joining(",")).getBytes(StandardCharsets.UTF_8);
        });
    }

    private static void write(long count, OutputStream out, LongFunction<byte[]> made) throws IOException {
        try {
            Cores.inOrder(LongStream.rangeClosed(1, count).iterator(), SHARE, number -> made.apply(number), line -> put(line, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void put(byte[] line, OutputStream out) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
