package org.worthwhile.rates;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a cell probably meant before a spreadsheet program wrote it in its own way. It is said, and never taken. */
public final class Meant {

    /** Day 0 of the programs that count days, from 1 March 1900 on. */
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final String A_TIME = "[ T]\\d{1,2}:\\d{2}(:\\d{2})?.*$";

    /** In Britain the day comes first; the American order is looked at where it does not fit. */
    private static final List<DateTimeFormatter> DAYS = Stream.of(
            "uuuu-M-d", "uuuuMMdd", "d-M-uuuu", "d-M-", "d-MMM-uuuu", "d-MMM-", "d-MMMM-uuuu", "d-MMMM-", "M-d-uuuu", "M-d-")
            .map(Meant::format)
            .toList();

    private Meant() {
    }

    private static DateTimeFormatter format(String pattern) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
        if (pattern.endsWith("-")) {
            builder.appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(1950, 1, 1));
        }
        return builder.toFormatter(Locale.ENGLISH);
    }

    /** The day; {@code null} where we cannot say. */
    static LocalDate day(String text) {
        String plain = text.strip().replaceFirst(A_TIME, "").replaceAll("[\u2010-\u2015/. ,]+", "-");
        if (plain.matches("[2-7]\\d{4}")) {
            return DAY_NOUGHT.plusDays(Integer.parseInt(plain));
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(plain, format);
            } catch (DateTimeException tryTheNext) {
                // Not written in this way.
            }
        }
        return null;
    }

    /** The number without signs, separators of thousands, powers of ten and decimal commas; {@code null} where we cannot say. */
    public static String number(String text) {
        String plain = text.replaceAll("[£$€%\\s\u00a0\u202f'\u2019]|GBP", "");
        if (plain.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            return plain.replace(",", "");
        }
        if (plain.matches("-?(\\d+|\\d{1,3}(\\.\\d{3})+),\\d+")) {
            return plain.replace(".", "").replace(',', '.');
        }
        return plain.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,2})?") ? new BigDecimal(plain).toPlainString() : null;
    }

    /** How to write a number that is none: added to what is wrong. */
    public static String insteadOf(String text) {
        String number = number(text);
        if (number != null && !number.equals(text)) {
            return ": write " + number;
        }
        if (text.contains("#")) {
            return ": a spreadsheet program wrote this for a cell that it could not show; make the column wider, or mend the sum in it";
        }
        return day(text) != null || text.matches("(?i).*\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b.*")
                ? ": a spreadsheet program may have taken a number for a date"
                : ": write it like 1234.50, without £, % or thousands separators";
    }
}
