Feature: Sharing the drive, and a bicycle through the employer
  Both are named beside the job, without a sum.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Universal Credit is not claimed
    And Tom is 30 years old

  Rule: A drive can be shared, and passengers may pay towards it (Road Traffic Act 1988, s 150)

    Scenario Outline: Tom would go by <mode>
      Given Tom is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by <mode>, <miles> miles each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is "<saving>"

      Examples:
        | mode | miles | saving      |
        | car  | 8     | car-sharing |
        | car  | 0     |             |
        | lift | 8     |             |
        | walk | 1     |             |

  Rule: A bicycle that is taken out of pay is for pay above the minimum wage (ITEPA 2003, s 244; National Minimum Wage Regulations 2015, reg 12)

    Scenario Outline: Tom would cycle to a job at £<pay> an hour; the minimum wage is £12.71
      Given Tom is offered a job of 20 hours over 4 days a week at £<pay> an hour
      And the journey to the job is by cycle, 3 miles each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is "<saving>"

      Examples:
        | pay   | saving        |
        | 12.71 |               |
        | 12.72 | cycle-to-work |
