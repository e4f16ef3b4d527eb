Feature: Other costs of the job
  Work clothes, tools and meals that have to be paid for again and again come off what the job leaves.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Kofi is 28 years old
    And Kofi is offered a job of 24 hours over 3 days a week at £12.71 an hour

  Rule: Any cost that comes again is counted as it was given (Worthwhile's contract: costs of the job on offer)

    Scenario Outline: <what> at £<cost> a <period>
      Given the job needs £<cost> a <period> for <what>
      When the job is compared with now
      Then by hand, <cost> x <times> / 12 = <month>
      And by hand, <month> x 12 / 52 = <week>
      And the cost of other is £<week> a week
      And "Other costs of the job" is explained by "You told us of another cost of this job: £<told> a month."

      Examples:
        | what     | cost  | period  | times | month | week  | told  |
        | clothing | 20.00 | month   | 12    | 20.00 | 4.62  | 20    |
        | tools    | 60.00 | quarter | 4     | 20.00 | 4.62  | 20    |
        | meals    | 4.00  | day     | 156   | 52.00 | 12.00 | 52    |
        | other    | 2.50  | week    | 52    | 10.83 | 2.50  | 10.83 |

    Scenario: Two costs are counted together
      Given the job needs £4.00 a day for meals
      And the job needs £13.00 a month for clothing
      When the job is compared with now
      Then by hand, 12.00 + 3.00 = 15.00
      And the cost of other is £15.00 a week

    Scenario: There are no such costs
      When the job is compared with now
      Then the cost of other is £0.00 a week
