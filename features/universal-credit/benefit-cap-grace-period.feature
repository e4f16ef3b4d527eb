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

  Rule: Earnings must have been high enough in each of the twelve months before (Universal Credit Regulations 2013, reg 82(3))

    Scenario: Eleven months are too few
      Given the household's months at threshold are 11
      And the household's earnings fell on is 10 January 2026
      When the position is worked out
      Then "Benefit cap" is £195.48
      And there is no "Time without the benefit cap after work" because "Your earnings were high enough for 11 months. It takes 12 months in a row to put the benefit cap off."

    Scenario: A job found in February and lost in August does not begin the nine months anew
      Given an assessment period that starts on 1 November 2026
      And the household's months at threshold are 12
      And the household's earnings fell on is 10 January 2026
      And the household's earnings history is:
        | period start     | earned income |
        | 1 February 2026  | £1,200        |
        | 1 March 2026     | £1,200        |
        | 1 April 2026     | £1,200        |
        | 1 May 2026       | £1,200        |
        | 1 June 2026      | £1,200        |
        | 1 July 2026      | £1,200        |
        | 1 August 2026    | £1,200        |
      When the position is worked out
      Then "Benefit cap" is £195.48

    Scenario: Nor does it cut them short
      Given an assessment period that starts on 1 September 2026
      And the household's months at threshold are 12
      And the household's earnings fell on is 10 January 2026
      And the household's earnings history is:
        | period start     | earned income |
        | 1 June 2026      | £1,200        |
        | 1 July 2026      | £1,200        |
      When the position is worked out
      Then the benefit cap does not apply because of "grace-period"

  Rule: Each month is held to the National Living Wage of its own time (Universal Credit Regulations 2013, reg 82(5))

    Scenario: Twelve months exactly at the threshold, and no work in June
      Given the household's earnings history is:
        | period start     | earned income |
        | 1 June 2025      | £846          |
        | 1 July 2025      | £846          |
        | 1 August 2025    | £846          |
        | 1 September 2025 | £846          |
        | 1 October 2025   | £846          |
        | 1 November 2025  | £846          |
        | 1 December 2025  | £846          |
        | 1 January 2026   | £846          |
        | 1 February 2026  | £846          |
        | 1 March 2026     | £846          |
        | 1 April 2026     | £881          |
        | 1 May 2026       | £881          |
      When the position is worked out
      Then by hand, 12.21 x 16 x 52 / 12 = 846.56
      And by hand, 12.71 x 16 x 52 / 12 = 881.23
      And the benefit cap does not apply because of "grace-period"
      And "Time without the benefit cap after work" is explained by "You earned enough for a year, and less now. So the benefit cap does not apply until 28 February 2027."
      And the answer's universalCredit/benefitCap/graceTo is 2027-02-28

    Scenario Outline: A penny less in <month> is not enough
      Given the household's earnings history is:
        | period start     | earned income |
        | 1 June 2025      | £<june>       |
        | 1 July 2025      | £846          |
        | 1 August 2025    | £846          |
        | 1 September 2025 | £846          |
        | 1 October 2025   | £846          |
        | 1 November 2025  | £846          |
        | 1 December 2025  | £846          |
        | 1 January 2026   | £846          |
        | 1 February 2026  | £846          |
        | 1 March 2026     | £846          |
        | 1 April 2026     | £<april>      |
        | 1 May 2026       | £881          |
      When the position is worked out
      Then "Benefit cap" is £195.48

      Examples:
        | month      | june   | april  |
        | June 2025  | 845.99 | 881.00 |
        | April 2026 | 846.00 | 880.99 |

    Scenario Outline: She takes home £<pay> in June after twelve good months
      Given Rhian takes home £<pay> a month for 16 hours a week
      And the household's earnings history is:
        | period start     | earned income |
        | 1 June 2025      | £900          |
        | 1 July 2025      | £900          |
        | 1 August 2025    | £900          |
        | 1 September 2025 | £900          |
        | 1 October 2025   | £900          |
        | 1 November 2025  | £900          |
        | 1 December 2025  | £900          |
        | 1 January 2026   | £900          |
        | 1 February 2026  | £900          |
        | 1 March 2026     | £900          |
        | 1 April 2026     | £900          |
        | 1 May 2026       | £900          |
      When the position is worked out
      Then the benefit cap does not apply because of "<reason>"

      Examples: below the threshold of £881 the nine months begin, at it her earnings lift the cap
        | pay    | reason       |
        | 880.99 | grace-period |
        | 881.00 | earnings     |

    Scenario: In 2022 the earlier months are held to the wage of 2021
      Given an assessment period that starts on 1 June 2022
      And the household's earnings history is:
        | period start     | earned income |
        | 1 June 2021      | £617          |
        | 1 July 2021      | £617          |
        | 1 August 2021    | £617          |
        | 1 September 2021 | £617          |
        | 1 October 2021   | £617          |
        | 1 November 2021  | £617          |
        | 1 December 2021  | £617          |
        | 1 January 2022   | £617          |
        | 1 February 2022  | £617          |
        | 1 March 2022     | £617          |
        | 1 April 2022     | £658          |
        | 1 May 2022       | £658          |
      When the position is worked out
      Then by hand, 8.91 x 16 x 52 / 12 = 617.76
      And by hand, 9.50 x 16 x 52 / 12 = 658.67
      And the benefit cap does not apply because of "grace-period"

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
