package org.worthwhile.specs.steps;

import io.cucumber.java.ParameterType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.worthwhile.rates.Nearest;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the words and figures of a step are read. */
public final class ParameterTypes {

    private static final String POUNDS = "-?£\\d[\\d,]*(?:\\.\\d+)?";
    private static final String MONEY =
            "(" + POUNDS + ") (?:an?|every) (hour|day|week|two weeks|four weeks|month|quarter|year)";
    private static final String DATE = "\\d{1,2} [A-Z][a-z]+ \\d{4}";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    @ParameterType("[A-Z][a-z]+")
    public String person(String name) {
        return name;
    }

    @ParameterType(POUNDS)
    public BigDecimal pounds(String text) {
        return Pounds.toThePenny(text);
    }

    @ParameterType("-?\\d[\\d,]*(?:\\.\\d+)?")
    public BigDecimal number(String text) {
        return Pounds.read(text);
    }

    /** £95 a week, £12.71 an hour, £380 a four weeks or every four weeks. */
    @ParameterType(MONEY)
    public Money money(String pounds, String per) {
        return Money.of(pounds, per);
    }

    @ParameterType(DATE)
    public LocalDate date(String text) {
        return day(text);
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no day" + why(text), e);
        }
    }

    /** A month that nobody knows, or a day that its month does not have. */
    private static String why(String text) {
        String[] parts = text.split(" ");
        List<String> months = Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK)).toList();
        int month = months.indexOf(parts[1]) + 1;
        if (month == 0) {
            String nearest = Nearest.to(parts[1], months);
            return ": no month is called " + parts[1] + (nearest == null ? "." : "; did you mean " + nearest + "?");
        }
        return ": in " + parts[2] + ", " + parts[1] + " has " + YearMonth.of(Integer.parseInt(parts[2]), month).lengthOfMonth() + " days.";
    }

    /** Years, or a birthday. */
    @ParameterType("is (\\d+) years old|was born on (" + DATE + ")")
    public ObjectNode age(String years, String birthday) {
        ObjectNode adult = JsonNodeFactory.instance.objectNode();
        return years == null
                ? adult.put("birthDate", day(birthday).toString())
                : adult.put("age", Integer.parseInt(years));
    }

    /** A word of the contract: two-weekly, salary-sacrifice, new-style-esa. */
    @ParameterType("[a-z0-9]+(?:-[a-z0-9]+)*")
    public String kind(String word) {
        return word;
    }

    @ParameterType("registered|unregistered")
    public Boolean registered(String word) {
        return word.equals("registered");
    }

    @ParameterType("England|Scotland|Wales|Northern Ireland|London|the (?:North East|North West|Yorkshire and the Humber"
            + "|East Midlands|West Midlands|East of England|South East|South West)|Yorkshire and the Humber")
    public String place(String name) {
        return name.replaceFirst("^the ", "").toLowerCase(Locale.UK).replace(' ', '-');
    }

    /** The sums beside rent, by their field of the contract. */
    @ParameterType("the Local Housing Allowance is|service charges of")
    public String housingSum(String words) {
        return words.startsWith("service") ? "serviceCharges" : "localHousingAllowance";
    }

    @ParameterType("a job|self-employment")
    public String work(String words) {
        return words;
    }

    /** Pay before tax, or what is left of it, by its field of the contract. */
    @ParameterType("earns|takes home")
    public String earns(String words) {
        return words.equals("earns") ? "pay" : "netPay";
    }

    /** What goes into a pension: 5% of pay, £50 a month, or what automatic enrolment takes. */
    @ParameterType("pays (?:(\\d+(?:\\.\\d+)?)% of (pay|qualifying earnings)|" + MONEY + ") into|is enrolled automatically in")
    public ObjectNode paysInto(String percent, String base, String pounds, String per) {
        ObjectNode pension = JsonNodeFactory.instance.objectNode().put("scheme", "own");
        if (percent != null) {
            return pension.put("percent", new BigDecimal(percent)).put("of", base.replace(' ', '-'));
        }
        return pounds == null
                ? pension.put("scheme", "auto-enrolment")
                : pension.set("contribution", Money.of(pounds, per).json());
    }

    /** A rent with its landlord, or another way to hold a home. */
    @ParameterType("rented from (the council|a housing association|a private landlord) for " + MONEY
            + "|(owned|mortgaged|rent-free|temporary accommodation|supported accommodation)")
    public ObjectNode home(String landlord, String pounds, String per, String tenure) {
        ObjectNode home = JsonNodeFactory.instance.objectNode();
        if (landlord == null) {
            return home.put("tenure", tenure.equals("mortgaged") ? "mortgage" : tenure.replace(' ', '-'));
        }
        home.put("tenure", landlord.equals("a private landlord") ? "private-rent" : "social-rent");
        return home.set("rent", Money.of(pounds, per).json());
    }

    /** Fares and minutes, or miles. */
    @ParameterType("costs " + MONEY + " and takes (\\d+) minutes|(\\d[\\d,]*(?:\\.\\d+)?) miles?")
    public ObjectNode journey(String pounds, String per, String minutes, String miles) {
        ObjectNode travel = JsonNodeFactory.instance.objectNode();
        return miles == null
                ? travel.put("minutesEachWay", Integer.parseInt(minutes)).set("cost", Money.of(pounds, per).json())
                : travel.put("miles", Pounds.read(miles));
    }

    /** What is said of one person in one breath, from the word after the name on. */
    @ParameterType(" has LCW(?:RA)?| is waiting for a work capability assessment| was found fit for work"
            + "|'s statement shows the (?:protected|new) LCWRA rate| meets the severe conditions criteria| is terminally ill"
            + "| cares for a severely disabled person| has claimed Carer's Allowance"
            + "| is in the first year of trading|'s trade is not gainful"
            + "| gets a disability benefit at the (?:lower|higher) rate| is not in education"
            + "| has the (?:multiple-birth|adopted|kinship-care|non-consensual-conception) exception")
    public PersonalFact fact(String words) {
        return PersonalFact.of(words);
    }
}
