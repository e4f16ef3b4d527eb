Feature: Right to Try: starting work does not by itself bring a new assessment (GOV.UK, The Universal Credit, PIP and ESA (Amendment) Regulations 2026)

  Background:
    Given this person on 22 November 2026:
      | local authority | Sunderland       |
      | benefits        | universal credit |
      | capability      | lcwra            |

  Scenario: Maureen is afraid that a job would bring a new assessment
    Then "Right to Try" fits
    And its status is "open"
    And its routes are "none-needed"
    And its undecided points are nothing
    And it says "It pays nothing."
    And it says "PIP does not depend on your pay."

  Rule: For people on PIP, new style ESA, or Universal Credit with limited capability (GOV.UK, The Universal Credit, PIP and ESA (Amendment) Regulations 2026: letter to the minister)

    Scenario Outline: With Universal Credit, the decision about work counts
      But their capability is <capability>
      Then "right-to-try" <fit>
      And its failing conditions are <failing>

      Examples:
        | capability          | fit          | failing                  |
        | lcw                 | fits         | nothing                  |
        | lcwra               | fits         | nothing                  |
        | none                | does not fit | "on-a-protected-benefit" |
        | awaiting assessment | does not fit | "on-a-protected-benefit" |
        | found fit           | does not fit | "on-a-protected-benefit" |

    Scenario Outline: PIP and new style ESA are enough by themselves
      But their capability is none
      And their benefits are <benefits>
      Then "right-to-try" <fit>

      Examples:
        | benefits              | fit          |
        | pip                   | fits         |
        | esa new style         | fits         |
        | pip, universal credit | fits         |
        | esa income related    | does not fit |
        | none                  | does not fit |

    Scenario: In Scotland the payment beside it has its own rules
      But their local authority is Glasgow City
      Then "right-to-try" fits
      And its undecided points are "scotland-adult-disability-payment"

    Scenario Outline: Adult Disability Payment alone is left open: the Regulations do not name it
      But their local authority is Glasgow City
      And their capability is none
      And their benefits are <benefits>
      Then "right-to-try" <fit>
      And its undecided points are <undecided>
      And its questions are nothing

      Examples:
        | benefits                                | fit       | undecided                                                        |
        | adult disability payment                | might fit | "adult-disability-payment", "scotland-adult-disability-payment"  |
        | adult disability payment, esa new style | fits      | "scotland-adult-disability-payment"                              |

    Scenario: Northern Ireland has its own law
      But their local authority is Belfast
      Then "right-to-try" does not fit
      And its failing conditions are "lives-in-great-britain"

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "right-to-try" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | benefits        | "benefits"        |
      | capability      | "capability"      |
      | local authority | "local authority" |

  Rule: In force from 30 April 2026 (Make A Difference, Return-to-work benefits reform)

    Scenario: The day before
      But the date is 29 April 2026
      Then "right-to-try" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario: The first day
      But the date is 30 April 2026
      Then "right-to-try" fits
