Feature: Story M5: what a job takes that no sum shows
  "the loss of time with their children and partner" (IEP Journal, Issue 8, March 2023).
  It is said in words. There are no pounds in it, and no figure changes by it.

  Background:
    Given an assessment period that starts on 1 December 2022
    And the household lives in the East of England
    And Sam and Amy are a couple aged 33 and 31
    And a child, Cara, born on 1 May 2015
    And a child, Cleo, born on 1 July 2018
    And the home is rented from a private landlord for £800 a month
    And the Local Housing Allowance is £800 a month
    And savings of £0
    And Sam takes home £1,423.36 a month for 37 hours a week
    And Amy is offered a job of 15 hours over 3 days a week at £9.50 an hour
    And Amy is paid calendar-monthly
    And everything else is as usual

  Scenario: Three evenings in a supermarket, while Sam works by day
    Given Amy's shifts are evenings
    And Sam's shifts are days
    When the job is compared with now
    Then the answer's jobs/0/unpriced/1 is "You would have fewer evenings at home with your family."
    And the answer's jobs/0/unpriced/2 is "School is closed for many weeks of the year. Childcare is needed then too."
    And the answer's jobs/0/unpriced/3 is "You would be at work when Sam is at home. That leaves less time together."
    And the answer's jobs/0/beyondMoney/1/citation/text is "IEP Journal, Issue 8, March 2023"
    # 45p of each of 142.50 pounds stays, with or without what was told of shifts.
    And by hand, 142.50 x 45% = 64.13
    And the household is £64.13 a week better off

  Scenario: The same sum where no shift was told
    When the job is compared with now
    Then the household is £64.13 a week better off
