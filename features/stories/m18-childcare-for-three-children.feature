Feature: Story M18: childcare for three children
  IEP Journal, Issue 8, March 2023, speaks of "childcare costs and availability (notably for larger families)". Universal Credit
  helps with 85% of childcare, but only up to a limit that is the same for two children and for five.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Ruth is 34 years old
    And a child, Ola, born on 12 March 2019
    And a child, Ife, born on 3 May 2022
    And a child, Tobi, born on 20 January 2025
    And the home is rented from the council for £160 a week
    And everything else is as usual

  Rule: The limit for two or more children binds for three (Universal Credit Regulations 2013, regs 34 and 36)

    Scenario: Three children in care for thirty-five hours of work
      Given Ruth is offered a job of 35 hours over 5 days a week at £12.71 an hour
      And the job needs £600.00 a month of registered childcare for Ola
      And the job needs £800.00 a month of registered childcare for Ife
      And the job needs £1,000.00 a month of registered childcare for Tobi
      When the job is compared with now
      Then by hand, (600 + 800 + 1,000) x 85% = 2,040.00
      And "Help with childcare" is £1,836.16
      And by hand, 2,400.00 - 1,836.16 = 563.84
      And "Childcare left for you to pay" is £563.84
