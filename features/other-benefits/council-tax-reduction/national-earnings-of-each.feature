Feature: What each adult earns in a week, for council tax help in Scotland
  A carer's own earnings, and those from permitted work, are left alone by whose they are. So each adult's are counted apart, as
  Universal Credit counts them, and brought to a week.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Scotland
    And the home's council tax by amount is £1,800 a year
    And Isla and Euan are a couple aged 30 and 31

  Rule: The month that Universal Credit counts, times 12 over 52 (Council Tax Reduction (Scotland) Regulations 2021, regs 42 and 43 and Sch 3 paras 6 and 7)

    Scenario Outline: Isla cares and takes home £<month> a month, and Euan takes home £200 a week
      Given Isla cares for a severely disabled person
      And Isla takes home £<month> a month for 1 hour a week
      And Euan takes home £200 a week for 16 hours a week
      When the position is worked out
      Then by hand, <month> x 12 / 52 = <week>
      And by hand, <week> + 10.00 = <together>
      And "Earnings left alone by council tax help, a week" is £<alone>

      Examples: £10 of Euan's fits in £20 beside hers
        | month | week  | together | alone |
        | 39.00 | 9.00  | 19.00    | 19.00 |
        | 43.33 | 10.00 | 20.00    | 20.00 |
        | 47.67 | 11.00 | 21.00    | 20.00 |

    Scenario: Isla's earnings are the profit of a trade
      Given Isla cares for a severely disabled person
      And Isla is self-employed with a profit of £39 a month
      And Euan takes home £200 a week for 16 hours a week
      When the position is worked out
      Then by hand, 39.00 x 12 / 52 + 10.00 = 19.00
      And "Earnings left alone by council tax help, a week" is £19.00

  Rule: Permitted work is work beside new-style ESA in payment (Council Tax Reduction (Scotland) Regulations 2021, Sch 3 para 12)

    Scenario: Isla has the allowance and does not work, so Euan's pay is no permitted work
      Given Isla has £110 a week from new-style-esa
      And Euan takes home £200 a week for 16 hours a week
      When the position is worked out
      Then "Earnings left alone by council tax help, a week" is £10.00
      And by hand, 200.00 - 10.00 = 190.00
      And "Earnings that count for council tax help, a week" is £190.00

    Scenario: Isla earns £50 a week beside it
      Given Isla has £110 a week from new-style-esa
      And Isla takes home £50 a week for 4 hours a week
      When the position is worked out
      Then "Earnings left alone by council tax help, a week" is £50.00
      And by hand, 110.00 x 52 / 12 x 12 / 52 = 110.00
      And "Income for council tax help, a week" is £110.00

  Rule: In Wales another sum is made, and no earnings count twice (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6)

    Scenario: Isla and Euan live in Wales without Universal Credit, and Euan takes home £200 a week
      Given the household lives in Wales
      And Universal Credit is not claimed
      And Euan takes home £200 a week for 16 hours a week
      When the position is worked out
      Then by hand, 200.00 - 10.00 = 190.00
      And "Earnings that count for council tax help, a week" is £190.00
