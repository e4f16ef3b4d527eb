Feature: Losses of earlier months come off a later profit
  A month in which a business paid out more than it took is not forgotten: the loss waits, and comes off the profit of a
  later month. People who bought stock in spring should not be poorer for it in summer.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Priya is 34 years old

  Rule: Earlier losses come off last, after income tax, National Insurance and pension (Universal Credit Regulations 2013, reg 57(2), steps 3 to 5)

    Scenario: Priya, a florist in Leicester, brings £400 of losses from March and April
      Given Priya is self-employed with a profit of £1,500 a month
      And Priya's pension paid is £100 a month
      And Priya's losses brought forward are £400
      And Priya is in the first year of trading
      When the position is worked out
      Then by hand, (1,500 x 12 - 12,570) x 20% / 12 = 90.50
      And by hand, (1,500 x 12 - 12,570) x 6% / 12 = 27.15
      And by hand, 1,500.00 - 90.50 - 27.15 - 100.00 = 1,282.35
      And "Earlier losses used this month" for Priya is £400.00
      And "Earlier losses used this month" is explained by "You brought losses of £400 from earlier months. £400 of them comes off this month's profit."
      And by hand, 1,282.35 - 400.00 = 882.35
      And "Self-employed earnings" for Priya is £882.35
      And "Self-employed earnings" is explained by "Universal Credit counts £882.35 of this month's profit of £1,500, after tax, pension and £400 of earlier losses."
      And there is no "Losses left for later months"
      And by hand, 882.35 x 55% = 485.29
      And Universal Credit is £0.00 a month
      # the loss is long paid: what Priya has this month is the whole of what her trade leaves
      And net income is £1,282.35 a month

    Scenario Outline: £1,282.35 is left of the profit, and £<losses> of losses wait
      Given Priya is self-employed with a profit of £1,500 a month
      And Priya's pension paid is £100 a month
      And Priya's losses brought forward are £<losses>
      And Priya is in the first year of trading
      When the position is worked out
      Then "Earlier losses used this month" is £<used>
      And by hand, 1,282.35 - <used> = <counted>
      And <earnings>
      And by hand, <losses> - <used> = <left>
      And <waiting>

      Examples: a penny below what is left, at it and above it
        | losses   | used     | counted | earnings                                                                                                                                                | left   | waiting                                    |
        | 1,282.34 | 1,282.34 | 0.01    | "Self-employed earnings" is £0.01                                                                                                                       | 0.00   | there is no "Losses left for later months" |
        | 1,282.35 | 1,282.35 | 0.00    | there is no "Self-employed earnings" because "Earlier losses of £1,282.35 take all of this month's profit, so Universal Credit counts nothing from it." | 0.00   | there is no "Losses left for later months" |
        | 1,282.36 | 1,282.35 | 0.00    | there is no "Self-employed earnings" because "Earlier losses of £1,282.35 take all of this month's profit, so Universal Credit counts nothing from it." | 0.01   | "Losses left for later months" is £0.01    |
        | 2,000.00 | 1,282.35 | 0.00    | there is no "Self-employed earnings" because "Earlier losses of £1,282.35 take all of this month's profit, so Universal Credit counts nothing from it." | 717.65 | "Losses left for later months" is £717.65  |

    Scenario: Losses lower what Universal Credit counts, and neither tax nor National Insurance
      Given Priya is self-employed with a profit of £1,500 a month
      And Priya's losses brought forward are £1,500
      And Priya is in the first year of trading
      When the position is worked out
      Then "Income tax on your profit" is £90.50
      And "National Insurance on your profit" is £27.15
      And there is no "Self-employed earnings"
      And Universal Credit is £424.90 a month
      And by hand, 1,500.00 - 90.50 - 27.15 + 424.90 = 1,807.25
      And net income is £1,807.25 a month

    Scenario: Losses of a trade take nothing from wages
      Given Priya is self-employed with a profit of £200 a month
      And Priya's losses brought forward are £500
      And Priya is in the first year of trading
      And Priya takes home £300 a month for 6 hours a week
      When the position is worked out
      Then there is no "Self-employed earnings"
      And "All earnings that Universal Credit counts" is £300.00
      And by hand, 500.00 - 200.00 = 300.00
      And "Losses left for later months" is £300.00
      And "Losses left for later months" is explained by "£300 of your earlier losses is left, to come off profits in later months."

  Rule: What expenses, income tax and National Insurance come to above receipts is a loss that waits (Universal Credit Regulations 2013, reg 57A(1))

    Scenario: A month of buying stock, with losses waiting already
      Given Priya's receipts are £500 a month
      And Priya's expenses are £800 a month
      And Priya's losses brought forward are £250
      And Priya is in the first year of trading
      When the position is worked out
      Then there is no "Profit from self-employment"
      And there is no "Self-employed earnings" because "Your self-employment made a loss of £300 this month, after tax and National Insurance. It counts as nothing."
      And there is no "Earlier losses used this month"
      And by hand, 250.00 + (800.00 - 500.00) = 550.00
      And "Losses left for later months" for Priya is £550.00
      And "Losses left for later months" is explained by "This month's loss is £300. With earlier losses, £550 will come off profits in later months."
      And Universal Credit is £424.90 a month

    Scenario Outline: £700 of profit and a tax bill of £<tax> in the month
      Given Priya is self-employed with a profit of £700 a month
      And Priya's income tax paid is £<tax> a month
      And Priya is in the first year of trading
      When the position is worked out
      Then by hand, 700.00 - <tax> = <left>
      And <earnings>
      And <waiting>

      Examples: a penny below the profit, at it and above it
        | tax    | left  | earnings                             | waiting                                    |
        | 699.99 | 0.01  | "Self-employed earnings" is £0.01    | there is no "Losses left for later months" |
        | 700.00 | 0.00  | there is no "Self-employed earnings" | there is no "Losses left for later months" |
        | 700.01 | -0.01 | there is no "Self-employed earnings" | "Losses left for later months" is £0.01    |
        | 800.00 | -100  | there is no "Self-employed earnings" | "Losses left for later months" is £100.00  |

    Scenario: A pension makes no loss, and leaves earlier ones where they are
      Given Priya is self-employed with a profit of £100 a month
      And Priya's pension paid is £150 a month
      And Priya's losses brought forward are £40
      And Priya is in the first year of trading
      When the position is worked out
      Then there is no "Self-employed earnings" because "Your self-employment leaves nothing for Universal Credit to count this month."
      And there is no "Earlier losses used this month"
      And "Losses left for later months" is £40.00

    Scenario: Nobody told of losses, so we assume that there are none, and say so
      Given Priya is self-employed with a profit of £700 a month
      And Priya is in the first year of trading
      When the position is worked out
      Then we assume "adults[].selfEmployment.lossesBroughtForward"
      And there is no "Earlier losses used this month"
      And there is no "Losses left for later months"

  Rule: Losses count towards the minimum income floor as they lower earnings, and the floor then takes their place (Universal Credit Regulations 2013, regs 57A(2) and 62(2))

    Scenario: Priya's profit is above the floor; with her losses it is below, so only part of them helps
      Given Priya is self-employed with a profit of £2,000 a month
      And Priya's losses brought forward are £1,500
      When the position is worked out
      Then by hand, 2,000 - (2,000 x 12 - 12,570) x 26% / 12 = 1,752.35
      And "Earlier losses used this month" is £1,500.00
      And by hand, 1,752.35 - 1,500.00 = 252.35
      And "Self-employed earnings" is £252.35
      And by hand, 1,698.33 - 252.35 = 1,445.98
      And "Added to your earnings by the minimum income floor" is £1,445.98
      And "All earnings that Universal Credit counts" is £1,698.33
      And there is no "Losses left for later months"

    Scenario Outline: £1,752.35 of earnings and £<losses> of losses, where £1,698.33 is expected
      Given Priya is self-employed with a profit of £2,000 a month
      And Priya's losses brought forward are £<losses>
      When the position is worked out
      Then by hand, 1,752.35 - <losses> = <earned>
      And "Self-employed earnings" is £<earned>
      And <floor>
      And "All earnings that Universal Credit counts" is £<counted>

      Examples: down to a penny above the floor, to it, and a penny below it
        | losses | earned   | floor                                                            | counted  |
        | 54.01  | 1,698.34 | there is no "Added to your earnings by the minimum income floor" | 1,698.34 |
        | 54.02  | 1,698.33 | there is no "Added to your earnings by the minimum income floor" | 1,698.33 |
        | 54.03  | 1,698.32 | "Added to your earnings by the minimum income floor" is £0.01    | 1,698.33 |

  Rule: Pay of a job makes no loss (Universal Credit Regulations 2013, reg 57(1))

    Scenario: Priya works for a florist and takes home £400 a month
      Given Priya takes home £400 a month for 8 hours a week
      When the position is worked out
      Then there is no "Losses left for later months"
      And there is no "Self-employed earnings"
      And by hand, 424.90 - 400.00 x 55% = 204.90
      And Universal Credit is £204.90 a month

  Rule: The losses of each of a couple come off that one's own profit (Universal Credit Regulations 2013, regs 57 and 57A)

    Scenario Outline: Priya and Dev make £1,000 each, and bring losses of £<hers> and £<his>
      Given Priya and Dev are a couple aged 34 and 35
      And Priya is self-employed with a profit of £1,000 a month
      And Priya's losses brought forward are £<hers>
      And Priya is in the first year of trading
      And Dev is self-employed with a profit of £1,000 a month
      And Dev's losses brought forward are £<his>
      And Dev is in the first year of trading
      When the position is worked out
      Then <priya>
      And <dev>
      And by hand, <hers> + <his> - <used> = <left>
      And <waiting>

      Examples: no tax is due on £1,000 a month
        | hers  | his   | priya                                          | dev                                          | used     | left   | waiting                                             |
        | 400   | 400   | "Self-employed earnings" for Priya is £600     | "Self-employed earnings" for Dev is £600     | 800.00   | 0.00   | there is no "Losses left for later months"          |
        | 400   | 0     | "Self-employed earnings" for Priya is £600     | "Self-employed earnings" for Dev is £1,000   | 400.00   | 0.00   | there is no "Losses left for later months"          |
        | 1,500 | 1,200 | there is no "Self-employed earnings" for Priya | there is no "Self-employed earnings" for Dev | 2,000.00 | 700.00 | "Losses left for later months" is £700.00           |
        | 1,500 | 400   | there is no "Self-employed earnings" for Priya | "Self-employed earnings" for Dev is £600     | 1,400.00 | 500.00 | "Losses left for later months" for Priya is £500.00 |

    Scenario: Both have a month of buying stock, with losses waiting already
      Given Priya and Dev are a couple aged 34 and 35
      And Priya's receipts are £500 a month
      And Priya's expenses are £800 a month
      And Priya's losses brought forward are £250
      And Priya is in the first year of trading
      And Dev's receipts are £500 a month
      And Dev's expenses are £600 a month
      And Dev's losses brought forward are £40
      And Dev is in the first year of trading
      When the position is worked out
      Then there is no "Self-employed earnings"
      And by hand, 250.00 + 300.00 = 550.00
      And "Losses left for later months" for Priya is £550.00
      And by hand, 40.00 + 100.00 = 140.00
      And "Losses left for later months" for Dev is £140.00

    Scenario: Neither trade leaves anything
      Given Priya and Dev are a couple aged 34 and 35
      And Priya is self-employed with a profit of £0 a month
      And Priya is in the first year of trading
      And Dev is self-employed with a profit of £0 a month
      And Dev is in the first year of trading
      When the position is worked out
      Then there is no "Self-employed earnings" for Priya because "Your self-employment leaves nothing for Universal Credit to count this month."
      And there is no "Self-employed earnings" for Dev because "Your self-employment leaves nothing for Universal Credit to count this month."
      And Universal Credit is £666.97 a month
