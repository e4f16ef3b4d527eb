Feature: Shifts round a partner's work
  Two who work at the same hours leave nobody with the children. Two who never do see little of each other.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Sam and Amy are a couple aged 33 and 31

  Rule: Second earners fit their work round a partner's shifts (IEP Journal, Issue 8, March 2023)

    Scenario Outline: Amy: <amys>; Sam: <sams>
      Given a child, Cleo, born on 1 July 2023
      And Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Amy's shifts are <amys>
      And Sam's shifts are <sams>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are <ids>
      And the answer's jobs/0/beyondMoney/1/because is "<because>"

      Examples: at the same hours nobody is with Cleo
        | amys           | sams               | ids                                             | because                                                                 |
        | early mornings | early mornings     | sanction-worry, shift-clash, time-with-children | You and Sam would both be at work early in the morning.                 |
        | days           | days               | sanction-worry, shift-clash, time-with-children | You and Sam would both be at work by day.                               |
        | evenings       | evenings, weekends | sanction-worry, shift-clash, time-with-children | You and Sam would both be at work in the evening.                       |
        | nights         | nights             | sanction-worry, shift-clash, time-with-children | You and Sam would both be at work at night.                             |
        | weekends       | evenings, weekends | sanction-worry, shift-clash, time-with-children | You and Sam would both be at work at weekends.                          |
        | changing       | changing, days     | sanction-worry, shift-clash, time-with-children | Your shifts would change, and Sam works too. They have to fit together. |

      Examples: at different hours one of them is, and they see less of each other
        | amys           | sams           | ids                                               | because                                                                    |
        | early mornings | days           | sanction-worry, time-with-children, time-together | You would be out before the day starts at home.                            |
        | days           | evenings       | sanction-worry, time-with-children, time-together | You would have less time at home with your family.                         |
        | evenings       | nights         | sanction-worry, time-with-children, time-together | You would have fewer evenings at home with your family.                    |
        | nights         | weekends       | sanction-worry, time-with-children, time-together | You would be away at night, and need sleep by day while your family is up. |
        | weekends       | early mornings | sanction-worry, time-with-children, time-together | You would be at work on days when there is no school or nursery.           |
        | days           | changing       | sanction-worry, time-with-children, time-together | You would have less time at home with your family.                         |

    Scenario Outline: Where the shifts are not all told they are asked about: <whose>'s are told
      Given a child, Cleo, born on 1 July 2023
      And Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And <whose>'s shifts are <told>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are sanction-worry, shift-clash, time-with-children
      And the answer's jobs/0/beyondMoney/1/because is "Sam works too. You have not told us when each of you would be at work."
      And the answer's jobs/0/beyondMoney/1/question is "Who would do the childcare at those hours, and could either of you change a shift?"

      Examples:
        | whose | told     |
        | Amy   | evenings |
        | Sam   | evenings |

    Scenario: None are told
      Given a child, Cleo, born on 1 July 2023
      And Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney/1/because is "Sam works too. You have not told us when each of you would be at work."

    Scenario Outline: Sam does not work, so he is with Cleo; Amy's shifts are <amys>
      Given a child, Cleo, born on 1 July 2023
      And Amy takes home £400 a month for 8 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Amy's shifts are <amys>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are sanction-worry, time-with-children

      Examples:
        | amys     |
        | changing |
        | nights   |

    Scenario: Shifts that change, where Sam's are not told: they have to fit, and are asked about
      Given a child, Cleo, born on 1 July 2023
      And Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Amy's shifts are changing
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are sanction-worry, shift-clash, shift-clash, time-with-children
      And the answer's jobs/0/beyondMoney/1/because is "Your shifts would change, and Sam works too. They have to fit together."
      And the answer's jobs/0/beyondMoney/2/because is "Sam works too. You have not told us when each of you would be at work."

    Scenario: Sam does not work, and no shifts are told
      Given a child, Cleo, born on 1 July 2023
      And Amy takes home £400 a month for 8 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are sanction-worry, time-with-children

    Scenario Outline: Without children nobody has to be at home: Amy: <amys>; Sam: <sams>
      Given Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Amy's shifts are <amys>
      And Sam's shifts are <sams>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are <ids>

      Examples:
        | amys           | sams           | ids                           |
        | early mornings | early mornings | sanction-worry                |
        | days           | days           | sanction-worry                |
        | evenings       | evenings       | sanction-worry                |
        | nights         | nights         | sanction-worry                |
        | weekends       | weekends       | sanction-worry                |
        | changing       | changing       | sanction-worry                |
        | evenings       | days           | sanction-worry, time-together |

    Scenario: Without children shifts that are not told are not asked about
      Given Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is sanction-worry

    Scenario: Evenings beside days: no clash, and less time together
      Given a child, Cleo, born on 1 July 2023
      And Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Amy's shifts are evenings
      And Sam's shifts are days
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are sanction-worry, time-with-children, time-together
      And the answer's jobs/0/beyondMoney/2/because is "You would be at work when Sam is at home. That leaves less time together."

    Scenario: Sam's nights would end with his job, so they clash with nothing
      Given a child, Cleo, born on 1 July 2023
      And Sam takes home £1,423.36 a month for 37 hours a week
      And Sam's shifts are nights
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And the job's shifts are nights
      And Sam is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And the job's shifts are days
      And the job replaces the present one
      And the question's together are:
        | id   | jobs         |
        | both | job-1, job-2 |
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are sanction-worry, shift-clash, time-with-children
      And the answer's jobs/2/beyondMoney are sanction-worry, sanction-worry, time-with-children, time-with-children, time-together, time-together

    Scenario: Both would start work by day, and nobody would be with Cleo
      Given a child, Cleo, born on 1 July 2023
      And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And the job's shifts are days
      And Sam is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And the job's shifts are days
      And the question's together are:
        | id   | jobs         |
        | both | job-1, job-2 |
      When the job is compared with now
      # either of them alone leaves the other with her
      Then the answer's jobs/0/beyondMoney are sanction-worry, time-with-children
      And the answer's jobs/1/beyondMoney are sanction-worry, time-with-children
      And the answer's jobs/2/beyondMoney are sanction-worry, shift-clash, shift-clash, time-with-children
      And the answer's jobs/2/beyondMoney/1/because is "You and Sam would both be at work by day."
