Feature: Nine months without the benefit cap after a year of work
  Somebody who earned enough in each of twelve months keeps the whole award for nine months when the earnings fall. It is
  often missed: an adviser who tells the jobcentre of the work can stop a cap of hundreds of pounds a month.

  Background: Rhian rents from the council in Cardiff for £1,000 a month
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Rhian is 30 years old
    And the home is rented from the council for £1,000 a month

  Rule: The cap does not apply to a period that falls in the nine months, or in which they begin or end (Universal Credit Regulations 2013, reg 82(1)(b) and (2))

    Scenario: Without it Rhian is capped
      When the position is worked out
      Then by hand, 424.90 + 1,000.00 = 1,424.90
      And by hand, 1,424.90 - 1,229.42 = 195.48
      And "Benefit cap" is £195.48
      And there is no "Time without the benefit cap after work" because "We do not know of 12 months in a row of earnings high enough to put the benefit cap off."

    Scenario: Her earnings fell in January, after a year of enough
      Given the household's months at threshold are 12
      And the household's earnings fell on is 10 January 2026
      When the position is worked out
      Then the benefit cap does not apply because of "grace-period"
      And the answer's universalCredit/benefitCap/graceFrom is 2026-01-01
      And the answer's universalCredit/benefitCap/graceTo is 2026-09-30
      And "Time without the benefit cap after work" is explained by "You worked for a year before your earnings fell. So the benefit cap does not apply until 30 September 2026."
      And Universal Credit is £1,424.90 a month

    Scenario Outline: Earnings fell in the period of 1 January 2026; the period of 1 <month> is <covered>
      Given an assessment period that starts on 1 <month>
      And the household's months at threshold are 12
      And the household's earnings fell on is 10 January 2026
      When the position is worked out
      Then Universal Credit is £<award> a month

      Examples:
        | month          | covered                                 | award    |
        | January 2026   | the first (£400.14 in that year)        | 1,400.14 |
        | September 2026 | the last                                | 1,424.90 |
        | October 2026   | the first with the cap                  | 1,229.42 |

    Scenario: The time is over in October
      Given an assessment period that starts on 1 October 2026
      And the household's months at threshold are 12
      And the household's earnings fell on is 10 January 2026
      When the position is worked out
      Then "Benefit cap" is £195.48
      And there is no "Time without the benefit cap after work" because "Your time without the benefit cap ended on 30 September 2026. A short job since then does not start it again."

    Scenario Outline: Work ended on 15 January 2026, before the claim, and the period starts on <start>
      Given an assessment period that starts on <start>
      And the household's months at threshold are 12
      And the household's work ended on is 15 January 2026
      When the position is worked out
      Then Universal Credit is £<award> a month

      Examples: the nine months run from 16 January to 15 October
        | start           | award    |
        | 1 December 2025 | 1,229.42 |
        | 1 January 2026  | 1,400.14 |
        | 1 October 2026  | 1,424.90 |
        | 16 October 2026 | 1,229.42 |

    Scenario: It has not begun in December
      Given an assessment period that starts on 1 December 2025
      And the household's months at threshold are 12
      And the household's work ended on is 15 January 2026
      When the position is worked out
      Then there is no "Time without the benefit cap after work" because "Your time without the benefit cap starts on 16 January 2026."

  Rule: A small job on offer is compared without the cap while the nine months last, and with it afterwards (Universal Credit Regulations 2013, reg 82(1))

    Background: The rent is £1,600, and the job is 10 hours a week
      Given the home is rented from the council for £1,600 a month
      And the household's months at threshold are 12
      And the household's earnings fell on is 10 January 2026
      And Rhian is offered a job of 10 hours over 2 days a week at £12.71 an hour

    Scenario: In June there is no cap to lift
      When the job is compared with now
      Then by hand, 424.90 + 1,600.00 = 2,024.90
      And by hand, 10 x 12.71 x 52 / 12 = 550.77
      And by hand, 2,024.90 - 550.77 x 55% = 1,721.98
      And "universal-credit" goes from £2,024.90 to £1,721.98
      And there is no cliff "benefit-cap-lifts"

    Scenario: In October £881 a month would lift it
      Given an assessment period that starts on 1 October 2026
      When the job is compared with now
      Then "universal-credit" goes from £1,229.42 to £1,229.42
      And by hand, 1,721.98 - 1,229.42 = 492.56
      And there is a rise "benefit-cap-lifts" at £881 that gains £492.56
