Feature: Talent Match: help for young people long out of work, education and training (Levelling up through employment: literature review)

  Background:
    Given this person on 1 June 2016:
      | age             | 21        |
      | local authority | Sheffield |
      | neet            | yes       |
      | weeks neet      | 60        |

  Scenario: Dale has had no job or course for more than a year
    Then "Talent Match" fits
    And its routes are "self", "voluntary-organisation", "outreach", "jobcentre"

  Rule: For young people who are long-term not in education, employment or training (Levelling up through employment: literature review, section 3)

    Scenario Outline: Each condition by itself
      But their <fact> is <value>
      Then "talent-match" <fit>
      And its failing conditions are <failing>
      And its questions are <questions>

      Examples:
        | fact            | value      | fit          | failing                        | questions         |
        | age             | 17         | does not fit | "aged-18-to-24"                | nothing           |
        | age             | 18         | fits         | nothing                        | nothing           |
        | age             | 24         | fits         | nothing                        | nothing           |
        | age             | 25         | does not fit | "aged-18-to-24"                | nothing           |
        | age             | unknown    | might fit    | nothing                        | "age"             |
        | weeks neet      | 51         | does not fit | "neet-for-a-year"              | nothing           |
        | weeks neet      | 52         | fits         | nothing                        | nothing           |
        | weeks neet      | unknown    | might fit    | nothing                        | "weeks neet"      |
        | local authority | Nottingham | fits         | nothing                        | nothing           |
        | local authority | Glasgow    | does not fit | "lives-in-a-talent-match-area" | nothing           |
        | local authority | unknown    | might fit    | nothing                        | "local authority" |

    Scenario: A job, a course or training rules it out
      But their neet is no
      And their weeks neet are unknown
      Then "talent-match" does not fit
      And its failing conditions are "neet", "neet-for-a-year"

    Scenario: When neither is known, both are asked
      But their neet is unknown
      And their weeks neet are unknown
      Then "talent-match" might fit
      And its questions are "neet", "weeks neet"

    Scenario: The 21 areas are not all known, so elsewhere in England it is asked
      But their local authority is Norwich
      Then "talent-match" might fit

  Rule: Launched in 2014 for a five-year term (Levelling up through employment: literature review, section 3)

    Scenario Outline: On the first and the last day
      But the date is <day>
      Then "talent-match" <fit>

      Examples:
        | day              | fit                              |
        | 31 December 2013 | is closed, and would have fitted |
        | 1 January 2014   | fits                             |
        | 31 December 2018 | fits                             |
        | 1 January 2019   | is closed, and would have fitted |

    Scenario: Three published figures of jobs, none of them preferred
      Then "talent-match" fits
      And its evidence for "all" is "almost 26000 people", "46 percent", "41 percent", "18 percent", "7600 people"

    Scenario: What is open today
      But the date is 22 November 2026
      Then "talent-match" is closed, and would have fitted
      And its equivalents are "youth-guarantee-trailblazers", "youth-guarantee-gateway-and-hubs", "connect-to-work"
