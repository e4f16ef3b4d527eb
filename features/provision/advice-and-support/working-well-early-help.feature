Feature: Working Well Early Help: early support before a job is lost (IEP Journal, Issue 8, March 2023)
  Greater Manchester's service of 2019 to 2022 for people off work sick or newly out of work. Small firms got Support with a
  caseworker; large ones, which have their own help, got Advice.

  Background: Amir, 41, of Bolton, is off work sick from a small firm
    Given this person on 1 June 2021:
      | age                | 41                        |
      | local authority    | Bolton                    |
      | labour status      | employed on medical leave |
      | employer headcount | 249                       |
      | health condition   | yes                       |

  Scenario: Amir fits, with a caseworker for 26 weeks
    Then "Working Well Early Help" fits
    And its tier is "support"
    And its end date is 30 November 2021
    And its routes are "gp-practice", "jobcentre", "employer"
    And it says "Your employer has 249 staff."

  Rule: Advice is for more than 250 employees, Support for fewer (IEP Journal, Issue 8, March 2023)

    Scenario Outline: Amir's employer has <staff> staff
      But their employer headcount is <staff>
      Then "Working Well Early Help" fits
      And its tier is <tier>
      And its undecided points are <undecided>

      Examples:
        | staff | tier      | undecided               |
        | 1     | "support" | nothing                 |
        | 249   | "support" | nothing                 |
        | 250   | nothing   | "exactly-250-employees" |
        | 251   | "advice"  | nothing                 |

    Scenario: Exactly 250 is in neither tier, and the answer says so
      But their employer headcount is 250
      Then "Working Well Early Help" fits
      And it says "Exactly 250 is in neither."

    Scenario: Bea works for herself
      But their labour status is self-employed
      And their employer headcount is unknown
      Then "Working Well Early Help" fits
      And its tier is "support"
      And its undecided points are "self-employed-without-leave"

    Scenario: Carl lost a job in a large firm: the rule does not look back at it
      But their labour status is unemployed
      And their weeks out of work are 10
      And their employer headcount is 3000
      Then "Working Well Early Help" fits
      And its tier is "support"

  Rule: It is for people on medical leave, or unemployed within the last six months (IEP Journal, Issue 8, March 2023)

    Scenario Outline: Dilys has been out of work for <weeks> weeks
      But their labour status is unemployed
      And their employer headcount is unknown
      And their weeks out of work are <weeks>
      Then "Working Well Early Help" fits
      And its tier is "support"
      And its undecided points are <undecided>

      Examples:
        | weeks | undecided                 |
        | 0     | nothing                   |
        | 25    | nothing                   |
        | 26    | "six-months-or-26-weeks"  |

    Scenario: 27 weeks is a week too long
      But their labour status is unemployed
      And their weeks out of work are 27
      Then "Working Well Early Help" does not fit
      And its failing conditions are "recently-out-of-work", "out-of-work-too-long"
      And its tier is nothing

    Scenario Outline: Whoever is <status> cannot join
      But their labour status is <status>
      Then "Working Well Early Help" does not fit
      And its failing conditions are <failing>

      Examples:
        | status   | failing                                         |
        | inactive | "recently-out-of-work", "economically-inactive" |
        | student  | "recently-out-of-work"                          |

    Scenario Outline: Whoever is <status> and not on leave is left open
      But their labour status is <status>
      And their employer headcount is <staff>
      Then "Working Well Early Help" might fit
      And its tier is <tier>
      And its questions are nothing
      And its undecided points are <undecided>

      Examples:
        | status              | staff | tier      | undecided                                           |
        | employed            | 251   | "advice"  | "in-work-but-not-on-leave"                          |
        | employed-struggling | 251   | "advice"  | "in-work-but-not-on-leave"                          |
        | employed-struggling | 249   | "support" | "in-work-but-not-on-leave"                          |
        | employed            | 250   | nothing   | "in-work-but-not-on-leave", "exactly-250-employees" |

  Rule: It is for people in Greater Manchester with a health condition or a disability (IEP Journal, Issue 8, March 2023)

    Scenario Outline: A person with <fact> <value> cannot join
      But their <fact> is <value>
      And their disabled is no
      Then "Working Well Early Help" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact             | value  | failing                       |
        | local authority  | Leeds  | "lives-in-greater-manchester" |
        | health condition | no     | "has-health-condition"        |

    Scenario: A disability is enough
      But their health condition is unknown
      And their disabled is yes
      Then "Working Well Early Help" fits

  Rule: A missing fact is asked, never taken as no (Worthwhile's contract: what is left out is unknown)

    Scenario Outline: We do not know their <fact>
      But their <fact> is unknown
      Then "Working Well Early Help" might fit
      And its questions are <questions>

      Examples:
        | fact             | questions                      |
        | local authority  | "local authority"              |
        | health condition | "health condition"             |

    Scenario: Without the employer's size the person fits, and the tier is asked for
      But their employer headcount is unknown
      Then "Working Well Early Help" fits
      And its tier is nothing
      And its questions are "employer headcount"

    Scenario: An unemployed person is asked for how long
      But their labour status is unemployed
      Then "Working Well Early Help" might fit
      And its questions are "weeks out of work"

  Rule: The figure shown is the person's own group's (IEP Journal, Issue 8, March 2023)

    Scenario: On medical leave at entry, 58 per cent went back to work
      Then "Working Well Early Help" fits
      And its cohorts are "employed-on-medical-leave-at-entry"
      And its evidence for "employed-on-medical-leave-at-entry" is "58 percent"

    Scenario: Bea works for herself: the 58 per cent is not of her group
      But their labour status is self-employed
      Then "Working Well Early Help" fits
      And its cohorts are nothing

    Scenario: Newly unemployed at entry, 25 per cent went into work
      But their labour status is unemployed
      And their weeks out of work are 26
      Then "Working Well Early Help" fits
      And its cohorts are "newly-unemployed-at-entry"
      And its evidence for "newly-unemployed-at-entry" is "25 percent"

    Scenario Outline: Anxiety or depression that is <severity>
      But their condition kinds are common-mental-health
      And their condition severity is <severity>
      Then "Working Well Early Help" fits
      And its cohorts are <cohorts>

      Examples:
        | severity | cohorts                                                                |
        | mild     | "employed-on-medical-leave-at-entry"                                   |
        | moderate | "employed-on-medical-leave-at-entry", "moderate-anxiety-or-depression" |
        | severe   | "employed-on-medical-leave-at-entry"                                   |

  Rule: It ran from March 2019 to April 2022 (LGC Idea Exchange)

    Scenario Outline: On <day> it is not open
      But the date is <day>
      Then "Working Well Early Help" is closed, and would have fitted
      And its equivalents are <equivalents>

      Examples:
        | day              | equivalents |
        | 28 February 2019 | nothing     |
        | 1 May 2022       | nothing     |
        | 22 November 2026 | "workwell"  |

    Scenario Outline: On <day> it is open
      But the date is <day>
      Then "Working Well Early Help" fits

      Examples:
        | day           |
        | 1 March 2019  |
        | 30 April 2022 |

    Scenario: Closed, with the week too long
      But the date is 22 November 2026
      And their labour status is unemployed
      And their weeks out of work are 27
      Then "Working Well Early Help" is closed, and would not have fitted

    Scenario: Closed, with the employer's wish unknown
      But the date is 22 November 2026
      And their labour status is employed
      Then "Working Well Early Help" is closed, and might have fitted
