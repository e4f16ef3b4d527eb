Feature: Income beside earnings, added up for Housing Benefit
  Each income is turned into a week's sum, and the sums are added; a benefit for carers is among them.

  Rule: All that counts is added up by the week (Housing Benefit Regulations 2006, regs 31, 33(1) and 40)

    Scenario: Grace has Carer's Allowance, a small pension and some savings, and a child for whom Child Benefit is paid
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Grace is 40 years old
      And a child, Max, born on 3 March 2016
      And Universal Credit is not claimed
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      And Grace has £52 a month from occupational-pension
      And savings of £6,500.00
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then by hand, 86.45 + 52.00 x 12 / 52 + 2.00 = 100.45
      And "Income for Housing Benefit, a week" is £100.45
      And "Income for Housing Benefit, a week" is explained by "Without Universal Credit, Housing Benefit goes by income. Yours is £100.45 a week: £0 of earnings and £100.45 besides."
      And by hand, 95.55 + 87.88 + 48.15 = 231.58
      And "Housing Benefit" is explained by "You get no Universal Credit, but your income is low enough for Housing Benefit in full: £200 a week."

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
      And there is no "Other income for Housing Benefit, a week"
      And there is no "Housing Benefit"
