Feature: Adult Skills Fund: free courses for adults out of work, on low pay or without the basics (FE Week, Adult skills funding 2026-27)

  Background:
    Given this person on 22 November 2026:
      | age                                 | 30       |
      | local authority                     | Stafford |
      | labour status                       | employed |
      | annual earnings                     | 26799    |
      | below level two english or maths    | no       |
      | residency rules met                 | yes      |

  Scenario: Mo earns just under the limit
    Then "Adult Skills Fund, with Free Courses for Jobs" fits
    And its tier is "free-courses-for-jobs"
    And its status is "open"
    And its routes are "self", "provider", "jobcentre"

  Rule: Earnings must be below the limit of the day (FE Week, Adult skills funding 2026-27; GOV.UK, funding rules 2025 to 2026)

    Scenario Outline: £25,000 at first, £25,750 from August 2025, £26,800 from August 2026
      But the date is <date>
      And their annual earnings are <earnings>
      Then "adult-skills-fund" fits
      And its tier is <tier>
      And its undecided points are nothing

      Examples:
        | date             | earnings | tier                    |
        | 31 July 2025     | 24999    | "free-courses-for-jobs" |
        | 31 July 2025     | 25000    | "co-funded"             |
        | 1 August 2025    | 25000    | "free-courses-for-jobs" |
        | 31 July 2026     | 25749    | "free-courses-for-jobs" |
        | 31 July 2026     | 25750    | "co-funded"             |
        | 1 August 2026    | 25750    | "free-courses-for-jobs" |
        | 22 November 2026 | 26799    | "free-courses-for-jobs" |
        | 22 November 2026 | 26800    | "co-funded"             |

    Scenario Outline: London and the combined authorities may set limits of their own, and the answer says so (FE Week, DfE scales back free courses for jobs offer, 2024)
      But their local authority is <home>
      And their labour status is <status>
      And their annual earnings are <earnings>
      Then "adult-skills-fund" fits
      And its tier is <tier>
      And its undecided points are <undecided>

      Examples:
        | home       | status     | earnings | tier                    | undecided                     |
        | Stafford   | employed   | 20000    | "free-courses-for-jobs" | nothing                       |
        | Manchester | employed   | 20000    | "free-courses-for-jobs" | "mayors-set-their-own-limits" |
        | Manchester | employed   | 26800    | "co-funded"             | "mayors-set-their-own-limits" |
        | Camden     | employed   | 26800    | "co-funded"             | "mayors-set-their-own-limits" |
        | Manchester | unemployed | 0        | "free-courses-for-jobs" | nothing                       |

    Scenario Outline: Each combined authority may, and London: Mo lives in <home> (<authority>)
      But their local authority is <home>
      And their annual earnings are 20000
      Then "adult-skills-fund" fits
      And its tier is "free-courses-for-jobs"
      And its undecided points are "mayors-set-their-own-limits"
      But their annual earnings are 26800
      Then "adult-skills-fund" fits
      And its tier is "co-funded"
      And its undecided points are "mayors-set-their-own-limits"

      Examples:
        | home                     | authority                       |
        | Cambridge                | Cambridgeshire and Peterborough |
        | Warrington               | Cheshire and Warrington         |
        | Cumberland               | Cumbria                         |
        | Torbay                   | Devon and Torbay                |
        | Nottingham               | East Midlands                   |
        | North Lincolnshire       | Greater Lincolnshire            |
        | Camden                   | Greater London                  |
        | Bolton                   | Greater Manchester              |
        | Portsmouth               | Hampshire and the Solent        |
        | East Riding of Yorkshire | Hull and East Yorkshire         |
        | Blackpool                | Lancashire                      |
        | Knowsley                 | Liverpool City Region           |
        | Gateshead                | North East                      |
        | Rotherham                | South Yorkshire                 |
        | Brighton and Hove        | Sussex and Brighton             |
        | Middlesbrough            | Tees Valley                     |
        | Coventry                 | West Midlands                   |
        | Bradford                 | West Yorkshire                  |
        | South Gloucestershire    | West of England                 |
        | York                     | York and North Yorkshire        |

  Rule: One reason is enough, and it decides what is free (Student Loans Company, Adult Skills Fund factsheet)

    Scenario Outline: Without low pay, another reason counts
      But their annual earnings are 40000
      And their <fact> is <value>
      Then "adult-skills-fund" fits
      And its tier is <tier>

      Examples:
        | fact                             | value      | tier                    |
        | labour status                    | unemployed | "free-courses-for-jobs" |
        | labour status                    | inactive   | "free-courses-for-jobs" |
        | below level two english or maths | yes        | "legal-entitlement"     |
        | age                              | 23         | "legal-entitlement"     |

    Scenario: Two reasons open both doors
      But their age is 19
      Then "adult-skills-fund" fits
      And its tiers are "free-courses-for-jobs", "legal-entitlement"

    Scenario Outline: With no reason, a shared cost is left, and the person can join
      But their annual earnings are 40000
      And their age is <age>
      Then "adult-skills-fund" fits
      And its failing conditions are nothing
      And its tiers are "co-funded"

      Examples:
        | age |
        | 24  |
        | 60  |

    Scenario Outline: The youngest is 19
      But their age is <age>
      Then "adult-skills-fund" <fit>
      And its failing conditions are <failing>

      Examples:
        | age | fit          | failing           |
        | 18  | does not fit | "aged-19-or-over" |
        | 19  | fits         | nothing           |

    Scenario: Somebody who has not lived here long enough is left out
      But their residency rules met is no
      Then "adult-skills-fund" does not fit
      And its failing conditions are "residency-rules-not-met"

    Scenario: Wales has its own fund
      But their local authority is Cardiff
      Then "adult-skills-fund" does not fit
      And its failing conditions are "lives-in-england"

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "adult-skills-fund" might fit
    And its questions are <questions>

    Examples:
      | fact                | questions             |
      | age                 | "age"                 |
      | local authority     | "local authority"     |
      | residency rules met | "residency rules met" |

  Scenario: Every open reason is asked for together: the person can join, and the tier is open
    But their annual earnings are unknown
    And their labour status is unknown
    And their below level two english or maths is unknown
    Then "adult-skills-fund" fits
    And its tier is nothing
    And its questions are "labour status", "annual earnings", "below level two english or maths"

  Rule: It began on 1 August 2024 (GOV.UK, funding rules 2024 to 2025)

    Scenario: The day before
      But the date is 31 July 2024
      And their labour status is unemployed
      Then "adult-skills-fund" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario: Its first day
      But the date is 1 August 2024
      And their labour status is unemployed
      Then "adult-skills-fund" fits
