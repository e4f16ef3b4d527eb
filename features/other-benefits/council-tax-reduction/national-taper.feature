Feature: How other adults and income bring council tax help down in Scotland and Wales
  Other adults in the home come off the bill first. Then a fifth of the income above what is left to live on comes off.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Rhodri is 45 years old
    And Universal Credit is not claimed

  Rule: The most is the bill less what all the other adults take off (Council Tax Reduction (Scotland) Regulations 2021, regs 79(1) and 90; Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 paras 4 and 5)

    Scenario: A son does not work, and a daughter has £300 a week
      Given the home's council tax by amount is £1,460 a year
      And a non-dependant aged 28
      And a non-dependant aged 24
      And the non-dependant's working is yes
      And the non-dependant's gross income is £300 a week
      When the position is worked out
      Then by hand, 6.70 + 13.35 = 20.05
      And by hand, 28.00 - 20.05 = 7.95
      And "Most council tax help, a week" is £7.95
      And "Most council tax help, a week" is explained by "The most help is £7.95 a week: council tax of £28, less £20.05 for other adults."
      And by hand, 7.95 x 365 / 7 / 12 = 34.54
      And "Council Tax Reduction" is £34.54

    Scenario: A son takes off all of a bill of £349
      Given the home's council tax by amount is £349 a year
      And a non-dependant aged 28
      When the position is worked out
      Then by hand, 349 x 7 / 365 = 6.69
      And there is no "Most council tax help, a week"
      And there is no "Council Tax Reduction" because "Your income, or other adults here, leave no Council Tax Reduction."

    Scenario: Of a bill of £350 he leaves a penny a week
      Given the home's council tax by amount is £350 a year
      And a non-dependant aged 28
      When the position is worked out
      Then by hand, 350 x 7 / 365 - 6.70 = 0.01
      And by hand, 350 / 12 - 6.70 x 365 / 7 / 12 = 0.05
      And "Council Tax Reduction" is £0.05

  Rule: A fifth of the income above what is left to live on comes off (Council Tax Reduction (Scotland) Regulations 2021, regs 13 and 79; Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6)

    Scenario Outline: Rhodri takes home £<pay> a week, below and at what is left to live on
      Given the home's council tax by amount is £1,460 a year
      And Rhodri takes home £<pay> a week for 12 hours a week
      When the position is worked out
      Then by hand, <pay> - 5.00 = <income>
      And "Income for council tax help, a week" is £<income>
      And there is no "Taken off council tax help for income, a week" because "Your income is not above the £101.85 a week left to live on, so nothing comes off."
      And "Council Tax Reduction" is £121.67

      Examples:
        | pay    | income |
        | 106.84 | 101.84 |
        | 106.85 | 101.85 |

    Scenario: Above it, at £107.35
      Given the home's council tax by amount is £1,460 a year
      And Rhodri takes home £107.35 a week for 12 hours a week
      When the position is worked out
      Then by hand, (107.35 - 5.00 - 101.85) x 20% = 0.10
      And "Taken off council tax help for income, a week" is £0.10
      And by hand, (28.00 - 0.10) x 365 / 7 / 12 = 121.23
      And "Council Tax Reduction" is £121.23

  Rule: Without a bill nothing can come off it (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 4)

    Scenario: Rhodri's son does not work, and nobody told us the bill
      Given a non-dependant aged 28
      When the position is worked out
      Then there is no "Most council tax help, a week"
      And there is no "Council Tax Reduction" because "You did not tell us your council tax bill, so no help with it is counted."
