Feature: Where Universal Credit ends
  At some take-home pay the last penny of Universal Credit goes, and what hangs on it goes at once: one list, with one sum. A
  person near that point should know where it is before taking more hours.

  Rule: It ends where the deduction for earnings reaches the whole of it (Universal Credit Regulations 2013, reg 22(1); Welfare Reform Act 2012, s 8(1))

    Background: Mike Bolton's example of Anna, who lives in a refuge with her child of 6
      Given an assessment period that starts on 1 June 2024
      And the household lives in Yorkshire and the Humber
      And Anna is 30 years old
      And a child, Zac, born on 10 February 2018
      And the home is supported accommodation

    Scenario: A few hours of work show where the end lies
      Given Anna is offered a job of 10 hours over 2 days a week at £11.44 an hour
      When the job is compared with now
      Then by hand, 393.45 + 287.92 = 681.37
      And by hand, 681.37 / 55% + 673.00 = 1,911.85
      And the answer's jobs/0/cliffs/0/id is universal-credit-ends
      And the answer's jobs/0/cliffs/0/atNetEarnings is £1,911.85

    Scenario Outline: Nobody pays a trade, so no pay is taken home from it
      Given Anna is offered <work> of 10 hours over 2 days a week at £500.00 a month
      When the job is compared with now
      Then "Where Universal Credit ends" is explained by "Universal Credit ends when <income> reaches £1,911.85 a month. Other help can end with it."

      Examples:
        | work            | income        |
        | a job           | take-home pay |
        | self-employment | earned income |

    Scenario: Other income brings the end nearer
      Given Anna has £100.00 a month from occupational-pension
      And Anna is offered a job of 10 hours over 2 days a week at £11.44 an hour
      When the job is compared with now
      Then by hand, (681.37 - 100.00) / 55% + 673.00 = 1,730.04
      And the answer's jobs/0/cliffs/0/atNetEarnings is £1,730.04

  Rule: Two pence of Universal Credit keep all that hangs on it, and five pence more of pay end it (Universal Credit Regulations 2013, reg 17)

    Background:
      Given an assessment period that starts on 1 June 2025
      And the household lives in Yorkshire and the Humber
      And Anna is 30 years old
      And a child, Zac, born on 10 February 2019
      And the home is supported accommodation

    Scenario: Two pence are left at £1,943.87
      Given Anna takes home £1,943.87 a month for 35 hours a week
      When the position is worked out
      Then by hand, (400.14 + 292.81) / 55% + 684.00 = 1,943.91
      And Universal Credit is £0.02 a month
      And "Warm Home Discount" is £150.00

    Scenario: Five pence more ends it
      Given Anna takes home £1,943.92 a month for 35 hours a week
      When the position is worked out
      Then there is no Universal Credit because "Your income takes away all of your Universal Credit, so none is paid this month."
      And there is no "Warm Home Discount"

  Rule: What hangs on it is one list with one sum; what ends earlier or goes on is not in it (Worthwhile's contract: cliffs[].hangsOnIt)

    Scenario: Tamsin, 24, has a discount worth £150 a year and three kinds of help without a value
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South West
      And Tamsin is 24 years old
      And Tamsin is offered a job of 8 hours over 2 days a week at £440.00 a month
      When the job is compared with now
      Then by hand, 338.58 / 55% = 615.60
      And by hand, 150.00 / 12 = 12.50
      And there is a cliff "universal-credit-ends" at £615.60 that loses £12.50
      And "Where Universal Credit ends" is explained by "Universal Credit ends when take-home pay reaches £615.60 a month. Help worth £12.50 a month ends with it."
      And the answer's jobs/0/cliffs/0/distance is £175.60
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/id is warm-home-discount
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/worth/amount is £150.00
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/worth/per is year
      And the answer's jobs/0/cliffs/0/hangsOnIt/1/id is social-tariffs
      And the answer's jobs/0/cliffs/0/hangsOnIt/1/worth is ""
      And the answer's jobs/0/cliffs/0/hangsOnIt/2/id is legal-aid
      And the answer's jobs/0/cliffs/0/hangsOnIt/3/id is funeral-costs
      And the answer's jobs/0/cliffs/0/hangsOnIt/4/id is ""

    Scenario: In June 2024 the discount went by the cost of heating, and nothing on the list has a value
      Given an assessment period that starts on 1 June 2024
      And the household lives in the South West
      And Tamsin is 24 years old
      And Tamsin is offered a job of 8 hours over 2 days a week at £440.00 a month
      When the job is compared with now
      Then by hand, 311.68 / 55% = 566.69
      And there is a cliff "universal-credit-ends" at £566.69 that loses £0.00
      And "Where Universal Credit ends" is explained by "Universal Credit ends when take-home pay reaches £566.69 a month. Other help can end with it."
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/id is warm-home-discount
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/worth is ""

  Rule: Scottish Child Payment goes there too, with a disabled child's heating (Scottish Child Payment Regulations 2020, reg 18; Winter Heating Assistance (Low Income) (Scotland) Regulations 2023, reg 4)

    Scenario: Eilidh, lone parent of a disabled child of 3 in Dundee
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Eilidh is 30 years old
      And a child, Callum, born on 1 May 2023
      And Callum gets a disability benefit at the lower rate
      And Eilidh is offered a job of 16 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, (424.90 + 303.94 + 164.79) / 55% + 710.00 = 2,334.78
      And by hand, 28.20 x 52 / 12 = 122.20
      And by hand, 150.00 / 12 = 12.50
      And by hand, 62.00 / 12 = 5.17
      And by hand, 122.20 + 12.50 + 5.17 = 139.87
      And there is a cliff "universal-credit-ends" at £2,334.78 that loses £139.87
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/id is scottish-child-payment
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/worth/amount is £122.20
      And the answer's jobs/0/cliffs/0/hangsOnIt/1/id is warm-home-discount
      And the answer's jobs/0/cliffs/0/hangsOnIt/2/id is winter-heating-payment
      And the answer's jobs/0/cliffs/0/hangsOnIt/2/worth/amount is £62.00

  Rule: Universal Credit that is not paid has no end ahead (Universal Credit Regulations 2013, reg 22(1))

    Scenario: Marek lives by himself, and savings rule it out
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Marek is 30 years old
      And savings of £16,000.01
      And Marek is offered a job of 8 hours over 5 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no cliff "universal-credit-ends"

    Scenario: Marek lives by himself, and the job itself takes him past the end
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Marek is 30 years old
      And Marek is offered a job of 35 hours over 5 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 424.90 / 55% = 772.55
      And there is a cliff "universal-credit-ends" at £772.55 that loses £12.50
      And there is no Universal Credit
