Feature: A student loan beside a trade
  Whoever has a trade sends a tax return. The loan is then repaid on the pay and profit of the whole year together, less
  what employers have taken from pay.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Priya is 29 years old
    And Priya's student loan is plan-2

  Rule: Pay and profit of the year are looked at together (Education (Student Loans) (Repayment) Regulations 2009, reg 29(3) and (4))

    Scenario: A profit alone
      Given Priya is self-employed with a profit of £3,000 a month
      When the position is worked out
      Then by hand, (12 x 3,000 - 29,385) x 9% = 595.35
      And by hand, 595 / 12 = 49.58
      And "Student loan repayment" for Priya is £49.58
      And "Student loan repayment" is explained by "The student loan takes £49.58 a month of pay and profit. Part of it comes with the tax bill. Universal Credit does not take it off."

    Scenario Outline: The first pound: a profit of £<profit> a month
      Given Priya is self-employed with a profit of £<profit> a month
      When the position is worked out
      Then by hand, (12 x <profit> - 29,385) x 9% = <sum>
      And <outcome>

      Examples:
        | profit   | sum  | outcome                                        |
        | 2,449.67 | 0.99 | there is no "Student loan repayment" for Priya |
        | 2,449.68 | 1.00 | "Student loan repayment" for Priya is £0.08    |

    Scenario: Pay and profit that are each below the threshold, and above it together
      Given Priya is self-employed with a profit of £1,500 a month
      And Priya earns £1,500 a month for 20 hours a week
      When the position is worked out
      Then "Student loan repayment" for Priya is £49.58

    Scenario: What the employer has taken is part of it
      Given Priya is self-employed with a profit of £500 a month
      And Priya earns £3,000 a month for 37 hours a week
      When the position is worked out
      # £49 a month comes off the pay
      Then by hand, (12 x 3,500 - 29,385) x 9% = 1,135.35
      And by hand, 1,135 / 12 = 94.58
      And "Student loan repayment" for Priya is £94.58

    Scenario: What the employer has taken is not given back
      Given Priya is self-employed with a profit of £100 a month
      And Priya's pension paid is £200 a month
      And Priya earns £3,000 a month for 37 hours a week
      When the position is worked out
      Then by hand, (12 x (3,000 + 100 - 200) - 29,385) x 9% = 487.35
      And by hand, 12 x 49 = 588.00
      And "Student loan repayment" for Priya is £49.00

    Scenario: A postgraduate loan is repaid beside it
      Given Priya is self-employed with a profit of £3,000 a month
      And Priya's postgraduate loan is yes
      When the position is worked out
      Then by hand, (12 x 3,000 - 21,000) x 6% = 900.00
      And by hand, (595 + 900) / 12 = 124.58
      And "Student loan repayment" for Priya is £124.58

    Scenario: Each of a couple repays on their own pay and profit
      Given Priya and Tariq are a couple aged 29 and 29
      And Tariq's student loan is plan-2
      And Priya is self-employed with a profit of £1,500 a month
      And Priya earns £1,500 a month for 20 hours a week
      And Tariq is self-employed with a profit of £500 a month
      And Tariq earns £3,000 a month for 37 hours a week
      When the position is worked out
      Then "Student loan repayment" for Priya is £49.58
      And "Student loan repayment" for Tariq is £94.58

    Scenario: A partner's pay has no part in a postgraduate loan
      Given Priya and Tariq are a couple aged 29 and 40
      And Tariq earns £59,000 a year for 37 hours a week
      And Priya is self-employed with a profit of £3,000 a month
      And Priya's postgraduate loan is yes
      When the position is worked out
      Then "Student loan repayment" for Priya is £124.58
      And there is no "Student loan repayment" for Tariq

    Scenario: A loan of plan 5 is not repaid before 6 April 2026, whatever the profit
      Given an assessment period that starts on 6 March 2026
      And Priya's student loan is plan-5
      And Priya is self-employed with a profit of £3,000 a month
      When the position is worked out
      Then there is no "Student loan repayment" for Priya

  Rule: Without a trade the loan comes off each payslip (Education (Student Loans) (Repayment) Regulations 2009, reg 44)

    Scenario: Priya earns £3,000 a month
      Given Priya earns £3,000 a month for 37 hours a week
      When the position is worked out
      Then by hand, 29,385 / 12 = 2,448.75
      And by hand, (3,000 - 2,448.75) x 9% = 49.61
      And "Student loan repayment" for Priya is £49.00
