Feature: A job that passes the earnings limit of Carer's Allowance
  A carer is offered a job that ends the allowance. An adviser must see at once what is really lost by that: often nothing,
  because Universal Credit makes it up; sometimes the whole of it.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Grace is 45 years old
    And Grace cares for a severely disabled person
    And Grace has claimed Carer's Allowance

  Rule: Universal Credit at these earnings has made up the allowance as far as it goes (Universal Credit Regulations 2013, reg 22(1)(a))

    Scenario: A pound above the limit, with rent: nothing is lost
      Given the home is rented from the council for £150 a week
      And Grace is offered a job of 16 hours over 4 days a week at £885.00 a month
      When the job is compared with now
      Then by hand, 885.00 x 12 / 52 = 204.23
      And there is a cliff "carers-allowance" at £884.00 that loses £0.00
      And "End of the allowance for carers" is explained by "You earn £204.23 a week after deductions, so the allowance for carers ends: its limit is £204. Universal Credit goes up by as much, and its amount for carers does not go by earnings. Report your earnings at once, or you may have to pay the allowance back."

    Scenario: A pound above the limit, without rent: Universal Credit has too little room
      Given Grace is offered a job of 16 hours over 4 days a week at £885.00 a month
      When the job is compared with now
      Then by hand, 424.90 + 209.34 - 885.00 x 55% = 147.49
      And by hand, 374.62 - 147.49 = 227.13
      And there is a cliff "carers-allowance" at £884.00 that loses £227.13
      And "End of the allowance for carers" is explained by "You earn £204.23 a week after deductions, so the allowance for carers ends: its limit is £204. Universal Credit leaves £227.13 a month of it unreplaced. Report your earnings at once, or you may have to pay the allowance back."

    Scenario Outline: With rent of £<rent> a month, Universal Credit at £885 is <award>, and the allowance would be £374.62
      Given the Local Housing Allowance is £900 a month
      And the home is rented from a private landlord for £<rent> a month
      And Grace is offered a job of 16 hours over 4 days a week at £885.00 a month
      When the job is compared with now
      Then by hand, 424.90 + 209.34 + <rent> - 885.00 x 55% = <award>
      And "universal-credit" goes from £<now> to £<award>
      And there is a cliff "carers-allowance" at £884.00 that loses £<lost>

      Examples: a penny less than the allowance, as much, and a penny more
        | rent   | now    | award  | lost |
        | 227.12 | 486.74 | 374.61 | 0.01 |
        | 227.13 | 486.75 | 374.62 | 0.00 |
        | 227.14 | 486.76 | 374.63 | 0.00 |

  Rule: In Scotland the supplement has gone too (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, regs 14 and 14A)

    Scenario: A pound above the limit in Glasgow, with rent
      Given the household lives in Scotland
      And the home is rented from the council for £150 a week
      And Grace is offered a job of 16 hours over 4 days a week at £885.00 a month
      When the job is compared with now
      Then there is a cliff "carers-allowance" at £884.00 that loses £50.70
      And "End of the allowance for carers" is explained by "You earn £204.23 a week after deductions, so the allowance for carers ends: its limit is £204. With it goes £50.70 a month of Scotland's supplement, which Universal Credit does not make up. Report your earnings at once, or you may have to pay money back."

  Rule: Without Universal Credit the whole of it has gone (Social Security (Invalid Care Allowance) Regulations 1976, reg 8(1))

    Scenario: A pound above the limit, and no claim
      Given Universal Credit is not claimed
      And Grace is offered a job of 16 hours over 4 days a week at £885.00 a month
      When the job is compared with now
      Then there is a cliff "carers-allowance" at £884.00 that loses £374.62
      And "End of the allowance for carers" is explained by "You earn £204.23 a week after deductions, so the allowance for carers ends: its limit is £204. That loses £374.62 a month, and no Universal Credit makes it up. Report your earnings at once, or you may have to pay money back."

    Scenario: In Scotland with the supplement
      Given the household lives in Scotland
      And Universal Credit is not claimed
      And Grace is offered a job of 16 hours over 4 days a week at £885.00 a month
      When the job is compared with now
      Then by hand, 374.62 + 50.70 = 425.32
      And there is a cliff "carers-allowance" at £884.00 that loses £425.32
