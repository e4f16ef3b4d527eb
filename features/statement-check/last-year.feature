Feature: What each element was twelve months before
  A statement that still has the amounts of the year before says so of itself: each is known to the penny.

  Rule: New amounts begin with the first period that starts on or after their date (Universal Credit Regulations 2013, reg 36(1))

    Scenario Outline: A family's <line> for <who>, still £<shown>
      Given an assessment period that starts on 1 June 2026
      And Asha is 30 years old
      And a child, Bea, born on 1 May 2015
      And a child, Zed, born on 16 March 2018
      And Bea gets a disability benefit at the lower rate
      And Zed gets a disability benefit at the higher rate
      And Asha cares for a severely disabled person
      And everything else is as usual
      And the statement's lines are:
        | id     | for   | amount   |
        | <line> | <who> | £<shown> |
      When the statement is checked
      Then by hand, <due> - <shown> = <short>
      And the answer's differences/0/difference is -<short>
      And the answer's differences/0/reasons/0/id is last-years-rates

      Examples:
        | line           | who  | due    | shown  | short |
        | child          | Bea  | 351.88 | 339.00 | 12.88 |
        | child          | Zed  | 303.94 | 292.81 | 11.13 |
        | disabled-child | Bea  | 164.79 | 158.76 | 6.03  |
        | disabled-child | Zed  | 514.71 | 495.87 | 18.84 |
        | carer          | Asha | 209.34 | 201.68 | 7.66  |

    Scenario Outline: Last year's £<shown> of another child, or of no carer, for <who>
      Given an assessment period that starts on 1 June 2026
      And Asha is 30 years old
      And a child, Bea, born on 1 May 2015
      And a child, Zed, born on 16 March 2018
      And Bea gets a disability benefit at the lower rate
      And Zed gets a disability benefit at the higher rate
      And everything else is as usual
      And the statement's lines are:
        | id     | for   | amount   |
        | <line> | <who> | £<shown> |
      When the statement is checked
      Then by hand, <shown> - <due> = <apart>
      And the answer's differences/0/difference is <apart>
      And the answer's differences/0/reasons/0/id is <reason>

      Examples:
        | line           | who  | due    | shown  | apart   | reason         |
        | child          | Bea  | 351.88 | 292.81 | -59.07  | unexplained    |
        | child          | Zed  | 303.94 | 339.00 | 35.06   | unexplained    |
        | disabled-child | Bea  | 164.79 | 495.87 | 331.08  | unexplained    |
        | disabled-child | Zed  | 514.71 | 158.76 | -355.95 | unexplained    |
        | carer          | Asha | 0.00   | 201.68 | 201.68  | carer-not-told |

    Scenario: The LCWRA element at the new rate was nothing the year before
      Given an assessment period that starts on 1 June 2026
      And Asha is 30 years old
      And Asha has LCWRA
      And Asha's statement shows the new LCWRA rate
      And everything else is as usual
      And the statement's lines are:
        | id    | for  | amount  |
        | lcwra | Asha | £423.27 |
      When the statement is checked
      Then by hand, 423.27 - 217.26 = 206.01
      And "Limited capability for work and work-related activity" for Asha on the statement is £206.01 too high: "Nothing that we know"

    Scenario Outline: The LCWRA element in <month>, still £<shown>
      Given an assessment period that starts on 1 June <month>
      And Asha is 30 years old
      And Asha has LCWRA
      And everything else is as usual
      And the statement's lines are:
        | id    | amount   |
        | lcwra | £<shown> |
      When the statement is checked
      Then by hand, <due> - <shown> = <short>
      And "Limited capability for work and work-related activity" on the statement is £<short> too low: "Last year's rates"

      Examples:
        | month | due    | shown  | short |
        | 2025  | 423.27 | 416.19 | 7.08  |
        | 2026  | 429.80 | 423.27 | 6.53  |
