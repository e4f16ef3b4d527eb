Feature: Debts on a statement

  Background: Ann, in June 2026: 15% of £424.90 is £63.74
    Given an assessment period that starts on 1 June 2026
    And Ann is 30 years old
    And everything else is as usual

  Rule: Most debts together stop at a share of the standard allowance (Claims and Payments Regulations 2013, Sch 6 para 4)

    Scenario Outline: No debts told, and the statement takes £<shown>
      Given the statement's lines are:
        | id         | amount   |
        | deductions | £<shown> |
      When the statement is checked
      Then by hand, 424.90 x 15% = 63.74
      And "Taken for debts and advances" on the statement is £<shown> too high: "<reason>"

      Examples:
        | shown | reason                                  |
        | 63.73 | You told us of no advance and no debts. |
        | 63.74 | Debts that we do not know               |

    Scenario: A penny above the limit
      Given the statement's lines are:
        | id         | amount |
        | deductions | £63.75 |
      When the statement is checked
      Then "Taken for debts and advances" on the statement is £63.75 too high: "It takes £63.75. Most debts together stop at £63.74: 15% of the standard allowance." or "Debts that we do not know"

    Scenario: More than the debt that was told
      Given the household's deductions are:
        | kind    | amount      |
        | advance | £40 a month |
      And the statement's lines are:
        | id         | amount |
        | deductions | £50    |
      When the statement is checked
      Then "Taken for debts and advances" on the statement is £10 too high: "Nothing that we know"
