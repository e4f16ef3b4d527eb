Feature: Working Win: help to find or keep a job, South Yorkshire and Bassetlaw (IEP Journal, Issue 8, March 2023)

  Background:
    Given this person on 1 June 2022:
      | age                | 38                           |
      | local authority    | Sheffield                    |
      | gp                 | south yorkshire and bassetlaw |
      | labour status      | inactive                     |
      | condition severity | moderate                     |

  Scenario: Nadia has been out of work with a moderate condition
    Then "Working Win" fits
    And its tier is "out-of-work"
    And its status is "open"
    And its routes are "gp-practice", "therapist", "health-professional", "self"
    And its end date is 1 June 2023
    And it says "You get up to 9 months of help to find a job."

  Rule: Age and the place of the GP surgery decide (Working Win launch, South Yorkshire and Bassetlaw Integrated Care System, May 2018)

    Scenario Outline: The youngest is 18
      But their age is <age>
      Then "working-win" <fit>
      And its failing conditions are <failing>

      Examples:
        | age | fit          | failing           |
        | 17  | does not fit | "aged-18-or-over" |
        | 18  | fits         | nothing           |

    Scenario: Having a GP does not say where the surgery is
      But their gp is registered
      Then "working-win" might fit
      And its questions are "gp"

    Scenario: Nobody outside England
      But their local authority is Dundee
      Then "working-win" does not fit
      And its failing conditions are "lives-in-england"

    Scenario: Whoever lives over the border may join with a surgery there
      But their local authority is North East Derbyshire
      Then "working-win" fits

  Rule: For people with mild to moderate health conditions (IEP Journal, Issue 8, March 2023)

    Scenario Outline: How bad the condition is
      But their condition severity is <severity>
      Then "working-win" <fit>
      And its failing conditions are <failing>

      Examples:
        | severity | fit          | failing                                         |
        | mild     | fits         | nothing                                         |
        | moderate | fits         | nothing                                         |
        | severe   | does not fit | "mild-to-moderate-condition", "severe-condition" |

    Scenario: No health condition
      But their condition severity is unknown
      And their health condition is no
      Then "working-win" does not fit
      And its failing conditions are "health-condition", "mild-to-moderate-condition"

    Scenario Outline: To remain in or find paid employment
      But their labour status is <status>
      Then "working-win" <fit>
      And its tiers are <tiers>
      And its failing conditions are <failing>

      Examples:
        | status                    | fit          | tiers         | failing                              |
        | unemployed                | fits         | "out-of-work" | nothing                              |
        | inactive                  | fits         | "out-of-work" | nothing                              |
        | employed struggling       | fits         | "in-work"     | nothing                              |
        | employed on medical leave | fits         | "in-work"     | nothing                              |
        | employed                  | does not fit | nothing       | "out-of-work-or-struggling-in-work"  |
        | self employed             | does not fit | nothing       | "out-of-work-or-struggling-in-work"  |
        | student                   | does not fit | nothing       | "out-of-work-or-struggling-in-work"  |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "working-win" might fit
    And its questions are <questions>

    Examples:
      | fact               | questions                                |
      | age                | "age"                                    |
      | gp                 | "gp"                                     |
      | labour status      | "labour status"                          |
      | local authority    | "local authority"                        |
      | condition severity | "health condition", "condition severity" |

  Rule: The local view and the trial are both shown, each for its own group (IEP Journal, Issue 8, March 2023; Health-led Employment Trials Evaluation)

    Scenario: For everyone, the figures of the article
      Then "working-win" fits
      And it says "seen locally as a success"
      And its evidence for "all" is "42 percent", "around 33.3 percent", "around 13 percent", "over 6,500 people", "5 years"

    Scenario: Out of work, the trial saw no effect on employment
      Then "working-win" fits
      And it says "no effect on employment was observed"

    Scenario: In work, the trial saw one
      But their labour status is employed struggling
      Then "working-win" fits
      And it says "more were employed for 13 weeks or longer in the year than without the service"

    Scenario: The West Midlands' result is no Sheffielder's
      Then "working-win" fits
      And its cohorts are nothing
      And its evidence for "west-midlands-out-of-work" is "4 percentage points"

  Rule: It took people on from 8 May 2018; its last day is not known, and the end of 2023 is taken (Working Win launch, South Yorkshire and Bassetlaw Integrated Care System, May 2018; its end is our reading)

    Scenario Outline: Before it began and after it ended
      But the date is <date>
      Then "working-win" is closed, and would have fitted
      And its status is <status>

      Examples:
        | date             | status         |
        | 7 May 2018       | "not-yet-open" |
        | 1 January 2024   | "closed"       |
        | 22 November 2026 | "closed"       |

    Scenario Outline: The first and the last day count
      But the date is <date>
      Then "working-win" fits

      Examples:
        | date             |
        | 8 May 2018       |
        | 31 December 2023 |

    Scenario: What is open instead
      But the date is 22 November 2026
      Then "working-win" is closed, and would have fitted
      And its equivalents are "connect-to-work", "workwell"

    Scenario Outline: Once closed, an open question or a failing condition is still shown
      But the date is 22 November 2026
      And their age is <age>
      Then "working-win" is closed, and <would>

      Examples:
        | age     | would                 |
        | unknown | might have fitted     |
        | 17      | would not have fitted |
