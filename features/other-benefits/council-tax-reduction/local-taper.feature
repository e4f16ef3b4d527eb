Feature: Council tax help that goes down by so much in each £1
  Some councils look at what a household needs, as Universal Credit measures it, and take 20p off for each £1 of income above it.
  Nobody's bill is paid in full: each council has its own most. Bills here are round: £1,460 a year is £28 a week.

  Rule: The taper comes off the most that the council pays (Local Government Finance Act 1992, s 13A(2); Council Tax Reduction Schemes (Default Scheme) (England) Regulations 2012, Sch para 32)

    Scenario Outline: Leila, 30, in Derby, takes home £<pay> a week
      Given an assessment period that starts on 1 June 2026
      And the household's local authority is Derby
      And the household lives in the East Midlands
      And the home's council tax by amount is £1,460 a year
      And the home's council tax by band is B
      And Leila is 30 years old
      And Leila takes home £<pay> a week for 10 hours a week
      When the position is worked out
      Then "Council tax bill a week" is £28.00
      And Universal Credit is £<credit> a month
      And by hand, (<credit> + <month> - 424.90) x 12 / 52 = <over>
      And "Income above your needs" is £<over>
      And by hand, 28.00 x 80% - <over> x 20% = <week>
      And "Council tax help a week" is £<week>
      And by hand, <week> x 365 / 7 / 12 = <help>
      And "Council Tax Reduction" is £<help>

      Examples: Of each £1 of pay Universal Credit takes 55p, and the council 9p
        | pay    | month  | credit | over  | week  | help  |
        | 0.00   | 0.00   | 424.90 | 0.00  | 22.40 | 97.33 |
        | 100.00 | 433.33 | 186.57 | 45.00 | 13.40 | 58.23 |
        | 150.00 | 650.00 | 67.40  | 67.50 | 8.90  | 38.67 |

    Scenario: What Leila is told
      Given an assessment period that starts on 1 June 2026
      And the household's local authority is Derby
      And the household lives in the East Midlands
      And the home's council tax by amount is £1,460 a year
      And the home's council tax by band is B
      And Leila is 30 years old
      And Leila takes home £100.00 a week for 10 hours a week
      When the position is worked out
      Then "Council Tax Reduction" is explained by "Derby's scheme of 2026-27 takes about £13.40 a week off your council tax. That is £58.23 a month, once you claim it. We could not read all of its rules: check with your council."
      And "Council tax help a week" is explained by "Your council's scheme comes to £13.40 a week. Your income takes £9 a week off it."
      And "Income above your needs" is explained by "Universal Credit says that you need £98.05 a week. Your income is £45 a week above that."
      And net income is £678.13 a month
      And by hand, 433.33 + 186.57 + 58.23 = 678.13

    Scenario Outline: The most that <council> pays, in a month that starts on <start>: Leila has no pay
      Given an assessment period that starts on <start>
      And the household's local authority is <council>
      And the home's council tax by amount is £<bill> a year
      And the home's council tax by band is A
      And the household lives in England
      And Leila is 30 years old
      When the position is worked out
      Then by hand, <bill> x <most> / 12 = <help>
      And "Council Tax Reduction" is £<help>

      Examples: 2023-24 has 366 days, and a full reduction is still a twelfth of the year's
        | council    | start        | bill  | most  | help   |
        | Bolton     | 1 June 2026  | 1,460 | 82.5% | 100.38 |
        | Sefton     | 1 June 2026  | 1,460 | 84%   | 102.20 |
        | Sheffield  | 1 June 2022  | 1,460 | 77%   | 93.68  |
        | Sheffield  | 1 June 2026  | 1,460 | 77%   | 93.68  |
        | Liverpool  | 1 June 2024  | 1,460 | 91.5% | 111.33 |
        | Sunderland | 1 June 2023  | 1,464 | 91.5% | 111.63 |

  Rule: Other adults' deductions come off the bill, where the council takes its share of what is left (Council Tax Reduction Schemes (Default Scheme) (England) Regulations 2012, Sch paras 29 and 32)

    Scenario: Leila in Bolton has a brother at home who does not work
      Given an assessment period that starts on 1 June 2026
      And the household's local authority is Bolton
      And the household lives in the North West
      And the home's council tax by amount is £1,460 a year
      And Leila is 30 years old
      And a non-dependant aged 28
      When the position is worked out
      Then by hand, (28.00 - 5.20) x 82.5% = 18.81
      And "Council tax help a week" is £18.81
      And by hand, 18.81 x 365 / 7 / 12 = 81.73
      And "Council Tax Reduction" is £81.73

  Rule: A council can pay a share of what the means test leaves (Local Government Finance Act 1992, s 13A(2); Council Tax Reduction Schemes (Default Scheme) (England) Regulations 2012, Sch paras 29 and 32)

    Scenario: Leila in Sunderland takes home £100 a week in June 2022
      Given an assessment period that starts on 1 June 2022
      And the household's local authority is Sunderland
      And the household lives in the North East
      And the home's council tax by amount is £1,460 a year
      And Leila is 30 years old
      And Leila takes home £100.00 a week for 10 hours a week
      When the position is worked out
      Then by hand, 334.91 - 433.33 x 55% = 96.58
      And Universal Credit is £96.58 a month
      And by hand, (96.58 + 433.33 - 334.91) x 12 / 52 = 45.00
      And by hand, (28.00 - 45.00 x 20%) x 91.5% = 17.39
      And "Council tax help a week" is £17.39
      And by hand, (28.00 - 45.00 x 20%) x 91.5% x 365 / 7 / 12 = 75.54
      And "Council Tax Reduction" is £75.54
