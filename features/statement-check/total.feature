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

    # Each amount apart is twice the one before, so that no line can be left out, or counted twice, unnoticed.
    Scenario Outline: Every line that was given differs, and <beside> is given too
      Given the statement's lines are:
        | id                     | amount  |
        | <beside>               | <given> |
        | standard-allowance     | £425.90 |
        | child                  | £305.94 |
        | disabled-child         | £4      |
        | lcw                    | £8      |
        | lcwra                  | £16     |
        | carer                  | £32     |
        | childcare              | £64     |
        | housing                | £728    |
        | transitional           | £256    |
        | other-income-deduction | £0.20   |
        | savings-deduction      | £0.40   |
        | benefit-cap            | £0.80   |
      When the statement is checked
      Then by hand, 1 + 2 + 4 + 8 + 16 + 32 + 64 + 128 + 256 - 0.20 - 0.40 - 0.80 = 509.60
      And by hand, 509.60 - <off> = <total>
      And the answer's total is <total>

      Examples: debts change nothing before them; £40.15 is what our £500 takes off, and £95.15 what £600 does
        | beside             | given  | off   | total  |
        | deductions         | £10    | 0.00  | 509.60 |
        | earnings-deduction | £40.25 | 0.10  | 509.50 |
        | earned-income      | £600   | 55.00 | 454.60 |
