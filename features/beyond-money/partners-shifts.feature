Feature: Shifts round a partner's work
  Two who work at the same hours leave nobody with the children. Two who never do see little of each other.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Sam and Amy are a couple aged 33 and 31
    And a child, Cleo, born on 1 July 2023
    And Sam takes home £1,423.36 a month for 37 hours a week
    And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour

  Rule: Second earners fit their work round a partner's shifts (IEP Journal, Issue 8, March 2023)

    Scenario Outline: Amy: <amys>; Sam: <sams>
      Given Amy's shifts are <amys>
      And Sam's shifts are <sams>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney/1/id is shift-clash
      And the answer's jobs/0/beyondMoney/1/because is "<because>"

      Examples:
        | amys           | sams                 | because                                                                |
        | early mornings | early mornings       | You and Sam would both be at work early in the morning.                |
        | days           | days                 | You and Sam would both be at work by day.                              |
        | evenings       | evenings, weekends   | You and Sam would both be at work in the evening.                      |
        | nights         | nights               | You and Sam would both be at work at night.                            |
        | weekends       | evenings, weekends   | You and Sam would both be at work at weekends.                         |
        | changing       | days                 | Your shifts would change, and Sam works too. They have to fit together. |

    Scenario: Where the shifts are not told they are asked about
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney/1/because is "Sam works too. You have not told us when each of you would be at work."
      And the answer's jobs/0/beyondMoney/1/question is "Who would be with the children at those hours, and could either of you change a shift?"

    Scenario: Evenings beside days: no clash, and less time together
      Given Amy's shifts are evenings
      And Sam's shifts are days
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney/1/id is time-with-children
      And the answer's jobs/0/beyondMoney/2/id is time-together
      And the answer's jobs/0/beyondMoney/2/because is "You would be at work when Sam is at home. That leaves less time together."
