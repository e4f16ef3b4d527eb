Feature: What the job really pays for an hour
  The week's gain shared over the hours of work, and over the hours that the job takes with the way there and back. It lets
  two jobs be set side by side.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South West
    And Sunita is 45 years old
    And Universal Credit is not claimed

  Rule: The week's gain is shared over the hours worked, and over the hours given (Worthwhile's contract: jobs[].perHour)

    Scenario Outline: The bus takes <minutes> minutes each way, four days a week
      Given Sunita is offered a job of 16 hours over 4 days a week at £12.00 an hour
      And the journey to the job is by bus, costs £32.00 a week and takes <minutes> minutes each way
      When the job is compared with now
      Then by hand, 16 x 12.00 - 32.00 = 160.00
      And the household is £160.00 a week better off
      And by hand, 160.00 / 16 = 10.00
      And each hour worked brings £10.00
      And by hand, 160.00 / (16 + 4 x 2 x <minutes> / 60) = <given>
      And each hour given brings £<given>

      Examples:
        | minutes | given |
        | 0       | 10.00 |
        | 30      | 8.00  |
        | 60      | 6.67  |

    Scenario: A loss is shared in the same way
      Given Sunita is offered a job of 4 hours over 2 days a week at £12.00 an hour
      And the journey to the job is by rail, costs £60.00 a week and takes 60 minutes each way
      When the job is compared with now
      Then by hand, (4 x 12.00 - 60.00) / 4 = -3.00
      And each hour worked brings -£3.00
      And by hand, (4 x 12.00 - 60.00) / (4 + 2 x 2 x 60 / 60) = -1.50
      And each hour given brings -£1.50

    Scenario: Nobody asked how long the walk takes, so the time is not counted, and that is said
      Given Sunita is offered a job of 16 hours over 4 days a week at £12.00 an hour
      And the journey to the job is by walk, 1 mile each way
      When the job is compared with now
      Then each hour given brings £12.00
      And we assume "jobs[].travel.minutesEachWay"

  Rule: Without the hours there is no gain for each hour (Worthwhile's contract: jobs[].perHour)

    Scenario: The hours are not fixed, and the pay is £100 a week
      Given Sunita is offered a job of 0 hours over 2 days a week at £100.00 a week
      When the job is compared with now
      Then the household is £100.00 a week better off
      And the headline is "You would be about £100 a week better off."

  Rule: A job that replaces another is shared over the hours that it takes more (Worthwhile's contract: jobs[].perHour)

    Scenario: From ten hours to sixteen, with half an hour more on the bus each way on four days
      Given Sunita earns £12.00 an hour for 10 hours a week
      And Sunita is offered a job of 16 hours over 4 days a week at £12.00 an hour
      And the job replaces the present one
      And the journey to the job is by bus, costs £12.00 a week and takes 30 minutes each way
      When the job is compared with now
      Then by hand, (16 - 10) x 12.00 - 12.00 = 60.00
      And by hand, 60.00 / 6 = 10.00
      And each hour worked brings £10.00
      And by hand, 60.00 / (6 + 4 x 2 x 30 / 60) = 6.00
      And each hour given brings £6.00
      And we assume "jobs[].travel"

    Scenario: As many hours as now have no gain for each hour more
      Given Sunita earns £12.00 an hour for 10 hours a week
      And Sunita is offered a job of 10 hours over 4 days a week at £14.00 an hour
      And the job replaces the present one
      When the job is compared with now
      Then the answer's jobs/0/perHour/worked is ""
      And the answer's jobs/0/perHour/given is ""

    Scenario: The job would take the place of a trade whose hours were not told
      Given Sunita is self-employed with a profit of £200 a month
      And Sunita is offered a job of 16 hours over 4 days a week at £12.00 an hour
      And the job's replaces self employment is yes
      When the job is compared with now
      Then the answer's jobs/0/perHour/worked is ""
