Feature: What is left, and what is paid
  Where lines above differ, what is left and what is paid differ with them. That is said, so that nobody looks for another mistake.

  Background: Asha rents from the council for £700 a month
    Given an assessment period that starts on 1 June 2026
    And Asha is 40 years old
    And the home is rented from the council for £700 a month
    And everything else is as usual

  Rule: What is left follows from the lines above (Welfare Reform Act 2012, s 8(1))

    Scenario: A bedroom that is not spare
      Given the statement's lines are:
        | id                 | amount    |
        | standard-allowance | £424.90   |
        | housing            | £602      |
        | award              | £1,026.90 |
        | payment            | £1,026.90 |
      When the statement is checked
      Then by hand, 424.90 + 602 = 1,026.90
      And "Universal Credit before debts" on the statement is £98 too low: "This follows from the other lines that differ."
      And "Paid to you" on the statement is £98 too low: "It follows from other lines"
      And the answer's total is -98

    Scenario: A pay that was told without what it takes off
      Given Asha takes home £500 a month for 12 hours a week
      And the statement's lines are:
        | id            | amount  |
        | earned-income | £600    |
        | award         | £794.90 |
      When the statement is checked
      Then by hand, 424.90 + 700 - 600 x 55% = 794.90
      And "Universal Credit before debts" on the statement is £55 too low: "This follows from the pay on your statement, and from the other lines that differ."
      And "Take-home pay that counts" on the statement is £100 too high: "It has £100 more pay than we make it. It may hold another job, a tax refund or late pay."

    Scenario: The same, and £10 more is missing
      Given Asha takes home £500 a month for 12 hours a week
      And the statement's lines are:
        | id            | amount  |
        | earned-income | £600    |
        | award         | £784.90 |
      When the statement is checked
      Then "Universal Credit before debts" on the statement is £65 too low: "Nothing that we know"

    # Each amount apart is twice the one before, so that no line can be left out, or counted twice, unnoticed.
    Scenario: Every line differs, and what is left follows from all of them
      Given the statement's lines are:
        | id                     | amount    |
        | standard-allowance     | £425.90   |
        | child                  | £2        |
        | disabled-child         | £4        |
        | lcw                    | £8        |
        | lcwra                  | £16       |
        | carer                  | £32       |
        | childcare              | £64       |
        | housing                | £828      |
        | transitional           | £256      |
        | earnings-deduction     | £0.10     |
        | other-income-deduction | £0.20     |
        | savings-deduction      | £0.40     |
        | benefit-cap            | £0.80     |
        | award                  | £1,634.40 |
      When the statement is checked
      Then by hand, 1 + 2 + 4 + 8 + 16 + 32 + 64 + 128 + 256 = 511
      And by hand, 511 - 0.10 - 0.20 - 0.40 - 0.80 = 509.50
      And by hand, 1,124.90 + 509.50 = 1,634.40
      And "Universal Credit before debts" on the statement is £509.50 too high: "This follows from the other lines that differ."
      And the answer's total is 509.50

    Scenario: Every line differs, and the pay was told without what it takes off
      Given Asha takes home £500 a month for 12 hours a week
      And the statement's lines are:
        | id                     | amount    |
        | standard-allowance     | £425.90   |
        | child                  | £2        |
        | disabled-child         | £4        |
        | lcw                    | £8        |
        | lcwra                  | £16       |
        | carer                  | £32       |
        | childcare              | £64       |
        | housing                | £828      |
        | transitional           | £256      |
        | earned-income          | £600      |
        | other-income-deduction | £0.20     |
        | savings-deduction      | £0.40     |
        | benefit-cap            | £0.80     |
        | award                  | £1,304.50 |
      When the statement is checked
      Then by hand, 849.90 + 511 - 0.20 - 0.40 - 0.80 - (600 - 500) x 55% = 1,304.50
      And "Universal Credit before debts" on the statement is £454.60 too high: "This follows from the pay on your statement, and from the other lines that differ."

    Scenario: Something else was taken
      Given the statement's lines are:
        | id                 | amount    |
        | standard-allowance | £424.90   |
        | award              | £1,000.00 |
      When the statement is checked
      Then "Universal Credit before debts" on the statement is £124.90 too low: "£124.90 is missing that these lines do not explain. It may be a sanction, or a line that you did not give."

    Scenario: The help with rent is too low, and something else was taken besides
      Given the statement's lines are:
        | id      | amount    |
        | housing | £602      |
        | award   | £1,000.00 |
        | payment | £900.00   |
      When the statement is checked
      Then by hand, 1,124.90 - 1,000.00 = 124.90
      And "Housing" on the statement is £98 too low: "This is your rent less 14% for one spare bedroom. We count another number of them."
      And "Universal Credit before debts" on the statement is £124.90 too low: "Nothing that we know"
      And by hand, 1,124.90 - 900.00 = 224.90
      And "Paid to you" on the statement is £224.90 too low: "Nothing that we know"

    Scenario: The benefit cap takes more, because an element is too high
      Given the household lives in the South East
      And the home is rented from the council for £900 a month
      And the statement's lines are:
        | id                 | amount    |
        | standard-allowance | £424.90   |
        | housing            | £950      |
        | benefit-cap        | £145.48   |
        | award              | £1,229.42 |
      When the statement is checked
      Then by hand, 424.90 + 900 - 1,229.42 = 95.48
      And by hand, 424.90 + 950 - 1,229.42 = 145.48
      And "Taken off by the benefit cap" on the statement is £50 too high: "It follows from other lines"
      And "Universal Credit before debts" on the statement is right
      And the answer's total is 0

    Scenario: The benefit cap takes £10 more than follows
      Given the household lives in the South East
      And the home is rented from the council for £900 a month
      And the statement's lines are:
        | id          | amount    |
        | housing     | £950      |
        | benefit-cap | £155.48   |
        | award       | £1,219.42 |
      When the statement is checked
      Then by hand, 155.48 - 95.48 = 60.00
      And "Taken off by the benefit cap" on the statement is £60 too high: "Nothing that we know"
      And "Universal Credit before debts" on the statement is £10 too low: "It follows from other lines"

    Scenario: Every element is too high, and the benefit cap takes all of it
      Given the household lives in the South East
      And the home is rented from the council for £900 a month
      And the statement's lines are:
        | id                     | amount    |
        | standard-allowance     | £425.90   |
        | child                  | £2        |
        | disabled-child         | £4        |
        | lcw                    | £8        |
        | lcwra                  | £16       |
        | carer                  | £32       |
        | childcare              | £64       |
        | housing                | £1,028    |
        | transitional           | £256      |
        | earnings-deduction     | £0.10     |
        | other-income-deduction | £0.20     |
        | savings-deduction      | £0.40     |
        | benefit-cap            | £605.78   |
        | award                  | £1,229.42 |
      When the statement is checked
      Then by hand, 95.48 + 511 - 0.10 - 0.20 - 0.40 = 605.78
      And "Taken off by the benefit cap" on the statement is £510.30 too high: "It follows from other lines"
      And "Universal Credit before debts" on the statement is right

  Rule: The landlord may be paid (Claims and Payments Regulations 2013, regs 47 and 58)

    Scenario: The payment is short by the rent
      Given the statement's lines are:
        | id      | amount    |
        | award   | £1,124.90 |
        | payment | £424.90   |
      When the statement is checked
      Then "Paid to you" on the statement is £700 too low: "Paid to the landlord"

    Scenario: The landlord has less, because the help with rent is too low
      Given the home's rent paid to landlord is yes
      And the statement's lines are:
        | id                  | amount    |
        | housing             | £602      |
        | award               | £1,026.90 |
        | payment-to-landlord | £602      |
        | payment             | £424.90   |
      When the statement is checked
      Then "Paid to your landlord" on the statement is £98 too low: "This follows from the help with rent on your statement."
      And "Paid to you" on the statement is right

    Scenario: The landlord has less than the help with rent explains
      Given the home's rent paid to landlord is yes
      And the statement's lines are:
        | id                  | amount |
        | housing             | £602   |
        | payment-to-landlord | £650   |
      When the statement is checked
      Then "Paid to your landlord" on the statement is £50 too low: "Nothing that we know"

    Scenario: The payment is short by the rent, which the landlord has already
      Given the home is rented from the council for £300 a month
      And the home's rent paid to landlord is yes
      And the statement's lines are:
        | id      | amount  |
        | payment | £124.90 |
      When the statement is checked
      Then by hand, 424.90 - 300 = 124.90
      And "Paid to you" on the statement is £300 too low: "Nothing that we know"

  Rule: A transitional element goes down (Universal Credit (Transitional Provisions) Regulations 2014, reg 55)

    Scenario: It is smaller than we make it
      Given the household's transitional element is £120
      And the statement's lines are:
        | id           | amount |
        | transitional | £80    |
      When the statement is checked
      Then "Transitional element" on the statement is £40 too low: "A smaller transitional element"

    Scenario: It is larger than we make it
      Given the household's transitional element is £120
      And the statement's lines are:
        | id           | amount |
        | transitional | £150   |
      When the statement is checked
      Then "Transitional element" on the statement is £30 too high: "Nothing that we know"
