Feature: The verdict on a job that replaces another
  A new job in place of the present one is judged by what changes: the money, and the hours. Money for each hour goes by the
  hours that are more, since the others earn what is given up.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South West
    And Sunita is 45 years old
    And Universal Credit is not claimed
    And Sunita earns £12.00 an hour for 20 hours a week

  Rule: More hours are worth what they add (Worthwhile's contract: jobs[].verdict)

    Scenario Outline: Twenty hours at £12.00 an hour become <hours> at £<pay>
      Given Sunita is offered a job of <hours> hours over 3 days a week at £<pay> an hour
      And the job replaces the present one
      When the job is compared with now
      Then by hand, <hours> x <pay> - 20 x 12.00 = <change>
      And the verdict is <verdict>
      And the headline is "<headline>"

      Examples: more hours, the same, and fewer
        | hours | pay   | change | verdict        | headline                                                                                                                                              |
        | 24    | 9.90  | -2.40  | about-the-same | You would have about the same money as now: the difference is within £5 a week.                                                                       |
        | 24    | 9.00  | -24.00 | worse-off      | As it stands, you would be about £24 a week worse off. There may be ways to change that.                                                              |
        | 20    | 10.80 | -24.00 | worse-off      | As it stands, you would be about £24 a week worse off. There may be ways to change that.                                                              |
        | 18    | 13.20 | -2.40  | about-the-same | You would have about the same money as now, and your hours would fall by 2 a week.                                                                    |
        | 12    | 12.00 | -96.00 | worse-off      | You would be about £96 a week worse off, and your hours would fall by 8 a week. Each hour less costs you £12. There may be ways to change that.        |

    Scenario Outline: The job is better in money
      Given Sunita is offered a job of <hours> hours over 3 days a week at £<pay> an hour
      And the job replaces the present one
      When the job is compared with now
      Then the household is £<kept> a month better off
      And the verdict is better-off
      And the headline is "<headline>"

      Examples: tax and National Insurance take 28% of what is above £1,048 a month
        | hours | pay   | kept   | headline                                                                         |
        | 19    | 15.00 | 142.84 | You would be about £33 a week better off, and your hours would fall by 1 a week. |
        | 20    | 13.50 | 96.04  | You would be about £22 a week better off, for the same hours.                    |
