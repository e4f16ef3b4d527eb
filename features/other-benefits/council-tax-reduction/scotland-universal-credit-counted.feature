Feature: The Universal Credit that counts for Council Tax Reduction in Scotland
  Only what Universal Credit holds for children and their care counts, and never more than the award. What the care costs comes
  off again.

  Background:
    Given the household lives in Scotland
    And the home's council tax by amount is £1,800 a year
    And Isla is 30 years old
    And a child, Skye, born on 1 April 2021

  Rule: The child elements count, at most the award (Council Tax Reduction (Scotland) Regulations 2021, reg 57(1)(p) and (2)(d))

    Background:
      Given an assessment period that starts on 1 June 2026

    Scenario: Isla has no pay
      When the position is worked out
      Then by hand, 303.94 x 12 / 52 = 70.14
      And "Universal Credit that counts for council tax help, a week" is £70.14
      And "Income for council tax help, a week" is £70.14
      And "Council Tax Reduction" is £150.00

    Scenario: Isla takes home £1,200 a month
      Given Isla takes home £1,200 a month for 20 hours a week
      When the position is worked out
      Then by hand, 1,200.00 x 12 / 52 - 25.00 = 251.92
      And by hand, 251.92 + 70.14 = 322.06
      And "Income for council tax help, a week" is £322.06
      And by hand, 95.55 + 109.85 = 205.40
      And by hand, (322.06 - 205.40) x 20% x 365 / 7 / 12 = 101.38
      And by hand, 150.00 - 101.38 = 48.62
      And "Council Tax Reduction" is £48.62

    Scenario: The taper has begun to eat the child element
      Given Isla takes home £1,500 a month for 25 hours a week
      When the position is worked out
      Then by hand, 424.90 + 303.94 - (1,500.00 - 710.00) x 55% = 294.34
      And Universal Credit is £294.34 a month
      And by hand, 294.34 x 12 / 52 = 67.92
      And "Universal Credit that counts for council tax help, a week" is £67.92

  Rule: The childcare that Universal Credit helps with counts, and its cost comes off (Council Tax Reduction (Scotland) Regulations 2021, regs 42(4) and 78(3))

    Scenario: A nursery costs £500 a month
      Given an assessment period that starts on 1 June 2026
      And Isla takes home £1,200 a month for 20 hours a week
      And £500 a month is paid for registered childcare for Skye
      When the position is worked out
      Then by hand, (303.94 + 500.00 x 85%) x 12 / 52 = 168.22
      And "Universal Credit that counts for council tax help, a week" is £168.22
      And by hand, 500.00 x 12 / 52 = 115.38
      And "Childcare that comes off income for council tax help, a week" is £115.38
      And by hand, 251.92 + 168.22 - 115.38 = 304.76
      And "Income for council tax help, a week" is £304.76
      And by hand, (304.76 - 205.40) x 20% x 365 / 7 / 12 = 86.35
      And by hand, 150.00 - 86.35 = 63.65
      And "Council Tax Reduction" is £63.65

    Scenario Outline: From <start> at most £<most> a week comes off for one child
      Given an assessment period that starts on <start>
      And Isla takes home £1,500 a month for 25 hours a week
      And £2,000 a month is paid for registered childcare for Skye
      When the position is worked out
      Then "Childcare that comes off income for council tax help, a week" is £<most>

      Examples:
        | start       | most   |
        | 1 June 2022 | 175.00 |
        | 1 June 2023 | 175.00 |
        | 1 July 2023 | 258.00 |
        | 1 June 2024 | 275.00 |
        | 1 June 2025 | 280.00 |
        | 1 June 2026 | 290.00 |

    Scenario Outline: From <start> at most £<most> a week comes off for two children
      Given an assessment period that starts on <start>
      And a child, Ross, born on 1 April 2022
      And Isla takes home £1,500 a month for 25 hours a week
      And £2,000 a month is paid for registered childcare for Skye
      And £2,000 a month is paid for registered childcare for Ross
      When the position is worked out
      Then "Childcare that comes off income for council tax help, a week" is £<most>

      Examples:
        | start       | most   |
        | 1 June 2022 | 300.00 |
        | 1 July 2023 | 442.00 |
        | 1 June 2024 | 471.00 |
        | 1 June 2025 | 479.00 |
        | 1 June 2026 | 497.00 |

  Rule: One child's care has the lower limit, also beside care that Universal Credit does not pay for (Council Tax Reduction (Scotland) Regulations 2021, reg 78(3))

    Scenario: Skye is at a nursery, and Ross with a neighbour who is not registered
      Given an assessment period that starts on 1 June 2026
      And a child, Ross, born on 1 April 2022
      And Isla takes home £1,500.00 a month for 25 hours a week
      And £1,260.00 a month is paid for registered childcare for Skye
      And £100.00 a month is paid for unregistered childcare for Ross
      When the position is worked out
      # above the limit of £290 for one child
      Then by hand, 1,260.00 x 12 / 52 = 290.77
      And "Childcare that comes off income for council tax help, a week" is £290.00
