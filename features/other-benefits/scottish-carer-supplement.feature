Feature: Scotland's supplement for carers
  Scotland adds to the allowance for carers: until 2026 two payments a year, since then so much a week. It stands beside the
  sums, not in them. But it goes with the allowance, and a job that ends the allowance ends it too.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Scotland
    And Isla is 36 years old
    And Isla cares for a severely disabled person
    And Isla has claimed Carer's Allowance

  Rule: It is paid each week with Carer Support Payment (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, regs 14A and 16(1A))

    Scenario: Isla in Dundee cares for her father
      When the position is worked out
      Then by hand, 11.70 x 52 / 12 = 50.70
      And "Scotland's supplement for carers, not in the sums" for Isla is £50.70
      And "Scotland's supplement for carers, not in the sums" is explained by "With Carer Support Payment you get Scottish Carer Supplement: £11.70 a week. We leave it out of the sums."
      # Universal Credit takes off the payment, not the supplement; the money does not hold the supplement either
      And by hand, 424.90 + 209.34 - 374.62 = 259.62
      And Universal Credit is £259.62 a month
      And by hand, 374.62 + 259.62 = 634.24
      And net income is £634.24 a month

    Scenario: Where another benefit leaves some of the payment, the supplement is paid in full
      Given Isla has £86.44 a week from new-style-esa
      When the position is worked out
      Then by hand, 374.62 - 86.44 x 52 / 12 = 0.05
      And "Carer Support Payment" for Isla is £0.05
      And "Scotland's supplement for carers, not in the sums" for Isla is £50.70

  Rule: Until April 2026 it was paid twice a year (Social Security (Scotland) Act 2018, s 81)

    Scenario Outline: A sixth of £<half> is a month's, in the period that starts on <start>
      Given an assessment period that starts on <start>
      When the position is worked out
      Then by hand, <half> / 6 = <month>
      And "Scotland's supplement for carers, not in the sums" for Isla is £<month>
      And "Scotland's supplement for carers, not in the sums" is explained by "With this you get Carer's Allowance Supplement: £<half>, twice a year. We leave it out of the sums."

      Examples:
        | start         | half   | month |
        | 11 April 2022 | 245.70 | 40.95 |
        | 9 April 2023  | 245.70 | 40.95 |
        | 10 April 2023 | 270.50 | 45.08 |
        | 8 April 2024  | 288.60 | 48.10 |
        | 7 April 2025  | 293.50 | 48.92 |
        | 5 April 2026  | 293.50 | 48.92 |

    Scenario: From April 2026 it is paid by the week
      Given an assessment period that starts on 6 April 2026
      When the position is worked out
      Then "Scotland's supplement for carers, not in the sums" for Isla is £50.70

  Rule: Without the allowance there is none (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, reg 14A)

    Scenario Outline: Isla takes home £<week> a week; the limit is £204
      Given Isla takes home £<week> a week for 15 hours a week
      When the position is worked out
      Then <outcome>

      Examples:
        | week   | outcome                                              |
        | 203.99 | "Scotland's supplement for carers, not in the sums" is £50.70         |
        | 204.00 | "Scotland's supplement for carers, not in the sums" is £50.70         |
        | 204.01 | there is no "Scotland's supplement for carers, not in the sums"       |

    Scenario: With the right to the payment alone there is no supplement
      Given Isla has £100 a week from new-style-esa
      When the position is worked out
      Then there is no "Scotland's supplement for carers, not in the sums"

    Scenario: A job above the limit ends it, and it stands among the help that could end
      Given the home is rented from the council for £150 a week
      And Isla is offered a job of 16 hours over 4 days a week at £885 a month
      When the job is compared with now
      Then "carer-support-payment" goes from £374.62 to £0.00
      And the help that could end is "health-costs, scottish-carer-supplement"

    Scenario: A job at the limit leaves it
      Given the home is rented from the council for £150 a week
      And Isla is offered a job of 16 hours over 4 days a week at £884 a month
      When the job is compared with now
      # Take-home pay is above the £435 a month up to which teeth and glasses are helped with; the supplement stays.
      Then the help that could end is "health-costs"

  Rule: It is for carers in Scotland (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, reg 6)

    Scenario: Isla lives in Berwick
      Given the household lives in the North East
      When the position is worked out
      Then "Carer's Allowance" for Isla is £374.62
      And there is no "Scotland's supplement for carers, not in the sums"
