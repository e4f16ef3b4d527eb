Feature: The council tax of a week, and by whose scheme it is reduced
  The year's bill is shared over the days of the financial year. Scotland has one scheme for whoever claims Universal Credit. Wales
  goes by the award, and has another scheme for those without one.

  Background:
    Given the home's council tax by amount is £1,460 a year

  Rule: A week is the year's bill over the days of the year, times seven (Council Tax Reduction (Scotland) Regulations 2021, reg 79(1); Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 4)

    Scenario Outline: The period starts on <start>, in a financial year of <days> days
      Given an assessment period that starts on <start>
      And the household lives in Wales
      And Mair is 50 years old
      When the position is worked out
      Then by hand, 1,460 x 7 / <days> = <week>
      And "Council tax, a week" is £<week>
      And "Council tax, a week" is explained by "You told us of council tax of £1,460 a year. That is £<says> a week."
      And by hand, <week> x <days> / 7 / 12 = <month>
      And "Council Tax Reduction" is £121.67

      Examples: The year from April 2023 holds 29 February 2024
        | start        | days | week  | says  | month  |
        | 1 March 2023 | 365  | 28.00 | 28    | 121.67 |
        | 1 April 2023 | 366  | 27.92 | 27.92 | 121.65 |
        | 1 March 2024 | 366  | 27.92 | 27.92 | 121.65 |
        | 1 April 2024 | 365  | 28.00 | 28    | 121.67 |
        | 1 June 2026  | 365  | 28.00 | 28    | 121.67 |

  Rule: In Scotland an award that pay brings to nothing still goes by Universal Credit (Council Tax Reduction (Scotland) Regulations 2021, regs 4(1), 34A, 35 and 41 to 43)

    Scenario Outline: Fiona takes home £<pay> a month
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Fiona is 30 years old
      And Fiona takes home £<pay> a month for 18 hours a week
      When the position is worked out
      Then Universal Credit is £<credit> a month
      And by hand, <pay> x 12 / 52 - 5.00 = <income>
      And "Income for council tax help, a week" is £<income>
      And by hand, (28.00 - (<income> - 95.55) x 20%) x 365 / 7 / 12 = <reduction>
      And "Council Tax Reduction" is £<reduction>

      Examples:
        | pay      | credit | income | reduction |
        | 600.00   | 94.90  | 133.46 | 88.72     |
        | 1,000.00 | 0.00   | 225.77 | 8.50      |

  Rule: In Wales an award counts whole, and without one pay counts by itself (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 paras 1, 3 and 9)

    Scenario: Ffion takes home £600 a month, and has £94.90 of Universal Credit
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ffion is 30 years old
      And Ffion takes home £600 a month for 18 hours a week
      When the position is worked out
      Then by hand, (600.00 + 94.90) x 12 / 52 = 160.36
      And by hand, (28.00 - (160.36 - 98.05) x 20%) x 365 / 7 / 12 = 67.52
      And "Council Tax Reduction" is £67.52

    Scenario: Ffion takes home £1,000 a month, and has no Universal Credit
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ffion is 30 years old
      And Ffion takes home £1,000 a month for 18 hours a week
      When the position is worked out
      Then by hand, 1,000.00 x 12 / 52 - 5.00 = 225.77
      And by hand, (28.00 - (225.77 - 101.85) x 20%) x 365 / 7 / 12 = 13.97
      And "Council Tax Reduction" is £13.97

  Rule: In Scotland without a claim it is not worked out (Council Tax Reduction (Scotland) Regulations 2021, reg 35)

    Scenario: Fiona does not claim
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Fiona is 30 years old
      And Universal Credit is not claimed
      When the position is worked out
      Then there is no "Council Tax Reduction" because "Your council may help with council tax, but we could not count how much."

  Rule: In England each council has a scheme of its own (Local Government Finance Act 1992, s 13A(2))

    Scenario: Ann lives in Leeds, whose scheme is not held
      Given an assessment period that starts on 1 June 2026
      And the household lives in Yorkshire and the Humber
      And the household's local authority is Leeds
      And Ann is 50 years old
      When the position is worked out
      Then there is no "Council tax, a week"
      And there is no "Council Tax Reduction" because "We do not have your council's scheme, so no help with council tax is counted."
