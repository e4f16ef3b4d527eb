Feature: Employment advisers in NHS Talking Therapies (D2N2 LEP, Health and Wellbeing Pilot Scoping Report, October 2017)

  Background:
    Given this person on 22 November 2026:
      | local authority | Nottingham           |
      | care settings   | talking therapies    |
      | condition kinds | common mental health |
      | labour status   | employed struggling  |

  Scenario: Grace has therapy for anxiety and finds work hard
    Then "Employment advisers in NHS Talking Therapies" fits
    And its status is "open"
    And its routes are "self", "gp-practice", "therapist"
    And its evidence for "all" is "67,794 people", "41,907 people", "62 percent"
    And it says "An employment adviser works beside your therapist."

  Rule: Within the therapy service (D2N2 LEP, Health and Wellbeing Pilot Scoping Report, October 2017)

    Scenario Outline: Who it is not for
      But their <fact> is <value>
      Then "talking-therapies-employment-advisers" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact            | value                   | failing                          |
        | care settings   | secondary mental health | "in-talking-therapies"           |
        | care settings   | none                    | "in-talking-therapies"           |
        | condition kinds | msk                     | "common-mental-health-condition" |
        | local authority | Aberdeen City           | "lives-in-england"               |

  Rule: Unemployed, on sickness absence, or in work but struggling (Health Research Authority, NHS Talking Therapies Employment Advisors)

    Scenario Outline: Whether work is the trouble
      But their labour status is <status>
      Then "talking-therapies-employment-advisers" <fit>
      And its failing conditions are <failing>

      Examples:
        | status                    | fit          | failing                             |
        | unemployed                | fits         | nothing                             |
        | inactive                  | fits         | nothing                             |
        | employed on medical leave | fits         | nothing                             |
        | employed struggling       | fits         | nothing                             |
        | employed                  | does not fit | "out-of-work-or-struggling-in-work" |
        | self employed             | does not fit | "out-of-work-or-struggling-in-work" |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "talking-therapies-employment-advisers" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | care settings   | "care settings"   |
      | condition kinds | "condition kinds" |
      | labour status   | "labour status"   |
      | local authority | "local authority" |

  Rule: Advisers were introduced in 2018; the financial year's first day is taken (The Buzzing Hub, employment advice for people with mental health issues; the day is our reading)

    Scenario: The day before
      But the date is 31 March 2018
      Then "talking-therapies-employment-advisers" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario: The first day
      But the date is 1 April 2018
      Then "talking-therapies-employment-advisers" fits
