Feature: What comes off what a business took
  People who work for themselves report each month what came in and what they paid out. Driving and work done at home
  come off at flat rates, so that nobody needs to keep every receipt for petrol or heating.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Musa is 41 years old
    And Musa's receipts are £2,400 a month
    And Musa is in the first year of trading

  Rule: Expenses that were paid in the month come off (Universal Credit Regulations 2013, reg 58)

    Scenario: Musa drives a minicab in Wolverhampton: what came in, what it cost, and the profit
      Given Musa's expenses are £310 a month
      And Musa's business miles by car are 1000
      When the position is worked out
      Then "Expenses of your business" for Musa is £310.00
      And "Expenses of your business" is explained by "You told us that your business paid £310 of expenses this month."
      And by hand, 833 x 0.45 + (1,000 - 833) x 0.25 = 416.60
      And "Driving for your business" for Musa is £416.60
      And by hand, 2,400.00 - 310.00 - 416.60 = 1,673.40
      And "Profit from self-employment" for Musa is £1,673.40
      And "Profit from self-employment" is explained by "Your business took £2,400 this month and cost £726.60, which leaves a profit of £1,673.40."

    Scenario: Without expenses all that came in is profit
      When the position is worked out
      Then there is no "Expenses of your business"
      And "Profit from self-employment" is £2,400.00
      And we assume "adults[].selfEmployment.expenses"

    Scenario: A profit that was told has its expenses off already
      Given Musa and Amara are a couple aged 41 and 40
      And Amara is self-employed with a profit of £600 a month
      And Amara is in the first year of trading
      When the position is worked out
      Then there is no "Expenses of your business" for Amara
      And "Profit from self-employment" for Amara is £600.00

  Rule: Miles by car or van come off at 45p for the first 833 in the month and 25p beyond, miles by motorcycle at 24p (Universal Credit Regulations 2013, reg 59(2))

    Scenario Outline: <car> miles by car and <motorcycle> by motorcycle
      Given Musa's business miles by car are <car>
      And Musa's business miles by motorcycle are <motorcycle>
      When the position is worked out
      Then by hand, <sum> = <off>
      And "Driving for your business" is £<off>
      And by hand, 2,400.00 - <off> = <profit>
      And "Profit from self-employment" is £<profit>

      Examples: a mile below the band, at it and above it
        | car  | motorcycle | sum                                | off    | profit   |
        | 1    | 0          | 1 x 0.45                           | 0.45   | 2,399.55 |
        | 832  | 0          | 832 x 0.45                         | 374.40 | 2,025.60 |
        | 833  | 0          | 833 x 0.45                         | 374.85 | 2,025.15 |
        | 834  | 0          | 833 x 0.45 + 1 x 0.25              | 375.10 | 2,024.90 |
        | 0    | 1          | 1 x 0.24                           | 0.24   | 2,399.76 |
        | 0    | 900        | 900 x 0.24                         | 216.00 | 2,184.00 |
        | 100  | 50         | 100 x 0.45 + 50 x 0.24             | 57.00  | 2,343.00 |
        | 1833 | 100        | 833 x 0.45 + 1,000 x 0.25 + 100 x 0.24 | 648.85 | 1,751.15 |

    Scenario: The words say the miles, and beyond the band that the rate is lower
      Given Musa's business miles by car are 834
      And Musa's business miles by motorcycle are 6
      When the position is worked out
      Then by hand, 833 x 0.45 + 1 x 0.25 + 6 x 0.24 = 376.54
      And "Driving for your business" is explained by "For your 840 business miles £376.54 comes off. Beyond 833 miles the rate by car is lower."

    Scenario Outline: The flat rates of a month that starts on <start> are the same
      Given an assessment period that starts on <start>
      And Musa's business miles by car are 900
      When the position is worked out
      Then by hand, 833 x 0.45 + 67 x 0.25 = 391.60
      And "Driving for your business" is explained by "For your 900 business miles £391.60 comes off. Beyond 833 miles the rate by car is lower."

      Examples: the 55p of 2026 is for employees' mileage; reg 59 has not been changed
        | start         |
        | 11 April 2022 |
        | 10 April 2023 |
        | 8 April 2024  |
        | 7 April 2025  |
        | 6 April 2026  |

    Scenario: No miles were told
      Given Musa's expenses are £310 a month
      When the position is worked out
      Then there is no "Driving for your business"

  Rule: Work done at home comes off at £10, £18 or £26 a month by its hours (Universal Credit Regulations 2013, reg 59(3))

    Scenario Outline: <hours> hours of bookings and accounts at the kitchen table
      Given Musa's hours at home are <hours>
      When the position is worked out
      Then <outcome>
      And by hand, 2,400.00 - <off> = <profit>
      And "Profit from self-employment" is £<profit>

      Examples: at least 25 hours, more than 50, more than 100
        | hours | outcome                            | off   | profit   |
        | 24    | there is no "Work done at home"    | 0.00  | 2,400.00 |
        | 25    | "Work done at home" is £10.00      | 10.00 | 2,390.00 |
        | 50    | "Work done at home" is £10.00      | 10.00 | 2,390.00 |
        | 51    | "Work done at home" is £18.00      | 18.00 | 2,382.00 |
        | 100   | "Work done at home" is £18.00      | 18.00 | 2,382.00 |
        | 101   | "Work done at home" is £26.00      | 26.00 | 2,374.00 |
        | 200   | "Work done at home" is £26.00      | 26.00 | 2,374.00 |

    Scenario: The words say the hours
      Given Musa's hours at home are 101
      When the position is worked out
      Then "Work done at home" is explained by "You worked 101 hours at home this month, so £26 comes off, the most there is."
