Feature: The Christmas job
  Amy looks after two children while Sam works. A supermarket offers her 15 hours a week before Christmas.
  How much of the £142.50 a week would the household keep, once Universal Credit has gone down
  and the bus and the neighbour who minds the younger child are paid?

  Background:
    Given an assessment period that starts on 1 December 2022
    And the household lives in the East of England
    And Sam and Amy are a couple aged 33 and 31
    And a child, Cara, born on 1 May 2015
    And a child, Cleo, born on 1 July 2018
    And the home is rented from a private landlord for £800 a month
    And the Local Housing Allowance is £800 a month
    And savings of £0
    And Sam takes home £1,423.36 a month for 37 hours a week
    And Amy is offered a job of 15 hours over 3 days a week at £9.50 an hour
    And Amy is paid calendar-monthly
    And the journey to the job is by bus, costs £15 a week and takes 35 minutes each way
    And the job needs £29.13 a week of unregistered childcare for Cleo
    And everything else is as usual

  Scenario: Of £142.50 a week, £64.13 stays, the costs are £44.13, and £20 is left
    When the job is compared with now
    Then the verdict is better-off
    And the headline is "You would be about £20 a week better off: £1.33 for each hour worked."

    # The pay
    And by hand, 15 x £9.50 = £142.50
    And by hand, 142.50 x 52 / 12 = 617.50
    And "gross-pay" goes from £0.00 to £617.50
    And the answer's jobs/0/lines/0/for is "Amy"
    And the answer's jobs/0/lines/1/for is "Sam"
    And Amy takes home £617.50 a month
    And Sam takes home £1,423.36 a month

    # Universal Credit goes down by 55p for each £1
    And by hand, 1,266.65 - 927.03 = 339.62
    And "universal-credit" goes from £1,266.65 to £927.03
    And "child-benefit" goes from £157.08 to £157.08

    # What stays
    And by hand, 617.50 - 339.62 = 277.88
    And by hand, 277.88 x 12 / 52 = 64.13
    And by hand, 1 - 277.88 / 617.50 = 0.55

    # What it costs
    And the cost of travel is £15.00 a week
    And the cost of childcare is £29.13 a week
    And by hand, 15.00 + 29.13 = 44.13
    And by hand, 44.13 x 52 / 12 = 191.23
    And starting costs are £0.00

    # What is left
    And by hand, 64.13 - 44.13 = 20.00
    And by hand, 277.88 - 191.23 = 86.65
    And by hand, 86.65 x 12 = 1,039.80
    And the household is £20.00 a week better off
    And the household is £86.65 a month better off
    And the household is £1,039.80 a year better off

    # For each hour: 15 hours of work, and six journeys of 35 minutes
    And by hand, 20.00 / 15 = 1.33
    And by hand, 20.00 / (15 + 6 x 35 / 60) = 1.08
    And each hour worked brings £1.33
    And each hour given brings £1.08
    And by hand, 1 - 86.65 / 617.50 = 0.86
    And 55% of the pay is lost, 86% with work costs

    # Where the job begins to pay; hours are given in tenths, so the next one up from 10.32
    And by hand, 44.13 / (9.50 x 45%) = 10.32
    And by hand, 44.13 / 45% / 15 = 6.54
    And the job pays from 10.4 hours a week, or from £6.54 an hour
    And the help that could end is ""

  Scenario: Universal Credit with the job
    When the job is compared with now
    Then "Standard allowance" is £525.72
    And "Child element" for Cara is £290.00
    And "Child element" for Cleo is £244.58
    And "Help with rent" is £800.00
    And by hand, 525.72 + 290.00 + 244.58 + 800.00 = 1,860.30
    And "Maximum amount" is £1,860.30
    And by hand, 1,423.36 + 617.50 = 2,040.86
    And "Pay that Universal Credit counts" is £2,040.86
    And "Work allowance" is £344.00
    And by hand, (2,040.86 - 344.00) x 55% = 933.27
    And "Taken off for pay" is £933.27
    And there is no "Taken off for other income"
    And "Earnings that lift the benefit cap" is £658.00
    And the benefit cap does not apply because of "earnings"
    And by hand, 1,860.30 - 933.27 = 927.03
    And Universal Credit is £927.03 a month
    And by hand, (21.80 + 14.45) x 52 / 12 = 157.08
    And "Child Benefit" is £157.08
    And by hand, 1,423.36 + 617.50 + 927.03 + 157.08 = 3,124.97
    And net income is £3,124.97 a month
    And by hand, 3,124.97 x 12 / 52 = 721.15
    And "Money coming in each week" is £721.15

  Scenario: Universal Credit now
    When the position is worked out
    Then "Maximum amount" is £1,860.30
    And by hand, (1,423.36 - 344.00) x 55% = 593.65
    And "Work allowance" is £344.00
    And "Taken off for pay" is £593.65
    And by hand, 1,860.30 - 593.65 = 1,266.65
    And Universal Credit is £1,266.65 a month
    And by hand, 1,423.36 + 1,266.65 + 157.08 = 2,847.09
    And net income is £2,847.09 a month
    And "Money coming in each week" is £657.02
