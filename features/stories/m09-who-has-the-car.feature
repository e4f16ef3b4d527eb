Feature: Story M9: two jobs and one car
  "Transport (most low-income families have one working vehicle at best)" (IEP Journal, Issue 8, March 2023).
  Who has the car at the hours of the shift is asked. Without it, fares and timetables count.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Sam and Amy are a couple aged 33 and 31
    And Sam takes home £1,423.36 a month for 37 hours a week
    And Sam's shifts are evenings
    And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
    And Amy's shifts are evenings

  Scenario: Amy would drive, and Sam has the car
    Given the household's cars are 1
    And the journey to the job is by car, costs £18 a week and takes 20 minutes each way
    When the job is compared with now
    Then the answer's jobs/0/beyondMoney/1/id is the-car
    And the answer's jobs/0/beyondMoney/1/because is "You have one car, and Sam works too. You may need it at the same hours."
    And the answer's jobs/0/beyondMoney/1/question is "Who has the car at those hours? If it is not free, what would the bus or train cost, and when does it run?"

  Scenario: Without the car it is the bus, at the fare of the cap, and it may not run late
    Given the household's cars are 1
    And Amy's mode is bus
    And Amy's minutes each way is 45
    When the job is compared with now
    # Two journeys of £3 on three days
    Then by hand, 2 x 3 x 3.00 = 18.00
    And the cost of travel is £18.00 a week
    And the answer's jobs/0/beyondMoney/2/id is late-journey
