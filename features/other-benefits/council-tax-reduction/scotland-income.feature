Feature: Council Tax Reduction in Scotland on Universal Credit
  Pay counts as Universal Credit counts it, less a few pounds. Universal Credit itself counts only for what it holds for
  children, so for people without children a pound of pay takes 20p off the reduction.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Scotland
    And the home's council tax by amount is £1,800 a year

  Rule: A fifth of the income above what is left to live on comes off (Council Tax Reduction (Scotland) Regulations 2021, regs 13, 35, 42, 43 and 57)

    Scenario: Isla takes home £600 a month
      Given Isla is 30 years old
      And Isla takes home £600 a month for 12 hours a week
      When the position is worked out
      Then by hand, 600.00 x 12 / 52 = 138.46
      And by hand, 138.46 - 5.00 = 133.46
      And "Earnings that count for council tax help, a week" is explained by "For council tax help £133.46 a week of earnings counts, out of £138.46 after tax."
      And "Income for council tax help, a week" is £133.46
      And by hand, (133.46 - 95.55) x 20% = 7.58
      And "Taken off council tax help for income, a week" is £7.58
      And by hand, (133.46 - 95.55) x 20% x 365 / 7 / 12 = 32.95
      And by hand, 150.00 - 32.95 = 117.05
      And "Council Tax Reduction" is £117.05

    Scenario Outline: Isla takes home £<pay> a month, a penny a week below, at and above what is left to live on
      Given Isla is 30 years old
      And Isla takes home £<pay> a month for 8 hours a week
      When the position is worked out
      Then by hand, <pay> x 12 / 52 - 5.00 = <income>
      And "Income for council tax help, a week" is £<income>
      And "Council Tax Reduction" is £<reduction>

      Examples:
        | pay    | income | reduction |
        | 435.67 | 95.54  | 150.00    |
        | 435.72 | 95.55  | 150.00    |
        | 435.77 | 95.56  | 149.99    |

    Scenario: An award that pay brings to nothing is still an award, so there is no edge where Universal Credit ends
      Given Isla is 30 years old
      And Isla takes home £1,000 a month for 18 hours a week
      When the position is worked out
      Then there is no Universal Credit because "Your income takes away all of your Universal Credit, so none is paid this month."
      And by hand, 1,000.00 x 12 / 52 - 5.00 = 225.77
      And by hand, (225.77 - 95.55) x 20% x 365 / 7 / 12 = 113.17
      And by hand, 150.00 - 113.17 = 36.83
      And "Council Tax Reduction" is £36.83

    Scenario: A pension counts, and the income of savings
      Given Isla is 30 years old
      And Isla has £300 a month from occupational-pension
      And savings of £10,000
      When the position is worked out
      Then by hand, (10,000 - 6,000) / 250 x 4.35 = 69.60
      And by hand, (300.00 + 69.60) x 12 / 52 = 85.29
      And "Income for council tax help, a week" is £85.29
      And "Earnings that count for council tax help, a week" is explained by "For council tax help £0 a week of earnings counts."
      And "Council Tax Reduction" is £150.00

  Rule: A job on offer takes 20p of the reduction for each pound of pay after tax (Council Tax Reduction (Scotland) Regulations 2021, regs 13 and 42)

    Scenario: Isla works 12 hours already, and is offered 2 more at £12.71, all of it taxed
      Given Isla is 30 years old
      And Isla takes home £600 a month for 12 hours a week
      And Isla is offered a job of 2 hours over 1 day a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 2 x 12.71 x 52 / 12 = 110.15
      And by hand, 110.15 - 110.15 x 20% = 88.12
      And by hand, (600.00 + 88.12) x 12 / 52 - 5.00 = 153.80
      And by hand, (153.80 - 95.55) x 20% x 365 / 7 / 12 = 50.62
      And by hand, 150.00 - 50.62 = 99.38
      And "council-tax-reduction" goes from £117.05 to £99.38
      And by hand, 117.05 - 99.38 = 17.67
      And by hand, 88.12 x 20% = 17.62

  Rule: Savings over £16,000 end it (Council Tax Reduction (Scotland) Regulations 2021, regs 13(1) and 66)

    Scenario: Isla has £16,000
      Given Isla is 30 years old
      And savings of £16,000
      When the position is worked out
      Then "Council Tax Reduction" is £150.00

    Scenario: Isla has a penny more
      Given Isla is 30 years old
      And savings of £16000.01
      When the position is worked out
      Then there is no "Council Tax Reduction" because "Savings over £16,000 mean no Council Tax Reduction."
