Feature: Youth Guarantee Gateway and Youth Hubs: help for young people to earn or learn (Written statement, Support for Young People, 8 December 2025)

  Background:
    Given this person on 22 November 2026:
      | age              | 18               |
      | local authority  | Cardiff          |
      | benefits         | universal credit |
      | looking for work | yes              |

  Scenario: Carys is on Universal Credit and looks for work
    Then "Youth Guarantee Gateway and Youth Hubs" fits
    And its tiers are "gateway", "hub"
    And its status is "open-varies-locally"
    And its routes are "jobcentre", "self"
    And its end date is 20 December 2026
    And its evidence for "gateway" is "almost 900,000 people"

  Rule: The Gateway is for young people on Universal Credit; Youth Hubs are for all of them (Written statement, Support for Young People, 8 December 2025)

    Scenario Outline: Without Universal Credit, or without a search for work, the Youth Hub is left
      But their <fact> is <value>
      Then "youth-guarantee-gateway-and-hubs" fits
      And its tier is "hub"

      Examples:
        | fact             | value |
        | benefits         | none  |
        | looking for work | no    |

    Scenario Outline: The youngest is 16 and the oldest is 24
      But their age is <age>
      Then "youth-guarantee-gateway-and-hubs" <fit>
      And its tiers are <tiers>
      And its failing conditions are <failing>

      Examples:
        | age | fit          | tiers            | failing         |
        | 15  | does not fit | nothing          | "aged-16-to-24" |
        | 16  | fits         | "gateway", "hub" | nothing         |
        | 24  | fits         | "gateway", "hub" | nothing         |
        | 25  | does not fit | nothing          | "aged-16-to-24" |

    Scenario: Northern Ireland has its own services
      But their local authority is Belfast
      Then "youth-guarantee-gateway-and-hubs" does not fit
      And its failing conditions are "lives-in-great-britain"

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "youth-guarantee-gateway-and-hubs" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | age             | "age"             |
      | local authority | "local authority" |

  Scenario: Who does not say whether they look for work may still go to a Youth Hub
    But their looking for work is unknown
    Then "youth-guarantee-gateway-and-hubs" fits
    And its tiers are "hub"
    And its tier is nothing
    And its questions are "looking for work"

  Rule: It began in 2026; the day is assumed (Written statement, Support for Young People, 8 December 2025)

    Scenario: Before it opened
      But the date is 31 March 2026
      Then "youth-guarantee-gateway-and-hubs" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario: On its first day
      But the date is 1 April 2026
      Then "youth-guarantee-gateway-and-hubs" fits
