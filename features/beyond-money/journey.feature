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
      Then the answer's jobs/0/beyondMoney are <ids>
      And the answer's jobs/0/beyondMoney/0/because is "<because>"

      Examples:
        | cars | ids                   | because                                                                                       |
        | 0    | the-car, journey-time | You would drive, and you told us that there is no car.                                        |
        | 1    | the-car, journey-time | You have one car, and Sam works too. You may need it at the same hours.                       |
        | 2    | journey-time          | The journey takes 20 minutes each way, on 3 days a week. Nobody pays you for that time. |

    Scenario: Amy would go by bus: one car is enough
      Given Sam and Amy are a couple aged 33 and 31
      And Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £12 a week and takes 20 minutes each way
      And the household's cars are 1
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are journey-time, travel-confidence

    Scenario: Amy would go by bus, and nobody told of cars
      Given Sam and Amy are a couple aged 33 and 31
      And Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £12 a week and takes 20 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are journey-time, travel-confidence

    Scenario: Amy would walk: no car is needed
      Given Sam and Amy are a couple aged 33 and 31
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And the journey to the job is by walk, costs £0 a week and takes 20 minutes each way
      And the household's cars are 0
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is journey-time

    Scenario Outline: Amy has a job already and Sam has none; cars: <cars>
      Given Sam and Amy are a couple aged 33 and 31
      And Amy takes home £400 a month for 8 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And the journey to the job is by car, costs £20 a week and takes 20 minutes each way
      And the household's cars are <cars>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is journey-time

      Examples:
        | cars |
        | 1    |
        | 2    |

    Scenario: Both would start, and Amy would take the one car
      Given Sam and Amy are a couple aged 33 and 31
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And the journey to the job is by car, costs £20 a week and takes 20 minutes each way
      And Sam is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £15 a week and takes 35 minutes each way
      And the household's cars are 1
      And the question's together are:
        | id   | jobs         |
        | both | job-1, job-2 |
      When the job is compared with now
      # either of them alone, then both
      Then the answer's jobs/0/beyondMoney is journey-time
      And the answer's jobs/1/beyondMoney are journey-time, travel-confidence
      And the answer's jobs/2/beyondMoney are the-car, journey-time, journey-time, travel-confidence
      And the answer's jobs/2/beyondMoney/0/because is "You have one car, and Sam works too. You may need it at the same hours."

    Scenario: Where nobody told of cars
      Given Sam and Amy are a couple aged 33 and 31
      And Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And the journey to the job is by car, costs £20 a week and takes 20 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are the-car, journey-time
      And the answer's jobs/0/beyondMoney/0/because is "You would drive, and Sam works too. Many families have one working car at best."

    Scenario: Ali lives alone and has the car
      Given Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by car, costs £20 a week and takes 20 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is journey-time

  Rule: Travel has to be timely, and safe after a late shift (Learning and Work Institute, Economic Inactivity in Sunderland, April 2023)

    Scenario Outline: By <mode>, shifts: <shifts>
      Given Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by <mode>, costs £12 a week and takes 20 minutes each way
      And Ali's shifts are <shifts>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are <ids>
      And the answer's jobs/0/beyondMoney/1/because is "<because>"

      Examples:
        | mode  | shifts         | ids                                           | because                                                                                                            |
        | bus   | evenings       | journey-time, late-journey, travel-confidence | Fewer buses and trains run early, late, at night and on Sundays.                                                   |
        | rail  | nights         | journey-time, late-journey, travel-confidence | Fewer buses and trains run early, late, at night and on Sundays.                                                   |
        | walk  | early mornings | journey-time, late-journey                    | At those hours you would walk or cycle in the dark for part of the year.                                           |
        | cycle | evenings, days | journey-time, late-journey                    | At those hours you would walk or cycle in the dark for part of the year.                                           |
        | bus   | days           | journey-time, travel-confidence               | Getting there can be a matter of confidence, apart from what it costs. Help with the fare does not help with that. |
        | walk  | days           | journey-time                                  |                                                                                                                    |
        | lift  | nights         | journey-time                                  |                                                                                                                    |

    Scenario Outline: One job by <one> for days, another by <other> for <shifts>: only the second is late
      Given Ali is 40 years old
      And Ali is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And the journey to the job is by <one>, costs £6 a week and takes 20 minutes each way
      And the job's shifts are days
      And Ali is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And the journey to the job is by <other>, costs £6 a week and takes 0 minutes each way
      And the job's shifts are <shifts>
      And the question's together are:
        | id   | jobs         |
        | both | job-1, job-2 |
      When the job is compared with now
      Then the answer's jobs/2/beyondMoney are <ids>

      Examples:
        | one  | other | shifts   | ids                             |
        | walk | lift  | evenings | journey-time                    |
        | bus  | lift  | evenings | journey-time, travel-confidence |
