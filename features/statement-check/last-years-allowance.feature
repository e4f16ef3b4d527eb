Feature: What the standard allowance was twelve months before
  A statement that still has the amounts of the year before says so of itself: each is known to the penny.

  Rule: New amounts begin with the first period that starts on or after their date (Universal Credit Regulations 2013, reg 36(1))

    Scenario Outline: <household>, in June 2026, still £<shown>
      Given an assessment period that starts on 1 June 2026
      And <household>
      And everything else is as usual
      And the statement's lines are:
        | id                 | amount   |
        | standard-allowance | £<shown> |
      When the statement is checked
      Then by hand, <due> - <shown> = <short>
      And "Standard allowance" on the statement is £<short> too low: "Last year's rates"

      Examples:
        | household                                | due    | shown  | short |
        | Asha is 24 years old                     | 338.58 | 316.98 | 21.60 |
        | Asha is 30 years old                     | 424.90 | 400.14 | 24.76 |
        | Asha and Ben are a couple aged 23 and 24 | 528.34 | 497.55 | 30.79 |
        | Asha and Ben are a couple aged 23 and 31 | 666.97 | 628.10 | 38.87 |

    Scenario Outline: <household>, and £<shown> was last year's amount of others
      Given an assessment period that starts on 1 June 2026
      And <household>
      And everything else is as usual
      And the statement's lines are:
        | id                 | amount   |
        | standard-allowance | £<shown> |
      When the statement is checked
      Then by hand, <more> - <less> = <apart>
      And "Standard allowance" on the statement is £<apart> too <side>: "Nothing that we know"

      Examples:
        | household            | shown  | more   | less   | apart  | side |
        | Asha is 30 years old | 316.98 | 424.90 | 316.98 | 107.92 | low  |
        | Asha is 24 years old | 400.14 | 400.14 | 338.58 | 61.56  | high |
        | Asha is 30 years old | 497.55 | 497.55 | 424.90 | 72.65  | high |
        | Asha is 30 years old | 628.10 | 628.10 | 424.90 | 203.20 | high |

    Scenario Outline: Before the first year that we hold, nothing is known of the year before: <household>
      Given an assessment period that starts on 1 June 2022
      And <household>
      And everything else is as usual
      And the statement's lines are:
        | id                 | amount   |
        | standard-allowance | £<shown> |
      When the statement is checked
      Then by hand, <due> - <shown> = <short>
      And "Standard allowance" on the statement is £<short> too low: "Nothing that we know"

      Examples:
        | household                                | due    | shown  | short |
        | Asha is 24 years old                     | 265.31 | 257.33 | 7.98  |
        | Asha is 30 years old                     | 334.91 | 324.84 | 10.07 |
        | Asha and Ben are a couple aged 23 and 24 | 416.45 | 403.93 | 12.52 |
        | Asha and Ben are a couple aged 23 and 31 | 525.72 | 509.91 | 15.81 |
