package org.worthwhile.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a programme's own file says of it, as it is written: rules/provision/.../&lt;id&gt;.yaml. */
public record ProgrammeSheet(
        String kind,
        Document document,
        String brand,
        Area area,
        Open open,
        Status status,
        Boolean voluntary,
        Mandatory mandatory,
        List<String> covers,
        Length lasts,
        List<Tier> tiers,
        List<Figure> gives,
        List<Payment> pays,
        List<String> cannotPay,
        List<String> routes,
        List<String> stages,
        List<String> equivalents,
        List<String> notWith,
        List<Evidence> evidence,
        List<String> caveats,
        List<String> contradictions,
        List<String> ambiguities,
        List<Source> sources,
        String confidence) {

    public ProgrammeSheet {
        covers = listed(covers);
        tiers = listed(tiers);
        gives = listed(gives);
        pays = listed(pays);
        cannotPay = listed(cannotPay);
        routes = listed(routes);
        stages = listed(stages);
        equivalents = listed(equivalents);
        notWith = listed(notWith);
        evidence = listed(evidence);
        caveats = listed(caveats);
        contradictions = listed(contradictions);
        ambiguities = listed(ambiguities);
        sources = listed(sources);
    }

    private static <T> List<T> listed(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The document that describes it first, where in it, and in which words. */
    public record Document(String source, String section, String quote) {
    }

    /**
     * Where it is.
     *
     * @param nations the nations that it is in
     * @param places local or combined authorities, as the register names them; empty for the whole of the nations
     */
    public record Area(List<String> nations, List<String> places, String note) {

        public Area {
            nations = listed(nations);
            places = listed(places);
        }
    }

    /**
     * When it takes people on.
     *
     * @param from ISO 8601, or {@code unknown}
     * @param to ISO 8601, {@code unknown}, or {@code null} where no end is known
     * @param exact how exact the published dates are: day, month, year or assumed
     * @param seenOpen the first and the last day on which a source shows it open
     */
    public record Open(String from, String to, String exact, Seen seenOpen, String note, String source) {

        static final String UNKNOWN = "unknown";

        /** @return {@code null} where it is unknown */
        public LocalDate firstDay() {
            return from == null || from.equals(UNKNOWN) ? null : LocalDate.parse(from);
        }

        /** @return {@code null} where it is unknown, or there is none */
        public LocalDate lastDay() {
            return to == null || to.equals(UNKNOWN) ? null : LocalDate.parse(to);
        }

        public boolean endUnknown() {
            return UNKNOWN.equals(to);
        }
    }

    public record Seen(LocalDate first, LocalDate last) {
    }

    /**
     * What was found.
     *
     * @param is what it was on the day on which it was last looked at
     * @param on that day
     * @param after what it is after its last day, where that differs
     * @param closedBy the first day on which a source speaks of it as past; {@code null} where none does before {@code on}
     */
    public record Status(String is, LocalDate on, String after, LocalDate closedBy, String note) {

        LocalDate knownBy() {
            return closedBy == null ? on : closedBy;
        }
    }

    /**
     * When taking part is required, and by which source.
     *
     * @param tier the only tier that it is required of; {@code null} for everybody
     */
    public record Mandatory(String when, String tier, String source) {
    }

    /** The longest stay: one of weeks, months and days, or none stated. */
    public record Length(Integer weeks, Integer months, Integer days, Boolean noneStated, String note) {

        /** The day on which it ends when it begins on this day; {@code null} where no length is stated. */
        public LocalDate endOf(LocalDate start) {
            return weeks != null ? start.plusWeeks(weeks)
                    : months != null ? start.plusMonths(months)
                    : days != null ? start.plusDays(days)
                    : null;
        }
    }

    public record Tier(String id, Length lasts, List<Figure> gives, String note) {

        public Tier {
            gives = listed(gives);
        }
    }

    /** A figure of the offer: 25 people a caseload, £2,000 a person. */
    public record Figure(
            String id, BigDecimal amount, BigDecimal amountTo, String about, String unit, String per, Boolean atMost, String note, String quote,
            String source) {

        /** Its id in words. */
        public String label() {
            return id.replace('-', ' ');
        }
    }

    /**
     * What it can pay for in the sum of a job.
     *
     * @param cost travel, childcare, start-costs or training
     * @param modes of travel; empty for every mode
     * @param percent of the cost; {@code null} for the whole
     * @param upTo pounds in all; {@code null} where no limit is published
     * @param months for how long; {@code null} while the cost lasts or until the limit
     */
    public record Payment(
            String cost, List<String> modes, Integer percent, BigDecimal upTo, Integer months, Boolean whole, Boolean upfront,
            Boolean discretionary, Boolean askFirst, String note, String source) {

        public Payment {
            modes = listed(modes);
        }
    }

    /**
     * A published result.
     *
     * @param cohort {@code all}, or the cohort or tier it is about
     * @param kind observed, effect, target, expectation or finding
     * @param about almost, over, around, at-least; {@code null} for an exact figure
     * @param sign of an effect: positive or none
     */
    public record Evidence(
            String id, String cohort, String what, BigDecimal figure, BigDecimal figureTo, String about, String unit, String kind,
            String sign, String base, String note, String quote, String source) {
    }

    public record Source(String name, String url) {
    }
}
