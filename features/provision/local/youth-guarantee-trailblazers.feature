Feature: Youth Guarantee trailblazers: help for young people out of work and education in eight areas (West Midlands Combined Authority, Youth Guarantee Trailblazer)

  Background:
    Given this person on 1 June 2026:
      | age             | 20       |
      | local authority | Coventry |
      | neet            | yes      |
      | at risk of neet | no       |

  Scenario: Lu is not in work, school or training
    Then "Youth Guarantee trailblazers" fits
    And its status is "open-varies-locally"
    And its tiers are nothing
    And its routes are "self", "council", "voluntary-organisation", "jobcentre"

  Scenario Outline: From 18 to 21
    But their age is <age>
    Then "youth-guarantee-trailblazers" <fit>
    And its failing conditions are <failing>

    Examples:
      | age | fit          | failing         |
      | 17  | does not fit | "aged-18-to-21" |
      | 18  | fits         | nothing         |
      | 21  | fits         | nothing         |
      | 22  | does not fit | "aged-18-to-21" |

  Scenario Outline: Out of work and education, or close to it
    But their neet is <neet>
    And their at risk of neet is <risk>
    Then "youth-guarantee-trailblazers" <fit>
    And its failing conditions are <failing>

    Examples:
      | neet | risk | fit          | failing           |
      | no   | yes  | fits         | nothing           |
      | no   | no   | does not fit | "neet-or-at-risk" |

  Scenario: Whoever might soon lose a job has one, and is not asked again
    But their neet is unknown
    And their at risk of neet is unknown
    And their at risk of job loss is yes
    Then "youth-guarantee-trailblazers" might fit
    And its questions are "at risk of neet"

  Scenario Outline: Only in the eight areas
    But their local authority is <place>
    Then "youth-guarantee-trailblazers" <fit>
    And its failing conditions are <failing>

    Examples:
      | place      | fit          | failing                     |
      | St. Helens | fits         | nothing                     |
      | Middlesbrough | fits      | nothing                     |
      | Camden     | fits         | nothing                     |
      | Sheffield  | does not fit | "lives-in-trailblazer-area" |
      | Cardiff    | does not fit | "lives-in-trailblazer-area" |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "youth-guarantee-trailblazers" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | age             | "age"             |
      | neet            | "neet"            |
      | local authority | "local authority" |

  Rule: Launched in spring 2025, with money until March 2027 (FE Week, NEET trailblazer schemes given £45m extension)

    Scenario Outline: The first and the last day
      But the date is <date>
      Then "youth-guarantee-trailblazers" <fit>

      Examples:
        | date          | fit                              |
        | 31 March 2025 | is closed, and would have fitted |
        | 1 April 2025  | fits                             |
        | 31 March 2027 | fits                             |
        | 1 April 2027  | is closed, and would have fitted |

    Scenario: What comes after
      But the date is 1 April 2027
      Then "youth-guarantee-trailblazers" is closed, and would have fitted
      And its equivalents are "youth-guarantee-gateway-and-hubs"
