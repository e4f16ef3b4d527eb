Feature: What getting to work costs
  A bus fare or petrol can eat a small wage. What the person says it costs is counted; a drive whose cost is not known is
  counted by the mile, at the rate that tax law takes a car to cost, and a bus in England at the cap on fares.

  Background:
    Given an assessment period that starts on 1 June 2025
    And the household lives in the West Midlands
    And Iwan is 40 years old
    And Iwan is offered a job of 16 hours over 5 days a week at £12.21 an hour

  Rule: Travel costs what it was said to cost (Worthwhile's contract: jobs[].travel.cost)

    Scenario Outline: A <mode> journey of £<cost> a <period>
      Given the journey to the job is by <mode>, costs £<cost> a <period> and takes 25 minutes each way
      When the job is compared with now
      Then by hand, <cost> x <times> / 52 = <week>
      And the cost of travel is £<week> a week
      And "Getting to work" is explained by "You told us what getting to work costs: £<month> a month."

      Examples:
        | mode | cost   | period | times | week  | month  |
        | bus  | 5.00   | day    | 260   | 25.00 | 108.33 |
        | bus  | 15.00  | week   | 52    | 15.00 | 65     |
        | rail | 130.00 | month  | 12    | 30.00 | 130    |
        | car  | 20.00  | week   | 52    | 20.00 | 86.67  |

  Rule: A drive of unknown cost counts 45p a mile up to 10,000 miles a year, and 25p beyond (Income Tax (Earnings and Pensions) Act 2003, s 230(2))

    Scenario Outline: Iwan would drive <miles> miles each way, five days a week
      Given the journey to the job is by car, <miles> miles each way
      When the job is compared with now
      Then by hand, <miles> x 2 x 5 x 52 = <exactly>
      And by hand, (<full> x 0.45 + <over> x 0.25) / 12 = <month>
      And by hand, <month> x 12 / 52 = <week>
      And the cost of travel is £<week> a week

      Examples: in whole miles a year, below, at and above 10,000
        | miles  | exactly   | full   | over  | month  | week   |
        | 1.5    | 780.00    | 780    | 0     | 29.25  | 6.75   |
        | 19.229 | 9,999.08  | 9,999  | 0     | 374.96 | 86.53  |
        | 19.231 | 10,000.12 | 10,000 | 0     | 375.00 | 86.54  |
        | 19.233 | 10,001.16 | 10,000 | 1     | 375.02 | 86.54  |
        | 25     | 13,000.00 | 10,000 | 3,000 | 437.50 | 100.96 |

    Scenario Outline: A journey by <mode> whose cost was told counts once, and is known
      Given the journey to the job is by <mode>, costs £20.00 a week and takes 20 minutes each way
      When the job is compared with now
      Then the cost of travel is £20.00 a week
      And the answer's jobs/0/startUp/gap is £0.00

      Examples:
        | mode  |
        | car   |
        | rail  |
        | bus   |
        | lift  |
        | cycle |
        | walk  |

    Scenario Outline: With PIP, Iwan could ask for help with what it costs to go by <mode>
      Given Iwan gets PIP daily living at the standard rate
      And Universal Credit is not claimed
      And the journey to the job is by <mode>, costs £20.00 a week and takes 20 minutes each way
      When the job is compared with now
      Then the cost of travel is £20.00 a week
      And the answer's jobs/0/couldBeLower are access-to-work

      Examples: it is said once
        | mode  |
        | walk  |
        | cycle |
        | lift  |

    Scenario: What the sum is made of is said
      Given the journey to the job is by car, 1.5 miles each way
      When the job is compared with now
      Then "Getting to work" is explained by "Driving 780 miles a year to work, at £0.45 a mile, costs £29.25 a month."

  Rule: Walking, cycling and a lift cost nothing, and what was not said is not counted (Worthwhile's contract: jobs[].travel)

    Scenario Outline: Iwan would go by <mode>
      Given the journey to the job is by <mode>, <miles> miles each way
      When the job is compared with now
      Then the cost of travel is £0.00 a week

      Examples:
        | mode  | miles |
        | walk  | 1     |
        | cycle | 3     |
        | lift  | 8     |
        | car   | 0     |

    Scenario: Iwan pays something towards the lift
      Given the journey to the job is by lift, costs £5.00 a week and takes 20 minutes each way
      When the job is compared with now
      Then the cost of travel is £5.00 a week

    Scenario: Iwan would go by rail, and the fare was not asked
      Given the journey to the job is by rail, 5 miles each way
      When the job is compared with now
      Then the cost of travel is £0.00 a week
      And we assume "jobs[].travel.cost"

  Rule: A bus whose fare was not given is counted at the cap where there is one (Department for Transport, National bus fare cap)

    Scenario: Iwan would go by bus, and the fare was not asked
      Given the journey to the job is by bus, 5 miles each way
      When the job is compared with now
      Then by hand, 3.00 x 2 x 5 = 30.00
      And the cost of travel is £30.00 a week
      And we assume "jobs[].travel.cost"

    Scenario: A bus fare that was told is what counts, in Scotland too
      Given the household lives in Scotland
      And the journey to the job is by bus, costs £12.00 a week and takes 25 minutes each way
      When the job is compared with now
      Then the cost of travel is £12.00 a week
      And the answer's jobs/0/startUp/gap is £0.00

    Scenario: In Scotland the fare is asked for, and not counted
      Given the household lives in Scotland
      And the journey to the job is by bus, 5 miles each way
      When the job is compared with now
      Then the cost of travel is £0.00 a week
      And we assume "jobs[].travel.cost"

  Rule: What nothing was said of is not counted (Worthwhile's contract: jobs[].travel)

    Scenario: Nobody asked Iwan how he would get there
      When the job is compared with now
      Then the cost of travel is £0.00 a week
      And we assume "jobs[].travel"
