Feature: What is carried over from month to month
  High earnings that ended an award go down each month by what would end it anew.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West

  Rule: The surplus goes down from month to month, with what was earned in each (Universal Credit Regulations 2013, reg 54A(3)(b) to (d))

    Scenario: Dev was paid £9,000 in March, £500 in April and £600 in May
      Given Dev is 30 years old
      And the household's earnings history is:
        | period start | earned income |
        | 1 March 2026 | £9,000        |
        | 1 April 2026 | £500          |
        | 1 May 2026   | £600          |
      When the position is worked out
      Then by hand, 9,000.00 - 3,272.55 = 5,727.45
      And by hand, 5,727.45 + 500.00 - 3,272.55 = 2,954.90
      And by hand, 2,954.90 + 600.00 - 3,272.55 = 282.35
      And "Earnings carried over from earlier months" is £282.35
      And by hand, 424.90 - 282.35 x 55% = 269.61
      And Universal Credit is £269.61 a month

    Scenario: A month later it is used up
      Given an assessment period that starts on 1 July 2026
      And Dev is 30 years old
      And the household's earnings history is:
        | period start | earned income |
        | 1 March 2026 | £9,000        |
        | 1 April 2026 | £500          |
        | 1 May 2026   | £600          |
        | 1 June 2026  | £0            |
      When the position is worked out
      Then there is no "Earnings carried over from earlier months"
      And Universal Credit is £424.90 a month

    Scenario: A high month after which Universal Credit was paid again counts no more
      Given Dev is 30 years old
      And the household's earnings history is:
        | period start | earned income |
        | 1 March 2026 | £5,000        |
        | 1 April 2026 | £0            |
        | 1 May 2026   | £0            |
      When the position is worked out
      # April: £1,727.45 is carried, but leaves nothing above £3,272.55 for May.
      Then by hand, 5,000.00 - 3,272.55 = 1,727.45
      And there is no "Earnings carried over from earlier months"

  Rule: Where no earlier month was told nothing is carried (Universal Credit Regulations 2013, reg 54A(1))

    Scenario: Dev, and nothing of his spring
      Given Dev is 30 years old
      When the position is worked out
      Then there is no "Earnings carried over from earlier months"
      And Universal Credit is £424.90 a month
