Feature: Youth Jobs Grant: £3,000 to an employer who takes on a young person out of work (British SME, Youth Jobs Grant)

  Background:
    Given this person on 1 September 2026:
      | age               | 20               |
      | benefits          | universal credit |
      | weeks out of work | 40               |
      | job offer         | yes              |

  Scenario: Priya has an offer, and her employer may claim
    Then "Youth Jobs Grant" fits
    And its routes are "employer-application"
    And it says "An employer has offered you a job."
    And its evidence for "all" is "60,000 people"

  Rule: For 18 to 24-year-olds who have been out of work for at least six months (British SME, Youth Jobs Grant)

    Scenario Outline: The youngest is 18 and the oldest is 24
      But their age is <age>
      Then "youth-jobs-grant" <fit>
      And its failing conditions are <failing>

      Examples:
        | age | fit          | failing         |
        | 17  | does not fit | "aged-18-to-24" |
        | 18  | fits         | nothing         |
        | 24  | fits         | nothing         |
        | 25  | does not fit | "aged-18-to-24" |

    Scenario Outline: Six months are 26 weeks, and the week in doubt is shown
      But their weeks out of work are <weeks>
      Then "youth-jobs-grant" <fit>
      And its failing conditions are <failing>
      And its undecided points are <undecided>

      Examples:
        | weeks | fit          | failing                  | undecided                |
        | 25    | does not fit | "six-months-out-of-work" | nothing                  |
        | 26    | fits         | nothing                  | "six-months-or-26-weeks" |
        | 27    | fits         | nothing                  | nothing                  |

    Scenario: Without a job offer there is nothing to claim for
      But their job offer is no
      Then "youth-jobs-grant" does not fit
      And its failing conditions are "has-job-offer"

    Scenario: Without Universal Credit it does not fit
      But their benefits are none
      Then "youth-jobs-grant" does not fit
      And its failing conditions are "on-universal-credit"

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "youth-jobs-grant" might fit
    And its questions are <questions>

    Examples:
      | fact              | questions           |
      | age               | "age"               |
      | benefits          | "benefits"          |
      | weeks out of work | "weeks out of work" |
      | job offer         | "job offer"         |

  Rule: Employers can apply from 30 June 2026 (British SME, Youth Jobs Grant)

    Scenario: The day before it opens
      But the date is 29 June 2026
      Then "youth-jobs-grant" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario Outline: It is open from its first day, and no end is known
      But the date is <date>
      Then "youth-jobs-grant" fits
      And its status is "open"

      Examples:
        | date             |
        | 30 June 2026     |
        | 22 November 2026 |
