Feature: Best Start Foods
  In Scotland a family on Universal Credit with a baby on the way or a very young child can have a card for healthy food. It had
  a limit on take-home pay, which a row of the rates ends on 26 February 2024.

  Background:
    Given the household lives in Scotland
    And Eilidh is 30 years old

  Rule: Since 26 February 2024 any Universal Credit brings it (Welfare Foods (Best Start Foods) (Scotland) Regulations 2019, regs 7, 10 and 13)

    Scenario Outline: The value of a week in the month from <first day>
      Given an assessment period that starts on <first day>
      And a child, Rory, born on <born>
      And Eilidh takes home £1,000.00 a month for 20 hours a week
      When the position is worked out
      Then "Best Start Foods" is £<week>
      And "Best Start Foods" is explained by "Because you get Universal Credit, you can have a Best Start Foods card of £<week> a week for healthy food."

      Examples:
        | first day        | born        | week |
        | 26 February 2024 | 1 June 2022 | 4.95 |
        | 1 April 2024     | 1 June 2022 | 5.30 |
        | 1 April 2025     | 1 June 2023 | 5.40 |
        | 1 April 2026     | 1 June 2024 | 5.60 |

    Scenario: A job that ends Universal Credit ends it
      Given an assessment period that starts on 1 June 2026
      And a child, Rory, born on 1 July 2023
      And Eilidh is offered a job of 40 hours over 5 days a week at £20.00 an hour
      When the job is compared with now
      Then "universal-credit" goes from £728.84 to £0.00
      And there is no "Best Start Foods"

  Rule: Before then take-home pay had to be within a limit (Welfare Foods (Best Start Foods) (Scotland) Regulations 2019, reg 10)

    Scenario Outline: Eilidh takes home £<limit> in the month from <first day>
      Given an assessment period that starts on <first day>
      And a child, Rory, born on 1 May 2021
      And Eilidh takes home £<limit> a month for 16 hours a week
      When the position is worked out
      Then "Best Start Foods" is £<week>
      And "Best Start Foods" is explained by "You can have a Best Start Foods card of £<week> a week. Your take-home pay may be at most £<limit> a month."

      Examples:
        | first day        | limit | week |
        | 1 June 2022      | 660   | 4.50 |
        | 31 March 2023    | 660   | 4.50 |
        | 1 April 2023     | 726   | 4.95 |
        | 25 February 2024 | 726   | 4.95 |

    Scenario Outline: Eilidh takes home a penny more in the month from <first day>
      Given an assessment period that starts on <first day>
      And a child, Rory, born on 1 May 2021
      And Eilidh takes home £<limit>.01 a month for 16 hours a week
      When the position is worked out
      Then there is no "Best Start Foods"

      Examples:
        | first day        | limit |
        | 1 June 2022      | 660   |
        | 31 March 2023    | 660   |
        | 1 April 2023     | 726   |
        | 25 February 2024 | 726   |

  Rule: It needs a baby on the way or a very young child (Welfare Foods (Best Start Foods) (Scotland) Regulations 2019, reg 7)

    Scenario: Rory is 5
      Given an assessment period that starts on 1 June 2026
      And a child, Rory, born on 1 June 2021
      When the position is worked out
      Then there is no "Best Start Foods"

  Rule: It does not come with Universal Credit when none is paid (Welfare Foods (Best Start Foods) (Scotland) Regulations 2019, reg 10)

    Scenario: Eilidh does not claim it
      Given an assessment period that starts on 1 June 2026
      And a child, Rory, born on 1 June 2024
      And Universal Credit is not claimed
      When the position is worked out
      Then there is no "Best Start Foods"

  Rule: It is for people who live in Scotland (Welfare Foods (Best Start Foods) (Scotland) Regulations 2019, reg 9)

    Scenario: The family lives in Carlisle, where Healthy Start stands in its place
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And a child, Rory, born on 1 June 2024
      When the position is worked out
      Then there is no "Best Start Foods"
      And "Healthy Start" is £4.65
