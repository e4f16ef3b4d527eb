Feature: What self-employed work brings in
  Market traders, drivers, hairdressers and carers for other people's children tell us their profit: what came in less
  what the work cost. It is where every sum about their tax and their Universal Credit begins.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in London
    And Ngozi is 38 years old

  Rule: A profit is what the trade brings in a month after its expenses (Universal Credit Regulations 2013, reg 57(2))

    Scenario: Ngozi, a hairdresser in Croydon in her first year, from her profit to what she has in a month
      Given Ngozi is self-employed with a profit of £500.50 a month
      And Ngozi is in the first year of trading
      When the position is worked out
      Then "Profit from self-employment" for Ngozi is £500.50
      And "Profit from self-employment" is explained by "Your self-employment brings in £500.50 a month after expenses."
      And "Self-employed earnings" for Ngozi is £500.50
      And by hand, 500.50 x 55% = 275.28
      And by hand, 424.90 - 275.28 = 149.62
      And Universal Credit is £149.62 a month
      And by hand, 500.50 + 149.62 = 650.12
      And net income is £650.12 a month

    Scenario Outline: <profit> a <per> is a month's profit of £<a month>
      Given Ngozi is self-employed with a profit of <profit> a <per>
      And Ngozi is in the first year of trading
      When the position is worked out
      Then by hand, <sum> = <a month>
      And "Profit from self-employment" is £<a month>

      Examples: a week's profit comes 52 times a year, and even a penny is a profit
        | profit  | per        | sum           | a month |
        | £200    | week       | 200 x 52 / 12 | 866.67  |
        | £400    | two weeks  | 400 x 26 / 12 | 866.67  |
        | £800    | four weeks | 800 x 13 / 12 | 866.67  |
        | £2,500  | quarter    | 2,500 / 3     | 833.33  |
        | £10,000 | year       | 10,000 / 12   | 833.33  |
        | £0.01   | month      | 0.01 x 1      | 0.01    |

    Scenario: What came in less what was paid out is the profit, for tax and for Universal Credit alike
      Given Ngozi's receipts are £1,800 a month
      And Ngozi's expenses are £300 a month
      And Ngozi is in the first year of trading
      When the position is worked out
      Then by hand, 1,800.00 - 300.00 = 1,500.00
      And "Profit from self-employment" is explained by "Your business took £1,800 this month and cost £300, which leaves a profit of £1,500."
      And by hand, (1,500 x 12 - 12,570) x 20% / 12 = 90.50
      And by hand, (1,500 x 12 - 12,570) x 6% / 12 = 27.15
      And by hand, 1,500.00 - 90.50 - 27.15 = 1,382.35
      And "Self-employed earnings" for Ngozi is £1,382.35

  Rule: A trade that makes no profit brings nothing, and takes nothing from other income (Universal Credit Regulations 2013, regs 57(2) and 57A)

    Scenario: A month in which all that came in was spent; Ngozi's wages for a Saturday job stay whole
      Given Ngozi is self-employed with a profit of £0 a month
      And Ngozi is in the first year of trading
      And Ngozi takes home £300 a month for 6 hours a week
      When the position is worked out
      Then there is no "Profit from self-employment"
      And there is no "Self-employed earnings" because "Your self-employment leaves nothing for Universal Credit to count this month."
      And "All earnings that Universal Credit counts" is £300.00
      And by hand, 424.90 - 300.00 x 55% = 259.90
      And Universal Credit is £259.90 a month

    Scenario Outline: What came in is £<receipts> and expenses are £<expenses>
      Given Ngozi's receipts are £<receipts> a month
      And Ngozi's expenses are £<expenses> a month
      And Ngozi is in the first year of trading
      When the position is worked out
      Then by hand, <receipts> - <expenses> = <result>
      And <outcome>
      And net income is £<net> a month

      Examples: a penny of profit, none, and a penny of loss; 55% of a penny is a penny
        | receipts | expenses | result | outcome                                                                                                                                  | net    |
        | 800.00   | 799.99   | 0.01   | "Profit from self-employment" is £0.01                                                                                                   | 424.90 |
        | 800.00   | 800.00   | 0.00   | there is no "Self-employed earnings" because "Your self-employment leaves nothing for Universal Credit to count this month."                | 424.90 |
        | 800.00   | 800.01   | -0.01  | there is no "Self-employed earnings" because "Your self-employment made a loss of £0.01 this month, after tax and National Insurance. It counts as nothing." | 424.90 |
        | 500.00   | 800.00   | -300   | there is no "Self-employed earnings" because "Your self-employment made a loss of £300 this month, after tax and National Insurance. It counts as nothing."  | 424.90 |

  Rule: A person without a trade has no profit, and nothing comes off one (Universal Credit Regulations 2013, reg 57(1))

    Scenario: Ngozi trades and Femi does not
      Given Ngozi and Femi are a couple aged 38 and 41
      And Ngozi is self-employed with a profit of £1,500 a month
      And Ngozi is in the first year of trading
      When the position is worked out
      Then "Profit from self-employment" for Ngozi is £1,500.00
      And there is no "Profit from self-employment" for Femi
      And there is no "Income tax on your profit" for Femi
      And there is no "National Insurance on your profit" for Femi
      And there is no "Pension paid from your profit"

  Rule: Each of a couple has a trade of their own (Universal Credit Regulations 2013, reg 57(2))

    Scenario: Ngozi cuts hair at home, and Femi drives
      Given Ngozi and Femi are a couple aged 38 and 41
      And Ngozi's receipts are £1,800 a month
      And Ngozi's expenses are £300 a month
      And Ngozi's pension paid is £100 a month
      And Femi's receipts are £900 a month
      And Femi's expenses are £250 a month
      When the position is worked out
      Then "Profit from self-employment" for Ngozi is £1,500.00
      And "Income tax on your profit" for Ngozi is £90.50
      And "National Insurance on your profit" for Ngozi is £27.15
      And "Pension paid from your profit" for Ngozi is £100.00
      And by hand, 1,500.00 - 90.50 - 27.15 - 100.00 = 1,282.35
      And "Self-employed earnings" for Ngozi is £1,282.35
      And by hand, 900.00 - 250.00 = 650.00
      And "Profit from self-employment" for Femi is £650.00
      And there is no "Income tax on your profit" for Femi
      And there is no "National Insurance on your profit" for Femi
      And there is no "Pension paid from your profit" for Femi
      And "Self-employed earnings" for Femi is £650.00

    Scenario: Femi's costs are as high as what he took, and Ngozi tells us her profit
      Given Ngozi and Femi are a couple aged 38 and 41
      And Ngozi is self-employed with a profit of £1,500 a month
      And Femi's receipts are £900 a month
      And Femi's expenses are £900 a month
      When the position is worked out
      Then "Profit from self-employment" for Ngozi is £1,500.00
      And there is no "Profit from self-employment" for Femi
      And there is no "Self-employed earnings" for Femi

    Scenario: Femi made a loss, and tells us what tax he paid; Ngozi does not
      Given Ngozi and Femi are a couple aged 38 and 41
      And Ngozi is self-employed with a profit of £1,500 a month
      And Femi's receipts are £900 a month
      And Femi's expenses are £1,000 a month
      And Femi's income tax paid is £40 a month
      And Femi's national insurance paid is £10 a month
      When the position is worked out
      Then "Income tax on your profit" for Ngozi is £90.50
      And "National Insurance on your profit" for Ngozi is £27.15
      And "Income tax on your profit" for Femi is £40.00
      And "National Insurance on your profit" for Femi is £10.00
      And there is no "Self-employed earnings" for Femi
