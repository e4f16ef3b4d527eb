Feature: The maximum amount is everything a household may have before its own income is looked at
  A keyworker checks a statement by adding up its elements. What is on the statement and not here, or here and not
  on the statement, is what to ask about.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East

  Rule: The maximum amount is the sum of the elements (Welfare Reform Act 2012, s 8(2))

    Scenario: Hannah is ill, Joe works and cares for her, and their child is disabled
      Given Hannah and Joe are a couple aged 31 and 33
      And Hannah has LCWRA
      And Hannah's statement shows the protected LCWRA rate
      And Joe cares for a severely disabled person
      And Joe takes home £900 a month for 16 hours a week
      And a child, Mia, born on 14 February 2023
      And Mia gets a disability benefit at the lower rate
      And £500 a month is paid for registered childcare for Mia
      And the home is rented from a housing association for £120 a week
      When the position is worked out
      Then "Standard allowance" is £666.97
      And "Child element" for Mia is £303.94
      And "Disabled child addition" for Mia is £164.79
      And "Extra for limited capability for work and work-related activity" for Hannah is £429.80
      And "Carer element" for Joe is £209.34
      And by hand, 500 x 85% = 425.00
      And "Help with childcare" is £425.00
      And by hand, 120 x 52 / 12 = 520.00
      And "Help with rent" is £520.00
      And by hand, 666.97 + 303.94 + 164.79 + 429.80 + 209.34 + 425.00 + 520.00 = 2,719.84
      And "Maximum amount" is £2,719.84
      And "Maximum amount" is explained by "Added up, the most that you could get is £2,719.84 a month, before we look at your own income."

    Scenario: Income and savings take nothing from the maximum amount
      Given Hannah is 31 years old
      And Hannah has LCW
      And Hannah's health condition was reported on 1 February 2017
      And Hannah takes home £2,000 a month for 35 hours a week
      And savings of £10,000
      When the position is worked out
      Then by hand, 424.90 + 158.76 = 583.66
      And "Maximum amount" is £583.66

    Scenario: A single person without children, illness or rent has the standard allowance alone
      Given Hannah is 31 years old
      When the position is worked out
      Then "Maximum amount" is £424.90
