Feature: What a household pays out in a month
  Rent, childcare and debts taken from Universal Credit are known from elsewhere. They count once, in full, because the help with
  them is income.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Jo is 30 years old
    And the household's outgoings are:
      | kind   | amount        |
      | energy | £120 a month  |
      | food   | £50 a week    |

  Rule: The rent of the home is paid out in full, also where Universal Credit helps with it (Worthwhile's contract: household.outgoings)

    Scenario: A council tenant
      Given the home is rented from the council for £100.00 a week
      When the position is worked out
      Then by hand, 100.00 x 52 / 12 = 433.33
      And the answer's budget/outgoings are rent, energy, food
      And the answer's budget/outgoings/0/now is £433.33
      And the answer's budget/outgoings/1/now is £120.00
      And by hand, 50.00 x 52 / 12 = 216.67
      And the answer's budget/outgoings/2/now is £216.67
      And by hand, 433.33 + 120.00 + 216.67 = 770.00
      And the answer's budget/outgoingsNow/month is £770.00

    Scenario: Service charges of an owner
      Given the home is owned
      And service charges of £60 a month
      When the position is worked out
      Then the answer's budget/outgoings are rent, energy, food
      And the answer's budget/outgoings/0/now is £60.00

    Scenario: An owner without charges
      Given the home is owned
      When the position is worked out
      Then the answer's budget/outgoings are energy, food

  Rule: Council tax counts once (Local Government Finance Act 1992, s 1)

    Scenario: The bill stands with the home and is told again
      Given the home's council tax by amount is £1,460 a year
      And the household's outgoings are:
        | kind        | amount       |
        | council-tax | £146 a month |
      When the position is worked out
      Then by hand, 1,460 / 12 = 121.67
      And the answer's budget/outgoings is council-tax
      And the answer's budget/outgoings/0/now is £121.67
      And the answer's budget/outgoingsNow/month is £121.67

    Scenario: It is told as an outgoing alone
      Given the household's outgoings are:
        | kind        | amount       |
        | council-tax | £100 a month |
      When the position is worked out
      Then the answer's budget/outgoings is council-tax
      And the answer's budget/outgoings/0/now is £100.00

  Rule: Childcare and debts that are told elsewhere are paid out too (Worthwhile's contract: children[].childcare and household.deductions)

    Scenario: A nursery bill and an advance
      Given a child, Ned, born on 1 May 2024
      And £80.00 a week is paid for registered childcare for Ned
      And the household's deductions are:
        | kind    | amount      |
        | advance | £40 a month |
      When the position is worked out
      Then by hand, 80.00 x 52 / 12 = 346.67
      And the answer's budget/outgoings are childcare, taken-for-debts, energy, food
      And the answer's budget/outgoings/0/now is £346.67
      And the answer's budget/outgoings/1/now is £40.00

  Rule: A job on offer has costs of its own (Worthwhile's contract: jobs[].workCosts)

    Scenario: The bus to work
      Given Jo is offered a job of 20 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £10.00 a week and takes 25 minutes each way
      When the job is compared with now
      Then by hand, 10.00 x 52 / 12 = 43.33
      And the answer's jobs/0/budget/outgoings are energy, food, job-costs
      And the answer's jobs/0/budget/outgoings/2/now is £0.00
      And the answer's jobs/0/budget/outgoings/2/inJob is £43.33

    Scenario: A nursery that only the job needs is a cost of the job
      Given a child, Ned, born on 1 May 2024
      And Jo is offered a job of 20 hours over 4 days a week at £12.71 an hour
      And the job needs £50.00 a week of registered childcare for Ned
      When the job is compared with now
      Then by hand, 50.00 x 52 / 12 = 216.67
      And the answer's jobs/0/budget/outgoings are energy, food, job-costs
      And the answer's jobs/0/budget/outgoings/2/inJob is £216.67
