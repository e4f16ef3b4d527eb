Feature: Council Tax Reduction in Wales without Universal Credit
  Whoever has no Universal Credit, or has earned too much for it, keeps a set amount to live on and a few pounds of pay. A fifth
  of the rest comes off the reduction.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And the home's council tax by amount is £1,800 a year

  Rule: A fifth of income above what is left to live on comes off (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 20 and Sch 8 paras 11 and 18)

    Scenario: Nia does not claim, and takes home £200 a week for 16 hours
      Given Nia is 30 years old
      And Universal Credit is not claimed
      And Nia takes home £200 a week for 16 hours a week
      When the position is worked out
      Then by hand, 200.00 - 5.00 = 195.00
      And "Income for council tax help, a week" is £195.00
      And by hand, (195.00 - 101.85) x 20% x 365 / 7 / 12 = 80.95
      And by hand, 150.00 - 80.95 = 69.05
      And "Council Tax Reduction" is £69.05
      And net income is £935.72 a month

    Scenario: Twenty pence more of pay ends Universal Credit, and the reduction goes up
      Given Nia is 30 years old
      And Nia takes home £772.60 a month for 16 hours a week
      When the position is worked out
      Then there is no Universal Credit because "Your income takes away all of your Universal Credit, so none is paid this month."
      And by hand, 772.60 x 12 / 52 - 5.00 = 173.29
      And by hand, (173.29 - 101.85) x 20% x 365 / 7 / 12 = 62.08
      And by hand, 150.00 - 62.08 = 87.92
      And "Council Tax Reduction" is £87.92

    Scenario: Twenty pence less, and there is still a little Universal Credit
      Given Nia is 30 years old
      And Nia takes home £772.40 a month for 16 hours a week
      When the position is worked out
      Then by hand, (424.90 - 772.40 x 55% + 772.40) x 12 / 52 = 178.26
      And by hand, (178.26 - 98.05) x 20% x 365 / 7 / 12 = 69.71
      And by hand, 150.00 - 69.71 = 80.29
      And "Council Tax Reduction" is £80.29

    Scenario Outline: Nia earns £<pay> a week in <hours> hours
      Given Nia is 30 years old
      And Universal Credit is not claimed
      And Nia takes home £<pay> a week for <hours> hours a week
      When the position is worked out
      Then by hand, <pay> - <alone> = <counts>
      And "Earnings that count for council tax help, a week" is £<counts>

      Examples: From 30 hours £17.10 more is left alone, where enough is earned
        | pay    | hours | alone | counts |
        | 220.00 | 29    | 5.00  | 215.00 |
        | 220.00 | 30    | 22.10 | 197.90 |
        | 22.09  | 30    | 5.00  | 17.09  |
        | 22.10  | 30    | 22.10 | 0.00   |

  Rule: Parents keep more, and childcare comes off (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 paras 20(3) and 21 and Sch 8 paras 5 and 18)

    Scenario: Nia is a lone parent who takes home £300 a week
      Given Nia is 30 years old
      And Universal Credit is not claimed
      And a child, Ben, born on 1 April 2021
      And Nia takes home £300 a week for 16 hours a week
      When the position is worked out
      Then by hand, 300.00 - 25.00 - 17.10 = 257.90
      And "Earnings that count for council tax help, a week" is £257.90
      And "Earnings that count for council tax help, a week" is explained by "For council tax help £257.90 a week of earnings counts, out of £300 after tax."
      And by hand, 101.85 + 87.88 + 20.22 = 209.95
      And by hand, (257.90 - 209.95) x 20% x 365 / 7 / 12 = 41.67
      And by hand, 150.00 - 41.67 = 108.33
      And "Council Tax Reduction" is £108.33

    Scenario: She pays for a nursery
      Given Nia is 30 years old
      And Universal Credit is not claimed
      And a child, Ben, born on 1 April 2023
      And Nia takes home £300 a week for 16 hours a week
      And £100 a week is paid for registered childcare for Ben
      When the position is worked out
      Then "Childcare that comes off income for council tax help, a week" is £100.00
      And by hand, 300.00 - 25.00 - 17.10 - 100.00 = 157.90
      And "Income for council tax help, a week" is £157.90
      And "Council Tax Reduction" is £150.00

    Scenario: At most £175 a week for one child
      Given Nia is 30 years old
      And Universal Credit is not claimed
      And a child, Ben, born on 1 April 2023
      And Nia takes home £300 a week for 16 hours a week
      And £200 a week is paid for registered childcare for Ben
      When the position is worked out
      Then "Childcare that comes off income for council tax help, a week" is £175.00

    Scenario: At most £300 a week for two
      Given Nia is 30 years old
      And Universal Credit is not claimed
      And a child, Ben, born on 1 April 2023
      And a child, Cai, born on 1 April 2024
      And Nia takes home £300 a week for 16 hours a week
      And £200 a week is paid for registered childcare for Ben
      And £200 a week is paid for registered childcare for Cai
      When the position is worked out
      Then "Childcare that comes off income for council tax help, a week" is £300.00

    Scenario: Below 16 hours childcare does not come off, nor the £17.10
      Given Nia is 30 years old
      And Universal Credit is not claimed
      And a child, Ben, born on 1 April 2023
      And Nia takes home £300 a week for 15 hours a week
      And £100 a week is paid for registered childcare for Ben
      When the position is worked out
      Then there is no "Childcare that comes off income for council tax help, a week"
      And by hand, 300.00 - 25.00 = 275.00
      And "Income for council tax help, a week" is £275.00

    Scenario: Of a couple one works and the other cannot
      Given Nia and Owen are a couple aged 30 and 31
      And Universal Credit is not claimed
      And Owen gets PIP daily living at the standard rate
      And a child, Ben, born on 1 April 2023
      And Nia takes home £400 a week for 30 hours a week
      And £100 a week is paid for registered childcare for Ben
      When the position is worked out
      Then by hand, 400.00 - 20.00 - 17.10 - 100.00 = 262.90
      And "Income for council tax help, a week" is £262.90

  Rule: Other income counts, and savings over £6,000 (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 33 and Sch 9)

    Scenario: A pension, and part of a war pension
      Given Nia is 50 years old
      And Universal Credit is not claimed
      And Nia has £400 a month from occupational-pension
      And Nia has £30 a week from war-pension
      When the position is worked out
      Then by hand, 400.00 x 12 / 52 = 92.31
      And by hand, 92.31 + 30.00 - 10.00 = 112.31
      And "Income for council tax help, a week" is £112.31

    Scenario Outline: Nia has savings of £<savings>
      Given Nia is 50 years old
      And Universal Credit is not claimed
      And savings of £<savings>
      When the position is worked out
      Then "Savings counted as income for council tax help, a week" is £<week>
      And "Income for council tax help, a week" is £<week>

      Examples:
        | savings  | week  |
        | 6000.01  | 1.00  |
        | 6250.00  | 1.00  |
        | 6250.01  | 2.00  |
        | 16000.00 | 40.00 |

    Scenario: £6,000 is left alone, and a penny over £16,000 ends it
      Given Nia is 50 years old
      And Universal Credit is not claimed
      And savings of £6000.00
      When the position is worked out
      Then there is no "Savings counted as income for council tax help, a week"
      And "Council Tax Reduction" is £150.00

    Scenario: A penny over £16,000
      Given Nia is 50 years old
      And Universal Credit is not claimed
      And savings of £16000.01
      When the position is worked out
      Then there is no "Council Tax Reduction" because "Savings over £16,000 mean no Council Tax Reduction."

  Rule: A job that ends Universal Credit is followed to the scheme of those without it (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 paras 1 and 3)

    Scenario: Nia is offered 16 hours at £12.71
      Given Nia is 30 years old
      And Nia is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 16 x 12.71 x 52 / 12 = 881.23
      And by hand, 881.23 x 12 / 52 - 5.00 = 198.36
      And by hand, (198.36 - 101.85) x 20% x 365 / 7 / 12 = 83.87
      And by hand, 150.00 - 83.87 = 66.13
      And "council-tax-reduction" goes from £150.00 to £66.13
