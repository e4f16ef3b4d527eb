Feature: Story M23: the cost of starting work
  "cost of starting work (purchase of clothing, travel costs, living costs until first payday)" (Learning and Work Institute, Economic Inactivity in Sunderland, April 2023).
  A sheet with dates: what has to be paid before the first wage, which fund may pay which line, and the gap that is left.

  Scenario: Boots and a licence, seven weeks of trains, and meals that no fund pays for
    Given an assessment period that starts on 1 June 2026
    And Dana is 30 years old
    And the home is rented from the council for £400 a month
    And Dana is offered a job of 30 hours over 5 days a week at £13 an hour
    And Dana is paid calendar-monthly
    And Dana's start date is 15 June 2026
    And Dana's first pay date is 31 July 2026
    And the journey to the job is by rail, costs £25 a week and takes 30 minutes each way
    And the job needs £90 once for "boots and a jacket"
    And the job needs £6 a week for "meals"
    And the question's include is timeline
    And everything else is as usual
    When the job is compared with now

    # The sheet: each line on its day
    Then the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/from is 2026-06-15
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/to is 2026-07-31
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/items/0/date is 2026-06-15
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/items/0/kind is travel
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/items/0/amount is £25
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/items/1/kind is other-cost
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/items/2/what is boots and a jacket
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/items/2/couldBePaidBy/0 is flexible-support-fund
    # Seven Mondays, 15 June to 27 July
    And by hand, 7 x (25 + 6) + 90 = 307
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/amount is £307
    # The gap: no fund pays the meals
    And by hand, 7 x 25 + 90 = 265
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/couldBePaid is £265
    And by hand, 307 - 265 = 42
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/leftToYou is £42
    # What still comes in to live on: Universal Credit on 7 July
    And by hand, 424.90 + 400 = 824.90
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/comesIn is £824.90
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/because is "From 15 June 2026 until your first pay on 31 July 2026, the job costs you £307. Universal Credit that comes in meanwhile: £824.90."
