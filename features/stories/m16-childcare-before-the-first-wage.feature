Feature: Story M16: more help upfront with childcare costs
  "get more help upfront with childcare costs" (IEP Journal, Issue 8, March 2023).
  Childcare has to be paid before the first wage and before Universal Credit helps. The jobcentre's fund can pay the first
  bill whole; after that Universal Credit gives 85% back.

  Scenario: The jobcentre may pay the first bill of a month, and later bills come back at 85%
    Given an assessment period that starts on 1 June 2026
    And Cara is 29 years old
    And a child, Theo, born on 3 May 2024
    And the home is rented from a private landlord for £700 a month
    And the Local Housing Allowance is £700 a month
    And Cara is offered a job of 16 hours over 4 days a week at £13 an hour
    And Cara is paid calendar-monthly
    And Cara's start date is 1 June 2026
    And Cara's first pay date is 30 June 2026
    And the job needs £100 a week of registered childcare for Theo
    And the question's include is timeline
    And everything else is as usual
    When the job is compared with now

    # What has to be found before the first wage: a whole month's care
    Then by hand, 100 x 52 / 12 = 433.33
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/amount is £433.33
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/items/0/kind is childcare
    # The fund may pay all of it
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/items/0/couldBePaidBy/0 is first-childcare-bill
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/couldBePaid is £433.33
    And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/leftToYou is £0
    And the answer's jobs/0/firstMonths/bridges/0/id is first-childcare-bill
    And the answer's jobs/0/firstMonths/bridges/0/because is "The jobcentre may pay your first childcare bill of £433.33, so that you need not. Ask before you pay. Later bills you pay, and get 85% back."
    # Universal Credit's share, in the payment after the period
    And by hand, 433.33 x 85% = 368.33
    And by hand, 901.33 - 427 = 474.33
    And by hand, 1,428.84 + 368.33 - 474.33 x 55% = 1,536.29
    And the answer's jobs/0/timeline/1/events/1/kind is universal-credit
    And the answer's jobs/0/timeline/1/events/1/amount is £1,536.29
