Feature: The way to work, beside what it costs
  Who has the car, how long it takes, whether it feels safe, and the confidence to do it.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Universal Credit is not claimed

  Rule: Most families on a low income have one working car at best (IEP Journal, Issue 8, March 2023)

    Scenario Outline: <cars> cars, and Sam works too
      Given Sam and Amy are a couple aged 33 and 31
      And Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And the journey to the job is by car, costs £20 a week and takes 20 minutes each way
      And the household's cars are <cars>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney/0/id is "<id>"
      And the answer's jobs/0/beyondMoney/0/because is "<because>"

      Examples:
        | cars | id           | because                                                                                       |
        | 0    | the-car      | You would drive, and you told us that there is no car.                                        |
        | 1    | the-car      | You have one car, and Sam works too. You may need it at the same hours.                       |
        | 2    | journey-time | The journey takes 20 minutes each way, on 3 days a week. Nobody pays you for that time. |

    Scenario: Where nobody told of cars
      Given Sam and Amy are a couple aged 33 and 31
      And Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And the journey to the job is by car, costs £20 a week and takes 20 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney/0/because is "You would drive, and Sam works too. Many families have one working car at best."

    Scenario: Ali lives alone and has the car
      Given Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by car, costs £20 a week and takes 20 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney/0/id is journey-time

  Rule: Travel has to be timely, and safe after a late shift (Learning and Work Institute, Economic Inactivity in Sunderland, April 2023)

    Scenario Outline: By <mode>, shifts: <shifts>
      Given Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by <mode>, costs £12 a week and takes 20 minutes each way
      And Ali's shifts are <shifts>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney/1/id is "<id>"
      And the answer's jobs/0/beyondMoney/1/because is "<because>"

      Examples:
        | mode  | shifts         | id                | because                                                                                                            |
        | bus   | evenings       | late-journey      | Fewer buses and trains run early, late, at night and on Sundays.                                                   |
        | rail  | nights         | late-journey      | Fewer buses and trains run early, late, at night and on Sundays.                                                   |
        | walk  | early mornings | late-journey      | At those hours you would walk or cycle in the dark for part of the year.                                           |
        | cycle | evenings, days | late-journey      | At those hours you would walk or cycle in the dark for part of the year.                                           |
        | bus   | days           | travel-confidence | Getting there can be a matter of confidence, apart from what it costs. Help with the fare does not help with that. |
        | walk  | days           |                   |                                                                                                                    |
