Feature: The earnings from a trade that Universal Credit counts
  Universal Credit looks at what self-employed work leaves in the month: profit less income tax, National Insurance and
  pension. A person whose trade earns less than a jobcentre expects may be treated as having more: that is a line of its own.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Sioned is 36 years old

  Rule: A profit counts after income tax, National Insurance and pension (Universal Credit Regulations 2013, reg 57(2))

    Scenario: Sioned, lone parent of a child of 5, in her first year as a baker in Bangor
      Given a child, Mali, born on 1 May 2021
      And Sioned is self-employed with a profit of £1,500 a month
      And Sioned is in the first year of trading
      When the position is worked out
      Then by hand, (1,500 x 12 - 12,570) x 20% / 12 = 90.50
      And by hand, (1,500 x 12 - 12,570) x 6% / 12 = 27.15
      And by hand, 1,500.00 - 90.50 - 27.15 = 1,382.35
      And "Self-employed earnings" for Sioned is £1,382.35
      And "Self-employed earnings" is explained by "Universal Credit counts £1,382.35 a month from your profit of £1,500, after tax, National Insurance and pension."
      And by hand, (1,382.35 - 710.00) x 55% = 369.79
      And by hand, 424.90 + 303.94 - 369.79 = 359.05
      And Universal Credit is £359.05 a month

    Scenario: Wages and a profit are added up
      Given Sioned is self-employed with a profit of £200.10 a month
      And Sioned is in the first year of trading
      And Sioned takes home £300.20 a month for 6 hours a week
      When the position is worked out
      Then "Self-employed earnings" for Sioned is £200.10
      And "Pay that Universal Credit counts" for Sioned is £300.20
      And by hand, 200.10 + 300.20 = 500.30
      And "All earnings that Universal Credit counts" is £500.30
      And by hand, 500.30 x 55% = 275.17
      And by hand, 424.90 - 275.17 = 149.73
      And Universal Credit is £149.73 a month

    Scenario: Two traders, each with an allowance of their own
      Given Sioned and Huw are a couple aged 36 and 37
      And Sioned is self-employed with a profit of £1,000 a month
      And Sioned is in the first year of trading
      And Huw is self-employed with a profit of £100 a month
      And Huw is in the first year of trading
      When the position is worked out
      Then "Self-employed earnings" for Sioned is £1,000.00
      And "Self-employed earnings" for Huw is £100.00
      And by hand, 666.97 - (1,000.00 + 100.00) x 55% = 61.97
      And Universal Credit is £61.97 a month

  Rule: A trade that leaves nothing brings no earnings (Universal Credit Regulations 2013, reg 57(2))

    Scenario Outline: A profit of <profit> a month
      Given Sioned is self-employed with a profit of <profit> a month
      And Sioned is in the first year of trading
      When the position is worked out
      Then <outcome>
      And Universal Credit is <award> a month

      Examples: 55% of a penny is a penny
        | profit | outcome                                                                                                                      | award   |
        | £0     | there is no "Self-employed earnings" because "Your self-employment leaves nothing for Universal Credit to count this month." | £424.90 |
        | £0.01  | "Self-employed earnings" is £0.01                                                                                            | £424.89 |

  Rule: Somebody without a trade has no self-employed earnings, and no minimum income floor (Universal Credit Regulations 2013, reg 57(1))

    Scenario: Sioned has no work at all
      When the position is worked out
      Then there is no "Self-employed earnings" for Sioned because "We assumed that Sioned is not self-employed, so no earnings from it are counted."
      And there is no "Added to your earnings by the minimum income floor"
      And Universal Credit is £424.90 a month
