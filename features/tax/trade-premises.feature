Feature: Living in the premises of a business
  Whoever runs a guest house or a pub often lives in it. All that the house costs is an expense of the business, less a
  flat sum for the people whose home it is, so that heating need not be shared out room by room.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Bronwen is 52 years old
    And Bronwen's receipts are £3,000 a month
    And Bronwen's expenses are £1,900 a month
    And Bronwen is in the first year of trading

  Rule: The costs count for £350, £500 or £650 a month less by the people who live there (Universal Credit Regulations 2013, reg 59(4))

    Scenario: Bronwen's guest house in Tenby, which she lives in by herself
      Given Bronwen's premises residents are 1
      When the position is worked out
      Then "Living in your business premises" for Bronwen is £350.00
      And "Living in your business premises" is explained by "You live where you work, so £350 a month of what the premises cost does not count."
      And by hand, 1,900.00 - 350.00 = 1,550.00
      And by hand, 3,000.00 - 1,550.00 = 1,450.00
      And "Profit from self-employment" is explained by "Your business took £3,000 this month and cost £1,550, which leaves a profit of £1,450."

    Scenario Outline: <people> people live in the guest house
      Given Bronwen's premises residents are <people>
      When the position is worked out
      Then <outcome>
      And by hand, 3,000.00 - (1,900.00 - <less>) = <profit>
      And "Profit from self-employment" is £<profit>

      Examples: the house of three counts as that of more
        | people | outcome                                         | less   | profit   |
        | 0      | there is no "Living in your business premises"  | 0.00   | 1,100.00 |
        | 1      | "Living in your business premises" is £350.00   | 350.00 | 1,450.00 |
        | 2      | "Living in your business premises" is £500.00   | 500.00 | 1,600.00 |
        | 3      | "Living in your business premises" is £650.00   | 650.00 | 1,750.00 |
        | 6      | "Living in your business premises" is £650.00   | 650.00 | 1,750.00 |

    Scenario Outline: Never more than the expenses themselves: £<expenses> of them
      Given Bronwen's expenses are £<expenses> a month
      And Bronwen's premises residents are 2
      When the position is worked out
      Then "Living in your business premises" is £<less>
      And by hand, 3,000.00 - (<expenses> - <less>) = <profit>
      And "Profit from self-employment" is £<profit>

      Examples:
        | expenses | less   | profit   |
        | 499.99   | 499.99 | 3,000.00 |
        | 500.00   | 500.00 | 3,000.00 |
        | 500.01   | 500.00 | 2,999.99 |
