Feature: Communities for Work Plus: a mentor in the community for people in Wales with several things in the way of work (FE News, May 2022)

  Background:
    Given this person on 10 May 2023:
      | local authority  | Flintshire |
      | labour status    | inactive   |
      | complex barriers | yes        |

  Scenario: Non is out of work, and several things stand in the way
    Then "Communities for Work Plus" fits
    And its status is "open"
    And its tiers are nothing
    And its routes are "self", "jobcentre", "council"

  Scenario Outline: In Wales, out of work, with complex barriers
    But their <fact> is <value>
    Then "wales-communities-for-work-plus" <fit>
    And its failing conditions are <failing>

    Examples:
      | fact             | value      | fit          | failing            |
      | labour status    | unemployed | fits         | nothing            |
      | labour status    | employed   | does not fit | "out-of-work"      |
      | complex barriers | no         | does not fit | "complex-barriers" |
      | local authority  | Cheshire West and Chester | does not fit | "lives-in-wales"   |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "wales-communities-for-work-plus" might fit
    And its questions are <questions>

    Examples:
      | fact             | questions          |
      | labour status    | "labour status"    |
      | complex barriers | "complex barriers" |
      | local authority  | "local authority"  |

  Rule: Widened from April 2023; whether it goes on was not found (FE News, May 2022)

    Scenario: The day before
      But the date is 31 March 2023
      Then "wales-communities-for-work-plus" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario: Its first day
      But the date is 1 April 2023
      Then "wales-communities-for-work-plus" fits

    Scenario: Today it is not verified, and open programmes are named
      But the date is 22 November 2026
      Then "wales-communities-for-work-plus" fits
      And its status is "unverified"
      And its equivalents are "connect-to-work", "gbw-inactivity-trailblazers"
