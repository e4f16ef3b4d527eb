Feature: The money that comes into the household
  Take-home pay, Universal Credit and other income together, before rent and council tax. This is the sum that a job is
  compared on, so it must leave nothing out that comes in.

  Rule: It is take-home pay, Universal Credit and other income together (Worthwhile's contract: net income)

    Scenario: Fiona works in Stirling, and Ewan cares for a disabled neighbour
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Fiona and Ewan are a couple aged 40 and 41
      And a child, Isla, born on 1 May 2020
      And Fiona takes home £800.00 a month for 15 hours a week
      And Ewan cares for a severely disabled person
      And Ewan has claimed Carer's Allowance
      And Fiona has £100.00 a month from child-maintenance
      When the position is worked out
      Then by hand, 86.45 x 52 / 12 = 374.62
      And "Carer Support Payment" is £374.62
      And by hand, 666.97 + 303.94 + 209.34 - (800.00 - 710.00) x 55% - 374.62 = 756.13
      And Universal Credit is £756.13 a month
      And by hand, 27.05 x 52 / 12 = 117.22
      And "Child Benefit" is £117.22
      And by hand, 28.20 x 52 / 12 = 122.20
      And "Scottish Child Payment" is £122.20
      And "Other income" is £100.00
      And by hand, 800.00 + 756.13 + 117.22 + 374.62 + 100.00 + 122.20 = 2,270.17
      And net income is £2,270.17 a month
      And "Money coming in each month" is explained by "Take-home pay, Universal Credit and your other income come to £2,270.17 a month, before rent and council tax."

    Scenario: Grace has nothing coming in
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Grace is 50 years old
      And savings of £16,000.01
      When the position is worked out
      Then net income is £0.00 a month

  Rule: A week's worth is twelve months shared over 52 weeks (Universal Credit Regulations 2013, reg 73)

    Scenario: Grace claims Universal Credit
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Grace is 50 years old
      When the position is worked out
      Then net income is £424.90 a month
      And by hand, 424.90 x 12 / 52 = 98.05
      And "Money coming in each week" is £98.05
      And "Money coming in each week" is explained by "That is £98.05 a week."
