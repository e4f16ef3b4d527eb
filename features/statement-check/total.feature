Feature: What the whole statement pays more or less
  The difference of what is left counts; where that was not given, that of the lines. What merely follows is not counted twice.

  Background: Asha, with a child and rent, takes home £500
    Given an assessment period that starts on 1 June 2026
    And Asha is 30 years old
    And a child, Zed, born on 16 March 2018
    And the home is rented from the council for £600 a month
    And Asha takes home £500 a month for 12 hours a week
    And everything else is as usual

  Rule: From the lines to the whole (Welfare Reform Act 2012, s 8)

    Scenario: What is left was given
      Given the statement's lines are:
        | id    | amount    |
        | child | £0        |
        | award | £1,284.69 |
      When the statement is checked
      Then by hand, 424.90 + 303.94 + 600 - (500 - 427) x 55% = 1,288.69
      And the answer's total is -4
      And the answer's totalBecause is "Together your statement pays £4 less than we make it."

    Scenario: Elements and a deduction were given
      Given the statement's lines are:
        | id                 | amount |
        | child              | £0     |
        | earnings-deduction | £0     |
      When the statement is checked
      Then by hand, (500 - 427) x 55% = 40.15
      And by hand, -303.94 + 40.15 = -263.79
      And the answer's total is -263.79

    Scenario: Elements alone were given
      Given the statement's lines are:
        | id                 | amount  |
        | standard-allowance | £424.90 |
        | housing            | £650    |
      When the statement is checked
      Then the answer's total is 50
      And the answer's totalBecause is "Together your statement pays £50 more than we make it."

    Scenario: The pay was given without what it takes off
      Given the statement's lines are:
        | id            | amount |
        | earned-income | £1,000 |
      When the statement is checked
      Then by hand, (1,000 - 427) x 55% - (500 - 427) x 55% = 275.00
      And the answer's total is -275
