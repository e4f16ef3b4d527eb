Feature: All that Housing Benefit leaves a household to live on
  Allowances and premiums together say what a household keeps in a week before its income takes anything off Housing Benefit.

  Rule: It is the allowances and premiums added up (Housing Benefit Regulations 2006, reg 22(1) and Sch 3)

    Scenario: Mike Bolton's example of Zainab and her child of 6 (2025-26)
      Given an assessment period that starts on 1 June 2025
      And the household lives in Yorkshire and the Humber
      And Zainab is 30 years old
      And a child, Zac, born on 10 February 2019
      And the home is supported accommodation
      And the home's rent is £250 a week
      When the position is worked out
      Then by hand, 92.05 + 84.66 = 176.71
      And "Left to live on, a week" is £176.71
      And "Left to live on, a week" is explained by "In all, Housing Benefit leaves £176.71 a week to live on before income takes anything off it."

    Scenario: A couple with two children, one disabled, and a carer
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Grace and Tom are a couple aged 40 and 41
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      And Tom gets PIP daily living at the standard rate
      And a child, Ada, born on 2 February 2015
      And a child, Max, born on 3 March 2016
      And Max gets a disability benefit at the higher rate
      And the home is temporary accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then by hand, 150.15 + 2 x 87.88 + 64.00 + 48.15 + 84.46 + 33.99 = 556.51
      And "Left to live on, a week" is £556.51

  Rule: Where Universal Credit helps with the rent, Housing Benefit has nothing to work out (Universal Credit Regulations 2013, Sch 1 para 3)

    Scenario: Ines rents from the council for £90 a week and takes home £900 a month
      Given an assessment period that starts on 5 October 2026
      And the household lives in Wales
      And Ines is 30 years old
      And the home is rented from the council for £90 a week
      And Ines takes home £900 a month for 18 hours a week
      When the position is worked out
      Then by hand, 424.90 + 90 x 52 / 12 - 900 x 55% = 319.90
      And Universal Credit is £319.90 a month
      And there is no "Left to live on, a week"
      And there is no "Housing Benefit"
