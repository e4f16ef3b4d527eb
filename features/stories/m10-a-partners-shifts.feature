Feature: Story M10: shifts round a partner's shifts
  "Fitting their work around a partner's work shifts" (IEP Journal, Issue 8, March 2023).
  The clash stands beside the money.

  Background:
    Given an assessment period that starts on 1 December 2022
    And the household lives in the East of England
    And Sam and Amy are a couple aged 33 and 31
    And a child, Cara, born on 1 May 2015
    And a child, Cleo, born on 1 July 2018
    And the home is rented from a private landlord for £800 a month
    And the Local Housing Allowance is £800 a month
    And savings of £0
    And Sam takes home £1,423.36 a month for 37 hours a week
    And Amy is offered a job of 15 hours over 3 days a week at £9.50 an hour
    And Amy is paid calendar-monthly
    And everything else is as usual

  Scenario: Amy is offered evenings, and Sam works evenings and weekends
    Given Amy's shifts are evenings
    And Sam's shifts are evenings, weekends
    When the job is compared with now
    Then the verdict is better-off
    And the household is £64.13 a week better off
    And the answer's jobs/0/beyondMoney/1/id is shift-clash
    And the answer's jobs/0/beyondMoney/1/because is "You and Sam would both be at work in the evening."
    And the answer's jobs/0/beyondMoney/1/question is "Who would do the childcare at those hours, and could either of you change a shift?"

  Scenario: Days suit them both: no clash, and less time together
    Given Amy's shifts are days
    And Sam's shifts are evenings, weekends
    When the job is compared with now
    Then the household is £64.13 a week better off
    And the answer's jobs/0/beyondMoney/1/id is time-with-children
    And the answer's jobs/0/beyondMoney/3/id is time-together
