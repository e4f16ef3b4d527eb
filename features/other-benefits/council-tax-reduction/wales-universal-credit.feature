Feature: Council Tax Reduction in Wales on Universal Credit
  Whoever has any Universal Credit has what it could be at most left alone, and a fifth of what comes in above that is taken off
  the reduction. Universal Credit falls by 55p for a pound of pay, so the reduction falls by 20% of the other 45p.

  Background:
    Given the household lives in Wales
    And Nia is 30 years old
    And the home's council tax by amount is £1,800 a year

  Rule: Without pay nothing is taken off (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 paras 3, 4 and 9)

    Scenario Outline: On <day> Nia has no pay, and no council tax to pay
      Given an assessment period that starts on <day>
      When the position is worked out
      Then "Council tax, a week" is £<week>
      And by hand, 1,800 / 12 = 150.00
      And "Council Tax Reduction" is £150.00
      And "Council Tax Reduction" is explained by "Council Tax Reduction takes £<week> a week off your council tax: £150 a month. You claim it from your council."

      Examples: The year from April 2023 has 366 days
        | day           | week  |
        | 1 June 2022   | 34.52 |
        | 1 June 2023   | 34.43 |
        | 1 June 2024   | 34.52 |
        | 31 March 2026 | 34.52 |
        | 1 April 2026  | 34.52 |

    Scenario: Income that Universal Credit takes off pound for pound changes nothing
      Given an assessment period that starts on 1 June 2026
      And Nia has £200 a month from occupational-pension
      When the position is worked out
      Then by hand, 424.90 - 200.00 = 224.90
      And Universal Credit is £224.90 a month
      And there is no "Taken off council tax help for income, a week" because "Your income is not above the £98.05 a week left to live on, so nothing comes off."
      And "Council Tax Reduction" is £150.00

    Scenario: The benefit cap takes more than pay brings, so nothing is taken off
      Given an assessment period that starts on 1 June 2026
      And a child, Ben, born on 10 February 2015
      And a child, Cai, born on 10 February 2016
      And a child, Dai, born on 10 February 2018
      And a child, Eli, born on 10 February 2019
      And the home is rented from the council for £800 a month
      When the position is worked out
      Then "Council Tax Reduction" is £150.00

  Rule: A fifth of the income above it is taken off (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 paras 3 and 9)

    Background:
      Given an assessment period that starts on 1 June 2026

    Scenario: Nia takes home £600 a month
      Given Nia takes home £600 a month for 12 hours a week
      When the position is worked out
      Then by hand, 424.90 - 600.00 x 55% = 94.90
      And Universal Credit is £94.90 a month
      And by hand, 424.90 x 12 / 52 = 98.05
      And "Left to live on before council tax help falls, a week" is £98.05
      And by hand, (600.00 + 94.90) x 12 / 52 = 160.36
      And "Income for council tax help, a week" is £160.36
      And by hand, (160.36 - 98.05) x 20% = 12.46
      And "Taken off council tax help for income, a week" is £12.46
      And "Taken off council tax help for income, a week" is explained by "Your income is £62.31 a week above what is left to live on. 20% of that comes off: £12.46 a week."
      And by hand, (160.36 - 98.05) x 20% x 365 / 7 / 12 = 54.15
      And by hand, 150.00 - 54.15 = 95.85
      And "Council Tax Reduction" is £95.85
      And by hand, 600.00 + 94.90 + 95.85 = 790.75
      And net income is £790.75 a month

    Scenario: The first pound of pay takes nine pence
      Given Nia takes home £1 a month for 1 hour a week
      When the position is worked out
      Then by hand, 424.90 - 1.00 x 55% = 424.35
      And by hand, (424.35 + 1.00) x 12 / 52 = 98.16
      And by hand, (98.16 - 98.05) x 20% x 365 / 7 / 12 = 0.10
      And by hand, 150.00 - 0.10 = 149.90
      And "Council Tax Reduction" is £149.90

    Scenario: A couple with a baby, as an independent model has them
      # policyengine-uk, Wales 2026-27, £11,000 a year after tax: £246.36 a year, by weeks of which a year has 52
      Given Nia and Owen are a couple aged 30 and 31
      And a child, Ffion, born on 10 February 2026
      And Owen takes home £916.67 a month for 20 hours a week
      And the home is rented from the council for £600 a month
      When the position is worked out
      Then by hand, 666.97 + 303.94 + 600.00 = 1,570.91
      And by hand, 1,570.91 - (916.67 - 427.00) x 55% = 1,301.59
      And Universal Credit is £1,301.59 a month
      And by hand, 1,570.91 x 12 / 52 = 362.52
      And by hand, (1,301.59 + 916.67) x 12 / 52 = 511.91
      And by hand, (511.91 - 362.52) x 20% = 29.88
      And "Taken off council tax help for income, a week" is £29.88
      And by hand, 1,800.00 - (511.91 - 362.52) x 20% x 52 = 246.34
      And by hand, 150.00 - (511.91 - 362.52) x 20% x 365 / 7 / 12 = 20.17
      And "Council Tax Reduction" is £20.17

    Scenario: Enough pay leaves no reduction
      Given Nia and Owen are a couple aged 30 and 31
      And a child, Ffion, born on 10 February 2026
      And Owen takes home £916.67 a month for 20 hours a week
      When the position is worked out
      Then by hand, 666.97 + 303.94 = 970.91
      And by hand, 970.91 - (916.67 - 710.00) x 55% = 857.24
      And by hand, ((857.24 + 916.67) x 12 / 52 - 970.91 x 12 / 52) x 20% = 37.06
      And "Taken off council tax help for income, a week" is £37.06
      And there is no "Council Tax Reduction" because "Your income, or other adults here, leave no Council Tax Reduction."

  Rule: A job on offer takes 9p of the reduction for each pound of pay after tax (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 paras 3 and 9)

    Scenario: Nia is offered 12 hours at £12.71
      Given an assessment period that starts on 1 June 2026
      And Nia is offered a job of 12 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 12 x 12.71 x 52 / 12 = 660.92
      And by hand, 424.90 - 660.92 x 55% = 61.39
      And "universal-credit" goes from £424.90 to £61.39
      And by hand, (660.92 + 61.39) x 12 / 52 = 166.69
      And by hand, (166.69 - 98.05) x 20% x 365 / 7 / 12 = 59.65
      And by hand, 150.00 - 59.65 = 90.35
      And "council-tax-reduction" goes from £150.00 to £90.35
      And by hand, 660.92 x 45% x 20% = 59.48

  Rule: Savings over £16,000 end it (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6)

    Scenario Outline: Nia has savings of £<savings>
      Given an assessment period that starts on 1 June 2026
      And savings of £<savings>
      When the position is worked out
      Then "Council Tax Reduction" is £150.00

      Examples:
        | savings  |
        | 15999.99 |
        | 16000.00 |

    Scenario: Nia has a penny more
      Given an assessment period that starts on 1 June 2026
      And savings of £16000.01
      When the position is worked out
      Then there is no "Council Tax Reduction" because "Savings over £16,000 mean no Council Tax Reduction."
