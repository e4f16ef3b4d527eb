Feature: Other income and savings on a statement

  Background: Asha and one child, in June 2026
    Given an assessment period that starts on 1 June 2026
    And Asha is 30 years old
    And a child, Zed, born on 16 March 2018

  Rule: Only income on the list counts (Universal Credit Regulations 2013, reg 66(1))

    Scenario: Child Benefit is counted
      Given everything else is as usual
      And the statement's lines are:
        | id                     | amount  |
        | other-income-deduction | £117.22 |
      When the statement is checked
      Then by hand, 27.05 x 52 / 12 = 117.22
      And "Taken off for other income" on the statement is £117.22 too high: "It takes off £117.22, which is your Child Benefit. Child Benefit does not count."

    Scenario: The Scottish Child Payment is counted
      Given the household lives in Scotland
      And everything else is as usual
      And the statement's lines are:
        | id                     | amount  |
        | other-income-deduction | £122.20 |
      When the statement is checked
      Then by hand, 28.20 x 52 / 12 = 122.20
      And "Taken off for other income" on the statement is £122.20 too high: "Income that does not count"

    Scenario: Child maintenance is counted
      Given Asha has £50 a week from child-maintenance
      And everything else is as usual
      And the statement's lines are:
        | id                     | amount  |
        | other-income-deduction | £216.67 |
      When the statement is checked
      Then by hand, 50 x 52 / 12 = 216.67
      And "Taken off for other income" on the statement is £216.67 too high: "Income that does not count"

    Scenario: £216.67 is counted, and the child maintenance is not as much
      Given Asha has £210 a week from child-maintenance
      And everything else is as usual
      And the statement's lines are:
        | id                     | amount  |
        | other-income-deduction | £216.67 |
      When the statement is checked
      Then by hand, 210 x 52 / 12 = 910.00
      And "Taken off for other income" on the statement is £216.67 too high: "Nothing that we know"

    Scenario: A war pension is counted
      Given Asha has £50 a week from war-pension
      And everything else is as usual
      And the statement's lines are:
        | id                     | amount  |
        | other-income-deduction | £216.67 |
      When the statement is checked
      Then "Taken off for other income" on the statement is £216.67 too high: "Income that does not count"

    Scenario: Carer's Allowance that nobody gets
      Given everything else is as usual
      And the statement's lines are:
        | id                     | amount  |
        | other-income-deduction | £374.62 |
      When the statement is checked
      Then by hand, 86.45 x 52 / 12 = 374.62
      And "Taken off for other income" on the statement is £374.62 too high: "Carer's Allowance"

    Scenario: A pension is left out
      Given Asha has £210 a month from occupational-pension
      And everything else is as usual
      And the statement's lines are:
        | id                     | amount |
        | other-income-deduction | £0     |
      When the statement is checked
      Then "Taken off for other income" on the statement is £210 too low: "It leaves out an income of £210 that counts."

    Scenario Outline: Asha in <nation> gets <benefit>, and the statement takes £<shown>
      Given the household lives in <nation>
      And Asha cares for a severely disabled person
      And Asha has claimed Carer's Allowance
      And everything else is as usual
      And the statement's lines are:
        | id                     | amount   |
        | other-income-deduction | £<shown> |
      When the statement is checked
      Then by hand, 86.45 x 52 / 12 = 374.62
      And "Taken off for other income" on the statement is £374.62 too <side>: "<reason>"

      Examples: what is left out once, and what is counted twice
        | nation   | benefit               | shown  | side | reason                                          |
        | Wales    | Carer's Allowance     | 0      | low  | It leaves out an income of £374.62 that counts. |
        | Scotland | Carer Support Payment | 0      | low  | It leaves out an income of £374.62 that counts. |
        | Wales    | Carer's Allowance     | 749.24 | high | Nothing that we know                            |
        | Scotland | Carer Support Payment | 749.24 | high | Nothing that we know                            |

  Rule: £4.35 for each £250 of savings above £6,000, or part of it (Universal Credit Regulations 2013, reg 72(1))

    Scenario Outline: Savings of £9,795, and the statement takes £<shown>
      Given savings of £9,795
      And everything else is as usual
      And the statement's lines are:
        | id                | amount   |
        | savings-deduction | £<shown> |
      When the statement is checked
      # 3,795 above 6,000 is 16 begun steps.
      Then by hand, 16 x 4.35 = 69.60
      And "Taken off for savings" on the statement is £<apart> too <side>: "<reason>"

      Examples:
        | shown | apart | side | reason                                                                 |
        | 43.50 | 26.10 | low  | It counts savings above £8,250 and up to £8,500. You told us £9,795.   |
        | 73.95 | 4.35  | high | It counts savings above £10,000 and up to £10,250. You told us £9,795. |
        | 0     | 69.60 | low  | It takes nothing off for savings. You told us of £9,795.               |
        | 50    | 19.60 | low  | Nothing that we know                                                   |
