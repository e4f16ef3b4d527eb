Feature: Pathways to Work advisers at the Jobcentre: help by choice for people on sickness benefits (GOV.UK, Ramped up job support for people on sickness benefits)

  Background:
    Given this person on 22 November 2026:
      | local authority | Leeds            |
      | benefits        | universal credit |
      | capability      | lcwra            |

  Scenario: Sukhi need not look for work, and wants to talk about it
    Then "Pathways to Work adviser at the Jobcentre" fits
    And its status is "open"
    And its undecided points are nothing
    And its routes are "universal-credit-journal", "work-coach"
    And its evidence for "all" is "65,000 people"

  Rule: For people on Universal Credit with no requirement to look for work because of their health (GOV.UK, Ramped up job support for people on sickness benefits)

    Scenario: The sources differ about those who must prepare for work
      But their capability is lcw
      Then "jobcentre-pathways-to-work-advisers" fits
      And its undecided points are "lcw-or-lcwra-only"

    Scenario Outline: In Wales and Scotland too
      But their local authority is <council>
      Then "jobcentre-pathways-to-work-advisers" fits

      Examples:
        | council      |
        | Cardiff      |
        | Glasgow City |

    Scenario Outline: Who it is not for
      But their <fact> is <value>
      Then "jobcentre-pathways-to-work-advisers" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact            | value               | failing                  |
        | capability      | none                | "limited-capability"     |
        | capability      | awaiting assessment | "limited-capability"     |
        | capability      | found fit           | "limited-capability"     |
        | benefits        | esa new style       | "on-universal-credit"    |
        | local authority | Belfast             | "lives-in-great-britain" |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "jobcentre-pathways-to-work-advisers" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | benefits        | "benefits"        |
      | capability      | "capability"      |
      | local authority | "local authority" |

  Rule: The advisers were in place by 22 September 2025 (Benefits and Work, Training to be offered to claimants with LCWRA)

    Scenario: The day before
      But the date is 21 September 2025
      Then "jobcentre-pathways-to-work-advisers" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario: The first day
      But the date is 22 September 2025
      Then "jobcentre-pathways-to-work-advisers" fits
