Feature: Jobcentre Plus Travel Discount Card: half-price train fares for up to three months (Express News Today, Travel discount card)

  Background:
    Given this person on 22 November 2026:
      | age                     | 30                    |
      | local authority         | Sunderland            |
      | benefits                | universal credit      |
      | weeks on benefit        | 20                    |
      | conditionality group    | intensive work search |
      | engaged with work coach | no                    |

  Scenario: Tariq has looked for work for twenty weeks
    Then "Jobcentre Plus Travel Discount Card" fits
    And its status is "open"
    And its routes are "work-coach"
    And its end date is 22 February 2027
    And it says "There is no appeal."

  Rule: 13 to 39 weeks for people aged 18 to 24, 13 to 52 weeks from 25 (Express News Today, Travel discount card)

    Scenario Outline: The weeks on benefit, by age
      But their age is <age>
      And their weeks on benefit are <weeks>
      Then "jobcentre-travel-discount-card" <fit>

      Examples:
        | age | weeks | fit          |
        | 17  | 20    | does not fit |
        | 18  | 12    | does not fit |
        | 18  | 13    | fits         |
        | 24  | 39    | fits         |
        | 24  | 40    | does not fit |
        | 25  | 12    | does not fit |
        | 25  | 13    | fits         |
        | 25  | 40    | fits         |
        | 25  | 52    | fits         |
        | 25  | 53    | does not fit |

    Scenario Outline: Which benefits count by their weeks
      But their benefits are <benefits>
      And their conditionality group is <group>
      Then "jobcentre-travel-discount-card" <fit>

      Examples:
        | benefits         | group                 | fit          |
        | universal credit | intensive work search | fits         |
        | universal credit | work preparation      | does not fit |
        | jsa new style    | unknown               | fits         |
        | jsa income based | unknown               | fits         |
        | esa new style    | unknown               | does not fit |

  Rule: Others need to be working with a coach towards a job (Express News Today, Travel discount card)

    Scenario Outline: Whoever works with a coach needs no weeks
      But their weeks on benefit are 5
      And their engaged with work coach is yes
      And their conditionality group is unknown
      And their benefits are <benefits>
      Then "jobcentre-travel-discount-card" <fit>

      Examples:
        | benefits           | fit          |
        | universal credit   | fits         |
        | esa new style      | fits         |
        | esa income related | fits         |
        | income support     | fits         |
        | jsa new style      | does not fit |

  Scenario Outline: Trains in all of Great Britain take it: <place>
    But their local authority is <place>
    Then "jobcentre-travel-discount-card" fits

    Examples:
      | place        |
      | Glasgow City |
      | Cardiff      |

  Scenario: Northern Ireland's trains do not take it
    But their local authority is Belfast
    Then "jobcentre-travel-discount-card" does not fit
    And its failing conditions are "lives-in-great-britain"

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "jobcentre-travel-discount-card" might fit
    And its questions are <questions>

    Examples:
      | fact                 | questions              |
      | age                  | "age"                  |
      | weeks on benefit     | "weeks on benefit"     |
      | conditionality group | "conditionality group" |
      | local authority      | "local authority"      |

  Scenario: Whoever fits by the weeks is not asked about the coach
    But their engaged with work coach is unknown
    Then "jobcentre-travel-discount-card" fits

  Rule: Its first day is unknown; pages show it open since March 2018 (Ronnie Cowan MP, Travel discount card for jobseekers, March 2018)

    Scenario Outline: What was seen on the day asked for
      But the date is <date>
      Then "jobcentre-travel-discount-card" fits
      And its status is <status>

      Examples:
        | date             | status       |
        | 27 March 2018    | "unverified" |
        | 28 March 2018    | "open"       |
        | 23 November 2021 | "open"       |
        | 22 November 2026 | "open"       |
