Feature: Universal Credit is what is left of the maximum amount after income
  It is paid down to the last penny, and not below. Five pence more pay can end it, and with it the help that comes
  only with Universal Credit, so the household should know how near that line is.

  Background:
    Given an assessment period that starts on 1 June 2025
    And the household lives in Yorkshire and the Humber

  Rule: It is the maximum amount less what income takes away (Welfare Reform Act 2012, s 8(1))

    Scenario Outline: Anna lives in a refuge with her child of 6 and takes home <pay> (her story is told by Mike Bolton, welfare rights trainer)
      Given Anna is 30 years old
      And a child, Theo, born on 10 February 2019
      And the home is supported accommodation
      And Anna takes home <pay> a month for 35 hours a week
      When the position is worked out
      Then by hand, 400.14 + 292.81 = 692.95
      And by hand, (<figures> - 684.00) x 55% = <off>
      And by hand, 692.95 - <off> = <left>
      And "Universal Credit before the benefit cap" is £<left>
      And "Universal Credit before the benefit cap" is explained by "After your income is taken off, £<left> a month is left."
      And Universal Credit is £<left> a month

      Examples: the first is as published; the second leaves the last penny
        | pay       | figures  | off    | left |
        | £1,943.87 | 1,943.87 | 692.93 | 0.02 |
        | £1,943.89 | 1,943.89 | 692.94 | 0.01 |

  Rule: Income that uses up the maximum amount leaves none (Universal Credit Regulations 2013, reg 17)

    Scenario Outline: Zainab, Anna's neighbour in the refuge, takes home <pay>
      Given Zainab is 30 years old
      And a child, Yusuf, born on 10 February 2019
      And the home is supported accommodation
      And Zainab takes home <pay> a month for 35 hours a week
      When the position is worked out
      Then by hand, (<figures> - 684.00) x 55% = <off>
      And there is no Universal Credit because "Your income takes away all of your Universal Credit, so none is paid this month."
      And by hand, <off> - 692.95 = <beyond>
      And "Income beyond what ends Universal Credit" is £<beyond>

      Examples: a penny above the last penny, and as published
        | pay       | figures  | off    | beyond |
        | £1,943.90 | 1,943.90 | 692.95 | 0.00   |
        | £1,943.92 | 1,943.92 | 692.96 | 0.01   |

  Rule: Savings over the limit leave none (Universal Credit Regulations 2013, reg 18(1))

    Scenario: Anna has a penny more than the limit
      Given Anna is 30 years old
      And savings of £16,000.01
      When the position is worked out
      Then there is no Universal Credit because "Your savings are over £16,000, so you cannot get Universal Credit."
      And there is no "Income beyond what ends Universal Credit"

  Rule: Universal Credit that nobody claims is not paid (Social Security Administration Act 1992, s 1)

    Scenario: Anna does not claim
      Given Anna is 30 years old
      And Universal Credit is not claimed
      When the position is worked out
      Then there is no Universal Credit because "You told us that you do not claim Universal Credit."
      And "Maximum amount" is £400.14
