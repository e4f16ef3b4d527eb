Feature: What is taken for debts before Universal Credit is paid
  The award is one thing, what reaches the bank another. A person who is told only the award cannot plan the month, so
  what debts may take is said, and where the law stops it.

  Background: Amy rents from the council for £600 a month
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Amy is 30 years old
    And the home is rented from the council for £600 a month

  Rule: Debts are taken from the payment, not from the award (Universal Credit etc. (Claims and Payments) Regulations 2013, reg 60 and Sch 6 para 4)

    Scenario: An advance of £50 a month
      Given the household's deductions are:
        | kind    | amount      |
        | advance | £50 a month |
      When the position is worked out
      Then Universal Credit is £1,024.90 a month
      And net income is £1,024.90 a month
      And "Taken for debts before Universal Credit is paid" is £50.00
      And "Taken for debts before Universal Credit is paid" is explained by "£50 a month is taken for debts before Universal Credit is paid to you."
      And by hand, 1,024.90 - 50.00 = 974.90
      And "Paid to you" is £974.90
      And the answer's universalCredit/payments/toYou is £974.90

    Scenario: Two debts told by the week: each is an amount of its own, in whole pence (Universal Credit Regulations 2013, reg 6)
      Given the household's deductions are:
        | kind              | amount       |
        | child-maintenance | £3.02 a week |
        | budgeting-advance | £9.83 a week |
      When the position is worked out
      Then by hand, 3.02 x 52 / 12 = 13.09
      And by hand, 9.83 x 52 / 12 = 42.60
      And by hand, 13.09 + 42.60 = 55.69
      And "Taken for debts before Universal Credit is paid" is £55.69

    Scenario: No debts
      When the position is worked out
      Then there is no "Taken for debts before Universal Credit is paid" because "You told us of no debts that are taken from Universal Credit."
      And "Paid to you" is £1,024.90

  Rule: Most debts together take 15% of the standard allowance at most, 25% in periods that began before 30 April 2025 (Universal Credit etc. (Claims and Payments) Regulations 2013, Sch 6 para 4)

    Scenario Outline: An overpayment of £<asked> a month
      Given the household's deductions are:
        | kind        | amount           |
        | overpayment | £<asked> a month |
      When the position is worked out
      Then by hand, 424.90 x 15% = 63.74
      And "Taken for debts before Universal Credit is paid" is £<taken>

      Examples:
        | asked | taken |
        | 63.73 | 63.73 |
        | 63.74 | 63.74 |
        | 63.75 | 63.74 |

    Scenario Outline: £110 a month is asked in the period of <start>
      Given an assessment period that starts on <start>
      And the household's deductions are:
        | kind        | amount       |
        | overpayment | £110 a month |
      When the position is worked out
      Then by hand, <allowance> x <share>% = <most>
      And "Taken for debts before Universal Credit is paid" is £<most>
      And "Taken for debts before Universal Credit is paid" is explained by "£110 is asked for debts, but only £<most> can be taken this month. The usual limit is £<most>."

      Examples:
        | start         | allowance | share | most   |
        | 1 June 2022   | 334.91    | 25    | 83.73  |
        | 1 June 2023   | 368.74    | 25    | 92.19  |
        | 1 June 2024   | 393.45    | 25    | 98.36  |
        | 29 April 2025 | 400.14    | 25    | 100.04 |
        | 30 April 2025 | 400.14    | 15    | 60.02  |
        | 1 June 2026   | 424.90    | 15    | 63.74  |

    Scenario: A couple's limit goes by their own standard allowance
      Given Amy and Sam are a couple aged 30 and 31
      And the household's deductions are:
        | kind             | amount      |
        | advance          | £60 a month |
        | budgeting-advance | £60 a month |
      When the position is worked out
      Then by hand, 666.97 x 15% = 100.05
      And "Taken for debts before Universal Credit is paid" is £100.05

  Rule: A penny must be left (Universal Credit etc. (Claims and Payments) Regulations 2013, Sch 6 para 3(1)(a))

    Scenario: An award of £20, and £50 of debts
      Given the home is owned
      And Amy takes home £736.18 a month for 14 hours a week
      And the household's deductions are:
        | kind        | amount      |
        | overpayment | £50 a month |
      When the position is worked out
      Then by hand, 424.90 - 736.18 x 55% = 20.00
      And "Taken for debts before Universal Credit is paid" is £19.99
      And "Paid to you" is £0.01

    Scenario: An award of a penny is left alone
      Given the home is owned
      And Amy takes home £772.52 a month for 14 hours a week
      And the household's deductions are:
        | kind        | amount      |
        | overpayment | £50 a month |
      When the position is worked out
      Then Universal Credit is £0.01 a month
      And there is no "Taken for debts before Universal Credit is paid" because "Only a penny of Universal Credit is due, and that must be left to you."
      And "Paid to you" is £0.01

    Scenario: No award, nothing to take
      Given the home is owned
      And Amy takes home £800 a month for 14 hours a week
      And the household's deductions are:
        | kind        | amount      |
        | overpayment | £50 a month |
      When the position is worked out
      Then there is no "Taken for debts before Universal Credit is paid" because "No Universal Credit is paid, so nothing can be taken from it."

  Rule: A job is compared on the award, before debts (Universal Credit etc. (Claims and Payments) Regulations 2013, reg 60)

    Scenario: 10 hours a week with an advance to pay back
      Given the household's deductions are:
        | kind    | amount      |
        | advance | £50 a month |
      And Amy is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 10 x 12.71 x 52 / 12 = 550.77
      And by hand, 1,024.90 - 550.77 x 55% = 721.98
      And "universal-credit" goes from £1,024.90 to £721.98
