Feature: What each child's care costs in a month
  Only the days that lie in the assessment period count, and care in school terms is shared over the year. Everything that
  goes by the cost of childcare goes by this sum.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Amina is 30 years old
    And a child, Bilal, born on 1 May 2019

  Rule: Care in school terms only is paid in 38 weeks of 52 (Education (School Day and School Year) (England) Regulations 1999, reg 3)

    Scenario Outline: An after-school club at <cost>, in term time only
      Given Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And Amina's childcare is:
        | child | cost   | registered | term time only |
        | Bilal | <cost> | yes        | yes            |
      When the job is compared with now
      Then by hand, <sum> = 190.00
      And "Childcare" is explained by "Childcare for Bilal costs £190 a month. What Universal Credit gives back is in your Universal Credit."

      Examples: a week or a month of term is shared over the year; a year has its holidays in it
        | cost            | sum              |
        | £60.00 a week   | 60.00 x 38 / 12  |
        | £260.00 a month | 260.00 x 38 / 52 |
        | £2,280 a year   | 2,280.00 / 12    |

    Scenario: A neighbour who minds Bilal in term time only
      Given Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And Amina's childcare is:
        | child | cost          | registered | term time only |
        | Bilal | £60.00 a week | no         | yes            |
      When the job is compared with now
      Then by hand, 60.00 x 38 / 12 = 190.00
      And by hand, 190.00 x 12 / 52 = 43.85
      And the cost of childcare is £43.85 a week

  Rule: Only the days in the assessment period count (Worthwhile's contract: children[].childcare and jobs[].childcare)

    Scenario Outline: A holiday club at £300 a month from <from> to <to>
      Given Amina takes home £600.00 a month for 12 hours a week
      And Bilal's childcare is:
        | cost            | registered | from   | to   |
        | £300.00 a month | yes        | <from> | <to> |
      When the position is worked out
      Then by hand, 300.00 x <days> / 30 = <counts>
      And "Childcare costs that count" is £<counts>

      Examples:
        | from         | to           | days | counts |
        | 1 June 2026  | 30 June 2026 | 30   | 300.00 |
        | 16 June 2026 | 31 July 2026 | 15   | 150.00 |
        | 20 May 2026  | 1 June 2026  | 1    | 10.00  |

    Scenario Outline: A club in the summer holidays, <registered>, is no cost of a month of school
      Given Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And the job's childcare are:
        | child | cost        | registered | from          | to             |
        | Bilal | £50 a week  | yes        | 1 April 2026  | 31 July 2026   |
        | Bilal | £180 a week | <yes>      | 1 August 2026 | 31 August 2026 |
      When the job is compared with now
      Then the cost of childcare is £50.00 a week
      And the answer's jobs/0/workCosts is childcare

      Examples:
        | registered   | yes |
        | unregistered | no  |
