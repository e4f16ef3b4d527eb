Feature: Where Best Start Foods ended
  Until 26 February 2024 take-home pay above a limit ended the Best Start Foods card. Since then it ends with Universal Credit,
  and a row of the rates without a sum is all that says so.

  Background:
    Given the household lives in Scotland
    And Eilidh is 30 years old
    And a child, Rory, born on 1 May 2022

  Rule: It ended above the limit of the year (Welfare Foods (Best Start Foods) (Scotland) Regulations 2019, regs 10 and 13)

    Scenario Outline: A job of £<pay> a month in the month from <first day>
      Given an assessment period that starts on <first day>
      And Eilidh is offered a job of 14 hours over 3 days a week at £<pay> a month
      When the job is compared with now
      Then by hand, <week> x 52 / 12 = <loss>
      And by hand, <limit> - <pay> = <distance>
      And there is a cliff "best-start-foods" at £<limit> that loses £<loss>
      And the answer's jobs/0/cliffs/1/id is best-start-foods
      And the answer's jobs/0/cliffs/1/distance is <distance>

      Examples: under 1 in 2022, so twice 4.50; then a pound below, at the limit, and a pound above
        | first day        | limit | week | loss  | pay    | distance |
        | 1 June 2022      | 660   | 9.00 | 39.00 | 659.00 | 1.00     |
        | 1 June 2022      | 660   | 9.00 | 39.00 | 661.00 | -1.00    |
        | 25 February 2024 | 726   | 4.95 | 21.45 | 725.00 | 1.00     |
        | 25 February 2024 | 726   | 4.95 | 21.45 | 726.00 | 0.00     |
        | 25 February 2024 | 726   | 4.95 | 21.45 | 727.00 | -1.00    |

    Scenario: From 26 February 2024 there is no such cliff
      Given an assessment period that starts on 26 February 2024
      And Eilidh is offered a job of 14 hours over 3 days a week at £727.00 a month
      When the job is compared with now
      Then there is no cliff "best-start-foods"
      And "Best Start Foods" is £4.95
