Feature: The elements that a statement should show
  A statement shows the elements of children and of adults for each person, or all together. Both ways are held against ours.

  Background: Asha and Ben, two children of whom one is disabled, and Ben cares for his mother
    Given an assessment period that starts on 1 June 2026
    And Asha and Ben are a couple aged 30 and 31
    And a child, Bea, born on 1 May 2015
    And a child, Zed, born on 16 March 2018
    And Zed gets a disability benefit at the lower rate
    And Ben cares for a severely disabled person
    And the home is rented from the council for £600 a month
    And everything else is as usual

  Rule: Each element is held against the one that is due (Welfare Reform Act 2012, s 8(2); Universal Credit Regulations 2013, reg 36(1))

    Scenario: A whole statement, the children together, and every line of it right
      Given the statement's complete is yes
      And the statement's lines are:
        | id                 | amount    |
        | standard-allowance | £666.97   |
        | child              | £655.82   |
        | disabled-child     | £164.79   |
        | carer              | £209.34   |
        | housing            | £600      |
        | award              | £2,296.92 |
        | payment            | £2,296.92 |
      When the statement is checked
      # The eldest, born before 6 April 2017, 351.88, and the other 303.94.
      Then by hand, 351.88 + 303.94 = 655.82
      And by hand, 666.97 + 655.82 + 164.79 + 209.34 + 600 = 2,296.92
      And "Children" on the statement is right
      And "Disabled children" on the statement is right
      And "Carers" on the statement is right
      And "Housing" on the statement is right
      And "Universal Credit before debts" on the statement is right
      And "Paid to you" on the statement is right
      And the answer's total is 0
      And the answer's totalBecause is "Together your statement pays what we make it."

    Scenario: Person by person
      Given the statement's lines are:
        | id             | for  | amount  |
        | child          | Bea  | £351.88 |
        | child          | Zed  | £303.94 |
        | disabled-child | Zed  | £164.79 |
        | disabled-child | Bea  | £0      |
        | carer          | Ben  | £209.34 |
        | carer          | Asha | £0      |
        | lcwra          | Asha | £0      |
        | lcw            | Ben  | £0      |
        | childcare      |      | £0      |
        | transitional   |      | £0      |
      When the statement is checked
      Then "Children" for Bea on the statement is right
      And "Children" for Zed on the statement is right
      And "Disabled children" for Zed on the statement is right
      And "Carers" for Ben on the statement is right
      And "Childcare" on the statement is right
      And "Transitional element" on the statement is right
      And "Limited capability for work" for Ben on the statement is right
      And "Standard allowance" on the statement is not given
      And "Housing" on the statement is not given

    Scenario: The amounts for health without a name
      Given Asha has LCWRA
      And the statement's lines are:
        | id    | amount  |
        | lcwra | £429.80 |
        | lcw   | £0      |
      When the statement is checked
      Then "Limited capability for work and work-related activity" on the statement is right
      And "Limited capability for work" on the statement is right

    Scenario: Of a statement of which one line was given, each of the others is named once
      Given Asha has LCW
      And Asha's health condition was reported on 1 March 2016
      And the statement's lines are:
        | id                 | amount  |
        | standard-allowance | £666.97 |
      When the statement is checked
      Then the answer's notChecked are child, child, disabled-child, lcw, carer, housing, award, payment

    Scenario: Asha's LCWRA is named once, too
      Given Asha has LCWRA
      And the statement's lines are:
        | id                 | amount  |
        | standard-allowance | £666.97 |
      When the statement is checked
      Then the answer's notChecked are child, child, disabled-child, lcwra, carer, housing, award, payment

    Scenario Outline: Where <line> was given for <who>, it is not said that it was not given
      Given Asha has LCW
      And Asha's health condition was reported on 1 March 2016
      And the statement's lines are:
        | id     | for   | amount   |
        | <line> | <who> | £<shown> |
      When the statement is checked
      Then the answer's notChecked are <others>

      Examples: by name, the other child stays to be given; all together, none does
        | line           | who  | shown  | others                                                                                  |
        | child          | Zed  | 303.94 | standard-allowance, child, disabled-child, lcw, carer, housing, award, payment          |
        | child          |      | 655.82 | standard-allowance, disabled-child, lcw, carer, housing, award, payment                 |
        | disabled-child |      | 164.79 | standard-allowance, child, child, lcw, carer, housing, award, payment                   |
        | disabled-child | Zed  | 164.79 | standard-allowance, child, child, lcw, carer, housing, award, payment                   |
        | lcw            | Asha | 158.76 | standard-allowance, child, child, disabled-child, carer, housing, award, payment        |
        | lcw            |      | 158.76 | standard-allowance, child, child, disabled-child, carer, housing, award, payment        |
        | carer          | Ben  | 209.34 | standard-allowance, child, child, disabled-child, lcw, housing, award, payment          |
        | carer          |      | 209.34 | standard-allowance, child, child, disabled-child, lcw, housing, award, payment          |

  Rule: Without a statement there is nothing to hold against it (Welfare Reform Act 2012, s 8(2))

    Scenario: Asha and Ben have no statement yet, and ask what they should have
      When the position is worked out
      Then by hand, 666.97 + 655.82 + 164.79 + 209.34 + 600 = 2,296.92
      And Universal Credit is £2,296.92 a month
      And the answer's differences/0/id is ""
