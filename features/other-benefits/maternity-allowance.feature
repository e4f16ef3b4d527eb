Feature: Maternity Allowance and a job
  Maternity Allowance is for a mother who is away from work, with ten days of work in it at most. The job that she is on
  leave from does not touch it; starting another ends it. Universal Credit counts all of it.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Scotland
    And Isla is 29 years old

  Rule: It is paid while the mother is away from work (Social Security Contributions and Benefits Act 1992, s 35; Universal Credit Regulations 2013, reg 66(1)(b))

    Scenario: Isla has £180 a week, more than Universal Credit's allowance
      Given Isla has £180 a week from maternity-allowance
      When the position is worked out
      Then by hand, 180.00 x 52 / 12 = 780.00
      And "Maternity Allowance" for Isla is £780.00
      And "Maternity Allowance" is explained by "Isla gets Maternity Allowance of £780 a month while away from work."
      And "Other income that Universal Credit counts" is £780.00
      And there is no Universal Credit
      And net income is £780.00 a month

    Scenario: The job she is on leave from, and two days of work in it
      Given Isla has £80 a week from maternity-allowance
      And Isla earns £100 a month for 37 hours a week
      When the position is worked out
      Then by hand, 80.00 x 52 / 12 = 346.67
      And "Maternity Allowance" for Isla is £346.67
      And by hand, 424.90 - 346.67 - 100.00 x 55% = 23.23
      And Universal Credit is £23.23 a month

    Scenario: Isla has none
      When the position is worked out
      Then there is no "Maternity Allowance" for Isla because "We assumed that Isla gets no Maternity Allowance."

  Rule: Starting a job ends it (Social Security (Maternity Allowance) Regulations 1987, reg 2(1) and (2))

    Scenario: Isla is offered sixteen hours at the living wage
      Given Isla has £80 a week from maternity-allowance
      And the home is rented from the council for £400 a month
      And Isla is offered a job of 16 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 424.90 + 400.00 - 346.67 = 478.23
      And by hand, 12.71 x 16 x 52 / 12 = 881.23
      And by hand, 424.90 + 400.00 - 881.23 x 55% = 340.22
      And "maternity-allowance" goes from £346.67 to £0.00
      And "universal-credit" goes from £478.23 to £340.22
      And by hand, 881.23 + 340.22 - 346.67 - 478.23 = 396.55
      And the household is £396.55 a month better off

    Scenario: A job for her partner does not
      Given Isla and Ewan are a couple aged 29 and 30
      And Isla has £80 a week from maternity-allowance
      And Ewan is offered a job of 16 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then "maternity-allowance" goes from £346.67 to £346.67
