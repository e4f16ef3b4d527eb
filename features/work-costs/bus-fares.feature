Feature: What a bus costs at most
  A bus fare in England has a cap that came in January 2023. Where nobody told us the fare, a bus there is counted at the
  cap, so that a job is not called worth it because its fares were forgotten. Elsewhere the fare is asked for.

  Rule: A single journey costs at most £2 from 1 January 2023, £3 from 1 January 2025, and £2 again in 2027 (Department for Transport, National bus fare cap)

    Scenario Outline: Iwan's period starts on <day>: one bus each way, five days a week
      Given an assessment period that starts on <day>
      And the household lives in the West Midlands
      And Iwan is 40 years old
      And Iwan is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, 5 miles each way
      When the job is compared with now
      Then by hand, <fare> x 2 x 5 = <week>
      And the cost of travel is £<week> a week

      Examples:
        | day              | fare | week  |
        | 31 December 2022 | 0.00 | 0.00  |
        | 1 January 2023   | 2.00 | 20.00 |
        | 31 December 2024 | 2.00 | 20.00 |
        | 1 January 2025   | 3.00 | 30.00 |
        | 31 December 2026 | 3.00 | 30.00 |
        | 1 January 2027   | 2.00 | 20.00 |
        | 31 December 2027 | 2.00 | 20.00 |
        | 1 January 2028   | 0.00 | 0.00  |

    Scenario Outline: <buses> buses each way, <days> days a week
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South West
      And Iwan is 40 years old
      And Iwan is offered a job of 16 hours over <days> days a week at £13.00 an hour
      And the journey to the job is by bus, 5 miles each way
      And Iwan's buses each way are <buses>
      When the job is compared with now
      Then by hand, 3.00 x <buses> x 2 x <days> x 52 / 12 = <month>
      And "Getting to work" is explained by "You did not tell us the bus fare, so we counted £<each way> each way. On <days> days a week that is £<told> a month. It may be less."

      Examples:
        | buses | days | each way | month  | told   |
        | 1     | 2    | 3        | 52.00  | 52     |
        | 2     | 3    | 6        | 156.00 | 156    |
        | 1     | 2.5  | 3        | 65.00  | 65     |

    Scenario: The fare that was told is counted, also below the cap
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South West
      And Iwan is 40 years old
      And Iwan is offered a job of 16 hours over 2 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £7.00 a week and takes 20 minutes each way
      When the job is compared with now
      Then the cost of travel is £7.00 a week

    Scenario: A bus that leaves nothing of a small job's pay
      # 4 hours on one day at £12.71 is £50.84 a week. Universal Credit takes 55% of it above nothing, since Iwan has no
      # work allowance: £22.878 a week stays. Two buses each way at £3 are £12.
      Given an assessment period that starts on 1 June 2026
      And the household lives in Yorkshire and the Humber
      And Iwan is 40 years old
      And Iwan is offered a job of 4 hours over 1 day a week at £12.71 an hour
      And the journey to the job is by bus, 5 miles each way
      And Iwan's buses each way are 2
      When the job is compared with now
      Then by hand, 4 x 12.71 x 52 / 12 = 220.31
      And by hand, 220.31 x 55% = 121.17
      And by hand, 3 x 2 x 2 x 1 x 52 / 12 = 52.00
      And by hand, 220.31 - 121.17 - 52.00 = 47.14
      And the household is £47.14 a month better off

  Rule: Outside England nothing is taken for granted (Department for Transport, National bus fare cap)

    Scenario Outline: A bus in <place>
      Given an assessment period that starts on 1 June 2026
      And the household lives in <place>
      And Iwan is 40 years old
      And Iwan is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, 5 miles each way
      When the job is compared with now
      Then the cost of travel is £0.00 a week
      And we ask about "jobs[].travel.cost"

      Examples:
        | place    |
        | Scotland |
        | Wales    |

  Rule: Whatever is known of the fare, what could pay it is named once (GOV.UK, Access to Work)

    Scenario Outline: Iwan gets PIP and would go by bus in <place>; his period starts on <day>
      Given an assessment period that starts on <day>
      And the household lives in <place>
      And Universal Credit is not claimed
      And Iwan is 40 years old
      And Iwan gets PIP daily living at the standard rate
      And Iwan is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, 5 miles each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is access-to-work
      And the answer's jobs/0/couldBeLower/0/cost is <cost>

      Examples: a fare that is counted is named as the cost; without one it is the start
        | place             | day              | cost   |
        | the West Midlands | 31 December 2022 | start  |
        | the West Midlands | 1 June 2026      | travel |
        | London            | 1 June 2026      | travel |
        | London            | 6 July 2026      | start  |
        | Scotland          | 1 June 2026      | start  |
