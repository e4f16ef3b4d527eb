Feature: Fair Start Scotland: help to find and keep work, by choice, April 2018 to March 2024 (Employability in Scotland, Who can take part)

  Background:
    Given this person on 1 June 2023:
      | age             | 38       |
      | local authority | Fife     |
      | right to work   | yes      |
      | labour status   | inactive |

  Scenario: Una is out of work
    Then "Fair Start Scotland" fits
    And its tiers are nothing
    And its routes are "jobcentre", "self", "voluntary-organisation"
    And its evidence for "all" is "63,763 starts", "22,659 job starts", "70,513 starts", "25,414 job starts"
    And its end date is 1 December 2024

  Scenario Outline: Adults must be out of work
    But their age is <age>
    And their labour status is <status>
    And their disabled is no
    And their benefits are none
    Then "fair-start-scotland" <fit>
    And its failing conditions are <failing>

    Examples:
      | age | status     | fit          | failing                            |
      | 18  | unemployed | fits         | nothing                            |
      | 18  | inactive   | fits         | nothing                            |
      | 18  | employed   | does not fit | "out-of-work-or-young-and-disabled" |
      | 17  | unemployed | does not fit | "out-of-work-or-young-and-disabled" |

  Scenario Outline: At 16 or 17 a disability or a benefit counts instead
    But their age is <age>
    And their disabled is <disabled>
    And their benefits are <benefits>
    Then "fair-start-scotland" <fit>
    And its failing conditions are <failing>

    Examples:
      | age | disabled | benefits           | fit          | failing                             |
      | 15  | yes      | universal credit   | does not fit | "out-of-work-or-young-and-disabled" |
      | 16  | yes      | none               | fits         | nothing                             |
      | 17  | no       | universal credit   | fits         | nothing                             |
      | 17  | no       | esa new style      | fits         | nothing                             |
      | 17  | no       | esa income related | fits         | nothing                             |
      | 17  | no       | jsa new style      | does not fit | "out-of-work-or-young-and-disabled" |

  Scenario Outline: In Scotland, with the right to work
    But their <fact> is <value>
    Then "fair-start-scotland" does not fit
    And its failing conditions are <failing>

    Examples:
      | fact            | value    | failing             |
      | local authority | Newcastle upon Tyne | "lives-in-scotland" |
      | right to work   | no       | "right-to-work"     |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "fair-start-scotland" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | labour status   | "labour status"   |
      | right to work   | "right to work"   |
      | local authority | "local authority" |

  Rule: Closed to new people on 31 March 2024 (Scottish Government, devolved employment services, July 2024)

    Scenario Outline: Its first and last days
      But the date is <date>
      Then "fair-start-scotland" <fit>

      Examples:
        | date          | fit                              |
        | 2 April 2018  | is closed, and would have fitted |
        | 3 April 2018  | fits                             |
        | 31 March 2024 | fits                             |
        | 1 April 2024  | is closed, and would have fitted |

    Scenario Outline: What took its place, and what stays open
      But the date is 22 November 2026
      And their labour status is <status>
      Then "fair-start-scotland" is closed, and <would>
      And its equivalents are "no-one-left-behind"

      Examples:
        | status     | would                 |
        | unemployed | would have fitted     |
        | unknown    | might have fitted     |
        | employed   | would not have fitted |
