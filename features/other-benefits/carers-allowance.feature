Feature: Carer's Allowance
  People in England and Wales who care for 35 hours a week can claim Carer's Allowance, unless they earn more than its
  limit: £1 over it loses everything. Universal Credit takes the whole of it off and adds an element for carers.

  Rule: It is paid while weekly earnings stay within the limit (Social Security Contributions and Benefits Act 1992, s 70; Social Security (Invalid Care Allowance) Regulations 1976, reg 8(1))

    Scenario: Grace in Bristol cares for her mother and has no job
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South West
      And Grace is 41 years old
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      When the position is worked out
      Then by hand, 86.45 x 52 / 12 = 374.62
      And "Carer's Allowance" for Grace is £374.62
      And "Carer's Allowance" is explained by "You told us that Grace claims Carer's Allowance. Earnings of £0 a week are within the limit of £204."
      # the standard allowance and the carer element, less the allowance
      And by hand, 424.90 + 209.34 - 374.62 = 259.62
      And Universal Credit is £259.62 a month
      And there is no "Carer Support Payment" because "You do not live in Scotland, so Carer Support Payment is not for you."

    Scenario Outline: Each April's amount and limit: a month that starts on <start>, earnings just at £<limit> a week
      Given an assessment period that starts on <start>
      And the household lives in Wales
      And Grace is 41 years old
      And Grace takes home £<limit> a week for 12 hours a week
      And Grace has claimed Carer's Allowance
      When the position is worked out
      Then by hand, <week> x 52 / 12 = <month>
      And "Carer's Allowance" for Grace is £<month>

      Examples:
        | start         | limit  | week  | month  |
        | 11 April 2022 | 132.00 | 69.70 | 302.03 |
        | 9 April 2023  | 132.00 | 69.70 | 302.03 |
        | 10 April 2023 | 139.00 | 76.75 | 332.58 |
        | 8 April 2024  | 151.00 | 81.90 | 354.90 |
        | 7 April 2025  | 196.00 | 83.30 | 360.97 |
        | 6 April 2026  | 203.99 | 86.45 | 374.62 |
        | 6 April 2026  | 204.00 | 86.45 | 374.62 |

  Rule: It is not paid to someone who earns more than the limit (Social Security (Invalid Care Allowance) Regulations 1976, reg 8(1))

    Scenario Outline: A penny more than the limit: a month that starts on <start>
      Given an assessment period that starts on <start>
      And the household lives in Wales
      And Grace is 41 years old
      And Grace takes home £<earned> a week for 12 hours a week
      And Grace has claimed Carer's Allowance
      When the position is worked out
      Then there is no "Carer's Allowance" because "Grace earns £<earned> a week after deductions. Carer's Allowance stops above £<limit> a week."

      Examples:
        | start         | earned | limit |
        | 11 April 2022 | 132.01 | 132   |
        | 9 April 2023  | 132.01 | 132   |
        | 10 April 2023 | 139.01 | 139   |
        | 8 April 2024  | 151.01 | 151   |
        | 7 April 2025  | 196.01 | 196   |
        | 6 April 2026  | 204.01 | 204   |

  Rule: It is counted only for someone who claims it (Social Security Administration Act 1992, s 1(1))

    Scenario: Grace cares, but has not claimed
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South West
      And Grace is 41 years old
      And Grace cares for a severely disabled person
      And everything else is as usual
      When the position is worked out
      Then there is no "Carer's Allowance" because "You told us that Grace does not claim Carer's Allowance."
      # the carer element needs no claim to Carer's Allowance
      And by hand, 424.90 + 209.34 = 634.24
      And Universal Credit is £634.24 a month

    Scenario: Grace cares, and does not say whether she has claimed
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South West
      And Grace is 41 years old
      And Grace cares for a severely disabled person
      When the position is worked out
      Then there is no "Carer's Allowance" because "We assumed that Grace does not claim Carer's Allowance."

    Scenario: Nobody asked whether Grace cares, and so nobody told us that she does not claim it
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South West
      And Grace is 41 years old
      When the position is worked out
      Then there is no "Carer's Allowance" because "We assumed that Grace does not claim Carer's Allowance."

  Rule: In Scotland Carer Support Payment stands in its place from 19 November 2023 (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, regs 1(2) and 3)

    Scenario Outline: Grace in Perth in the month that starts on <start>
      Given an assessment period that starts on <start>
      And the household lives in Scotland
      And Grace is 41 years old
      And Grace has claimed Carer's Allowance
      When the position is worked out
      Then "<has>" for Grace is £<month>
      And there is no "<has not>" because "<because>"

      Examples:
        | start            | has                  | month  | has not              | because                                                                                     |
        | 11 April 2022    | Carer's Allowance    | 302.03 | Carer Support Payment | Carer Support Payment had not begun in this month. Carers in Scotland had Carer's Allowance. |
        | 18 November 2023 | Carer's Allowance    | 332.58 | Carer Support Payment | Carer Support Payment had not begun in this month. Carers in Scotland had Carer's Allowance. |
        | 19 November 2023 | Carer Support Payment | 332.58 | Carer's Allowance    | In Scotland, Carer Support Payment takes the place of Carer's Allowance.                     |

    Scenario: Grace moves to Perth
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Grace is 41 years old
      And Grace has claimed Carer's Allowance
      When the position is worked out
      Then there is no "Carer's Allowance" because "In Scotland, Carer Support Payment takes the place of Carer's Allowance."
