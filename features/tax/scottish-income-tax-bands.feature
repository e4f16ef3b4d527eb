Feature: The bands of income tax in Scotland
  The Scottish Parliament sets its own bands for pay each year. People on low pay start at 19%; above about £43,662 a
  year the rates are higher than in the rest of the United Kingdom. The limits below come after the £12,570 allowance.

  Background:
    Given the household lives in Scotland
    And Hamish is 39 years old

  Rule: Each band has its own rate: starter 19%, basic 20%, intermediate 21%, higher, advanced and top (Scotland Act 1998, s 80C; Income Tax Act 2007, s 11A)

    Scenario: 2022-23: five bands (Scottish Rate Resolution 2022-23)
      Given an assessment period that starts on 1 June 2022
      And tax is worked out as a year's liability
      And Hamish earns £160,000 a year for 37 hours a week
      When the position is worked out
      Then by hand, (2,162 x 19% + (13,118 - 2,162) x 20% + (31,092 - 13,118) x 21% + (150,000 - 31,092) x 41% + (160,000 - 150,000) x 46%) / 12 = 4,977.40
      And "Income tax" is £4,977.40

    Scenario: 2023-24: the higher rate is 42%, the top rate 47% from £125,140 (Scottish Rate Resolution 2023-24)
      Given an assessment period that starts on 1 June 2023
      And tax is worked out as a year's liability
      And Hamish earns £160,000 a year for 37 hours a week
      When the position is worked out
      Then by hand, (2,162 x 19% + (13,118 - 2,162) x 20% + (31,092 - 13,118) x 21% + (125,140 - 31,092) x 42% + (160,000 - 125,140) x 47%) / 12 = 5,188.41
      And "Income tax" is £5,188.41

    Scenario: 2024-25: an advanced band of 45% from £62,430, and 48% at the top (Scottish Rate Resolution 2024-25)
      Given an assessment period that starts on 1 June 2024
      And tax is worked out as a year's liability
      And Hamish earns £160,000 a year for 37 hours a week
      When the position is worked out
      Then by hand, (2,306 x 19% + (13,991 - 2,306) x 20% + (31,092 - 13,991) x 21% + (62,430 - 31,092) x 42% + (125,140 - 62,430) x 45% + (160,000 - 125,140) x 48%) / 12 = 5,373.38
      And "Income tax" is £5,373.38

    Scenario: 2025-26: the basic and intermediate bands begin later (Scottish Rate Resolution 2025-26)
      Given an assessment period that starts on 1 June 2025
      And tax is worked out as a year's liability
      And Hamish earns £160,000 a year for 37 hours a week
      When the position is worked out
      Then by hand, (2,827 x 19% + (14,921 - 2,827) x 20% + (31,092 - 14,921) x 21% + (62,430 - 31,092) x 42% + (125,140 - 62,430) x 45% + (160,000 - 125,140) x 48%) / 12 = 5,372.18
      And "Income tax" is £5,372.18

    Scenario: 2026-27: later still (Scottish Rate Resolution 2026-27)
      Given an assessment period that starts on 1 June 2026
      And tax is worked out as a year's liability
      And Hamish earns £160,000 a year for 37 hours a week
      When the position is worked out
      Then by hand, (3,967 x 19% + (16,956 - 3,967) x 20% + (31,092 - 16,956) x 21% + (62,430 - 31,092) x 42% + (125,140 - 62,430) x 45% + (160,000 - 125,140) x 48%) / 12 = 5,369.53
      And "Income tax" is £5,369.53

    Scenario Outline: The limits of 2026-27: Hamish in Stirling earns £<pay> a year
      Given an assessment period that starts on 1 June 2026
      And tax is worked out as a year's liability
      And Hamish earns £<pay> a year for 37 hours a week
      When the position is worked out
      Then by hand, (<starter> x 19% + <basic> x 20% + <intermediate> x 21% + <higher> x 42% + <advanced> x 45%) / 12 = <tax>
      And "Income tax" is £<tax>

      Examples: £12 of pay a year is £1 a month
        | pay    | starter | basic  | intermediate | higher | advanced | tax      |
        | 12,582 | 12      | 0      | 0            | 0      | 0        | 0.19     |
        | 16,525 | 3,955   | 0      | 0            | 0      | 0        | 62.62    |
        | 16,537 | 3,967   | 0      | 0            | 0      | 0        | 62.81    |
        | 16,549 | 3,967   | 12     | 0            | 0      | 0        | 63.01    |
        | 29,514 | 3,967   | 12,977 | 0            | 0      | 0        | 279.09   |
        | 29,526 | 3,967   | 12,989 | 0            | 0      | 0        | 279.29   |
        | 29,538 | 3,967   | 12,989 | 12           | 0      | 0        | 279.50   |
        | 43,650 | 3,967   | 12,989 | 14,124       | 0      | 0        | 526.46   |
        | 43,662 | 3,967   | 12,989 | 14,136       | 0      | 0        | 526.67   |
        | 43,674 | 3,967   | 12,989 | 14,136       | 12     | 0        | 527.09   |
        | 74,988 | 3,967   | 12,989 | 14,136       | 31,326 | 0        | 1,623.08 |
        | 75,000 | 3,967   | 12,989 | 14,136       | 31,338 | 0        | 1,623.50 |
        | 75,012 | 3,967   | 12,989 | 14,136       | 31,338 | 12       | 1,623.95 |

    Scenario Outline: The advanced band began with 2024-25: £80,000 a year, pay day <pay day>
      Given an assessment period that starts on <start>
      And tax is worked out as a year's liability
      And Hamish earns £80,000 a year for 37 hours a week
      When the position is worked out
      Then by hand, (<below> + <higher> x 42% + <advanced> x 45%) / 12 = <tax>
      And "Income tax" is £<tax>

      Examples: below the higher band, 410.78 + 2,191.20 + 3,774.54 and 438.14 + 2,337.00 + 3,591.21
        | start        | pay day      | below    | higher | advanced | tax      |
        | 6 March 2024 | 5 April 2024 | 6,376.52 | 36,338 | 0        | 1,803.21 |
        | 7 March 2024 | 6 April 2024 | 6,366.35 | 31,338 | 5,000    | 1,814.86 |

    Scenario: One month's pay on code S1257L
      Given an assessment period that starts on 1 June 2026
      And Hamish earns £2,000 a month for 37 hours a week
      And Hamish's tax code is S1257L
      When the position is worked out
      Then by hand, 2,000.00 - 1,048.26 = 951.74
      And by hand, 3,967 / 12 x 19% + (951 - 3,967 / 12) x 20% = 186.89
      And "Income tax" is £186.89

    Scenario: The code decides, not the address: Hamish has moved to Dundee and is still on 1257L
      Given an assessment period that starts on 1 June 2026
      And Hamish earns £2,000 a month for 37 hours a week
      And Hamish's tax code is 1257L
      When the position is worked out
      Then by hand, 951 x 20% = 190.20
      And "Income tax" is £190.20

  Rule: Each payslip has the bands to itself (Scotland Act 1998, s 80C)

    Scenario Outline: In <year>, Hamish earns £160,000 a year and Isla £43,662
      Given an assessment period that starts on 1 June <year>
      And tax is worked out as a year's liability
      And Hamish and Isla are a couple aged 39 and 40
      And Hamish earns £160,000 a year for 37 hours a week
      And Isla earns £43,662 a year for 37 hours a week
      When the position is worked out
      Then "Income tax" for Hamish is £<Hamish>
      And by hand, (<starter> x 19% + <basic> x 20% + <intermediate> x 21%) / 12 = <Isla>
      And "Income tax" for Isla is £<Isla>

      Examples: £31,092 of £43,662 is above the allowance
        | year | Hamish   | starter | basic  | intermediate | Isla   |
        | 2023 | 5,188.41 | 2,162   | 10,956 | 17,974       | 531.38 |
        | 2026 | 5,369.53 | 3,967   | 12,989 | 14,136       | 526.67 |

  Rule: A code for one rate has no bands (Income Tax (Pay As You Earn) Regulations 2003, reg 15)

    Scenario Outline: £12,000 a month in June <year> on code <code>, which reaches into every band
      Given an assessment period that starts on 1 June <year>
      And Hamish earns £12,000 a month for 37 hours a week
      And Hamish's tax code is <code>
      When the position is worked out
      Then by hand, 12,000.00 x <rate>% = <tax>
      And "Income tax" is £<tax>

      Examples:
        | year | code | rate | tax      |
        | 2023 | SBR  | 20   | 2,400.00 |
        | 2026 | SBR  | 20   | 2,400.00 |
        | 2026 | SD3  | 48   | 5,760.00 |
