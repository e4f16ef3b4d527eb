Feature: What Council Tax Reduction comes to in Scotland and Wales
  What the taper leaves of the bill, brought from a week to a month by the days of the year.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the home's council tax by amount is £1,460 a year

  Rule: The reduction is the most that it can be, less a fifth of the income above what is left to live on (Council Tax Reduction (Scotland) Regulations 2021, regs 13 and 79; Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6)

    Scenario: Cerys has no income, and no council tax to pay
      Given the household lives in Wales
      And Cerys is 40 years old
      And Universal Credit is not claimed
      When the position is worked out
      Then by hand, 1,460 x 7 / 365 = 28.00
      And by hand, 1,460 / 12 = 121.67
      And "Council Tax Reduction" is £121.67
      And "Council Tax Reduction" is explained by "Council Tax Reduction takes £28 a week off your council tax: £121.67 a month. You claim it from your council."

    Scenario: Cerys takes home £156.85 a week
      Given the household lives in Wales
      And Cerys is 40 years old
      And Universal Credit is not claimed
      And Cerys takes home £156.85 a week for 20 hours a week
      When the position is worked out
      Then by hand, (156.85 - 5.00 - 101.85) x 20% = 10.00
      And by hand, 28.00 - 10.00 = 18.00
      And by hand, 18.00 x 365 / 7 / 12 = 78.21
      And "Council Tax Reduction" is £78.21
      And "Council Tax Reduction" is explained by "Council Tax Reduction takes £18 a week off your council tax: £78.21 a month. You claim it from your council."

    Scenario: Five pence a week below the income that ends it
      Given the household lives in Wales
      And Cerys is 40 years old
      And Universal Credit is not claimed
      And Cerys takes home £246.80 a week for 20 hours a week
      When the position is worked out
      Then by hand, (246.80 - 5.00 - 101.85) x 20% = 27.99
      And by hand, (28.00 - 27.99) x 365 / 7 / 12 = 0.04
      And "Council Tax Reduction" is £0.04

    Scenario Outline: At that income and above it, at £<pay> a week
      Given the household lives in Wales
      And Cerys is 40 years old
      And Universal Credit is not claimed
      And Cerys takes home £<pay> a week for 20 hours a week
      When the position is worked out
      Then by hand, (<pay> - 5.00 - 101.85) x 20% = <off>
      And there is no "Council Tax Reduction" because "Your income, or other adults here, leave no Council Tax Reduction."

      Examples:
        | pay    | off   |
        | 246.85 | 28.00 |
        | 246.90 | 28.01 |

  Rule: In Scotland's bands E to H the greater of two reductions is had (Council Tax Reduction (Scotland) Regulations 2021, regs 13(4) and 14)

    Scenario Outline: Isla takes home £<pay> a month in band E
      Given the household lives in Scotland
      And Isla is 30 years old
      And the home's council tax by band is e
      And Isla takes home £<pay> a month for 20 hours a week
      When the position is worked out
      Then by hand, (28.00 - (<pay> x 12 / 52 - 5.00 - 95.55) x 20%) x 365 / 7 / 12 = <ordinary>
      And by hand, (28.00 - 28.00 / 107.5 x 100) x 365 / 7 / 12 = 8.49
      And "Council Tax Reduction" is £<reduction>
      And "Council Tax Reduction" is explained by "<because>"

      Examples:
        | pay      | ordinary | reduction | because |
        | 990.00   | 10.51    | 10.51     | Council Tax Reduction takes £2.42 a week off your council tax: £10.51 a month. You claim it from your council. |
        | 1,010.00 | 6.49     | 8.49      | Your home is in a dearer band. On your income £1.95 a week of that comes off: £8.49 a month. |

  Rule: Savings over £16,000 end it (Council Tax Reduction (Scotland) Regulations 2021, regs 13(1) and 66; Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6)

    Scenario: Cerys has £16,000
      Given the household lives in Wales
      And Cerys is 40 years old
      And savings of £16,000
      When the position is worked out
      Then "Council Tax Reduction" is £121.67

    Scenario Outline: Cerys has a penny more in <place>
      Given the household lives in <place>
      And Cerys is 40 years old
      And savings of £16000.01
      When the position is worked out
      Then there is no "Council Tax Reduction" because "Savings over £16,000 mean no Council Tax Reduction."

      Examples:
        | place    |
        | Scotland |
        | Wales    |
