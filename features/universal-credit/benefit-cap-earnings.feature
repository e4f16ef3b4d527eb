Feature: Twelve months of enough earnings before the nine months without the benefit cap
  Each month before is held to the threshold of its own time; one that falls short is one too few.

  Background: Rhian rents from the council in Cardiff for £1,000 a month
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Rhian is 30 years old
    And the home is rented from the council for £1,000 a month

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
        | 1 September 2026 | £0            |
        | 1 October 2026   | £0            |
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
        | 1 August 2026    | £0            |
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
