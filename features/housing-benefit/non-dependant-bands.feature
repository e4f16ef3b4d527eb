Feature: What a working adult in the home takes off Housing Benefit
  Whoever works 16 hours or more takes off more of the tenant's Housing Benefit the more they have before tax. A pay rise of
  a pound can move them into the next band.

  Rule: The deduction goes by the income before tax, band by band (Housing Benefit Regulations 2006, reg 74(1)(a) and (2))

    Scenario Outline: On <day> a son has £<income> a week
      Given an assessment period that starts on <day>
      And the household lives in London
      And Dora is 50 years old
      And the home is temporary accommodation
      And the home's rent is £300 a week
      And a non-dependant aged 28
      And the non-dependant's working is yes
      And the non-dependant's gross income is £<income> a week
      When the position is worked out
      Then "Taken off Housing Benefit for another adult, a week" is £<off>

      Examples: Below and at each band of 2026-27
        | day          | income | off    |
        | 6 April 2026 | 191.99 | 20.40  |
        | 6 April 2026 | 192.00 | 46.85  |
        | 6 April 2026 | 278.99 | 46.85  |
        | 6 April 2026 | 279.00 | 64.35  |
        | 6 April 2026 | 364.99 | 64.35  |
        | 6 April 2026 | 365.00 | 105.20 |
        | 6 April 2026 | 484.99 | 105.20 |
        | 6 April 2026 | 485.00 | 119.85 |
        | 6 April 2026 | 604.99 | 119.85 |
        | 6 April 2026 | 605.00 | 131.45 |

      Examples: The years before, as published by the Department and by councils
        | day          | income | off    |
        | 5 April 2026 | 182.99 | 19.65  |
        | 5 April 2026 | 183.00 | 45.15  |
        | 5 April 2026 | 266.00 | 62.00  |
        | 5 April 2026 | 348.00 | 101.35 |
        | 5 April 2026 | 463.00 | 115.45 |
        | 5 April 2026 | 577.00 | 126.65 |
        | 1 June 2024  | 175.99 | 19.30  |
        | 1 June 2024  | 176.00 | 44.40  |
        | 1 June 2024  | 256.00 | 60.95  |
        | 1 June 2024  | 334.00 | 99.65  |
        | 1 June 2024  | 445.00 | 113.50 |
        | 1 June 2024  | 554.00 | 124.55 |
        | 1 June 2023  | 161.99 | 18.10  |
        | 1 June 2023  | 162.00 | 41.60  |
        | 1 June 2023  | 236.00 | 57.10  |
        | 1 June 2023  | 308.00 | 93.40  |
        | 1 June 2023  | 410.00 | 106.35 |
        | 1 June 2023  | 511.00 | 116.75 |
        | 1 June 2022  | 153.99 | 16.45  |
        | 1 June 2022  | 154.00 | 37.80  |
        | 1 June 2022  | 224.00 | 51.85  |
        | 1 June 2022  | 292.00 | 84.85  |
        | 1 June 2022  | 389.00 | 96.60  |
        | 1 June 2022  | 484.00 | 106.05 |

    Scenario Outline: A son and a daughter who both work, with £<son> and £<daughter> a week, each by their own income
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Dora is 50 years old
      And the home is temporary accommodation
      And the home's rent is £300 a week
      And a non-dependant aged 28
      And the non-dependant's working is yes
      And the non-dependant's gross income is £<son> a week
      And a non-dependant aged 26
      And the non-dependant's working is yes
      And the non-dependant's gross income is £<daughter> a week
      When the position is worked out
      Then by hand, <sum> = <off>
      And "Taken off Housing Benefit for another adult, a week" is £<off>

      Examples: the bands of the first list, two by two
        | son    | daughter | sum             | off    |
        | 191.99 | 192.00   | 20.40 + 46.85   | 67.25  |
        | 192.00 | 279.00   | 46.85 + 64.35   | 111.20 |
        | 279.00 | 365.00   | 64.35 + 105.20  | 169.55 |
        | 365.00 | 485.00   | 105.20 + 119.85 | 225.05 |
        | 485.00 | 605.00   | 119.85 + 131.45 | 251.30 |
        | 605.00 | 191.99   | 131.45 + 20.40  | 151.85 |
