package org.worthwhile.provision;

import java.util.Map;
import java.util.TreeMap;

/** The numbers of the documents that are about no programme's results, and those that programmes hold in words. Each with the reason. */
final class ContextOnly {

    private static final String POVERTY = "How poverty goes with work in families: no programme's result.";
    private static final String WORKFORCE = "How many people are out of the workforce, and why: no programme's result.";
    private static final String RESEARCH = "How the research was done: a caveat, not a result.";
    private static final String GROUPS = "Groups and themes that respondents named: no rule and no result.";

    /** In no programme. */
    static final Map<String, String> QUOTES = new TreeMap<>();

    /** In a programme's caveats, contradictions or ambiguities, in the source's own words. */
    static final Map<String, String> IN_WORDS = new TreeMap<>();

    static {
        QUOTES.put("equating to around 1.8 million households", POVERTY);
        QUOTES.put("75% of children in poverty living a household where at least one adult works", POVERTY);
        QUOTES.put("40% of children are in poverty when the single earner is full-time", POVERTY);
        QUOTES.put("54% are in poverty when the single earner is part-time", POVERTY);
        QUOTES.put("15% are in poverty with one full-time and one part-time earner", POVERTY);
        QUOTES.put("6% are in poverty with two full-time earners", POVERTY);
        QUOTES.put("earning between them the equivalent of 1.5 salaries", POVERTY);
        QUOTES.put("in 5.5 million UK households there is a mix of at least one working", POVERTY);
        QUOTES.put("from 70 per cent prior to the COVID-19 pandemic, to 65 per cent", WORKFORCE);
        QUOTES.put("Around 23% of South Yorkshire's population are economically inactive (2021-22)", WORKFORCE);
        QUOTES.put("around a third of the productivity gap", WORKFORCE);
        QUOTES.put("at least a million workless people, not including students", WORKFORCE);
        QUOTES.put("perhaps one in three or four", WORKFORCE);
        QUOTES.put("more than 350,000 in this group compared to the pre-pandemic period", WORKFORCE);
        QUOTES.put("80,000 more early retirees as we emerged from the pandemic in mid-2021", WORKFORCE);
        QUOTES.put("there are currently 15,000 fewer early retirees than before March 2020", WORKFORCE);
        QUOTES.put("views of more than 100 employers", "The size of a study of employers, of no programme.");

        IN_WORDS.put("large organisations (more than 250 employees)", "A limit: the rules hold it, and an ambiguity quotes it.");
        IN_WORDS.put("SMEs (fewer than 250 employees)", "A limit: the rules hold it, and an ambiguity quotes it.");
        IN_WORDS.put("recently unemployed (within the last six months)", "A limit: the rules hold it, and an ambiguity quotes it.");
        IN_WORDS.put("136 in-depth telephone interviews", RESEARCH);
        IN_WORDS.put("based on 60 in-depth participant interviews", RESEARCH);
        IN_WORDS.put("mean effect size to be 22.4 percentage points", "Another study's result, which the article puts beside this one.");
        IN_WORDS.put("international analysis of 505 programmes", "Another study's result, which the article puts beside this one.");
        IN_WORDS.put("35 organisational (or consortium) responses and one individual response", RESEARCH);
        IN_WORDS.put("totalling in excess of 30,000 words", RESEARCH);
        IN_WORDS.put("average of over 800 words per response", RESEARCH);
        IN_WORDS.put("12 organisations submitted supplementary evidence sources", RESEARCH);
        IN_WORDS.put("representatives from 35 organisations", RESEARCH);
        IN_WORDS.put("Each of these five stages are seen as important", GROUPS);
        IN_WORDS.put("Respondents named over twenty", GROUPS);
        IN_WORDS.put("unemployed 19+", GROUPS);
        IN_WORDS.put("Women 30+", GROUPS);
        IN_WORDS.put("over 60s experienced greater labour market discrimination", GROUPS);
        IN_WORDS.put("higher level skills (L4 and above)", GROUPS);
        IN_WORDS.put("Reasons given fell into five interconnected types", GROUPS);
    }

    private ContextOnly() {
    }
}
