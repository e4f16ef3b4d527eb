Feature: Your Work Your Way: a coach and a budget of £2,000 for the second earner in a couple (IEP Journal, Issue 8, March 2023)

  Background:
    Given this person on 1 June 2022:
      | local authority    | Luton            |
      | in couple          | yes              |
      | partner in work    | yes              |
      | dependent children | 1                |
      | benefits           | universal credit |
      | labour status      | inactive         |

  Scenario: Amy's partner works, and she would like to
    Then "Your Work Your Way" fits
    And its tiers are nothing
    And its routes are "jobcentre", "council", "school", "community-organisation"
    And it says "You have up to £2,000 for costs"
    And it says "You can have all your benefits checked"

  Rule: For clients with children, a partner in work, and in-work benefits (IEP Journal, Issue 8, March 2023)

    Scenario Outline: Each condition by itself
      But their <fact> is <value>
      Then "your-work-your-way" <fit>
      And its failing conditions are <failing>
      And its questions are <questions>

      Examples:
        | fact               | value       | fit          | failing                   | questions            |
        | local authority    | Bury        | fits         | nothing                   | nothing              |
        | local authority    | Coventry    | fits         | nothing                   | nothing              |
        | local authority    | Rochdale    | does not fit | "lives-in-a-pilot-area"   | nothing              |
        | local authority    | unknown     | might fit    | nothing                   | "local authority"    |
        | partner in work    | no          | does not fit | "partner-in-work"         | nothing              |
        | partner in work    | unknown     | might fit    | nothing                   | "partner in work"    |
        | dependent children | 0           | does not fit | "has-children"            | nothing              |
        | dependent children | unknown     | might fit    | nothing                   | "dependent children" |
        | benefits           | tax credits | fits         | nothing                   | nothing              |
        | benefits           | dla         | does not fit | "claims-in-work-benefits" | nothing              |
        | benefits           | none        | does not fit | "claims-in-work-benefits" | nothing              |
        | benefits           | unknown     | might fit    | nothing                   | "benefits"           |
        | labour status      | unemployed  | fits         | nothing                   | nothing              |
        | labour status      | employed    | does not fit | "out-of-work"             | nothing              |
        | labour status      | student     | does not fit | "out-of-work"             | nothing              |
        | labour status      | unknown     | might fit    | nothing                   | "labour status"      |

    Scenario: Taunton Deane is a council no more, and those who live in Somerset are asked
      But their local authority is Taunton Deane
      Then "your-work-your-way" fits
      But their local authority is Somerset
      Then "your-work-your-way" might fit
      And its questions are "local authority"

    Scenario: Designed for couples, not for lone parents
      But their in couple is unknown
      And their partner in work is unknown
      And their lone parent is yes
      Then "your-work-your-way" does not fit
      And its failing conditions are "in-a-couple", "partner-in-work", "lone-parent"

  Rule: Set up in 2020, to a close in March 2023 (IEP Journal, Issue 8, March 2023)

    Scenario Outline: On the first and the last day
      But the date is <day>
      Then "your-work-your-way" <fit>

      Examples:
        | day              | fit                              |
        | 31 December 2019 | is closed, and would have fitted |
        | 1 January 2020   | fits                             |
        | 31 March 2023    | fits                             |
        | 1 April 2023     | is closed, and would have fitted |

    Scenario: The figures, with those that the charity published after the end
      Then "your-work-your-way" fits
      And its evidence for "all" is "almost 40 percent", "almost 50 percent", "10 percent", "almost 20 percent", "almost 50 percent", "20 GBP", "15 hours", "3 evenings", "55 percent", "70 people", "over 54 percent", "49 percent", "76 percent"

    Scenario: Today nothing is the same, and part of the help is elsewhere
      But the date is 22 November 2026
      Then "your-work-your-way" is closed, and would have fitted
      And its equivalents are "flexible-support-fund", "adult-skills-fund", "connect-to-work", "local-growth-fund"
