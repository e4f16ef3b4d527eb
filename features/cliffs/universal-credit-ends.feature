Feature: Where Universal Credit ends
  At some take-home pay the last penny of Universal Credit goes, and what hangs on it can go at once. A person near that
  point should know where it is before taking more hours.

  Rule: It ends where the deduction for earnings reaches the whole of it (Universal Credit Regulations 2013, reg 22(1); Welfare Reform Act 2012, s 8(1))

    Background: Mike Bolton's example of Anna, who lives in a refuge with her child of 6
      Given an assessment period that starts on 1 June 2025
      And the household lives in Yorkshire and the Humber
      And Anna is 30 years old
      And a child, Zac, born on 10 February 2019
      And the home is supported accommodation

    Scenario: A few hours of work show where the end lies
      Given Anna is offered a job of 10 hours over 2 days a week at £12.21 an hour
      When the job is compared with now
      Then by hand, 400.14 + 292.81 = 692.95
      And by hand, 692.95 / 55% + 684.00 = 1,943.91
      And there is a cliff "universal-credit-ends" at £1,943.91 that loses £0.00
      And "Where Universal Credit ends" is explained by "Universal Credit ends when take-home pay reaches £1,943.91 a month. Other help can end with it. These could end too: Free school meals, Help with health costs, Warm Home Discount, Cheaper broadband and water."

    Scenario: Two pence of Universal Credit are left at £1,943.87
      Given Anna takes home £1,943.87 a month for 35 hours a week
      When the position is worked out
      Then Universal Credit is £0.02 a month

    Scenario: Five pence more ends it
      Given Anna takes home £1,943.92 a month for 35 hours a week
      When the position is worked out
      Then there is no Universal Credit because "Your income takes away all of your Universal Credit, so none is paid this month."

    Scenario: Other income brings the end nearer
      Given Anna has £100.00 a month from occupational-pension
      And Anna is offered a job of 10 hours over 2 days a week at £12.21 an hour
      When the job is compared with now
      Then by hand, (692.95 - 100.00) / 55% + 684.00 = 1,762.09
      And there is a cliff "universal-credit-ends" at £1,762.09 that loses £0.00

  Rule: Scottish Child Payment goes there too (Scottish Child Payment Regulations 2020, reg 18)

    Scenario: Eilidh, lone parent of one child in Dundee
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Eilidh is 30 years old
      And a child, Callum, born on 16 March 2018
      And Eilidh is offered a job of 16 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, (424.90 + 303.94) / 55% + 710.00 = 2,035.16
      And by hand, 28.20 x 52 / 12 = 122.20
      And there is a cliff "universal-credit-ends" at £2,035.16 that loses £122.20
      And "Where Universal Credit ends" is explained by "Universal Credit ends at £2,035.16 a month of take-home pay. Scottish Child Payment of £122.20 a month ends with it. These could end too: Free school meals, Help with health costs, Warm Home Discount, Cheaper broadband and water."

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
      And there is a cliff "universal-credit-ends" at £772.55 that loses £0
      And there is no Universal Credit
