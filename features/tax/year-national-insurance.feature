Feature: A year's National Insurance on a profit
  Self-employed people pay class 4 contributions on a year's profit, above a lower limit. Until April 2024 a small
  weekly class 2 contribution was due besides. A twelfth of the year comes off each month.

  Background:
    Given the household lives in the South West

  Rule: A year's profit between £12,570 and £50,270 bears 6%, and profit above it 2% (Social Security Contributions and Benefits Act 1992, s 15(3) and (3ZA))

    Scenario Outline: Petra in Penzance makes £<profit> a month
      Given an assessment period that starts on 1 June 2026
      And Petra is 44 years old
      And Petra is self-employed with a profit of £<profit> a month
      When the position is worked out
      Then by hand, (<main> x 6% + <upper> x 2%) / 12 = <sum>
      And "National Insurance on your profit" for Petra is £<sum>

      Examples: the year is twelve months of the profit
        | profit   | main   | upper | sum    |
        | 1,048.50 | 12     | 0     | 0.06   |
        | 1,500.00 | 5,430  | 0     | 27.15  |
        | 4,189.00 | 37,698 | 0     | 188.49 |
        | 4,190.00 | 37,700 | 10    | 188.52 |
        | 5,000.00 | 37,700 | 9,730 | 204.72 |

    Scenario Outline: A profit of £<profit> a month is not above the lower limit
      Given an assessment period that starts on 1 June 2026
      And Petra is 44 years old
      And Petra is self-employed with a profit of £<profit> a month
      When the position is worked out
      Then there is no "National Insurance on your profit"
      And "Self-employed earnings" is £<profit>

      Examples: £1,047.50 x 12 = £12,570
        | profit   |
        | 1,046.50 |
        | 1,047.50 |

  Rule: Until 5 April 2024 class 2 was due besides, for 52 weeks (Social Security Contributions and Benefits Act 1992, ss 11(2) and 15)

    Scenario Outline: £1,500 a month in the tax year of <pay day>
      Given an assessment period that starts on <start>
      And Petra is 44 years old
      And Petra is self-employed with a profit of £1,500 a month
      When the position is worked out
      Then by hand, ((1,500 x 12 - <from>) x <class 4>% + 52 x <class 2>) / 12 = <sum>
      And "National Insurance on your profit" is £<sum>

      Examples:
        | start        | pay day      | from   | class 4 | class 2 | sum   |
        | 1 June 2022  | 30 June 2022 | 11,908 | 9.73    | 3.15    | 63.05 |
        | 6 March 2023 | 5 April 2023 | 11,908 | 9.73    | 3.15    | 63.05 |
        | 7 March 2023 | 6 April 2023 | 12,570 | 9       | 3.45    | 55.68 |
        | 6 March 2024 | 5 April 2024 | 12,570 | 9       | 3.45    | 55.68 |
        | 7 March 2024 | 6 April 2024 | 12,570 | 6       | 0       | 27.15 |
        | 1 June 2026  | 30 June 2026 | 12,570 | 6       | 0       | 27.15 |

    Scenario: Above the upper limit in 2022-23 the rate was 2.73%
      Given an assessment period that starts on 1 June 2022
      And Petra is 44 years old
      And Petra is self-employed with a profit of £5,000 a month
      When the position is worked out
      Then by hand, ((50,270 - 11,908) x 9.73% + (60,000 - 50,270) x 2.73% + 52 x 3.15) / 12 = 346.84
      And "National Insurance on your profit" is £346.84

  Rule: From State Pension age a profit bears none (Social Security (Contributions) Regulations 2001, reg 91)

    Scenario Outline: Rolf was born on <birthday>, and his wife is 58
      Given an assessment period that starts on 1 June 2025
      And Petra and Rolf are a couple aged 58 and 65
      And Rolf was born on <birthday>
      And Rolf is self-employed with a profit of £1,500 a month
      When the position is worked out
      Then there is no "National Insurance on your profit" for Rolf
      And by hand, 1,500 - (1,500 x 12 - 12,570) x 20% / 12 = 1,409.50
      And "Self-employed earnings" for Rolf is £1,409.50

      Examples: the month ends on 30 June 2025
        | birthday      |
        | 30 April 1959 |
        | 30 June 1959  |

    Scenario: Rolf turns 66 a day after the month has ended
      Given an assessment period that starts on 1 June 2025
      And Petra and Rolf are a couple aged 58 and 65
      And Rolf was born on 1 July 1959
      And Rolf is self-employed with a profit of £1,500 a month
      When the position is worked out
      Then by hand, (1,500 x 12 - 12,570) x 6% / 12 = 27.15
      And "National Insurance on your profit" for Rolf is £27.15
