Feature: Free hours that would make a job's childcare cost less
  A cost was told, and no free hours with it. Where the child may have free hours, they are named: what then has to be paid only
  the nursery can say.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Amina is 30 years old
    And a child, Bilal, born on 1 February 2023

  Rule: Hours that the job itself opens (Childcare Act 2016, s 1)

    Scenario: 20 hours of work open 30 free hours
      Given Amina is offered a job of 20 hours over 3 days a week at £12.71 an hour
      And the job needs £150.00 a week of registered childcare for Bilal
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/1/id is free-childcare-hours
      And the answer's jobs/0/couldBeLower/1/cost is childcare
      And the answer's jobs/0/couldBeLower/1/because is "Bilal can have 30 free hours a week, in 38 weeks of the year, with this job. You may pay less."

    Scenario: They are in the cost already
      Given Amina is offered a job of 20 hours over 3 days a week at £12.71 an hour
      And Amina's childcare is:
        | child | cost          | registered | free hours |
        | Bilal | £40.00 a week | yes        | 30         |
      When the job is compared with now
      Then the cost of childcare is £40.00 a week
      And the answer's jobs/0/couldBeLower/0/id is first-childcare-bill
      And the answer's jobs/0/couldBeLower/1/id is ""

  Rule: Hours that every child has (Local Authority (Duty to Secure Early Years Provision Free of Charge) Regulations 2014, regs 3 and 4)

    Scenario: 8 hours of work do not open more
      Given Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And the job needs £60.00 a week of unregistered childcare for Bilal
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/because is "Bilal can have 15 free hours a week, in 38 weeks of the year. You may pay less than you told us."
