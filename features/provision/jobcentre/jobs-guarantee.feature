Feature: Jobs Guarantee, phase one: a paid job for six months for long-term unemployed young people (GOV.UK, Jobs Guarantee grant guidance)

  Background:
    Given this person on 1 June 2026:
      | age                  | 19                    |
      | local authority      | Bolton                |
      | benefits             | universal credit      |
      | weeks on benefit     | 80                    |
      | conditionality group | intensive work search |

  Scenario: Kai has looked for work for more than 18 months
    Then "Jobs Guarantee, phase one" fits
    And its tiers are nothing
    And its routes are "jobcentre"
    And its end date is 1 December 2026
    And it says "You are 19 years old."

  Rule: For people aged 18 to 21 who have been on Universal Credit and looking for work for 18 months (GOV.UK, Jobs Guarantee grant guidance)

    Scenario Outline: The youngest is 18 and the oldest is 21
      But their age is <age>
      Then "jobs-guarantee" <fit>
      And its failing conditions are <failing>

      Examples:
        | age | fit          | failing          |
        | 17  | does not fit | "aged-18-to-21"  |
        | 18  | fits         | nothing          |
        | 21  | fits         | nothing          |
        | 22  | does not fit | "aged-18-to-21"  |

    Scenario Outline: 18 months are 78 weeks, and the week in doubt is shown
      But their weeks on benefit are <weeks>
      Then "jobs-guarantee" <fit>
      And its failing conditions are <failing>
      And its undecided points are <undecided>

      Examples:
        | weeks | fit          | failing                      | undecided                     |
        | 77    | does not fit | "eighteen-months-on-benefit" | nothing                       |
        | 78    | fits         | nothing                      | "eighteen-months-or-78-weeks" |
        | 79    | fits         | nothing                      | nothing                       |

    Scenario Outline: Only Universal Credit counts, with a duty to look for work
      But their <fact> is <value>
      Then "jobs-guarantee" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact                 | value                        | failing                |
        | conditionality group | work preparation             | "must-look-for-work"   |
        | conditionality group | light touch out of work      | "must-look-for-work"   |

    Scenario: New Style Jobseeker's Allowance alone does not count
      But their benefits are jsa new style
      And their conditionality group is unknown
      Then "jobs-guarantee" does not fit

    Scenario: Sheffield is in none of the first six areas
      But their local authority is Sheffield
      Then "jobs-guarantee" does not fit
      And its failing conditions are "lives-in-phase-one-area"

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "jobs-guarantee" might fit
    And its questions are <questions>

    Examples:
      | fact                 | questions              |
      | age                  | "age"                  |
      | weeks on benefit     | "weeks on benefit"     |
      | conditionality group | "conditionality group" |
      | local authority      | "local authority"      |

  Rule: Jobs start from April to October 2026 (Find a Grant, Jobs Guarantee)

    Scenario Outline: Nobody starts before the first day or after the last
      But the date is <date>
      Then "jobs-guarantee" is closed, and would have fitted
      And its status is <status>

      Examples:
        | date             | status             |
        | 31 March 2026    | "not-yet-open"     |
        | 1 November 2026  | "closed-to-starts" |
        | 22 November 2026 | "closed-to-starts" |

    Scenario Outline: The first and the last day count
      But the date is <date>
      Then "jobs-guarantee" fits

      Examples:
        | date            |
        | 1 April 2026    |
        | 31 October 2026 |

    Scenario: What is open instead
      But the date is 22 November 2026
      Then "jobs-guarantee" is closed, and would have fitted
      And its equivalents are "youth-guarantee-gateway-and-hubs", "youth-guarantee-trailblazers", "youth-jobs-grant"

    Scenario Outline: Once closed, an open question or a failing condition is still shown
      But the date is 22 November 2026
      And their age is <age>
      Then "jobs-guarantee" is closed, and <would>

      Examples:
        | age     | would                  |
        | unknown | might have fitted      |
        | 22      | would not have fitted  |

  Scenario: The plans are shown as plans
    Then "jobs-guarantee" fits
    And its evidence for "all" is "1,200 places", "over 1,000 people", "55,000 jobs"
