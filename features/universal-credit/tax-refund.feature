Feature: A tax refund counts as pay
  Income tax or National Insurance that HMRC pays back is earnings in the month it comes: 55% of it comes off Universal
  Credit. No tax is worked out on it.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Jo is 38 years old

  Rule: It is earnings in the period in which it is paid (Universal Credit Regulations 2013, reg 55(4A))

    Scenario: Jo has £300 back, and no job now
      Given Jo has £300 a month from tax-refund
      When the position is worked out
      Then "Tax refund that counts as pay" for Jo is £300.00
      And "Tax refund that counts as pay" is explained by "Universal Credit counts Jo's tax refund of £300 as pay, in the month it comes. No tax is taken from it."
      And "All earnings that Universal Credit counts" is £300.00
      And "Other income" is £300.00
      And there is no "Income other than pay"
      And by hand, 424.90 - 300.00 x 55% = 259.90
      And Universal Credit is £259.90 a month
      And by hand, 300.00 + 259.90 = 559.90
      And net income is £559.90 a month

    Scenario: The work allowance covers it too
      Given a child, Zed, born on 4 February 2019
      And the home is rented from the council for £400 a month
      And Jo takes home £400 a month for 8 hours a week
      And Jo has £127 a month from tax-refund
      When the position is worked out
      Then by hand, (400.00 + 127.00 - 427.00) x 55% = 55.00
      And by hand, 424.90 + 303.94 + 400.00 - 55.00 = 1,073.84
      And Universal Credit is £1,073.84 a month

    Scenario: It takes nothing from new-style Jobseeker's Allowance
      Given Jo has £50 a week from new-style-jsa
      And Jo has £100 a month from tax-refund
      When the position is worked out
      Then by hand, 50.00 x 52 / 12 = 216.67
      And "New-style Jobseeker's Allowance" for Jo is £216.67

    Scenario: Each of a couple has their own
      Given Jo and Kim are a couple aged 38 and 39
      And Jo has £300 a month from tax-refund
      And Kim has £100 a month from tax-refund
      When the position is worked out
      Then "Tax refund that counts as pay" for Jo is £300.00
      And "Tax refund that counts as pay" for Kim is £100.00
      And by hand, 666.97 - 400.00 x 55% = 446.97
      And Universal Credit is £446.97 a month

    Scenario: Of a couple one alone has some back
      Given Jo and Kim are a couple aged 38 and 39
      And Jo has £300 a month from tax-refund
      When the position is worked out
      Then there is no "Tax refund that counts as pay" for Kim
      And by hand, 666.97 - 300.00 x 55% = 501.97
      And Universal Credit is £501.97 a month

  Rule: It counts for the earnings that lift the benefit cap (Universal Credit Regulations 2013, regs 55(4A) and 82(1)(a))

    Scenario: Jo takes home £800 and has £81 back: £881
      Given Jo takes home £800 a month for 15 hours a week
      And Jo has £81 a month from tax-refund
      When the position is worked out
      Then by hand, 800.00 + 81.00 = 881.00
      And the benefit cap does not apply because of "earnings"

    Scenario: A penny less
      Given Jo takes home £800 a month for 15 hours a week
      And Jo has £80.99 a month from tax-refund
      When the position is worked out
      Then "Benefit cap limit" is £1,229.42

  Rule: Without one there is none to count (Universal Credit Regulations 2013, reg 55(4A))

    Scenario: Jo has no refund
      When the position is worked out
      Then there is no "Tax refund that counts as pay" for Jo
      And "All earnings that Universal Credit counts" is £0.00
