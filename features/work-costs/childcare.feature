Feature: What childcare for the job costs
  All that a parent would pay because of the job is a cost of the job. What Universal Credit gives back comes in through
  Universal Credit, and is not counted twice.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Amina is 30 years old
    And a child, Bilal, born on 1 May 2023
    And Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour

  Rule: Registered childcare is a cost in full, and Universal Credit gives part of it back (Worthwhile's contract: jobs[].childcare; Universal Credit Regulations 2013, regs 31 to 35)

    Scenario: A nursery for Bilal at £100 a week
      Given the job needs £100.00 a week of registered childcare for Bilal
      When the job is compared with now
      Then the cost of childcare is £100.00 a week
      And by hand, 100.00 x 52 / 12 = 433.33
      And "Childcare" is explained by "Childcare for Bilal costs £433.33 a month. What Universal Credit gives back is in your Universal Credit."
      And by hand, 433.33 x 85% = 368.33
      And by hand, 728.84 + 368.33 = 1,097.17
      And "universal-credit" goes from £728.84 to £1,097.17
      And the answer's jobs/0/couldBeLower is first-childcare-bill, free-childcare-hours

  Rule: Unregistered childcare is a cost in full that Universal Credit does not help with (Universal Credit Regulations 2013, reg 35)

    Scenario: A neighbour minds Bilal for £100 a week
      Given the job needs £100.00 a week of unregistered childcare for Bilal
      When the job is compared with now
      Then the cost of childcare is £100.00 a week
      And "Childcare" is explained by "Universal Credit does not help with unregistered childcare."
      And "universal-credit" goes from £728.84 to £728.84

    Scenario: A nursery in the morning and the neighbour in the afternoon
      Given the job needs £60.00 a week of registered childcare for Bilal
      And the job needs £40.00 a week of unregistered childcare for Bilal
      When the job is compared with now
      Then the cost of childcare is £100.00 a week
      And by hand, 60.00 x 52 / 12 x 85% = 221.00
      And by hand, 728.84 + 221.00 = 949.84
      And "universal-credit" goes from £728.84 to £949.84

    Scenario: Amina's mother minds Bilal for nothing
      When the job is compared with now
      Then the cost of childcare is £0.00 a week
