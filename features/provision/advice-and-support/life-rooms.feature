Feature: Life Rooms, Liverpool: work, learning, and advice on money and housing under one roof (Levelling up through employment: literature review)

  Background:
    Given this person on 1 June 2021:
      | local authority | Liverpool |
      | service user of | none      |

  Scenario: Terry lives in Liverpool
    Then "Life Rooms, Liverpool" fits
    And its status is "open"
    And its routes are "self", "health-professional"
    And it says "There is help with volunteering, college, money and housing."

  Rule: Local people, and people nearby whom Mersey Care treats (Levelling up through employment: literature review; Mersey Care, Stakeholder newsletter, May 2025)

    Scenario Outline: Either is enough
      But their local authority is <home>
      And their service user of is <service>
      Then "life-rooms" <fit>
      And its failing conditions are <failing>

      Examples:
        | home       | service     | fit          | failing                    |
        | Liverpool  | none        | fits         | nothing                    |
        | Liverpool  | unknown     | fits         | nothing                    |
        | Sefton     | mersey care | fits         | nothing                    |
        | Warrington | mersey care | fits         | nothing                    |
        | Wirral     | mersey care | fits         | nothing                    |
        | Sefton     | none        | does not fit | "mersey-care-or-liverpool" |

    Scenario Outline: Whoever lives further away does not walk in, so it is not asked who treats them
      But their local authority is <home>
      And their service user of is unknown
      Then "life-rooms" does not fit
      And its failing conditions are "mersey-care-or-liverpool"

      Examples:
        | home       |
        | Luton      |
        | Manchester |

  Scenario Outline: A missing fact is asked, never taken as no
    But their local authority is <home>
    And their service user of is <service>
    Then "life-rooms" might fit
    And its questions are <questions>

    Examples:
      | home    | service     | questions                            |
      | Sefton  | unknown     | "service user of"                    |
      | unknown | none        | "local authority"                    |
      | unknown | mersey care | "local authority"                    |
      | unknown | unknown     | "local authority", "service user of" |

  Rule: No end is known; sources show it from 9 May 2016 to 1 September 2025 (Positive Practice in Mental Health, Life Rooms; The Life Rooms, employment services expand, September 2025)

    Scenario Outline: Beyond what was seen, it is to be asked
      But the date is <date>
      Then "life-rooms" fits
      And its status is <status>

      Examples:
        | date             | status       |
        | 8 May 2016       | "unverified" |
        | 9 May 2016       | "open"       |
        | 1 September 2025 | "open"       |
        | 2 September 2025 | "unverified" |
        | 22 November 2026 | "unverified" |
