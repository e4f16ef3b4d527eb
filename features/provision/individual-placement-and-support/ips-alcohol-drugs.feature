Feature: Individual Placement and Support in alcohol and drug treatment (IEP Journal, Issue 8, March 2023)

  Background:
    Given this person on 22 November 2026:
      | local authority | Blackpool              |
      | care settings   | drug alcohol treatment |
      | wants work      | yes                    |

  Scenario: Lee is in treatment and wants a job
    Then "Individual Placement and Support in alcohol and drug treatment" fits
    And its status is "open-varies-locally"
    And its routes are "treatment-keyworker", "self"
    And it says "An employment specialist works beside your treatment keyworker."

  Rule: For people in alcohol or drug treatment (IEP Journal, Issue 8, March 2023)

    Scenario Outline: Who it is not for
      But their <fact> is <value>
      Then "ips-alcohol-drugs" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact            | value        | failing                        |
        | care settings   | primary care | "in-alcohol-or-drug-treatment" |
        | care settings   | none         | "in-alcohol-or-drug-treatment" |
        | wants work      | no           | "wants-to-work"                |
        | local authority | Swansea      | "lives-in-england"             |

    Scenario: The treatment counts, not the name of the condition
      But their care settings are none
      And their condition kinds are substance
      Then "ips-alcohol-drugs" does not fit
      And its failing conditions are "in-alcohol-or-drug-treatment"

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "ips-alcohol-drugs" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | care settings   | "care settings"   |
      | wants work      | "wants work"      |
      | local authority | "local authority" |

  Rule: The trial's result is told with its limit (Individual Placement and Support - Alcohol and Drug study: main findings)

    Scenario: More found a job; with opioids no effect was seen
      Then "ips-alcohol-drugs" fits
      And it says "more people found a job in the open market than with standard employment support"
      And it says "The trial found no effect for people with opioid dependence."

  Rule: When it began is not known; a source first shows it on 27 March 2019 (IEP Journal, Issue 8, March 2023; our reading)

    Scenario Outline: It is not said to be open before it was seen
      But the date is <date>
      Then "ips-alcohol-drugs" fits
      And its status is <status>

      Examples:
        | date          | status                |
        | 26 March 2019 | "unverified"          |
        | 27 March 2019 | "open-varies-locally" |
