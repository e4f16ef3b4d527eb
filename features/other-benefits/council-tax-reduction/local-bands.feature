Feature: Council tax help by bands of income
  Many councils pay a percentage of the bill for each band of income. It stays the same within a band, and falls all at once at its end:
  one pound more can cost pounds a week.

  Rule: Bury: bands of net earnings a month, by the household (Local Government Finance Act 1992, s 13A(2) and Sch 1A para 2)

    Scenario Outline: Leila, lone parent of one, takes home £<pay> a month
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And the household's local authority is Bury
      And the home's council tax by amount is £1,460 a year
      And the home's council tax by band is A
      And Leila is 30 years old
      And a child, Noa, born on 1 May 2019
      And Leila takes home £<pay> a month for 10 hours a week
      When the position is worked out
      Then by hand, 1,460 x <percent> / 12 = <help>
      And "Council Tax Reduction" is £<help>

      Examples: A penny below, at and above the end of each band
        | pay      | percent | help  |
        | 0.00     | 80%     | 97.33 |
        | 0.01     | 60%     | 73.00 |
        | 199.99   | 60%     | 73.00 |
        | 200.00   | 60%     | 73.00 |
        | 200.01   | 40%     | 48.67 |
        | 699.99   | 40%     | 48.67 |
        | 700.00   | 40%     | 48.67 |
        | 700.01   | 20%     | 24.33 |
        | 1,100.00 | 20%     | 24.33 |

    Scenario: A penny past the last band
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And the household's local authority is Bury
      And the home's council tax by amount is £1,460 a year
      And Leila is 30 years old
      And a child, Noa, born on 1 May 2019
      And Leila takes home £1,100.01 a month for 20 hours a week
      When the position is worked out
      Then there is no "Council Tax Reduction" because "Your income is too high for help from Bury's scheme."
      And "Council tax help a week" is explained by "Your council's scheme goes by bands. The last ends at £253.85 a week, and you are past it."

    Scenario Outline: <who>, £500 a month
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And the household's local authority is Bury
      And the home's council tax by amount is £1,460 a year
      And Ada and Tom are a couple aged 40 and 41
      And Ada takes home £<pay> a month for 10 hours a week
      When the position is worked out
      Then "Council Tax Reduction" is £<help>

      Examples:
        | who      | pay    | help  |
        | A couple | 600.00 | 48.67 |
        | A couple | 600.01 | 24.33 |

    Scenario: Another adult takes £40 a month off
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And the household's local authority is Bury
      And the home's council tax by amount is £1,460 a year
      And Leila is 30 years old
      And a non-dependant aged 28
      When the position is worked out
      Then by hand, 1,460 x 80% / 12 - 40.00 = 57.33
      And "Council Tax Reduction" is £57.33

  Rule: Wakefield: one table for everybody, by the week (Local Government Finance Act 1992, s 13A(2) and Sch 1A para 2)

    Scenario Outline: Leila takes home £<pay> a month
      Given an assessment period that starts on 1 June 2026
      And the household lives in Yorkshire and the Humber
      And the household's local authority is Wakefield
      And the home's council tax by amount is £1,460 a year
      And Leila is 30 years old
      And Leila takes home £<pay> a month for 10 hours a week
      When the position is worked out
      Then by hand, <pay> x 12 / 52 = <week>
      And by hand, 1,460 x <percent> / 12 = <help>
      And "Council Tax Reduction" is £<help>

      Examples: The first band ends at £55 a week, which is £238.33 a month and a part of a penny; the second at £165, £715 a month
        | pay      | week   | percent | help  |
        | 238.33   | 55.00  | 70%     | 85.17 |
        | 238.34   | 55.00  | 55%     | 66.92 |
        | 715.00   | 165.00 | 55%     | 66.92 |
        | 715.01   | 165.00 | 40%     | 48.67 |
        | 953.33   | 220.00 | 40%     | 48.67 |
        | 1,235.00 | 285.00 | 25%     | 30.42 |

  Rule: Gosport in 2024-25, by the household (Local Government Finance Act 1992, s 13A(2) and Sch 1A para 2)

    Scenario Outline: Sam takes home £<pay> a week
      Given an assessment period that starts on 1 June 2024
      And the household lives in the South East
      And the household's local authority is Gosport
      And the home's council tax by amount is £1,825 a year
      And the home's council tax by band is C
      And Sam is 40 years old
      And Sam takes home £<pay> a week for 10 hours a week
      When the position is worked out
      Then Universal Credit is £<credit> a month
      And by hand, <credit> x 12 / 52 + <pay> - <left out> = <income>
      And "Income for council tax help" is £<income>
      And by hand, 1,825 x <percent> / 12 = <help>
      And "Council Tax Reduction" is £<help>
      And "Council tax help a week" is explained by "Your council's scheme goes by bands. Yours goes up to £<end> a week and pays £<week> a week."

      Examples:
        | pay    | credit | left out | income | percent | help   | end | week  |
        | 0.00   | 393.45 | 0.00     | 90.80  | 70%     | 106.46 | 100 | 24.50 |
        | 150.00 | 35.95  | 25.00    | 133.30 | 55%     | 83.65  | 180 | 19.25 |
