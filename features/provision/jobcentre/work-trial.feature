Feature: Jobcentre work trial: a few unpaid days in a real job, benefits going on (GOV.UK, Jobcentre Plus help for recruiters: Work trials)

  Background:
    Given this person on 22 November 2026:
      | local authority        | Sunderland       |
      | benefits               | universal credit |
      | labour status          | unemployed       |
      | vacancy hours per week | 20               |
      | vacancy weeks          | 52               |
      | only candidate         | yes              |

  Scenario: Dean may try the job before he is hired
    Then "Jobcentre work trial" fits
    And its tier is "longer-job"
    And its routes are "jobcentre", "employer"
    And its end date is 22 December 2026

  Rule: The job is of at least 16 hours a week for at least 13 weeks, for the only candidate (GOV.UK, Jobcentre Plus help for recruiters: Work trials)

    Scenario Outline: The edges of the job
      But their <fact> are <value>
      Then "work-trial" <fit>
      And its failing conditions are <failing>

      Examples:
        | fact                   | value | fit          | failing           |
        | vacancy hours per week | 15    | does not fit | "job-of-16-hours" |
        | vacancy hours per week | 16    | fits         | nothing           |
        | vacancy weeks          | 12    | does not fit | "job-of-13-weeks" |
        | vacancy weeks          | 13    | fits         | nothing           |

    Scenario Outline: Six months divide the longest trial: 5 days below, 30 days from there
      But their vacancy weeks are <weeks>
      Then "work-trial" fits
      And its tier is <tier>
      And its end date is <end>
      And its undecided points are <undecided>

      Examples:
        | weeks | tier         | end              | undecided                |
        | 13    | "short-job"  | 27 November 2026 | nothing                  |
        | 25    | "short-job"  | 27 November 2026 | nothing                  |
        | 26    | "longer-job" | 22 December 2026 | "six-months-or-26-weeks" |
        | 27    | "longer-job" | 22 December 2026 | nothing                  |

    Scenario Outline: Who it is not for
      But their <fact> is <value>
      Then "work-trial" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact            | value    | failing                  |
        | labour status   | employed | "out-of-work"            |
        | benefits        | none     | "on-a-benefit"           |
        | only candidate  | no       | "only-candidate"         |
        | local authority | Belfast  | "lives-in-great-britain" |

    Scenario: Someone who is inactive may try a job too
      But their labour status is inactive
      Then "work-trial" fits

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "work-trial" might fit
    And its questions are <questions>

    Examples:
      | fact                   | questions                |
      | local authority        | "local authority"        |
      | benefits               | "benefits"               |
      | labour status          | "labour status"          |
      | vacancy hours per week | "vacancy hours per week" |
      | vacancy weeks          | "vacancy weeks"          |
      | only candidate         | "only candidate"         |

  Rule: Its first day is unknown; sources show it open since 2012 (Unemployednet, JSA: Work Trials)

    Scenario Outline: What was seen on the day asked for
      But the date is <date>
      Then "work-trial" fits
      And its status is <status>

      Examples:
        | date             | status       |
        | 1 June 2005      | "unverified" |
        | 1 June 2021      | "open"       |
        | 22 November 2026 | "open"       |
