Feature: Permitted work and council tax help
  What is earned beside new-style Employment and Support Allowance does not count, up to the limit of such work. The limit is 16
  hours at the National Living Wage, up to the next 50p.

  Background:
    Given the household lives in Wales
    And the home's council tax by amount is £1,800 a year
    And Universal Credit is not claimed

  Rule: All that one person earns is left alone up to the limit (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 8 para 12; Council Tax Reduction (Scotland) Regulations 2021, Sch 3 para 12)

    Scenario Outline: On <day> Carys earns the limit, and then a penny more
      Given an assessment period that starts on <day>
      And Carys is 40 years old
      And Carys has £110 a week from new-style-esa
      And Carys takes home £<pay> a week for 12 hours a week
      When the position is worked out
      Then by hand, 16 x <wage> = <exact>
      And "Earnings left alone by council tax help, a week" is £<alone>
      And "Income for council tax help, a week" is £<income>

      Examples: Above it the allowance ends, and £5 is left alone
        | day           | wage  | exact  | pay    | alone  | income |
        | 1 June 2022   | 9.50  | 152.00 | 152.00 | 152.00 | 110.00 |
        | 1 June 2022   | 9.50  | 152.00 | 152.01 | 5.00   | 147.01 |
        | 1 June 2023   | 10.42 | 166.72 | 167.00 | 167.00 | 110.00 |
        | 1 June 2023   | 10.42 | 166.72 | 167.01 | 5.00   | 162.01 |
        | 1 June 2024   | 11.44 | 183.04 | 183.50 | 183.50 | 110.00 |
        | 1 June 2024   | 11.44 | 183.04 | 183.51 | 5.00   | 178.51 |
        | 31 March 2026 | 12.21 | 195.36 | 195.50 | 195.50 | 110.00 |
        | 31 March 2026 | 12.21 | 195.36 | 195.51 | 5.00   | 190.51 |
        | 1 April 2026  | 12.71 | 203.36 | 203.49 | 203.49 | 110.00 |
        | 1 April 2026  | 12.71 | 203.36 | 203.50 | 203.50 | 110.00 |
        | 1 April 2026  | 12.71 | 203.36 | 203.51 | 5.00   | 198.51 |

  Rule: Up to £20 of the other's earnings fits in what the limit leaves (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 8 para 12; Council Tax Reduction (Scotland) Regulations 2021, Sch 3 para 12)

    Scenario Outline: Carys earns £<own> a week, and Dewi, who has no allowance, £<other>
      Given an assessment period that starts on 1 June 2026
      And Carys and Dewi are a couple aged 40 and 41
      And Carys has £110 a week from new-style-esa
      And Carys takes home £<own> a week for 12 hours a week
      And Dewi takes home £<other> a week for 10 hours a week
      When the position is worked out
      Then "Earnings left alone by council tax help, a week" is £<alone>
      And by hand, <own> + <other> - <alone> + 110.00 = <income>
      And "Income for council tax help, a week" is £<income>

      Examples:
        | own    | other  | alone  | income |
        | 100.00 | 19.00  | 119.00 | 110.00 |
        | 100.00 | 50.00  | 120.00 | 140.00 |
        | 183.49 | 50.00  | 203.49 | 140.00 |
        | 183.50 | 50.00  | 203.50 | 140.00 |
        | 183.51 | 50.00  | 203.50 | 140.01 |

    Scenario: Both have the allowance, and earn £120 a week each
      Given an assessment period that starts on 1 June 2026
      And Carys and Dewi are a couple aged 40 and 41
      And Carys has £110 a week from new-style-esa
      And Dewi has £110 a week from new-style-esa
      And Carys takes home £120 a week for 9 hours a week
      And Dewi takes home £120 a week for 9 hours a week
      When the position is worked out
      Then "Earnings left alone by council tax help, a week" is £203.50
      And by hand, 120.00 + 120.00 - 203.50 + 110.00 + 110.00 = 256.50
      And "Income for council tax help, a week" is £256.50
