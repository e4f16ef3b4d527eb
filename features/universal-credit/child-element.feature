Feature: Each child who counts brings a child element
  A household whose eldest child was born before 6 April 2017 keeps a higher amount for that child, and has the
  standard amount for every other one. It touches all parents; a date of birth decides between two sums.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Amina is 34 years old

  Rule: The eldest child, born before 6 April 2017, brings the higher amount (Universal Credit (Transitional Provisions) Regulations 2014, reg 43; Universal Credit Regulations 2013, reg 36(1))

    Scenario: Amina's only child was born on 5 April 2017
      Given a child, Noor, born on 5 April 2017
      When the position is worked out
      Then "Child element" for Noor is £351.88
      And "Child element" is explained by "Noor is the eldest child in your claim and was born before 6 April 2017. That brings the higher amount: £351.88 a month."

    Scenario: The higher amount passes to the eldest child who still counts
      Given a child, Kieran, born on 12 February 2009
      And Kieran is not in education
      And a child, Noor, born on 5 April 2017
      When the position is worked out
      Then "Child element" for Noor is £351.88
      And there is no "Child element" because "Kieran no longer counts as your child for Universal Credit."

  Rule: The eldest child, born from 6 April 2017, brings the standard amount (Universal Credit Regulations 2013, regs 24(1) and 36(1))

    Scenario: Amina's only child was born on 6 April 2017
      Given a child, Noor, born on 6 April 2017
      When the position is worked out
      Then "Child element" for Noor is £303.94
      And "Child element" is explained by "The child element for Noor is £303.94 a month."

  Rule: Each other child brings the standard amount (Universal Credit Regulations 2013, regs 24(1) and 36(1))

    Scenario: Amina has three children, two of them born before 6 April 2017
      Given a child, Noor, born on 9 September 2013
      And a child, Sami, born on 5 April 2017
      And a child, Mia, born on 14 February 2023
      When the position is worked out
      Then "Child element" for Noor is £351.88
      And "Child element" for Sami is £303.94
      And "Child element" for Mia is £303.94
      And by hand, 351.88 + 303.94 + 303.94 = 959.76
      And "Child element" is £959.76
      And by hand, 424.90 + 959.76 = 1384.66
      And "Maximum amount" is £1,384.66

    Scenario: Twins are two children: one is the eldest, and one is the other
      Given a child, Noor, born on 5 April 2017
      And a child, Omar, born on 5 April 2017
      When the position is worked out
      Then by hand, 351.88 + 303.94 = 655.82
      And "Child element" is £655.82

  Rule: A child over the two-child limit brought none until April 2026 (Universal Credit Regulations 2013, reg 24A)

    Scenario: Mia is Amina's third child in a period of March 2026
      Given an assessment period that starts on 1 March 2026
      And a child, Noor, born on 9 September 2018
      And a child, Sami, born on 1 May 2020
      And a child, Mia, born on 14 February 2023
      When the position is worked out
      Then "Child element" for Noor is £292.81
      And "Child element" for Sami is £292.81
      And there is no "Child element" because "Mia is over the two-child limit, which lasted until April 2026."
