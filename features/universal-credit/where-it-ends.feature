Feature: The pay at which Universal Credit ends
  The maximum, less other income, lasts until 55% of the pay has taken all of it. It is said with every job, as a point ahead.

  Rule: The deduction takes 55% of all the pay of people without a work allowance (Universal Credit Regulations 2013, reg 22(1)(b))

    Scenario: Efa and Rhys, 22 and 23, in the month from 11 April 2022
      Given an assessment period that starts on 11 April 2022
      And the household lives in Wales
      And Efa and Rhys are a couple aged 22 and 23
      And Efa is offered a job of 10 hours over 2 days a week at £400.00 a month
      When the job is compared with now
      Then by hand, 416.45 / 55% = 757.18
      And there is a cliff "universal-credit-ends" at £757.18 that loses £0.00

  Rule: A work allowance is not counted first (Universal Credit Regulations 2013, reg 22(1)(b) and (2))

    Background: Leah, who has LCW and rents from the council
      Given an assessment period that starts on 1 June 2026
      And the household lives in the West Midlands
      And Leah is 40 years old
      And Leah has LCW
      And the home is rented from the council for £450.00 a month
      And 0 spare bedrooms

    Scenario: A few hours of work show where the end lies
      Given Leah is offered a job of 6 hours over 2 days a week at £330.00 a month
      When the job is compared with now
      Then by hand, (424.90 + 450.00) / 55% + 427.00 = 2,017.73
      And there is a cliff "universal-credit-ends" at £2,017.73 that loses £12.50

    Scenario: Two pence of pay before it, a penny of Universal Credit is left
      Given Leah takes home £2,017.71 a month for 35 hours a week
      When the position is worked out
      Then by hand, (2,017.71 - 427.00) x 55% = 874.89
      And by hand, 874.90 - 874.89 = 0.01
      And Universal Credit is £0.01 a month

    Scenario Outline: At £<pay> nothing is left, and no end is ahead
      Given Leah takes home £<pay> a month for 35 hours a week
      When the position is worked out
      Then there is no Universal Credit

      Examples: (2,017.73 - 427.00) x 55% = 874.90
        | pay      |
        | 2,017.73 |
        | 2,017.74 |

  Rule: Other income brings the end nearer (Universal Credit Regulations 2013, reg 22(1)(a))

    Scenario Outline: Marek has a pension of £<pension> a month
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Marek is 60 years old
      And Marek has £<pension> a month from occupational-pension
      And Marek is offered a job of 1 hours over 1 day a week at £0.01 a month
      When the job is compared with now
      Then there is a cliff "universal-credit-ends" at £<end> that loses £12.50

      Examples: (424.90 - 100.00) / 55%, and 1.10 / 55%
        | pension | end    |
        | 100.00  | 590.73 |
        | 423.80  | 2.00   |

    Scenario: A pension that takes all of it leaves no end ahead
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Marek is 60 years old
      And Marek has £424.90 a month from occupational-pension
      And Marek is offered a job of 1 hours over 1 day a week at £0.01 a month
      When the job is compared with now
      Then there is no cliff "universal-credit-ends"
