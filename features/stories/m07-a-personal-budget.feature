Feature: Story M7: a personal budget of £2,000
  "personal budget of £2,000 per client" (IEP Journal, Issue 8, March 2023).
  What is paid from it is listed. It is never gone beyond, and it is no income.

  Scenario: Amy's work clothes, and then her train
    Given an assessment period that starts on 1 May 2022
    And the household lives in the East of England
    And the household's local authority is Luton
    And Sam and Amy are a couple aged 33 and 31
    And a child, Cara, born on 1 May 2015
    And a child, Cleo, born on 1 July 2018
    And the home is rented from a private landlord for £800 a month
    And the Local Housing Allowance is £800 a month
    And savings of £0
    And Sam takes home £1,423.36 a month for 37 hours a week
    And Amy is offered a job of 15 hours over 3 days a week at £9.50 an hour
    And Amy is paid calendar-monthly
    And the household's universal credit claimed is yes
    And everything else is as usual
    And the journey to the job is by rail, costs £75 a week and takes 50 minutes each way
    And the job needs £150 once for "clothes"
    When the job is compared with now
    Then the verdict is worse-off
    # The ledger: £150 for the start, then £325 a month for five whole months
    And "your-work-your-way" could pay £150 once
    And by hand, 75 x 52 / 12 = 325
    And "your-work-your-way" could add £75 a week, for 5 months at most, and the job would then be better-off by £64.13 a week
    And the answer's jobs/0/helpThatWouldChangeIt/0/programme is "your-work-your-way"
    And the answer's jobs/0/helpThatWouldChangeIt/0/budget is £2,000.00
    And the answer's jobs/0/helpThatWouldChangeIt/0/paidOnce is £150.00
    And the answer's jobs/0/helpThatWouldChangeIt/0/paidEachMonth is £325.00
    # Never beyond £2,000: a sixth month would be
    And by hand, 150 + 5 x 325 = 1,775
    And by hand, 150 + 6 x 325 = 2,100
    # No income: what is left of the pay is 45p in the pound, with the budget as without it
    And by hand, 142.50 x 45% = 64.13
