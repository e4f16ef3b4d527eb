Feature: What the job costs once, at its start
  A certificate or safety boots may have to be paid for before the first pay. They stand beside the monthly sum, because
  they come only once, and a work coach may be able to pay for them.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And Kofi is 28 years old
    And Universal Credit is not claimed
    And Kofi is offered a job of 16 hours over 3 days a week at £12.00 an hour

  Rule: What has to be paid once is counted apart from the month (Worthwhile's contract: jobs[].startCosts)

    Scenario: Safety boots
      Given the job needs £48.00 once for "safety boots"
      When the job is compared with now
      Then starting costs are £48.00
      And the cost of other is £0.00 a week
      And by hand, 16 x 12.00 x 52 / 12 = 832.00
      And the household is £832.00 a month better off

    Scenario: Nothing has to be paid at the start
      When the job is compared with now
      Then starting costs are £0.00
