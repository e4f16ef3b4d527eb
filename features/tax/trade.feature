Feature: What comes off a profit
  Nobody takes tax off a self-employed person's money before it arrives. So a month's share of the year's income tax and
  National Insurance is set aside here, as it will have to be paid.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Dean is 45 years old

  Rule: Income tax is a twelfth of what the profit adds to the year's tax, and National Insurance a twelfth of the year's (Universal Credit Regulations 2013, reg 57(2))

    Scenario: Dean, a window cleaner in Sunderland, from his profit to what it leaves
      Given Dean is self-employed with a profit of £1,500 a month
      When the position is worked out
      Then by hand, 1,500 x 12 - 12,570 = 5,430.00
      And by hand, 5,430 x 20% / 12 = 90.50
      And "Income tax on your profit" for Dean is £90.50
      And "Income tax on your profit" is explained by "Income tax on your profit of £1,500 comes to £90.50 a month. You may pay it in other months."
      And by hand, 5,430 x 6% / 12 = 27.15
      And "National Insurance on your profit" for Dean is £27.15
      And "National Insurance on your profit" is explained by "National Insurance on your profit of £1,500 comes to £27.15 a month."
      And there is no "Pension paid from your profit"
      And by hand, 1,500.00 - 90.50 - 27.15 = 1,382.35
      And "Self-employed earnings" for Dean is £1,382.35
      And net income is £1,382.35 a month

    Scenario: In Scotland the tax is different and National Insurance is the same
      Given the household lives in Scotland
      And Dean is self-employed with a profit of £1,500 a month
      When the position is worked out
      Then by hand, (3,967 x 19% + (5,430 - 3,967) x 20%) / 12 = 87.19
      And "Income tax on your profit" is £87.19
      And by hand, 1,500.00 - 87.19 - 27.15 = 1,385.66
      And "Self-employed earnings" is £1,385.66

    Scenario Outline: The first penny of tax and of National Insurance: a profit of £<profit> a month
      Given Dean is self-employed with a profit of £<profit> a month
      When the position is worked out
      Then by hand, <over> x 20% / 12 = <tax>
      And by hand, <over> x 6% / 12 = <insurance>
      And by hand, <profit> - <tax> - <insurance> = <left>
      And "Self-employed earnings" is £<left>

      Examples: the year's profit over £12,570 is twelve times what is over £1,047.50 a month
        | profit   | over | tax  | insurance | left     |
        | 1,047.49 | 0    | 0.00 | 0.00      | 1,047.49 |
        | 1,047.50 | 0    | 0.00 | 0.00      | 1,047.50 |
        | 1,047.51 | 0.12 | 0.00 | 0.00      | 1,047.51 |
        | 1,047.53 | 0.36 | 0.01 | 0.00      | 1,047.52 |
        | 1,047.58 | 0.96 | 0.02 | 0.00      | 1,047.56 |
        | 1,047.59 | 1.08 | 0.02 | 0.01      | 1,047.56 |

    Scenario Outline: While there was class 2, one penny of profit cost a month of it: £<profit> in the period from <start>
      Given an assessment period that starts on <start>
      And Dean is self-employed with a profit of £<profit> a month
      When the position is worked out
      Then by hand, (<over> x <class 4>% + <weeks> x <class 2>) / 12 = <insurance>
      And by hand, <profit> - <insurance> = <left>
      And "Self-employed earnings" is £<left>

      Examples: £11,908 a year is £992.33 a month and a little more
        | start       | profit   | over | class 4 | weeks | class 2 | insurance | left     |
        | 1 June 2022 | 992.33   | 0    | 9.73    | 0     | 3.15    | 0.00      | 992.33   |
        | 1 June 2022 | 992.34   | 0.08 | 9.73    | 52    | 3.15    | 13.65     | 978.69   |
        | 1 June 2023 | 1,047.50 | 0    | 9       | 0     | 3.45    | 0.00      | 1,047.50 |
        | 1 June 2023 | 1,047.51 | 0.12 | 9       | 52    | 3.45    | 14.95     | 1,032.56 |

  Rule: What was paid in the month is what comes off, where it was told (Universal Credit Regulations 2013, reg 57(2))

    Scenario: In January Dean paid half of the year's income tax and all of his class 4 contributions
      Given an assessment period that starts on 1 January 2027
      And Dean is self-employed with a profit of £1,500 a month
      And Dean's income tax paid is £543 a month
      And Dean's national insurance paid is £325.80 a month
      When the position is worked out
      Then "Income tax on your profit" for Dean is £543.00
      And "National Insurance on your profit" for Dean is £325.80
      And by hand, 1,500.00 - 543.00 - 325.80 = 631.20
      And "Self-employed earnings" for Dean is £631.20

    Scenario: In March he paid neither
      Given an assessment period that starts on 1 March 2027
      And Dean is self-employed with a profit of £1,500 a month
      And Dean's income tax paid is £0 a month
      And Dean's national insurance paid is £0 a month
      When the position is worked out
      Then "Self-employed earnings" for Dean is £1,500.00

  Rule: A profit within what pay leaves of the tax-free allowance bears no income tax (Income Tax Act 2007, ss 23 and 35)

    Scenario Outline: Dean earns £500 a month besides, which leaves £547.50 a month of the allowance: a profit of £<profit>
      Given Dean is self-employed with a profit of £<profit> a month
      And Dean earns £500 a month for 9 hours a week
      When the position is worked out
      Then by hand, (12 x <profit> + 12 x 500 - 12,570) x 20% / 12 = <tax>
      And by hand, <profit> - <tax> = <left>
      And "Self-employed earnings" is £<left>

      Examples:
        | profit | tax   | left   |
        | 547.50 | 0.00  | 547.50 |
        | 547.53 | 0.01  | 547.52 |
        | 647.50 | 20.00 | 627.50 |

    Scenario: The allowance is not used up, so no tax is named
      Given Dean is self-employed with a profit of £547.50 a month
      And Dean earns £500 a month for 9 hours a week
      When the position is worked out
      Then there is no "Income tax on your profit"
      And there is no "National Insurance on your profit"

  Rule: From State Pension age a profit bears income tax but no National Insurance (Social Security (Contributions) Regulations 2001, reg 91)

    Scenario Outline: Dean is <age>, and his wife Carol is 60
      Given Dean and Carol are a couple aged <age> and 60
      And Dean is self-employed with a profit of £1,500 a month
      When the position is worked out
      Then "Income tax on your profit" for Dean is £90.50
      And by hand, 1,500.00 - 90.50 - <insurance> = <left>
      And "Self-employed earnings" for Dean is £<left>

      Examples:
        | age | insurance | left     |
        | 65  | 27.15     | 1,382.35 |
        | 66  | 0.00      | 1,409.50 |

  Rule: Without a trade nothing comes off one (Universal Credit Regulations 2013, reg 57(1))

    Scenario: Dean is employed, and takes home £1,000 a month
      Given Dean takes home £1,000 a month for 20 hours a week
      When the position is worked out
      Then there is no "Income tax on your profit"
      And there is no "National Insurance on your profit"
      And there is no "Self-employed earnings"
      And by hand, 424.90 - 1,000.00 x 55% = -125.10
      And net income is £1,000.00 a month
