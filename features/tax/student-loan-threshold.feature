Feature: From what pay a student loan is repaid
  Each plan has a threshold of its own, which most years raise in April. Nothing is repaid from pay below it.

  Background:
    Given the household lives in the North West
    And Chloe is 27 years old

  Rule: Pay above the threshold of the plan repays 9%, and 6% on a postgraduate loan (Education (Student Loans) (Repayment) Regulations 2009, reg 44(1) and (2))

    Scenario Outline: £3,000 a month in a month that starts on <start>, with a loan of <plan>
      Given an assessment period that starts on <start>
      And Chloe earns £3,000 a month for 37 hours a week
      And Chloe's student loan is <plan>
      When the position is worked out
      Then by hand, (3,000 - <threshold> / 12) x <rate> = <sum>
      And "Student loan repayment" for Chloe is £<whole>

      Examples: pence are ignored
        | start       | plan         | threshold | rate | sum    | whole  |
        | 1 June 2022 | plan-1       | 20,195    | 9%   | 118.54 | 118.00 |
        | 1 June 2023 | plan-1       | 22,015    | 9%   | 104.89 | 104.00 |
        | 1 June 2024 | plan-1       | 24,990    | 9%   | 82.58  | 82.00  |
        | 1 June 2025 | plan-1       | 26,065    | 9%   | 74.51  | 74.00  |
        | 1 June 2026 | plan-1       | 26,900    | 9%   | 68.25  | 68.00  |
        | 1 June 2022 | plan-2       | 27,295    | 9%   | 65.29  | 65.00  |
        | 1 June 2024 | plan-2       | 27,295    | 9%   | 65.29  | 65.00  |
        | 1 June 2025 | plan-2       | 28,470    | 9%   | 56.48  | 56.00  |
        | 1 June 2026 | plan-2       | 29,385    | 9%   | 49.61  | 49.00  |
        | 1 June 2022 | plan-4       | 25,375    | 9%   | 79.69  | 79.00  |
        | 1 June 2023 | plan-4       | 27,660    | 9%   | 62.55  | 62.00  |
        | 1 June 2024 | plan-4       | 31,395    | 9%   | 34.54  | 34.00  |
        | 1 June 2025 | plan-4       | 32,745    | 9%   | 24.41  | 24.00  |
        | 1 June 2026 | plan-4       | 33,795    | 9%   | 16.54  | 16.00  |
        | 1 June 2026 | plan-5       | 25,000    | 9%   | 82.50  | 82.00  |
        | 1 June 2022 | postgraduate | 21,000    | 6%   | 75.00  | 75.00  |
        | 1 June 2026 | postgraduate | 21,000    | 6%   | 75.00  | 75.00  |

    # GOV.UK, Repaying your student loan: how much you repay (2024-25)
    Scenario Outline: GOV.UK's example: £<income> a year with a loan of <plan> repays £<month> a month
      Given an assessment period that starts on 1 June 2024
      And Chloe earns £<income> a year for 37 hours a week
      And Chloe's student loan is <plan>
      When the position is worked out
      Then "Student loan repayment" for Chloe is £<month>

      Examples:
        | plan   | income | month |
        | plan-1 | 33,000 | 60.00 |
        | plan-4 | 36,000 | 34.00 |

  Rule: No loan of plan 5 is repaid before 6 April 2026 (Education (Student Loans) (Repayment) Regulations 2009, reg 15)

    Scenario Outline: A month that starts on <start>
      Given an assessment period that starts on <start>
      And Chloe earns £3,000 a month for 37 hours a week
      And Chloe's student loan is plan-5
      When the position is worked out
      Then <outcome>

      Examples: pay is taken to come on the last day
        | start        | outcome                                             |
        | 6 March 2026 | there is no "Student loan repayment" for Chloe      |
        | 7 March 2026 | "Student loan repayment" for Chloe is £82.00        |
