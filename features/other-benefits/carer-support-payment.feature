Feature: Carer Support Payment
  Carers in Scotland have Carer Support Payment instead of Carer's Allowance: the same amount and the same earnings
  limit. Universal Credit takes it off in full.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Isla is 36 years old

  Rule: It is paid while weekly earnings stay within the limit (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, regs 14 and 16)

    Scenario: Isla in Perth cares for her father and earns just the limit
      Given the household lives in Scotland
      And Isla cares for a severely disabled person
      And Isla has claimed Carer's Allowance
      And Isla takes home £204 a week for 14 hours a week
      When the position is worked out
      Then by hand, 86.45 x 52 / 12 = 374.62
      And "Carer Support Payment" for Isla is £374.62
      And "Carer Support Payment" is explained by "You told us that Isla claims Carer Support Payment. Earnings of £204 a week are within the limit of £204."
      And there is no "Carer's Allowance" because "In Scotland, Carer Support Payment takes the place of Carer's Allowance."
      # the standard allowance and the carer element, less 55% of pay, less the payment
      And by hand, 204.00 x 52 / 12 = 884.00
      And by hand, 424.90 + 209.34 - 884.00 x 55% - 374.62 = -226.58
      And there is no Universal Credit because "Your income takes away all of your Universal Credit, so none is paid this month."

    Scenario: With a job of £100 a week there is still some Universal Credit
      Given the household lives in Scotland
      And Isla cares for a severely disabled person
      And Isla has claimed Carer's Allowance
      And Isla takes home £100 a week for 8 hours a week
      When the position is worked out
      Then by hand, 100.00 x 52 / 12 = 433.33
      And by hand, 433.33 x 55% = 238.33
      And by hand, 424.90 + 209.34 - 238.33 - 374.62 = 21.29
      And Universal Credit is £21.29 a month

  Rule: It is not paid to someone who earns more (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, reg 14)

    Scenario: A penny over the limit
      Given the household lives in Scotland
      And Isla has claimed Carer's Allowance
      And Isla takes home £204.01 a week for 14 hours a week
      When the position is worked out
      Then there is no "Carer Support Payment" because "Isla earns £204.01 a week after deductions. Carer Support Payment stops above £204 a week."

  Rule: It is counted only for someone who claims it (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, reg 18)

    Scenario: Isla cares, but has not claimed
      Given the household lives in Scotland
      And Isla cares for a severely disabled person
      And everything else is as usual
      When the position is worked out
      Then there is no "Carer Support Payment" because "You told us that Isla does not claim Carer Support Payment."

    Scenario: Isla cares, and does not say whether she has claimed
      Given the household lives in Scotland
      And Isla cares for a severely disabled person
      When the position is worked out
      Then there is no "Carer Support Payment" because "We assumed that Isla does not claim Carer Support Payment."

  Rule: It is for people who live in Scotland (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, reg 6)

    Scenario: Isla lives in Carlisle
      Given the household lives in the North West
      And Isla has claimed Carer's Allowance
      When the position is worked out
      Then there is no "Carer Support Payment" because "You do not live in Scotland, so Carer Support Payment is not for you."

  Rule: It is the amount of Carer's Allowance each April, with the same limit (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, regs 14 and 16(1))

    Scenario Outline: A month that starts on <start>, earnings just at £<limit> a week
      Given an assessment period that starts on <start>
      And the household lives in Scotland
      And Isla takes home £<limit> a week for 12 hours a week
      And Isla has claimed Carer's Allowance
      When the position is worked out
      Then by hand, <week> x 52 / 12 = <month>
      And "Carer Support Payment" for Isla is £<month>

      Examples:
        | start            | limit | week  | month  |
        | 19 November 2023 | 139   | 76.75 | 332.58 |
        | 8 April 2024     | 151   | 81.90 | 354.90 |
        | 7 April 2025     | 196   | 83.30 | 360.97 |
        | 6 April 2026     | 204   | 86.45 | 374.62 |

  Rule: Before it began carers in Scotland had Carer's Allowance (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, reg 1(2))

    Scenario: Isla in the last month before it
      Given an assessment period that starts on 18 November 2023
      And the household lives in Scotland
      And Isla has claimed Carer's Allowance
      When the position is worked out
      Then there is no "Carer Support Payment" because "Carer Support Payment had not begun in this month. Carers in Scotland had Carer's Allowance."
