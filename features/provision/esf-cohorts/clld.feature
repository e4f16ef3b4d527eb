Feature: Community Led Local Development in Sunderland: projects for the residents of listed wards (Levelling up through employment: literature review)

  Background:
    Given this person on 1 June 2019:
      | local authority | Sunderland  |
      | areas           | clld target |
      | labour status   | unemployed  |

  Scenario: Sean lives in Hendon, in the target area
    Then "Community Led Local Development" fits
    And its routes are "self", "voluntary-organisation"

  Scenario Outline: Out of work, in any way
    But their labour status is <status>
    Then "clld" <fit>
    And its failing conditions are <failing>
    And its questions are <questions>

    Examples:
      | status   | fit          | failing                  | questions       |
      | inactive | fits         | nothing                  | nothing         |
      | employed | does not fit | "unemployed-or-inactive" | nothing         |
      | student  | does not fit | "unemployed-or-inactive" | nothing         |
      | unknown  | might fit    | nothing                  | "labour status" |

  Scenario: The council alone does not settle it: parts of the city are outside
    But their areas are unknown
    Then "clld" might fit

  Scenario: Somebody in Scotland is outside
    But their areas are unknown
    And their local authority is Glasgow
    Then "clld" does not fit
    And its failing conditions are "lives-in-a-target-ward"

  Scenario Outline: From the first call for projects to the close (Sunderland City Council, Community led local development)
    But the date is <day>
    Then "clld" <fit>

    Examples:
      | day             | fit                              |
      | 31 October 2017 | is closed, and would have fitted |
      | 1 November 2017 | fits                             |
      | 30 June 2023    | fits                             |
      | 1 July 2023     | is closed, and would have fitted |

  Scenario: What is open today
    But the date is 22 November 2026
    Then "clld" is closed, and would have fitted
    And its equivalents are "local-growth-fund", "connect-to-work", "gbw-inactivity-trailblazers", "adult-skills-fund"
