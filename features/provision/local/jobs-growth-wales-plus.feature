Feature: Jobs Growth Wales+: training and work experience for young people in Wales (StatsWales, Jobs Growth Wales Plus learners, 27 June 2024)

  Background:
    Given this person on 3 November 2025:
      | age             | 17      |
      | local authority | Swansea |
      | neet            | yes     |

  Scenario: Nia has no job, course or training
    Then "Jobs Growth Wales+" fits
    And its status is "open"
    And its tiers are nothing
    And its routes are "provider", "signposting-organisation", "council"
    And its evidence for "all" is "66.8 percent", "73.9 percent", "18535 starts"

  Scenario Outline: From 16 to 19, and some pages stop at 18
    But their age is <age>
    Then "jobs-growth-wales-plus" <fit>
    And its failing conditions are <failing>
    And its undecided points are <undecided>
    And it says "<words>"

    Examples:
      | age | fit          | failing         | undecided                         | words                                             |
      | 15  | does not fit | "aged-16-to-19" | nothing                           | You are 15 years old. The least is 16 years.      |
      | 16  | fits         | nothing         | nothing                           | You are 16 years old.                             |
      | 18  | fits         | nothing         | nothing                           | You are 18 years old.                             |
      | 19  | fits         | nothing         | "sixteen-to-eighteen-or-nineteen" | Some pages say 16 to 18, and later ones 16 to 19. |
      | 20  | does not fit | "aged-16-to-19" | nothing                           | You are 20 years old. The most is 19 years.       |

  Scenario Outline: In Wales, without a job, a course or training
    But their <fact> is <value>
    Then "jobs-growth-wales-plus" does not fit
    And its failing conditions are <failing>

    Examples:
      | fact            | value      | failing          |
      | neet            | no         | "neet"           |
      | local authority | Shropshire | "lives-in-wales" |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "jobs-growth-wales-plus" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | age             | "age"             |
      | neet            | "neet"            |
      | local authority | "local authority" |

  Rule: New starts since 1 April 2022; last seen open on 19 November 2025 (Shropshire Star, 19 November 2025)

    Scenario Outline: Before it opened, while it was seen open, and after
      But the date is <date>
      Then "jobs-growth-wales-plus" <fit>
      And its status is <status>

      Examples:
        | date             | fit                              | status         |
        | 31 March 2022    | is closed, and would have fitted | "not-yet-open" |
        | 1 April 2022     | fits                             | "open"         |
        | 19 November 2025 | fits                             | "open"         |
        | 20 November 2025 | fits                             | "unverified"   |

    Scenario: Today it is not verified, and open programmes are named
      But the date is 22 November 2026
      Then "jobs-growth-wales-plus" fits
      And its status is "unverified"
      And its equivalents are "gbw-inactivity-trailblazers", "connect-to-work"
