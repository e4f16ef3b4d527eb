Feature: Individual Placement and Support in Primary Care: twelve areas of England (IEP Journal, Issue 8, March 2023)

  Background:
    Given this person on 1 June 2024:
      | age                 | 44               |
      | areas               | ips primary care |
      | disabled            | yes              |
      | condition kinds     | msk              |
      | labour status       | inactive         |

  Scenario: Carol, out of work with a bad back, lives in one of the areas
    Then "Individual Placement and Support in Primary Care" fits
    And its status is "open"
    And its routes are "gp-practice", "health-professional", "self"
    And it says "An employment specialist works beside your GP surgery or community health service."

  Rule: For disabled adults (Guidance: Individual Placement and Support in Primary Care)

    Scenario Outline: The youngest is 18
      But their age is <age>
      Then "ips-primary-care" <fit>
      And its failing conditions are <failing>

      Examples:
        | age | fit          | failing           |
        | 17  | does not fit | "aged-18-or-over" |
        | 18  | fits         | nothing           |

    Scenario: A health condition that is no disability is not enough
      But their disabled is no
      And their health condition is yes
      Then "ips-primary-care" does not fit
      And its failing conditions are "disabled"

    Scenario Outline: Out of work, or at risk of losing a job
      But their labour status is <status>
      And their at risk of job loss is <risk>
      Then "ips-primary-care" <fit>

      Examples:
        | status                    | risk    | fit          |
        | unemployed                | unknown | fits         |
        | employed on medical leave | yes     | fits         |
        | employed                  | yes     | fits         |
        | self employed             | yes     | fits         |
        | employed                  | no      | does not fit |
        | employed                  | unknown | might fit    |

    Scenario Outline: Where a person lives
      But their areas are unknown
      And their local authority is <home>
      Then "ips-primary-care" <fit>
      And its failing conditions are <failing>

      Examples:
        | home       | fit          | failing                     |
        | Nottingham | fits         | nothing                     |
        | Rotherham  | fits         | nothing                     |
        | Cardiff    | does not fit | "lives-in-one-of-its-areas" |
        | Belfast    | does not fit | "lives-in-one-of-its-areas" |

  Rule: A severe mental illness belongs to the service in secondary care (our reading)

    Scenario Outline: It is ruled out for whoever a mental health team treats, and said why
      But their condition kinds are <kinds>
      And their care settings are <settings>
      Then "ips-primary-care" <fit>
      And its failing conditions are <failing>
      And its questions are <questions>

      Examples:
        | kinds                | settings                | fit          | failing                 | questions       |
        | smi, msk             | secondary mental health | does not fit | "severe-mental-illness" | nothing         |
        | smi                  | primary care            | fits         | nothing                 | nothing         |
        | smi                  | none                    | fits         | nothing                 | nothing         |
        | common mental health | secondary mental health | fits         | nothing                 | nothing         |
        | smi                  | unknown                 | might fit    | nothing                 | "care settings" |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "ips-primary-care" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions                          |
      | age             | "age"                              |
      | disabled        | "disabled"                         |
      | condition kinds | "condition kinds", "care settings" |
      | areas           | "local authority"                  |

  Scenario: Whoever has a job is asked about the risk to it
    But their labour status is unknown
    Then "ips-primary-care" might fit
    And its questions are "labour status", "at risk of job loss"

  Rule: It was launched in April 2023, and a minister last listed it on 13 February 2026 (Public Sector, expansion of Individual Placement and Support in Primary Care)

    Scenario: The day before
      But the date is 31 March 2023
      Then "ips-primary-care" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario Outline: Whether it is still open is to be asked
      But the date is <date>
      Then "ips-primary-care" fits
      And its status is <status>

      Examples:
        | date             | status       |
        | 1 April 2023     | "open"       |
        | 13 February 2026 | "open"       |
        | 14 February 2026 | "unverified" |
        | 22 November 2026 | "unverified" |
