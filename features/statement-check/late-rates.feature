Feature: A statement that is still on last year's rates
  The first statement after April is sometimes worked out with the old amounts.

  Background: Asha, two children, in June 2026
    Given an assessment period that starts on 1 June 2026
    And Asha is 30 years old
    And a child, Bea, born on 1 May 2015
    And a child, Zed, born on 16 March 2018
    And everything else is as usual

  Rule: The amount is just that of twelve months before (Universal Credit Regulations 2013, reg 36(1))

    Scenario: The children together
      Given the statement's lines are:
        | id    | amount  |
        | child | £631.81 |
      When the statement is checked
      Then by hand, 339.00 + 292.81 = 631.81
      And by hand, 351.88 + 303.94 - 631.81 = 24.01
      And "Children" on the statement is £24.01 too low: "These are the amounts of the year before. Your period began on 1 June 2026, so the new amounts are due."
      And the answer's differences/0/whatToDo/0 is "Say in your journal when your period began. Ask for the new amounts."

    Scenario: The additions of disabled children together
      Given Bea gets a disability benefit at the lower rate
      And Zed gets a disability benefit at the higher rate
      And the statement's lines are:
        | id             | amount  |
        | disabled-child | £654.63 |
      When the statement is checked
      Then by hand, 158.76 + 495.87 = 654.63
      And by hand, 164.79 + 514.71 - 654.63 = 24.87
      And "Disabled children" on the statement is £24.87 too low: "Last year's rates"

    Scenario: A carer without a name
      Given Asha cares for a severely disabled person
      And the statement's lines are:
        | id    | amount  |
        | carer | £201.68 |
      When the statement is checked
      Then by hand, 209.34 - 201.68 = 7.66
      And "Carers" on the statement is £7.66 too low: "Last year's rates"

    Scenario: One child by name
      Given the statement's lines are:
        | id    | for | amount  |
        | child | Zed | £292.81 |
      When the statement is checked
      Then "Children" for Zed on the statement is £11.13 too low: "This is the amount of the year before. Your period began on 1 June 2026, so the new amount is due."

    Scenario: A penny beside last year's amount is another matter
      Given the statement's lines are:
        | id    | for | amount  |
        | child | Zed | £292.80 |
      When the statement is checked
      Then "Children" for Zed on the statement is £11.14 too low: "Nothing that we know"
