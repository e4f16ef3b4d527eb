Feature: Income for council tax help, and how far it is above needs
  Bands of income go by the income itself. Means tests go by how far it is above what Universal Credit says that the household needs:
  all that it could be, rent and childcare included, before anything comes off.

  Rule: Needs are the most that Universal Credit could be (Council Tax Reduction Schemes (Default Scheme) (England) Regulations 2012, Sch para 28)

    Scenario Outline: Leila in Manchester in 2024 rents for £500 a month and takes home £<pay> a month
      Given an assessment period that starts on 1 June 2024
      And the household lives in the North West
      And the household's local authority is Manchester
      And the home's council tax by amount is £1,460 a year
      And the home is rented from the council for £500 a month
      And Leila is 30 years old
      And Leila takes home £<pay> a month for 10 hours a week
      When the position is worked out
      Then Universal Credit is £<credit> a month
      And by hand, 893.45 - <pay> x 55% = <credit>
      And by hand, (<credit> + <pay> - 893.45) x 12 / 52 = <over>
      And "Income above your needs" is £<over>
      And by hand, 1,460 x <percent> / 12 = <help>
      And "Council Tax Reduction" is £<help>

      Examples: The bands end £25, £50, £75 and £80 a week above needs
        | pay    | credit | over  | percent | help   |
        | 0.00   | 893.45 | 0.00  | 85%     | 103.42 |
        | 0.02   | 893.44 | 0.00  | 72.5%   | 88.21  |
        | 240.73 | 761.05 | 25.00 | 72.5%   | 88.21  |
        | 240.76 | 761.03 | 25.00 | 47.5%   | 57.79  |
        | 481.46 | 628.65 | 50.00 | 47.5%   | 57.79  |
        | 481.48 | 628.64 | 50.00 | 32.5%   | 39.54  |
        | 722.22 | 496.23 | 75.00 | 32.5%   | 39.54  |
        | 722.25 | 496.21 | 75.00 | 14.5%   | 17.64  |
        | 770.35 | 469.76 | 80.00 | 14.5%   | 17.64  |

    Scenario Outline: Until March 2024 Manchester paid less at each step
      Given an assessment period that starts on <start>
      And the household lives in the North West
      And the household's local authority is Manchester
      And the home's council tax by amount is £1,200 a year
      And Leila is 30 years old
      When the position is worked out
      Then by hand, 1,200 x <percent> / 12 = <help>
      And "Council Tax Reduction" is £<help>

      Examples:
        | start         | percent | help  |
        | 1 June 2022   | 82.5%   | 82.50 |
        | 31 March 2024 | 82.5%   | 82.50 |
        | 1 April 2024  | 85%     | 85.00 |

  Rule: Where bands go by income, needs are not looked at (Local Government Finance Act 1992, s 13A(2) and Sch 1A para 2)

    Scenario: Leila in Wakefield
      Given an assessment period that starts on 1 June 2026
      And the household lives in Yorkshire and the Humber
      And the household's local authority is Wakefield
      And the home's council tax by amount is £1,460 a year
      And Leila is 30 years old
      And Leila takes home £100.00 a week for 10 hours a week
      When the position is worked out
      Then "Income for council tax help" is £100.00
      And there is no "Income above your needs"
