Feature: A second earner
  A couple with one wage asks which of them should work more. Universal Credit counts their pay together, so a second wage
  keeps 45p of each pound from its first hour, but pays no tax on what its own allowance frees.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And Li and Jun are a couple aged 31 and 34
    And the home is rented from the council for £160 a week
    And Li earns £1,000 a month for 25 hours a week
    And Jun is offered a job of 12 hours over 3 days a week at £12.71 an hour
    And Li is offered a job of 35 hours over 5 days a week at £12.71 an hour
    And the job replaces the present one
    And the question's together are:
      | id        | jobs         |
      | both-work | job-2, job-1 |
    And everything else is as usual

  Rule: The couple's pay counts together (Universal Credit Regulations 2013, reg 22(3))

    Scenario: Jun starts, or Li works full-time, or both
      When the job is compared with now
      Then by hand, 666.97 + 693.33 - 1,000.00 x 55% = 810.30
      And the answer's now/universalCredit/award is 810.30

      # Jun's twelve hours
      And by hand, 12 x 12.71 x 52 / 12 = 660.92
      And by hand, 660.92 - 660.92 x 55% = 297.41
      And the answer's jobs/0/betterOff/month is 297.41

      # Li's ten hours more
      And by hand, 35 x 12.71 x 52 / 12 = 1,927.68
      And by hand, 879 x 20% + 879.68 x 8% = 246.17
      And by hand, 1,927.68 - 246.17 = 1,681.51
      And by hand, 666.97 + 693.33 - 1,681.51 x 55% = 435.47
      And by hand, 1,681.51 + 435.47 - 1,000.00 - 810.30 = 306.68
      And the answer's jobs/1/betterOff/month is 306.68

      # Both: twelve hours, and ten more
      And by hand, 666.97 + 693.33 - (1,681.51 + 660.92) x 55% = 71.96
      And by hand, 1,681.51 + 660.92 + 71.96 - 1,000.00 - 810.30 = 604.09
      And the answer's jobs/2/betterOff/month is 604.09
      And by hand, 604.09 x 12 / 52 / (12 + 35 - 25) = 6.34
      And the answer's jobs/2/perHour/worked is 6.34
      And the answer's ranking/0 is both-work

      # Both ways to work can be paid until the first pay, which is said once
      And the answer's jobs/2/couldBeLower is fares-until-first-pay
