Feature: Universal Credit goes down as a household's own income goes up
  For each pound of take-home pay above the work allowance it goes down by 55p; for each pound of most other
  income, by a pound. This is what people ask first about a job: how much of it they will keep.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Amina is 34 years old

  Rule: Pay above the work allowance takes away 55p in the pound (Universal Credit Regulations 2013, reg 22(1)(b))

    Scenario Outline: Amina, lone parent on a council rent, takes home <pay> against a work allowance of £427
      Given a child, Mia, born on 14 February 2023
      And the home is rented from the council for £100 a week
      And Amina takes home <pay> a month for 8 hours a week
      When the position is worked out
      Then by hand, <sum> x 55% = <off>
      And "Taken off for pay" is £<off>
      And "Taken off for pay" is explained by "<counts> a month of what you earn counts. Universal Credit goes down by 55% of that: <words> a month."

      Examples: half a penny and more is rounded up to a penny
        | pay       | sum                 | off    | counts  | words   |
        | £427.01   | (427.01 - 427.00)   | 0.01   | £0.01   | £0.01   |
        | £427.02   | (427.02 - 427.00)   | 0.01   | £0.02   | £0.01   |
        | £427.03   | (427.03 - 427.00)   | 0.02   | £0.03   | £0.02   |
        | £1,087.46 | (1,087.46 - 427.00) | 363.25 | £660.46 | £363.25 |

    Scenario: Amina works 20 hours at the National Living Wage, from gross pay to Universal Credit
      Given a child, Mia, born on 14 February 2023
      And the home is rented from the council for £100 a week
      And Amina earns £12.71 an hour for 20 hours a week
      When the position is worked out
      Then by hand, 12.71 x 20 x 52 / 12 = 1,101.53
      And by hand, 1,101.53 - 12,579 / 12 = 53.28
      And by hand, 53 x 20% = 10.60
      And by hand, (1,101.53 - 1,048) x 8% = 4.28
      And by hand, 1,101.53 - 10.60 - 4.28 = 1,086.65
      And Amina takes home £1,086.65 a month
      And by hand, (1,086.65 - 427.00) x 55% = 362.81
      And "Taken off for pay" is £362.81
      And by hand, 424.90 + 303.94 + 100 x 52 / 12 = 1,162.17
      And by hand, 1,162.17 - 362.81 = 799.36
      And Universal Credit is £799.36 a month

    Scenario: Without a work allowance each pound counts from the first
      Given Amina takes home £1 a month for 1 hours a week
      When the position is worked out
      Then "Taken off for pay" is £0.55

  Rule: Pay within the work allowance takes nothing away (Universal Credit Regulations 2013, reg 22(1)(b))

    Scenario Outline: Amina takes home <pay> against a work allowance of £427
      Given a child, Mia, born on 14 February 2023
      And the home is rented from the council for £100 a week
      And Amina takes home <pay> a month for 8 hours a week
      When the position is worked out
      Then there is no "Taken off for pay" because "You have no pay above your work allowance, so nothing is taken off for pay."
      And Universal Credit is £1,162.17 a month

      Examples:
        | pay     |
        | £426.99 |
        | £427.00 |

  Rule: Other income takes away a pound for a pound (Universal Credit Regulations 2013, reg 22(1)(a))

    Scenario: Amina has new-style Employment and Support Allowance, and a work allowance does not help with it
      Given Amina has LCW
      And Amina has £60 a week from new-style-esa
      When the position is worked out
      Then by hand, 60 x 52 / 12 = 260.00
      And "Taken off for other income" is £260.00
      And "Taken off for other income" is explained by "Your other income of £260 a month is taken off in full."
      And by hand, 424.90 - 260.00 = 164.90
      And Universal Credit is £164.90 a month

  Rule: No other income takes nothing away (Universal Credit Regulations 2013, reg 22(1)(a))

    Scenario: Amina has nothing but child maintenance, which does not count
      Given a child, Mia, born on 14 February 2023
      And Amina has £200 a month from child-maintenance
      When the position is worked out
      Then there is no "Taken off for other income" because "There is no other income to take off."
