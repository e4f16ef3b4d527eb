Feature: Marriage allowance on the tax of a trade
  The tax on a profit is what the profit adds to a year's tax. The marriage allowance lowers the tax of whoever has it by
  £252 a year, and the allowance of whoever gives it by £1,260.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Priya and Tom are a couple aged 29 and 31

  Rule: Whoever has it pays £252 a year less, pay and profit together (Income Tax Act 2007, s 55B)

    Scenario Outline: A profit of £<profit> a month in <place>
      Given the household lives in <place>
      And Priya is self-employed with a profit of £<profit> a month
      And Priya's marriage allowance is receives
      When the position is worked out
      Then by hand, <sum> = <tax>
      And "Income tax on your profit" is £<tax>

      Examples: it ends where more than the basic rate is paid
        | place          | profit | sum                                                    | tax    |
        | the North West | 1,500  | ((12 x 1,500 - 12,570) x 20% - 252) / 12                | 69.50  |
        | the North West | 4,200  | (37,700 x 20% + (12 x 4,200 - 12,570 - 37,700) x 40%) / 12 | 632.67 |
        | Scotland       | 1,500  | (3,967 x 19% + (12 x 1,500 - 12,570 - 3,967) x 20% - 252) / 12 | 66.19 |
        | Scotland       | 3,700  | (3,967 x 19% + 12,989 x 20% + 14,136 x 21% + (12 x 3,700 - 12,570 - 31,092) x 42%) / 12 | 552.50 |

    Scenario: Tom's trade has grown since he gave it: his tax is his own, and so is hers
      Given the household lives in the North West
      And Priya is self-employed with a profit of £1,500 a month
      And Priya's marriage allowance is receives
      And Tom is self-employed with a profit of £4,200 a month
      When the position is worked out
      Then by hand, ((12 x 1,500 - 12,570) x 20% - 252) / 12 = 69.50
      And by hand, (37,700 x 20% + (12 x 4,200 - 12,570 - 37,700) x 40%) / 12 = 632.67
      And "Income tax on your profit" for Priya is £69.50
      And "Income tax on your profit" for Tom is £632.67

    Scenario: Priya's trade has grown instead: what Tom gave lowers nothing, and his small profit changes nothing
      Given the household lives in the North West
      And Priya is self-employed with a profit of £4,200 a month
      And Priya's marriage allowance is receives
      And Tom is self-employed with a profit of £1,100 a month
      When the position is worked out
      Then by hand, (37,700 x 20% + (12 x 4,200 - 12,570 - 37,700) x 40%) / 12 = 632.67
      And "Income tax on your profit" for Priya is £632.67
      And by hand, (12 x 1,100 - 12,570) x 20% / 12 = 10.50
      And "Income tax on your profit" for Tom is £10.50

    Scenario: With pay beside it the marriage allowance is used up once, whatever Tom's profit
      Given the household lives in the North West
      And Priya is self-employed with a profit of £300 a month
      And Priya earns £1,100 a month for 18 hours a week
      And Priya's marriage allowance is receives
      And Tom is self-employed with a profit of £4,200 a month
      When the position is worked out
      Then by hand, ((12 x 1,400 - 12,570) x 20% - 252) / 12 = 49.50
      And "Income tax on your profit" for Priya is £49.50
      And "Income tax on your profit" for Tom is £632.67

    Scenario: A profit whose tax is less than £252 a year bears none
      Given the household lives in the North West
      And Priya is self-employed with a profit of £1,152 a month
      And Priya's marriage allowance is receives
      When the position is worked out
      Then by hand, (12 x 1,152 - 12,570) x 20% = 250.80
      And there is no "Income tax on your profit"

    Scenario: What the tax on pay does not use is left for the profit
      Given the household lives in the North West
      And Priya is self-employed with a profit of £300 a month
      And Priya earns £1,100 a month for 18 hours a week
      And Priya's marriage allowance is receives
      When the position is worked out
      # the tax on 12 x 1,100 would be £126, so £126 of the £252 are left
      Then by hand, (12 x 1,100 - 12,570) x 20% = 126.00
      And by hand, ((12 x 1,400 - 12,570) x 20% - 252) / 12 = 49.50
      And "Income tax on your profit" is £49.50

  Rule: Whoever gives it has £1,260 less allowance, unless more than the basic rate would be paid (Income Tax Act 2007, ss 55B(6) and 55C(1)(c))

    Scenario Outline: A profit of £<profit> a month
      Given the household lives in the North West
      And Priya is self-employed with a profit of £<profit> a month
      And Priya's marriage allowance is transfers
      When the position is worked out
      Then by hand, (12 x <profit> - <allowance>) x 20% / 12 = <tax>
      And "Income tax on your profit" is £<tax>

      Examples:
        | profit | allowance | tax    |
        | 1,000  | 11,310    | 11.50  |
        | 4,084  | 11,310    | 628.30 |
        | 4,100  | 12,570    | 610.50 |

  Rule: Without a trade the marriage allowance is in the tax code (Income Tax Act 2007, s 55B)

    Scenario: Priya has it, and £1,500 a month of pay
      Given the household lives in the North West
      And Priya earns £1,500 a month for 25 hours a week
      And Priya's tax code is 1383M
      And Priya's marriage allowance is receives
      When the position is worked out
      Then by hand, 1,500 - 1,153.26 = 346.74
      And by hand, 346 x 20% = 69.20
      And "Income tax" is £69.20
      And there is no "Income tax on your profit"
