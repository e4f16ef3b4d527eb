package org.worthwhile.features;

import io.cucumber.java.ParameterType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.worthwhile.RunningService;
import tools.jackson.databind.node.ObjectNode;

/** How the words and figures of a step are read. */
public final class ParameterTypes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @ParameterType("[A-Z][a-z]+")
    public String person(String name) {
        return name;
    }

    @ParameterType("-?£\\d[\\d,]*(?:\\.\\d+)?")
    public BigDecimal pounds(String text) {
        return Pounds.read(text);
    }

    @ParameterType("-?\\d[\\d,]*(?:\\.\\d+)?")
    public BigDecimal number(String text) {
        return Pounds.read(text);
    }

    /** £95 a week, £12.71 an hour, £380 a four weeks or every four weeks. */
    @ParameterType("(-?£\\d[\\d,]*(?:\\.\\d+)?) (?:an?|every) (hour|day|week|two weeks|four weeks|month|quarter|year)")
    public Money money(String pounds, String per) {
        return Money.of(pounds, per);
    }

    @ParameterType("\\d{1,2} [A-Z][a-z]+ \\d{4}")
    public LocalDate date(String text) {
        return LocalDate.parse(text, DAY);
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

    /** Pay before tax, or what is left of it, by its field of the contract. */
    @ParameterType("earns|takes home")
    public String earns(String words) {
        return words.equals("earns") ? "pay" : "netPay";
    }

    /** What goes into a pension: 5% of pay, or £50 a month. */
    @ParameterType("(?:(\\d+(?:\\.\\d+)?)% of (pay|qualifying earnings)"
            + "|(£\\d[\\d,]*(?:\\.\\d+)?) (?:a|every) "
            + "(week|two weeks|four weeks|month|quarter|year))")
    public ObjectNode contribution(String percent, String base, String pounds, String per) {
        ObjectNode pension = RunningService.JSON.createObjectNode().put("scheme", "own");
        return percent == null
                ? pension.set("contribution", Money.of(pounds, per).json())
                : pension.put("percent", new BigDecimal(percent)).put("of", base.replace(' ', '-'));
    }

    @ParameterType("the council|a housing association|a private landlord")
    public String landlord(String name) {
        return name.equals("a private landlord") ? "private-rent" : "social-rent";
    }

    @ParameterType("owned|mortgaged|rent-free|temporary accommodation|supported accommodation")
    public String tenure(String name) {
        return name.equals("mortgaged") ? "mortgage" : name.replace(' ', '-');
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
