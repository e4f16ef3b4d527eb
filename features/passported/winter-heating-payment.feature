Feature: The Winter Heating Payment
  In Scotland one payment a winter stands in place of Cold Weather Payments, whatever the weather. It is counted at a twelfth a
  month.

  Background:
    Given an assessment period that starts on 1 December 2026
    And the household lives in Scotland
    And Eilidh is 30 years old

  Rule: A child under 5 or limited capability brings it while nobody works (Winter Heating Assistance (Low Income) (Scotland) Regulations 2023, regs 4 and 9(1))

    Scenario Outline: The winter of the month from <start>
      Given an assessment period that starts on <start>
      And a child, Rory, born on 1 March 2022
      When the position is worked out
      Then "Winter Heating Payment" is £<winter>
      And "Winter Heating Payment" is explained by "You get £<said> once a winter, if nobody here works in the first full week of November."

      Examples:
        | start         | winter | said  |
        | 1 June 2022   | 50.00  | 50    |
        | 31 March 2023 | 50.00  | 50    |
        | 1 April 2023  | 55.05  | 55.05 |
        | 1 June 2024   | 58.75  | 58.75 |
        | 1 June 2025   | 59.75  | 59.75 |
        | 1 June 2026   | 62.00  | 62    |

    Scenario: LCW brings it
      Given Eilidh has LCW
      When the position is worked out
      Then "Winter Heating Payment" is £62.00

    Scenario Outline: Not with <what>
      Given a child, Rory, born on <born>
      And <fact>
      When the position is worked out
      Then there is no "Winter Heating Payment"

      Examples:
        | what                                             | born             | fact                                                |
        | a child who turns 5 on the last day of the month | 31 December 2021 | savings of £100                                     |
        | a few hours of work                              | 1 January 2022   | Eilidh takes home £50.00 a month for 1 hours a week |
        | no Universal Credit                              | 1 January 2022   | Universal Credit is not claimed                     |
        | a home in Carlisle                               | 1 January 2022   | the household lives in the North West               |

  Rule: A disabled child brings it in work too (Winter Heating Assistance (Low Income) (Scotland) Regulations 2023, reg 4)

    Scenario: Eilidh works 16 hours
      Given a child, Rory, born on 1 March 2014
      And Rory gets a disability benefit at the lower rate
      And Eilidh takes home £880.00 a month for 16 hours a week
      When the position is worked out
      Then "Winter Heating Payment" is £62.00
      And "Winter Heating Payment" is explained by "You get £62 once a winter, if you get Universal Credit in the first full week of November."
