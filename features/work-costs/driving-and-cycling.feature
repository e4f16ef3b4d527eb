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
      Then the answer's jobs/0/couldBeLower is "<saving>"

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
      Then the answer's jobs/0/couldBeLower is "<saving>"

      Examples:
        | pay   | saving        |
        | 12.71 |               |
        | 12.72 | cycle-to-work |

    Scenario: It is no way to a second job, where the one pay comes on top of the other
      Given Tom takes home £500 a month for 8 hours a week
      And Tom is offered a job of 20 hours over 4 days a week at £14.00 an hour
      And the journey to the job is by cycle, 3 miles each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is ""

    Scenario: Ada has a job already, and Tom would cycle to his
      Given Tom and Ada are a couple aged 30 and 31
      And Ada takes home £500 a month for 8 hours a week
      And Tom is offered a job of 20 hours over 4 days a week at £14.00 an hour
      And the journey to the job is by cycle, 3 miles each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is cycle-to-work

    Scenario: Ada's pay is high, but Tom's is the minimum wage
      Given Tom and Ada are a couple aged 30 and 31
      And Ada earns £3,000 a month for 37 hours a week
      And Tom is offered a job of 20 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by cycle, 3 miles each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is ""

    Scenario: Who works for themselves has no employer to buy a bicycle
      Given Tom is offered self-employment of 20 hours over 4 days a week at £1,500 a month
      And the journey to the job is by cycle, 3 miles each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is ""
