Feature: Scottish Child Payment
  A weekly payment for each child of a family in Scotland that is paid Universal Credit. It is counted in pounds, because
  it ends with the last penny of Universal Credit: the sharpest cliff that a parent in Scotland can meet.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Scotland
    And Eilidh is 30 years old

  Rule: It is paid for each child who is young enough (Scottish Child Payment Regulations 2020, regs 18 and 20)

    Scenario: The Scottish Government's figure for one child in 2026-27
      Given a child, Callum, born on 16 March 2018
      When the position is worked out
      Then by hand, 28.20 x 52 / 12 = 122.20
      And "Scottish Child Payment" is £122.20
      And "Scottish Child Payment" is explained by "Because you get Universal Credit, you can get £28.20 a week for each child under 16. It comes only once you claim it."

    Scenario: Three children bring it three times
      Given a child, Callum, born on 16 March 2018
      And a child, Ailsa, born on 16 March 2021
      And a child, Rory, born on 16 March 2024
      When the position is worked out
      Then by hand, 3 x 28.20 x 52 / 12 = 366.60
      And "Scottish Child Payment" is £366.60

    Scenario Outline: Two children of 8 and 5 when it was opened to all under 16 and raised, on 14 November 2022
      Given an assessment period that starts on <first day>
      And a child, Callum, born on 1 March 2014
      And a child, Ailsa, born on 1 March 2017
      When the position is worked out
      Then by hand, <children> x <week> x 52 / 12 = <month>
      And "Scottish Child Payment" is £<month>
      And "Scottish Child Payment" is explained by "Because you get Universal Credit, you can get £<told> a week for each child under <age>. It comes only once you claim it."

      Examples:
        | first day        | children | week  | month  | told | age |
        | 13 November 2022 | 1        | 20.00 | 86.67  | 20   | 6   |
        | 14 November 2022 | 2        | 25.00 | 216.67 | 25   | 16  |

    Scenario: Callum turns 16 on the day after the month ends
      Given a child, Callum, born on 1 July 2010
      When the position is worked out
      Then "Scottish Child Payment" is £122.20

    Scenario: Callum turns 16 on the last day of the month
      Given a child, Callum, born on 30 June 2010
      When the position is worked out
      Then there is no "Scottish Child Payment" because "Scottish Child Payment is for children under 16. You have none."

  Rule: It needs a penny of Universal Credit (Scottish Child Payment Regulations 2020, reg 18)

    Scenario Outline: Eilidh takes home £<pay> a month
      Given a child, Callum, born on 16 March 2018
      And Eilidh takes home £<pay> a month for 37 hours a week
      When the position is worked out
      Then by hand, (<pay> - 710.00) x 55% = 728.83
      And by hand, 424.90 + 303.94 - 728.83 = 0.01
      And Universal Credit is £0.01 a month
      And "Scottish Child Payment" is £122.20

      Examples:
        | pay      |
        | 2,035.14 |
        | 2,035.15 |

    Scenario: Eilidh takes home a penny more
      Given a child, Callum, born on 16 March 2018
      And Eilidh takes home £2,035.16 a month for 37 hours a week
      When the position is worked out
      Then by hand, (2,035.16 - 710.00) x 55% = 728.84
      And Universal Credit is £0.00 a month
      And there is no "Scottish Child Payment" because "Scottish Child Payment comes with Universal Credit, and you would get no Universal Credit this month."

  Rule: It is for people who live in Scotland (Scottish Child Payment Regulations 2020, reg 18)

    Scenario: Eilidh lives in Carlisle
      Given the household lives in the North West
      And a child, Callum, born on 16 March 2018
      When the position is worked out
      Then there is no "Scottish Child Payment" because "You do not live in Scotland, so Scottish Child Payment is not for you."
