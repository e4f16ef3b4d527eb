Feature: The pay and the other income that a statement should show
  Pay is taken off by the taper, other income pound for pound; statements show the income from savings by itself.

  Background: Asha and Ben both work, have one child, some savings and a small pension
    Given an assessment period that starts on 1 June 2026
    And Asha and Ben are a couple aged 30 and 31
    And a child, Zed, born on 16 March 2018
    And Asha takes home £800 a month for 16 hours a week
    And Ben takes home £500 a month for 10 hours a week
    And Ben has £100 a month from occupational-pension
    And savings of £6,500
    And the home is rented from the council for £600 a month
    And everything else is as usual

  Rule: Pay, and what it takes off (Universal Credit Regulations 2013, reg 22(1)(b))

    Scenario: Together
      Given the statement's lines are:
        | id                 | amount  |
        | earned-income      | £1,300  |
        | earnings-deduction | £480.15 |
      When the statement is checked
      Then by hand, (800 + 500 - 427) x 55% = 480.15
      And "Take-home pay that counts" on the statement is right
      And "Taken off for pay" on the statement is right

    Scenario: Each of them
      Given the statement's lines are:
        | id                 | for  | amount  |
        | earned-income      | Asha | £800    |
        | earned-income      | Ben  | £500    |
        | earnings-deduction |      | £480.15 |
      When the statement is checked
      Then "Take-home pay that counts" for Asha on the statement is right
      And "Take-home pay that counts" for Ben on the statement is right
      And "Taken off for pay" on the statement is right
      # with the pay of each there is no line left for both together
      And the answer's notChecked/2/id is housing
      And the answer's notChecked/3/id is other-income-deduction

    Scenario: A whole statement with the pay of each of them
      Given the statement's complete is yes
      And the statement's lines are:
        | id                     | for  | amount  |
        | standard-allowance     |      | £666.97 |
        | child                  | Zed  | £303.94 |
        | housing                |      | £600    |
        | earned-income          | Asha | £800    |
        | earned-income          | Ben  | £500    |
        | earnings-deduction     |      | £480.15 |
        | other-income-deduction |      | £100    |
        | savings-deduction      |      | £8.70   |
        | award                  |      | £982.06 |
        | payment                |      | £982.06 |
      When the statement is checked
      Then by hand, 666.97 + 303.94 + 600 - 480.15 - 100 - 8.70 = 982.06
      And the answer's differences/0/id is ""
      And the answer's total is 0

    Scenario: A wrong pay of one of them carries on into what is taken off
      Given the statement's lines are:
        | id                 | for  | amount  |
        | earned-income      | Asha | £800    |
        | earned-income      | Ben  | £700    |
        | earnings-deduction |      | £590.15 |
      When the statement is checked
      Then by hand, (800 + 700 - 427) x 55% = 590.15
      And "Take-home pay that counts" for Ben on the statement is £200 too high
      And "Taken off for pay" on the statement is £110 too high: "It follows from the pay"

    Scenario: The pay of each was given, without what it takes off
      Given the statement's lines are:
        | id            | for  | amount |
        | earned-income | Asha | £800   |
        | earned-income | Ben  | £700   |
      When the statement is checked
      Then by hand, (700 - 500) x 55% = 110.00
      And the answer's total is -110

  Rule: Other income and savings (Universal Credit Regulations 2013, regs 66 and 72)

    Scenario: Two begun steps of £250 above £6,000
      Given the statement's lines are:
        | id                     | amount |
        | other-income-deduction | £100   |
        | savings-deduction      | £8.70  |
      When the statement is checked
      Then by hand, 2 x 4.35 = 8.70
      And "Taken off for other income" on the statement is right
      And "Taken off for savings" on the statement is right

  Rule: Without a statement there is nothing to hold against it (Universal Credit Regulations 2013, reg 22)

    Scenario: Asha and Ben have no statement yet, and ask what their pay and savings take off
      When the position is worked out
      Then by hand, 666.97 + 303.94 + 600 - 480.15 - 100 - 8.70 = 982.06
      And Universal Credit is £982.06 a month
      And the answer's differences/0/id is ""
