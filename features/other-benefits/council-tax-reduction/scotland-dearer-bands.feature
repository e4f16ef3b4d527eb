Feature: Homes in Scotland's bands E to H
  Their council tax was raised in 2017. Households on low income are spared the rise, where that is more than the ordinary reduction.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Scotland
    And the home's council tax by amount is £1,800 a year

  Rule: The rise of the band is spared (Council Tax Reduction (Scotland) Regulations 2021, regs 13(4), 14 and 79(2) and (3))

    Scenario Outline: Isla has £315.77 a week in band <band>
      Given Isla is 30 years old
      And Isla takes home £1,390 a month for 25 hours a week
      And the home's council tax by band is <band>
      When the position is worked out
      Then by hand, 1,390.00 x 12 / 52 - 5.00 = 315.77
      And by hand, 150.00 - 150.00 / <raised> x 100 = <spared>
      And "Council Tax Reduction" is £<spared>

      Examples:
        | band | raised | spared |
        | e    | 107.5  | 10.47  |
        | f    | 112.5  | 16.67  |
        | g    | 117.5  | 22.34  |
        | h    | 122.5  | 27.55  |

    Scenario: In band D there was no rise
      Given Isla is 30 years old
      And Isla takes home £1,390 a month for 25 hours a week
      And the home's council tax by band is d
      When the position is worked out
      Then there is no "Council Tax Reduction"

    Scenario: In band E the ordinary reduction is more where income is low
      Given Isla is 30 years old
      And the home's council tax by band is e
      When the position is worked out
      Then "Council Tax Reduction" is £150.00

  Rule: Above an income a fifth of it comes off (Council Tax Reduction (Scotland) Regulations 2021, reg 14)

    Scenario Outline: Isla takes home £<pay> a month in band E
      Given Isla is 30 years old
      And Isla takes home £<pay> a month for 25 hours a week
      And the home's council tax by band is e
      When the position is worked out
      Then by hand, <pay> x 12 / 52 - 5.00 = <income>
      And "Council Tax Reduction" is £<spared>

      Examples: Below, at and above £321 a week
        | pay      | income | spared |
        | 1,412.45 | 320.95 | 10.47  |
        | 1,412.67 | 321.00 | 10.47  |
        | 1,412.88 | 321.05 | 10.42  |

    Scenario Outline: A couple take home £<pay> a month in band E
      Given Isla and Euan are a couple aged 30 and 31
      And Isla takes home £<pay> a month for 25 hours a week
      And the home's council tax by band is e
      When the position is worked out
      Then by hand, <pay> x 12 / 52 - 10.00 = <income>
      And "Council Tax Reduction" is £<spared>

      Examples: Below, at and above £479 a week
        | pay      | income | spared |
        | 2,118.78 | 478.95 | 10.47  |
        | 2,119.00 | 479.00 | 10.47  |
        | 2,119.22 | 479.05 | 10.42  |

    Scenario: A lone parent has the higher income
      Given Isla is 30 years old
      And a child, Skye, born on 1 April 2021
      And Isla takes home £1,800 a month for 35 hours a week
      And the home's council tax by band is e
      When the position is worked out
      Then "Council Tax Reduction" is £10.47

    Scenario: Isla's son, who works, takes off more than the £10.47 a month of the rise
      Given Isla is 30 years old
      And Isla takes home £1,412.67 a month for 25 hours a week
      And the home's council tax by band is e
      And a non-dependant aged 28
      And the non-dependant's working is yes
      And the non-dependant's gross income is £364.99 a week
      When the position is worked out
      Then there is no "Council Tax Reduction" because "Your income, or other adults here, leave no Council Tax Reduction."

    Scenario: A high income is spared nothing
      Given Isla is 30 years old
      And Isla takes home £2,000 a month for 35 hours a week
      And the home's council tax by band is e
      When the position is worked out
      Then there is no "Council Tax Reduction" because "Your income, or other adults here, leave no Council Tax Reduction."
