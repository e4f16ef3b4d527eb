Feature: Where a work pension begins
  From £10,000 a year an employer must put a worker of 22 or over into a pension, and take-home pay falls by what the worker
  pays in. It is not lost: it is saved, and the employer adds to it.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands

  Rule: Enrolment begins when a year's pay passes the trigger (Pensions Act 2008, ss 3(1), 13 and 20(1))

    Scenario: Kofi, 22, is offered 12 hours a week and would be enrolled
      Given Kofi is 22 years old
      And Kofi is offered a job of 12 hours over 2 days a week at £12.71 an hour
      And Kofi is enrolled automatically in a net-pay pension
      When the job is compared with now
      Then by hand, 10,000 / 12 = 833.33
      And by hand, (10,000 - 6,240) x 5% / 12 = 15.67
      And there is a cliff "pension-trigger" at £833.33 that loses £15.67
      And "Where a work pension begins" is explained by "Above £833.33 a month before tax, £15.67 a month goes into your pension. It is saved, and your employer adds to it."

    Scenario: Kofi is 21, too young to be enrolled
      Given Kofi is 21 years old
      And Kofi is offered a job of 12 hours over 2 days a week at £12.71 an hour
      And Kofi is enrolled automatically in a net-pay pension
      When the job is compared with now
      Then there is no cliff "pension-trigger"

    Scenario: The job has no such pension
      Given Kofi is 22 years old
      And Kofi is offered a job of 12 hours over 2 days a week at £12.71 an hour
      And everything else is as usual
      When the job is compared with now
      Then there is no cliff "pension-trigger"
