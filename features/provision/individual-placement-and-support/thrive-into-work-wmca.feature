Feature: Thrive into Work: employment specialists in GP surgeries of the West Midlands (Levelling up through employment: literature review)

  Background:
    Given this person on 1 June 2019:
      | local authority  | Dudley     |
      | health condition | yes        |
      | labour status    | unemployed |

  Scenario: Ron of Dudley is out of work with bad knees
    Then "Thrive into Work" fits
    And its status is "open"
    And its routes are "gp-practice", "health-professional", "self"
    And its end date is 1 June 2020
    And it says "An employment specialist works in your GP surgery or in another health or community service."

  Rule: In the area of the West Midlands Combined Authority, with a health condition (Levelling up through employment: literature review)

    Scenario Outline: Who it is not for
      But their <fact> is <value>
      Then "thrive-into-work-wmca" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact             | value  | failing                      |
        | local authority  | Leeds  | "lives-in-the-west-midlands" |
        | health condition | no     | "health-condition"           |

  Rule: The trial took people out of work (Health-led Employment Trials Evaluation)

    Scenario Outline: Out of work, looking or not
      But their labour status is <status>
      Then "thrive-into-work-wmca" <fit>
      And its failing conditions are <failing>

      Examples:
        | status                    | fit          | failing       |
        | unemployed                | fits         | nothing       |
        | inactive                  | fits         | nothing       |
        | employed struggling       | does not fit | "out-of-work" |
        | employed on medical leave | does not fit | "out-of-work" |
        | student                   | does not fit | "out-of-work" |

    Scenario: Its effect is told
      Then "thrive-into-work-wmca" fits
      And it says "a substantial and strongly significant effect on being employed for 13 weeks or longer in the year"
      And its evidence for "all" is "4 percentage points"
      And it says "no significant effect on earnings, health or wellbeing"

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "thrive-into-work-wmca" might fit
    And its questions are <questions>

    Examples:
      | fact             | questions          |
      | local authority  | "local authority"  |
      | health condition | "health condition" |
      | labour status    | "labour status"    |

  Rule: Launched in June 2018; last seen by name on 20 February 2023 (Health-led Employment Trials Evaluation; the day is our reading)

    Scenario: The day before
      But the date is 31 May 2018
      Then "thrive-into-work-wmca" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario Outline: Whether it is still open is to be asked
      But the date is <date>
      Then "thrive-into-work-wmca" fits
      And its status is <status>

      Examples:
        | date             | status       |
        | 1 June 2018      | "open"       |
        | 20 February 2023 | "open"       |
        | 21 February 2023 | "unverified" |
        | 22 November 2026 | "unverified" |
