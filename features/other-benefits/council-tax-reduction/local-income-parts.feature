Feature: What a council's scheme counts as income
  Each council's file says whether Universal Credit counts, whole, without what it holds for housing or not at all, and which other income does.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in England
    And the home's council tax by amount is £1,460 a year
    And Leila is 30 years old

  Rule: Bury counts earnings alone, Wakefield all that the Department for Work and Pensions does not pay (Local Government Finance Act 1992, Sch 1A para 2)

    Scenario Outline: Leila in <council> has a works pension and takes home £50 a week
      Given the household's local authority is <council>
      And Leila takes home £50.00 a week for 5 hours a week
      And Leila has £104.00 a month from occupational-pension
      When the position is worked out
      Then "Income for council tax help" is £<income>

      Examples: £104 a month is £24 a week
        | council   | income |
        | Bury      | 50.00  |
        | Wakefield | 74.00  |

    Scenario: Maternity Allowance is paid by the Department, so Wakefield leaves it out
      Given the household's local authority is Wakefield
      And Leila has £104.00 a month from maternity-allowance
      When the position is worked out
      Then "Income for council tax help" is £0.00

  Rule: A means test counts the whole of Universal Credit, and what Universal Credit counts (Council Tax Reduction Schemes (Default Scheme) (England) Regulations 2012, Sch para 37)

    Scenario: Leila in Bolton has savings, a pension and Carer's Allowance
      Given the household's local authority is Bolton
      And savings of £6,250
      And Leila has £104.00 a month from occupational-pension
      And Leila cares for a severely disabled person
      And Leila has claimed Carer's Allowance
      When the position is worked out
      # 4.35 a month for each £250 above £6,000; Carer's Allowance 374.62; all of it comes off Universal Credit, pound for pound
      Then by hand, 424.90 + 209.34 - 4.35 - 104.00 - 374.62 = 151.27
      And Universal Credit is £151.27 a month
      And by hand, (151.27 + 4.35 + 104.00 + 374.62) x 12 / 52 = 146.36
      And "Income for council tax help" is £146.36
      And "Income above your needs" is £0.00
      And "Income above your needs" is explained by "Universal Credit says that you need £146.36 a week. Your income is not above that."

  Rule: Gosport leaves out housing, Carer's Allowance and £25 of earnings (Local Government Finance Act 1992, Sch 1A para 2)

    Scenario: Leila in Gosport in 2024 rents from the council, cares, and takes home £30 a week
      Given an assessment period that starts on 1 June 2024
      And the household's local authority is Gosport
      And the home is rented from the council for £400 a month
      And Leila takes home £30.00 a week for 3 hours a week
      And Leila cares for a severely disabled person
      And Leila has claimed Carer's Allowance
      When the position is worked out
      # standard allowance, carer element and rent, less Carer's Allowance of £81.90 a week and 55p in each £1 of £130
      Then by hand, 393.45 + 198.31 + 400.00 - 354.90 - 130.00 x 55% = 565.36
      And Universal Credit is £565.36 a month
      And by hand, (565.36 - 400.00) x 12 / 52 + 30.00 - 25.00 = 43.16
      And "Income for council tax help" is £43.16

  Rule: Where savings shut out, no income is looked at (Local Government Finance Act 1992, Sch 1A para 2)

    Scenario: Leila in Bury takes home £50 a week, and has £8,000.01
      Given the household's local authority is Bury
      And savings of £8,000.01
      And Leila takes home £50.00 a week for 5 hours a week
      When the position is worked out
      Then there is no "Income for council tax help"
      And there is no "Council Tax Reduction" because "Bury does not help with council tax where savings are over its limit of £8,000."
