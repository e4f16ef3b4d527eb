Feature: Lines that differ
  Each line of a statement is held against ours, to the penny. A line that was not given is not checked, unless the whole
  statement was given: then it is nothing.

  Background: Ann cares for her father
    Given an assessment period that starts on 1 June 2026
    And Ann is 30 years old
    And Ann cares for a severely disabled person
    And everything else is as usual

  Rule: Any decision can be looked at again, on any ground (Decisions and Appeals Regulations 2013, reg 5)

    Scenario: The right penny
      Given the statement's lines are:
        | id                 | amount  |
        | standard-allowance | £424.90 |
      When the statement is checked
      Then "Standard allowance" on the statement is right
      And "Carers" for Ann on the statement is not given

    Scenario Outline: A penny too <side>
      Given the statement's lines are:
        | id                 | amount   |
        | standard-allowance | £<shown> |
      When the statement is checked
      Then "Standard allowance" on the statement is £0.01 too <side>
      And the answer's differences/0/because is "<because>"

      Examples:
        | shown  | side | because                                                                   |
        | 424.89 | low  | Your statement has £424.89 here. We make it £424.90, which is £0.01 more. |
        | 424.91 | high | Your statement has £424.91 here. We make it £424.90, which is £0.01 less. |

    Scenario: On a whole statement, a line that is not there is nothing
      Given the statement's complete is yes
      And the statement's lines are:
        | id                 | amount  |
        | standard-allowance | £424.90 |
        | award              | £424.90 |
      When the statement is checked
      Then "Carers" for Ann on the statement is £209.34 too low: "A carer left out"
      And the answer's differences/0/because is "Your statement does not have this line. We make it £209.34."
      And "Universal Credit before debts" on the statement is £209.34 too low: "It follows from other lines"
      And "Paid to you" on the statement is £634.24 too low: "Nothing that we know"

    Scenario: Ann's pay was given by her name, so the pay of the household needs no line of its own
      Given Ann takes home £600 a month for 12 hours a week
      And the statement's lines are:
        | id                 | for | amount  |
        | standard-allowance |     | £424.90 |
        | carer              | Ann | £209.34 |
        | earned-income      | Ann | £600    |
        | earnings-deduction |     | £330    |
        | award              |     | £304.24 |
      When the statement is checked
      Then by hand, 424.90 + 209.34 - 600 x 55% = 304.24
      And the answer's notChecked is payment
      And the answer's total is 0

    Scenario: Two faults at once, each with its own reason
      Given a child, Zed, born on 16 March 2018
      And Ann takes home £600 a month for 12 hours a week
      And the statement's lines are:
        | id                 | amount  |
        | standard-allowance | £338.58 |
        | child              | £303.94 |
        | carer              | £209.34 |
        | earned-income      | £600    |
        | earnings-deduction | £330    |
        | award              | £521.86 |
      When the statement is checked
      # Her age is taken as under 25, and the work allowance is left out; 710 is left alone of the 600.
      Then by hand, 600 x 55% = 330.00
      And by hand, 338.58 + 303.94 + 209.34 - 330 = 521.86
      And "Standard allowance" on the statement is £86.32 too low: "An age that is too low"
      And "Taken off for pay" on the statement is £330 too high: "No work allowance"
      And "Universal Credit before debts" on the statement is £416.32 too low: "This follows from the other lines that differ."
      And by hand, 86.32 + 330 = 416.32
      And the answer's total is -416.32
      And "Take-home pay that counts" on the statement is right

    Scenario: On a whole statement that names one child, the other is not there
      Given a child, Bea, born on 1 May 2015
      And a child, Zed, born on 16 March 2018
      And the statement's complete is yes
      And the statement's lines are:
        | id                 | for | amount  |
        | standard-allowance |     | £424.90 |
        | child              | Bea | £351.88 |
        | carer              | Ann | £209.34 |
        | award              |     | £986.12 |
        | payment            |     | £986.12 |
      When the statement is checked
      Then by hand, 424.90 + 351.88 + 209.34 = 986.12
      And "Children" for Zed on the statement is £303.94 too low: "A child left out"
      And "Children" for Bea on the statement is right
      And the answer's total is -303.94
