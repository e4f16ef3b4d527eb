Feature: What an hour less costs
  Somebody who works may want to work less: for a child, for their health, to study. What is lost each week, shared over the
  hours that fall away, is what each of those hours has been worth.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South West
    And Sunita is 45 years old
    And Universal Credit is not claimed
    And Sunita earns £12.00 an hour for 20 hours a week

  Rule: The loss is shared over the hours that fall away (Worthwhile's contract: jobs[].perHour.hourLess)

    Scenario: From twenty hours to twelve, at the same pay
      Given Sunita is offered a job of 12 hours over 3 days a week at £12.00 an hour
      And the job replaces the present one
      When the job is compared with now
      Then by hand, (20 - 12) x 12.00 = 96.00
      And the household is £96.00 a week worse off
      And by hand, 96.00 / 8 = 12.00
      And the answer's jobs/0/perHour/hourLess is 12.00

  Rule: A job of as many hours or more has none (Worthwhile's contract: jobs[].perHour.hourLess)

    Scenario: Twenty hours at more pay
      Given Sunita is offered a job of 20 hours over 3 days a week at £13.00 an hour
      And the job replaces the present one
      When the job is compared with now
      Then the answer's jobs/0/perHour/hourLess is ""

    Scenario: Twelve hours on top of the twenty
      Given Sunita is offered a job of 12 hours over 3 days a week at £12.00 an hour
      When the job is compared with now
      Then the answer's jobs/0/perHour/hourLess is ""
