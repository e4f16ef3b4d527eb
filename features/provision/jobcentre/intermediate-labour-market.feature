Feature: Intermediate Labour Market placements: a job paid for six months (Citizens Advice for the VCSE Health and Wellbeing Alliance, Levelling up through employment, October 2021)

  Background:
    Given this person on 1 June 2019:
      | local authority | Liverpool  |
      | labour status   | unemployed |
      | condition kinds | autism     |

  Scenario: Joe is out of work in Liverpool
    Then "Intermediate Labour Market placement" fits
    And its status is "open"
    And its tiers are nothing
    And its cohorts are "autistic-people"
    And its routes are "voluntary-organisation", "jobcentre"
    And its end date is 1 December 2019
    And it says "One employer's account"

  Rule: The report states no rule of entry; out of work and in England are our reading (Citizens Advice for the VCSE Health and Wellbeing Alliance, Levelling up through employment, October 2021; our reading)

    Scenario Outline: Who it is taken to be for
      But their <fact> is <value>
      Then "intermediate-labour-market" <fit>
      And its failing conditions are <failing>

      Examples:
        | fact            | value    | fit          | failing            |
        | labour status   | inactive | fits         | nothing            |
        | labour status   | employed | does not fit | "out-of-work"      |
        | labour status   | student  | does not fit | "out-of-work"      |
        | local authority | Cardiff  | does not fit | "lives-in-england" |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "intermediate-labour-market" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | labour status   | "labour status"   |
      | local authority | "local authority" |

  Rule: No dates are given; Liverpool's page shows it open from April 2019 to March 2020 (Liverpool Ways to Work ILM Programme)

    Scenario Outline: Outside what was seen, nobody can say
      But the date is <date>
      Then "intermediate-labour-market" fits
      And its status is <status>

      Examples:
        | date          | status       |
        | 31 March 2019 | "unverified" |
        | 1 April 2019  | "open"       |
        | 31 March 2020 | "open"       |
        | 1 April 2020  | "unverified" |
        | 30 September 2021 | "unverified" |

    Scenario: The report of October 2021 speaks of it as past
      But the date is 1 October 2021
      Then "intermediate-labour-market" is closed, and would have fitted
      And its status is "closed"

    Scenario: It has closed, and other help is open
      But the date is 22 November 2026
      Then "intermediate-labour-market" is closed, and would have fitted
      And its status is "closed"
      And its equivalents are "connect-to-work", "swap", "work-trial"
