package org.worthwhile.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** What synthetic households are made up of: published shares and counts, and those that were chosen, each with its source. */
final class Shares {

    private static final String FILE = "/synthetic/shares.csv";
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int PLACES = 8;

    private final Map<String, Map<String, BigDecimal>> shares = new HashMap<>();
    private final Map<String, Wheel> wheels = new HashMap<>();
    private final BigDecimal parents;
    private final BigDecimal careAmongParents;
    private final BigDecimal workAmongOthers;

    /** The types of one subject, each as wide as its share. */
    private record Wheel(int[] ends, List<String> types) {
    }

    Shares() {
        try (InputStream in = Shares.class.getResourceAsStream(FILE);
                MappingIterator<String[]> rows =
                        CsvMapper.builder().build().readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY).readValues(in)) {
            rows.next();
            rows.forEachRemaining(row -> shares.computeIfAbsent(row[0], any -> new LinkedHashMap<>()).put(row[1], new BigDecimal(row[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shares.forEach((about, types) -> wheels.put(about, wheel(types)));
        parents = part("family", "lone parent").add(part("family", "couple with children"));
        careAmongParents = ratio(part("childcare", "childcare paid for"), parents);
        workAmongOthers = workWithoutCare();
    }

    /** Whoever pays for childcare works; so many of the others do that together they are as many as published. */
    private BigDecimal workWithoutCare() {
        BigDecimal couples = part("family", "couple with children");
        BigDecimal adults = BigDecimal.ONE.add(part("family", "couple, no children")).add(couples);
        BigDecimal payForCare = part("childcare", "childcare paid for").multiply(BigDecimal.ONE.add(ratio(couples, parents)));
        BigDecimal certain = ratio(payForCare, adults);
        return ratio(part("work", "people who work").subtract(certain), BigDecimal.ONE.subtract(certain));
    }

    /** Childcare is published of all households, and paid for only by those with children. */
    BigDecimal careAmongParents() {
        return careAmongParents;
    }

    BigDecimal workAmongOthers() {
        return workAmongOthers;
    }

    private static Wheel wheel(Map<String, BigDecimal> types) {
        int[] ends = new int[types.size()];
        List<String> names = new ArrayList<>(types.keySet());
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            // Shares have two decimals at most.
            end += types.get(names.get(i)).movePointRight(2).intValueExact();
            ends[i] = end;
        }
        return new Wheel(ends, names);
    }

    /** One type of a subject, as often as its share says. */
    String drawn(String about, Chance chance) {
        Wheel wheel = wheels.get(about);
        int at = chance.between(0, wheel.ends()[wheel.ends().length - 1] - 1);
        int type = 0;
        while (at >= wheel.ends()[type]) {
            type++;
        }
        return wheel.types().get(type);
    }

    /** A figure as it stands. */
    BigDecimal figure(String about, String type) {
        return shares.get(about).get(type);
    }

    /** A percentage as a part of one. */
    BigDecimal part(String about, String type) {
        return figure(about, type).divide(HUNDRED, PLACES, RoundingMode.HALF_UP);
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, PLACES, RoundingMode.HALF_UP);
    }
}
