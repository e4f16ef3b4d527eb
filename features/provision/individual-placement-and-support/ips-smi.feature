Feature: Individual Placement and Support for severe mental illness: a job specialist in the mental health team (IEP Journal, Issue 8, March 2023)

  Background:
    Given this person on 22 November 2026:
      | local authority | Leeds                   |
      | condition kinds | smi                     |
      | care settings   | secondary mental health |
      | wants work      | yes                     |

  Scenario: Dawn is under the community mental health team and wants a job
    Then "Individual Placement and Support for severe mental illness" fits
    And its status is "open-varies-locally"
    And its routes are "secondary-mental-health-team", "self"
    And its undecided points are nothing
    And it says "An employment specialist works in your mental health team."

  Rule: For people with a severe mental illness, in secondary care (IEP Journal, Issue 8, March 2023)

    Scenario Outline: Who it is not for
      But their <fact> is <value>
      Then "ips-smi" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact            | value                | failing                           |
        | condition kinds | common mental health | "severe-mental-illness"           |
        | condition kinds | none                 | "severe-mental-illness"           |
        | care settings   | talking therapies    | "in-secondary-mental-health-care" |
        | care settings   | none                 | "in-secondary-mental-health-care" |
        | wants work      | no                   | "wants-to-work"                   |
        | local authority | Cardiff              | "lives-in-england"                |
        | local authority | Glasgow City         | "lives-in-england"                |

    Scenario: Another condition and another service beside it change nothing
      But their condition kinds are smi, substance
      And their care settings are secondary mental health, drug alcohol treatment
      Then "ips-smi" fits

  Rule: Wanting to work is the only other condition (NHS England, Individual placement and support for severe mental illness)

    Scenario: Someone on sick leave for years may still join
      But their labour status is inactive
      And their weeks out of work are 520
      Then "ips-smi" fits

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "ips-smi" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | condition kinds | "condition kinds" |
      | care settings   | "care settings"   |
      | wants work      | "wants work"      |
      | local authority | "local authority" |

  Rule: A target belongs to the place that set it (North London Partners, award for Individual Placement and Support)

    Scenario: North Central London's targets are shown there
      But their local authority is Camden
      Then "ips-smi" fits
      And its cohorts are "north-central-london"
      And its evidence for "north-central-london" is "38 percent", "34 percent"

    Scenario: And are nobody else's
      Then "ips-smi" fits
      And its cohorts are nothing

  Rule: The expansion was announced in April 2018; the first of the month is taken (NHS England, areas to receive new funding for employment support, June 2018; the day is our reading)

    Scenario: The day before
      But the date is 31 March 2018
      Then "ips-smi" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario: The first day
      But the date is 1 April 2018
      Then "ips-smi" fits
