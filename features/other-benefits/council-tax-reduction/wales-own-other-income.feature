Feature: Other income for council tax help in Wales without Universal Credit
  Allowances and pensions count. PIP, Child Benefit, £10 of a war pension and savings up to £6,000 do not.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And the home's council tax by amount is £1,800 a year
    And Universal Credit is not claimed
    And Nia is 50 years old

  Rule: Allowances and pensions count whole (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 and Sch 9)

    Scenario Outline: Nia has £120 a week from <kind>
      Given Nia has £120 a week from <kind>
      When the position is worked out
      Then "Income for council tax help, a week" is £120.00
      And by hand, (120.00 - 101.85) x 20% x 365 / 7 / 12 = 15.77
      And by hand, 150.00 - 15.77 = 134.23
      And "Council Tax Reduction" is £134.23

      Examples:
        | kind                 |
        | new-style-jsa        |
        | new-style-esa        |
        | maternity-allowance  |
        | occupational-pension |

    Scenario: Nia gets PIP, and Child Benefit for Ben
      Given a child, Ben, born on 1 April 2016
      And Nia gets PIP daily living at the enhanced rate
      When the position is worked out
      Then there is no "Taken off council tax help for income, a week"
      And "Council Tax Reduction" is £150.00

  Rule: £10 of a war pension is left alone (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 9)

    Scenario Outline: Nia has £120 a week of ESA, and £<war> of a war pension
      Given Nia has £120 a week from new-style-esa
      And Nia has £<war> a week from war-pension
      When the position is worked out
      Then "Income for council tax help, a week" is £<income>

      Examples:
        | war   | income |
        | 9.99  | 120.00 |
        | 10.00 | 120.00 |
        | 10.01 | 120.01 |

  Rule: Savings over £6,000 count as £1 a week for each £250 or part of it (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 33)

    Scenario Outline: Nia has £120 a week of ESA, and savings of £<savings>
      Given Nia has £120 a week from new-style-esa
      And savings of £<savings>
      When the position is worked out
      Then by hand, 120.00 + <tariff> = <income>
      And "Income for council tax help, a week" is £<income>

      Examples:
        | savings  | tariff | income |
        | 6000.00  | 0      | 120.00 |
        | 6000.01  | 1      | 121.00 |
        | 6250.00  | 1      | 121.00 |
        | 6250.01  | 2      | 122.00 |
        | 16000.00 | 40     | 160.00 |
