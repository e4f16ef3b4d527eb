Feature: How far a budget goes
  A personal budget is one sum for every cost. It pays what is needed to start, then whole months, and never more than it holds.
  It is no income: Universal Credit stays as it is.

  Background:
    Given an assessment period that starts on 1 May 2022
    And the household lives in the East of England
    And the household's local authority is Luton
    And Sam and Amy are a couple aged 33 and 31
    And a child, Cleo, born on 1 July 2018
    And Sam takes home £1,423.36 a month for 37 hours a week
    And Amy is offered a job of 15 hours over 3 days a week at £9.50 an hour
    And everything else is as usual

  Rule: Your Work Your Way had a budget of £2,000 for each client (IEP Journal, Issue 8, March 2023)

    Scenario: £150 to start, then whole months of £325
      Given the journey to the job is by rail, costs £75 a week and takes 50 minutes each way
      And the job needs £150 once for "clothes"
      When the job is compared with now
      Then by hand, 75 x 52 / 12 = 325
      # Five months: six would take £1,950, and only £1,850 is left.
      And by hand, 2,000 - 150 = 1,850
      And by hand, 325 x 5 = 1,625
      And "your-work-your-way" could add £75 a week, for 5 months at most
      And "your-work-your-way" could pay £150 once

    Scenario: A budget that holds less than a month's costs pays once, as far as it goes
      Given the job needs £600 a week of unregistered childcare for Cleo
      When the job is compared with now
      Then by hand, 600 x 52 / 12 = 2,600
      And "your-work-your-way" could pay £2,000 once

    Scenario: What goes beyond the budget is the gap, where nobody else could pay
      Given Universal Credit is not claimed
      And Amy's start costs are:
        | what       | kind  | amount  |
        | a tool set | tools | 2300.00 |
      When the job is compared with now
      # Whether they get tax credits is not known, so the budget might be for Amy; the Flexible Support Fund is not.
      Then "your-work-your-way" could pay £2,000 once
      And "flexible-support-fund" could not pay
      And by hand, 2,300 - 2,000 = 300
      And the answer's jobs/0/startUp/gap is £300.00

  Rule: Help ends when the programme ends (Worthwhile's contract: jobs[].helpThatWouldChangeIt)

    Scenario: Your Work Your Way ran until 31 March 2023: from 1 February two months are left
      Given an assessment period that starts on 1 February 2023
      And the journey to the job is by bus, costs £15 a week and takes 35 minutes each way
      When the job is compared with now
      Then "your-work-your-way" could add £15 a week, for 2 months at most

    Scenario: From April 2023 there is none
      Given an assessment period that starts on 1 April 2023
      And the journey to the job is by bus, costs £15 a week and takes 35 minutes each way
      When the job is compared with now
      Then "your-work-your-way" could not pay

  Rule: Where no figure can be given no budget is counted (Universal Credit Regulations 2013, reg 19(1))

    Scenario: Amy and Sam are in a religious order
      Given Amy is outside these rules: religious-order
      And Sam is outside these rules: religious-order
      And the journey to the job is by bus, costs £15 a week and takes 35 minutes each way
      When the job is compared with now
      Then "religious-order" is out of scope and no figure is given
      And the answer's jobs/0/helpThatWouldChangeIt/0/programme is ""
