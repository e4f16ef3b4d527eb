Feature: Look again at dates of the award itself
  A protection that ends, a wait that is over, a birth, and the first pay of a job.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Jo is 30 years old

  Rule: The benefit cap can come back after nine months (Universal Credit Regulations 2013, reg 82)

    Scenario: Earnings fell in January
      Given the home is rented from the council for £1,000 a month
      And the household's months at threshold are 12
      And the household's earnings fell on is 10 January 2026
      When the position is worked out
      # nine months from 1 January end on 30 September
      Then the answer's lookAgainOn/0/date is 2026-10-01
      And "The benefit cap can come back" is explained by "The nine months without the benefit cap end. It can lower your Universal Credit from the month that starts on 1 October 2026."

  Rule: The LCWRA element comes after three months (Universal Credit Regulations 2013, reg 28(1))

    Scenario: Ill since 20 April
      Given Jo has LCWRA
      And Jo's health condition was reported on 20 April 2026
      When the position is worked out
      # three months from 20 April end in July; the next period starts on 1 August
      Then "The health element begins" is explained by "The wait of three months is over for Jo. The extra amount for poor health starts with the month from 1 August 2026."

  Rule: A birth changes the household (Universal Credit Regulations 2013, reg 24)

    Scenario: A baby in October
      Given Jo's expected birth date is 10 October 2026
      When the position is worked out
      Then "A baby is due" is explained by "The baby of Jo is due on 10 October 2026. Tell Universal Credit of the birth, and claim Child Benefit."

  Rule: The first pay lowers the award of its own period (Universal Credit Regulations 2013, regs 22(1) and 54(1))

    Scenario: A job that pays on 26 June
      Given Jo is offered a job of 20 hours over 4 days a week at £12.71 an hour
      And Jo's first pay date is 26 June 2026
      When the job is compared with now
      Then the answer's lookAgainOn/0/date is 2026-06-26
      And "The first pay" is explained by "The first pay of this job comes on 26 June 2026. The Universal Credit after that month is the first to be lower."
