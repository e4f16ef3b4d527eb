Feature: A year's income tax on a profit, beside pay or alone
  The tax on a self-employed profit is worked out over the year, on pay and profit together. What the profit adds to
  the tax on the pay is the tax on the profit; a twelfth of it comes off each month.

  Rule: A year is twelve times this month; the first £12,570 is free, and then £37,700 is taxed at 20%, the next at 40% and the rest at 45% (Income Tax Act 2007, ss 10, 23 and 35)

    Background:
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Amir is 36 years old

    Scenario: Amir in Luton drives a taxi
      Given Amir is self-employed with a profit of £1,500 a month
      When the position is worked out
      Then by hand, 1,500 x 12 - 12,570 = 5,430.00
      And by hand, 5,430 x 20% / 12 = 90.50
      And "Income tax on your profit" for Amir is £90.50

    Scenario: Pay takes up the allowance first, so all of the profit is taxed
      Given Amir is self-employed with a profit of £500 a month
      And Amir earns £1,500 a month for 25 hours a week
      When the position is worked out
      Then by hand, ((1,500 + 500) x 12 - 12,570) x 20% - (1,500 x 12 - 12,570) x 20% = 1,200.00
      And by hand, 1,200 / 12 = 100.00
      And "Income tax on your profit" is £100.00

    Scenario: Pay leaves £570 of the allowance for the profit
      Given Amir is self-employed with a profit of £500 a month
      And Amir earns £1,000 a month for 18 hours a week
      When the position is worked out
      Then by hand, (500 x 12 - 570) x 20% / 12 = 90.50
      And "Income tax on your profit" is £90.50

    Scenario Outline: A profit of £<profit> a month is £<year> a year: within the allowance
      Given Amir is self-employed with a profit of £<profit> a month
      When the position is worked out
      Then by hand, <profit> x 12 = <year>
      And there is no "Income tax on your profit"
      And "Self-employed earnings" is £<profit>

      Examples:
        | profit   | year      |
        | 1,046.50 | 12,558.00 |
        | 1,047.50 | 12,570.00 |

    Scenario Outline: A profit of £<profit> a month: through the bands
      Given Amir is self-employed with a profit of £<profit> a month
      When the position is worked out
      Then by hand, <profit> x 12 - <allowance> = <taxed>
      And by hand, (<basic> x 20% + <higher> x 40% + <additional> x 45%) / 12 = <tax>
      And "Income tax on your profit" is £<tax>

      Examples: above £100,000 a year the allowance shrinks by £1 for each £2
        | profit   | allowance | taxed      | basic  | higher | additional | tax      |
        | 1,048.50 | 12,570    | 12.00      | 12     | 0      | 0          | 0.20     |
        | 4,189.00 | 12,570    | 37,698.00  | 37,698 | 0      | 0          | 628.30   |
        | 4,190.00 | 12,570    | 37,710.00  | 37,700 | 10     | 0          | 628.67   |
        | 8,333.00 | 12,570    | 87,426.00  | 37,700 | 49,726 | 0          | 2,285.87 |
        | 8,334.00 | 12,566    | 87,442.00  | 37,700 | 49,742 | 0          | 2,286.40 |
        | 9,000.00 | 8,570     | 99,430.00  | 37,700 | 61,730 | 0          | 2,686.00 |
        | 12,000.00 | 0        | 144,000.00 | 37,700 | 87,440 | 18,860     | 4,250.25 |

  Rule: In Scotland the Scottish bands apply (Scotland Act 1998, s 80C; Income Tax Act 2007, s 11A)

    Scenario: Skye in Oban, £4,000 a month in 2026-27
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Skye is 42 years old
      And Skye is self-employed with a profit of £4,000 a month
      When the position is worked out
      Then by hand, 4,000 x 12 - 12,570 = 35,430.00
      And by hand, (3,967 x 19% + 12,989 x 20% + 14,136 x 21% + (35,430 - 31,092) x 42%) / 12 = 678.50
      And "Income tax on your profit" is £678.50

    Scenario: Skye has a very good year
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Skye is 42 years old
      And Skye is self-employed with a profit of £12,500 a month
      When the position is worked out
      Then by hand, (3,967 x 19% + 12,989 x 20% + 14,136 x 21% + 31,338 x 42% + 62,710 x 45% + (150,000 - 125,140) x 48%) / 12 = 4,969.53
      And "Income tax on your profit" is £4,969.53

    Scenario: The same profit in 2023-24, when there was no advanced band
      Given an assessment period that starts on 1 June 2023
      And the household lives in Scotland
      And Skye is 42 years old
      And Skye is self-employed with a profit of £12,500 a month
      When the position is worked out
      Then by hand, (2,162 x 19% + 10,956 x 20% + 17,974 x 21% + 94,048 x 42% + (150,000 - 125,140) x 47%) / 12 = 4,796.74
      And "Income tax on your profit" is £4,796.74

  Rule: Where the tax that was paid is told, no year is worked out (Universal Credit Regulations 2013, reg 57(2))

    Scenario: Amir began his taxi in March, and paid nothing this month
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Amir is 36 years old
      And Amir is self-employed with a profit of £1,500 a month
      And Amir is in the first year of trading
      And Amir's income tax paid is £0 a month
      And Amir's national insurance paid is £0 a month
      When the position is worked out
      Then "Income tax on your profit" is explained by "You told us that you paid £0 of income tax on your profit this month."
      And "Self-employed earnings" for Amir is £1,500.00

  Rule: Each of a couple has a year of their own (Income Tax Act 2007, ss 10 and 23)

    Scenario: Amir drives a taxi beside a job, and Nadia is a dentist
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Amir and Nadia are a couple aged 36 and 37
      And Amir is self-employed with a profit of £500 a month
      And Amir earns £1,000 a month for 18 hours a week
      And Nadia is self-employed with a profit of £9,000 a month
      When the position is worked out
      Then by hand, (500 x 12 - 570) x 20% / 12 = 90.50
      And "Income tax on your profit" for Amir is £90.50
      And by hand, (37,700 x 20% + 61,730 x 40%) / 12 = 2,686.00
      And "Income tax on your profit" for Nadia is £2,686.00

    Scenario: Skye and Rory in Oban
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Skye and Rory are a couple aged 42 and 43
      And Skye is self-employed with a profit of £4,000 a month
      And Rory is self-employed with a profit of £12,500 a month
      When the position is worked out
      Then "Income tax on your profit" for Skye is £678.50
      And "Income tax on your profit" for Rory is £4,969.53
