Feature: Surplus earnings
  A bonus, holiday pay or a good month in business can end Universal Credit, and what was far above that point counts
  again when Universal Credit is claimed in the months after. An adviser needs the sum for each month, to the penny.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West

  Rule: What was earned above the nil UC threshold and £2,500 more is carried into the next month (Universal Credit Regulations 2013, reg 54A(1) to (3) and (6))

    Scenario: Dev was paid £4,000 in May, and has no work in June
      Given Dev is 30 years old
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £4,000        |
      When the position is worked out
      # Nil UC threshold: what takes away all of £424.90 at 55p in the pound.
      Then by hand, 424.90 / 55% = 772.55
      And by hand, 4,000.00 - (772.55 + 2,500.00) = 727.45
      And "Earnings carried over from earlier months" is £727.45
      And "Earnings carried over from earlier months" is explained by "You earned more than £3,272.55 in a month before this one, and that ended Universal Credit. So £727.45 of it counts again this month."
      And "All earnings that Universal Credit counts" is £727.45
      And "All earnings that Universal Credit counts" is explained by "Universal Credit counts £727.45 this month: £727.45 carried over from earlier months."
      And by hand, 727.45 x 55% = 400.10
      And by hand, 424.90 - 400.10 = 24.80
      And Universal Credit is £24.80 a month
      And the answer's universalCredit/surplusEarnings is £727.45

    Scenario: Pay of June is added to it
      Given Dev is 30 years old
      And Dev takes home £40 a month for 1 hours a week
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £4,000        |
      When the position is worked out
      Then by hand, 727.45 + 40.00 = 767.45
      And "All earnings that Universal Credit counts" is £767.45
      And by hand, 424.90 - 767.45 x 55% = 2.80
      And Universal Credit is £2.80 a month

    Scenario Outline: Dev was paid £<paid> in May
      Given Dev is 30 years old
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £<paid>       |
      When the position is worked out
      Then there is no "Earnings carried over from earlier months" because "Nothing is left to carry over: what you earned before was not above £3,272.55 a month."
      And Universal Credit is £424.90 a month

      Examples:
        | paid     |
        | 3,272.54 |
        | 3,272.55 |

    Scenario: A penny more is carried over
      Given Dev is 30 years old
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £3,272.56     |
      When the position is worked out
      Then "Earnings carried over from earlier months" is £0.01
      And Universal Credit is £424.89 a month

    Scenario: A work allowance and other income move the threshold
      Given Dev is 30 years old
      And a child, Ravi, born on 16 March 2018
      And Dev has £100 a month from occupational-pension
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £5,000        |
      When the position is worked out
      Then by hand, 424.90 + 303.94 = 728.84
      And by hand, (728.84 - 100.00) / 55% + 710.00 = 1,853.35
      And by hand, 5,000.00 - (1,853.35 + 2,500.00) = 646.65
      And "Earnings carried over from earlier months" is £646.65
      # £646.65 is within the work allowance of £710.
      And by hand, 728.84 - 100.00 = 628.84
      And Universal Credit is £628.84 a month

    Scenario Outline: The £2,500 has been the same in the year that began in April <year>
      Given an assessment period that starts on 1 June <year>
      And Dev is 30 years old
      And the household's earnings history is:
        | period start | earned income |
        | 1 May <year> | £4,000        |
      When the position is worked out
      Then by hand, <allowance> / 55% = <nil>
      And by hand, 4,000.00 - (<nil> + 2,500.00) = <surplus>
      And "Earnings carried over from earlier months" is £<surplus>

      Examples:
        | year | allowance | nil    | surplus |
        | 2022 | 334.91    | 608.93 | 891.07  |
        | 2023 | 368.74    | 670.44 | 829.56  |
        | 2024 | 393.45    | 715.36 | 784.64  |
        | 2025 | 400.14    | 727.53 | 772.47  |

  Rule: The award must have ended within the last six months (Universal Credit Regulations 2013, reg 54A(1)(a))

    Scenario: Dev has earned too much for Universal Credit for six months, and £5,000 in the last
      Given Dev is 30 years old
      And the household's earnings history is:
        | period start    | earned income |
        | 1 December 2025 | £1,500        |
        | 1 January 2026  | £1,500        |
        | 1 February 2026 | £1,500        |
        | 1 March 2026    | £1,500        |
        | 1 April 2026    | £1,500        |
        | 1 May 2026      | £5,000        |
      When the position is worked out
      Then there is no "Earnings carried over from earlier months" because "Your earnings ended Universal Credit 6 months ago or more. So none of them count now."
      And Universal Credit is £424.90 a month

    Scenario: In December he earned £772.54, and some Universal Credit was paid
      Given Dev is 30 years old
      And the household's earnings history is:
        | period start    | earned income |
        | 1 December 2025 | £772.54       |
        | 1 January 2026  | £1,500        |
        | 1 February 2026 | £1,500        |
        | 1 March 2026    | £1,500        |
        | 1 April 2026    | £1,500        |
        | 1 May 2026      | £5,000        |
      When the position is worked out
      Then by hand, 5,000.00 - 3,272.55 = 1,727.45
      And "Earnings carried over from earlier months" is £1,727.45
      And there is no Universal Credit

    Scenario: A penny more in December, and none was paid then either
      Given Dev is 30 years old
      And the household's earnings history is:
        | period start    | earned income |
        | 1 December 2025 | £772.55       |
        | 1 January 2026  | £1,500        |
        | 1 February 2026 | £1,500        |
        | 1 March 2026    | £1,500        |
        | 1 April 2026    | £1,500        |
        | 1 May 2026      | £5,000        |
      When the position is worked out
      Then there is no "Earnings carried over from earlier months"

    Scenario: In November none was paid either, but some in December: the six months look no further back
      Given Dev is 30 years old
      And the household's earnings history is:
        | period start    | earned income |
        | 1 November 2025 | £1,500        |
        | 1 December 2025 | £772.54       |
        | 1 January 2026  | £1,500        |
        | 1 February 2026 | £1,500        |
        | 1 March 2026    | £1,500        |
        | 1 April 2026    | £1,500        |
        | 1 May 2026      | £5,000        |
      When the position is worked out
      Then "Earnings carried over from earlier months" is £1,727.45

  Rule: Only a claim takes surplus earnings over (Universal Credit Regulations 2013, reg 54A(1))

    Scenario: Universal Credit is not claimed
      Given Dev is 30 years old
      And Universal Credit is not claimed
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £4,000        |
      When the position is worked out
      Then there is no "Earnings carried over from earlier months" because "Universal Credit is not claimed, so nothing is carried over."

    Scenario Outline: Universal Credit is not claimed, and <earlier>: the claim is the one reason
      Given Dev is 30 years old
      And Universal Credit is not claimed
      And the household's earnings history is:
        | period start    | earned income |
        | 1 December 2025 | £1,500        |
        | 1 January 2026  | £1,500        |
        | 1 February 2026 | £1,500        |
        | 1 March 2026    | £1,500        |
        | 1 April 2026    | £1,500        |
        | 1 May 2026      | £<may>        |
      When the position is worked out
      Then there is no "Earnings carried over from earlier months" because "Universal Credit is not claimed, so nothing is carried over."
      And the answer's notAwarded/universal-credit/surplus-earnings is surplus-earnings

      Examples:
        | earlier                                  | may   |
        | the earnings ended it six months ago     | 5,000 |
        | the earnings of May were not high enough | 3,000 |

    Scenario: Nothing was told of earlier months
      Given Dev is 30 years old
      When the position is worked out
      Then there is no "Earnings carried over from earlier months" because "You told us of no earnings last month, so nothing is carried over."

  Rule: Surplus earnings decide an award, not the benefit cap (Universal Credit Regulations 2013, regs 54A(2) and 82(1)(a))

    Scenario: Ada in Hackney has £911.47 carried over, and no pay of her own
      Given the household lives in London
      And Ada is 30 years old
      And a child, Zed, born on 16 March 2018
      And the home is rented from the council for £2,000 a month
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £8,800        |
      When the position is worked out
      Then by hand, 424.90 + 303.94 + 2,000.00 = 2,728.84
      And by hand, 2,728.84 / 55% + 427.00 = 5,388.53
      And by hand, 8,800.00 - (5,388.53 + 2,500.00) = 911.47
      And "Earnings carried over from earlier months" is £911.47
      And by hand, 2,728.84 - (911.47 - 427.00) x 55% = 2,462.38
      # Child Benefit counts too; £911.47 is more than £881, but does not lift the cap.
      And by hand, 2,462.38 + 27.05 x 52 / 12 - 2,110.25 = 469.35
      And "Benefit cap" is £469.35

  Rule: A job in the months after is compared with the surplus counted on both sides (Universal Credit Regulations 2013, reg 54A(2))

    Scenario: Dev starts a job of 10 hours a week in June
      Given Dev is 30 years old
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £3,400        |
      And Dev is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 3,400.00 - 3,272.55 = 127.45
      And by hand, 424.90 - 127.45 x 55% = 354.80
      And by hand, 10 x 12.71 x 52 / 12 = 550.77
      And by hand, 424.90 - (550.77 + 127.45) x 55% = 51.88
      And "universal-credit" goes from £354.80 to £51.88
