Feature: What a job changes in the budget
  A job that pays by £20 a week can still leave a household short. The sentence says where it stands before and after.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Jo is 30 years old
    And the home is rented from the council for £100.00 a week

  Rule: The sentence says what is left, and how much more or less that is than now (Worthwhile's contract: budget)

    Scenario Outline: Twenty hours bring £488.99 a month; other outgoings are £<other>
      Given the household's outgoings are:
        | kind  | amount           |
        | other | £<other> a month |
      And Jo is offered a job of 20 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      # pay of £1,101.53 leaves £1,086.65; Universal Credit goes from £858.23 to £260.57
      Then by hand, 1,086.65 + 858.23 - 1,086.65 x 55% - 858.23 = 488.99
      And by hand, 858.23 - 433.33 - <other> = <now>
      And the answer's jobs/0/budget/leftNow/month is <now>
      And by hand, <now> + 488.99 = <then>
      And the answer's jobs/0/budget/leftInJob/month is <then>
      And the answer's jobs/0/budget/outgoings is rent, other
      And the answer's jobs/0/budget/because is "<sentence>"

      Examples:
        | other | now     | then   | sentence                                                                                 |
        | 100   | 324.90  | 813.89 | When everything is paid, you would have £813.89 a month left: £488.99 more than now.      |
        | 500   | -75.10  | 413.89 | Now you are £75.10 a month short. With this job you would have £413.89 a month left.      |
        | 1000  | -575.10 | -86.11 | You would still be £86.11 a month short, but by £488.99 less than now.                    |

    Scenario Outline: Eight hours and a dear train cost £61.73 a month; other outgoings are £<other>
      Given the household's outgoings are:
        | kind  | amount           |
        | other | £<other> a month |
      And Jo is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And the journey to the job is by rail, costs £60.00 a week and takes 50 minutes each way
      When the job is compared with now
      Then by hand, 440.61 x 45% - 60.00 x 52 / 12 = -61.73
      And by hand, 858.23 - 433.33 - <other> = <now>
      And by hand, <now> - 61.73 = <then>
      And the answer's jobs/0/budget/leftInJob/month is <then>
      And the answer's jobs/0/budget/because is "<sentence>"

      Examples:
        | other | now    | then    | sentence                                                                                              |
        | 100   | 324.90 | 263.17  | When everything is paid, you would have £263.17 a month left: £61.73 less than now.                    |
        | 400   | 24.90  | -36.83  | Now £24.90 a month is left when everything is paid. With this job you would be £36.83 a month short.   |
        | 500   | -75.10 | -136.83 | You would be £136.83 a month short: £61.73 more than now.                                              |

    Scenario Outline: What the job brings goes on its costs; other outgoings are £<other>
      Given the household's outgoings are:
        | kind  | amount           |
        | other | £<other> a month |
      And Jo is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And the job needs £198.27 a month for meals
      When the job is compared with now
      Then by hand, 440.61 - 242.34 - 198.27 = 0
      And the answer's jobs/0/budget/leftInJob/month is <left>
      And the answer's jobs/0/budget/because is "<sentence>"

      Examples:
        | other | left   | sentence                                                                        |
        | 100   | 324.90 | When everything is paid, you would have £324.90 a month left, as you have now.   |
        | 500   | -75.10 | You would still be £75.10 a month short, as you are now.                         |
