Feature: Story M24: living costs until first payday
  "living costs until first payday" (Learning and Work Institute, Economic Inactivity in Sunderland, April 2023). The cash-flow calendar: the last payment of Universal Credit alone,
  the first wage, the first lower Universal Credit. The Flexible Support Fund does not pay living costs.

  Scenario: Universal Credit on 7 July, the wage on 31 July, less Universal Credit on 7 August
    Given an assessment period that starts on 1 June 2026
    And Dana is 30 years old
    And the home is rented from the council for £400 a month
    And Dana is offered a job of 16 hours over 4 days a week at £13 an hour
    And Dana is paid calendar-monthly
    And Dana's start date is 15 June 2026
    And Dana's first pay date is 31 July 2026
    And the question's include is timeline
    And everything else is as usual
    When the job is compared with now

    Then the answer's jobs/0/firstMonths/lastBenefitOnlyPayment/date is 2026-07-07
    And the answer's jobs/0/firstMonths/lastBenefitOnlyPayment/amount is £824.90
    And the answer's jobs/0/firstMonths/lastBenefitOnlyPayment/because is "On 7 July 2026 you get £824.90 of Universal Credit. It is the last payment before your wages from this job count."
    And by hand, 16 x 13 x 52 / 12 = 901.33
    And the answer's jobs/0/firstMonths/firstWage/date is 2026-07-31
    And the answer's jobs/0/firstMonths/firstWage/amount is £901.33
    # No children: every pound counts
    And by hand, 824.90 - 901.33 x 55% = 329.17
    And the answer's jobs/0/firstMonths/firstReducedUniversalCredit/date is 2026-08-07
    And the answer's jobs/0/firstMonths/firstReducedUniversalCredit/amount is £329.17
    And the answer's jobs/0/firstMonths/firstReducedUniversalCredit/because is "On 7 August 2026 Universal Credit is £329.17, not £824.90. It is the first payment in which your wages count."
    And the answer's jobs/0/firstMonths/bridges/4/id is living-costs-from-the-fund
    And the answer's jobs/0/firstMonths/bridges/4/open is false
    And the answer's jobs/0/firstMonths/bridges/4/because is "The Flexible Support Fund can pay for what the job needs. It does not pay for food, rent or bills until your first pay."
