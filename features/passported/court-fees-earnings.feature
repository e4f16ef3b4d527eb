Feature: The earnings that help with court fees goes by
  Pay before tax, of a couple together, with the profit of a trade: less than £6,000 a year, which is £500 a month.

  Rule: A couple's pay counts together (Civil Proceedings Fees Order 2008, Sch 2)

    Scenario: Owen and Carys earn £499.99 a month between them
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Owen and Carys are a couple aged 50 and 48
      And Owen earns £250.00 a month for 5 hours a week
      And Carys earns £249.99 a month for 5 hours a week
      When the position is worked out
      Then by hand, (250.00 + 249.99) x 12 = 5,999.88
      And "Help with court fees" is explained by "Court and tribunal fees can be paid for you, while pay before tax is under £6,000 a year."

    Scenario Outline: Owen earns £250 a month and Carys £<carys>
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Owen and Carys are a couple aged 50 and 48
      And Owen earns £250.00 a month for 5 hours a week
      And Carys earns £<carys> a month for 5 hours a week
      When the position is worked out
      Then there is no "Help with court fees"

      Examples: 500.00 x 12 = 6,000.00, which is not less
        | carys  |
        | 250.00 |
        | 250.01 |

  Rule: A trade's profit counts, and take-home pay stands for pay of which no more was told (Civil Proceedings Fees Order 2008, Sch 2)

    Scenario: Marek has £200 of profit in his first year, and takes home £299.99 from a job
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Marek is 35 years old
      And Marek is self-employed with a profit of £200.00 a month
      And Marek is in the first year of trading
      And Marek takes home £299.99 a month for 6 hours a week
      When the position is worked out
      Then by hand, 200.00 + 299.99 = 499.99
      And "Help with court fees" is explained by "Court and tribunal fees can be paid for you, while pay before tax is under £6,000 a year."

    Scenario: A penny more of profit is too much
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Marek is 35 years old
      And Marek is self-employed with a profit of £200.01 a month
      And Marek is in the first year of trading
      And Marek takes home £299.99 a month for 6 hours a week
      When the position is worked out
      Then there is no "Help with court fees"

  Rule: In Scotland no earnings are looked at (Sheriff Court Fees Order 2022, art 9(1)(f))

    Scenario: Isla in Perth earns £700 a month, more than the limit of England and Wales
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Isla is 50 years old
      And Isla earns £700.00 a month for 12 hours a week
      When the position is worked out
      Then "Help with court fees" is explained by "You pay no court fees while you get Universal Credit."
