Feature: Multiply: free numeracy courses for adults, April 2022 to March 2025 (Herefordshire Council, Multiply programme grant)

  Background:
    Given this person on 1 June 2024:
      | age              | 45       |
      | local authority  | Herefordshire |
      | maths level two  | no       |

  Scenario: Sal has no maths GCSE
    Then "multiply" fits
    And its tiers are nothing
    And its routes are "self", "provider"

  Scenario Outline: 19 or over, without maths at level 2
    But their <fact> is <value>
    Then "multiply" <fit>
    And its failing conditions are <failing>

    Examples:
      | fact            | value  | fit          | failing                   |
      | age             | 18     | does not fit | "aged-19-or-over"         |
      | age             | 19     | fits         | nothing                   |
      | maths level two | yes    | does not fit | "without-level-two-maths" |
      | local authority | Fife   | fits         | nothing                   |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "multiply" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | age             | "age"             |
      | maths level two | "maths level two" |

  Rule: It ran from April 2022 to March 2025 (FE Week)

    Scenario Outline: Its first and last days
      But the date is <date>
      Then "multiply" <fit>

      Examples:
        | date          | fit                              |
        | 31 March 2022 | is closed, and would have fitted |
        | 1 April 2022  | fits                             |
        | 31 March 2025 | fits                             |
        | 1 April 2025  | is closed, and would have fitted |

    Scenario: What is open instead
      But the date is 22 November 2026
      Then "multiply" is closed, and would have fitted
      And its status is "closed"
      And its equivalents are "adult-skills-fund"

    Scenario Outline: Once closed, an open question or a failing condition is still shown
      But the date is 22 November 2026
      And their age is <age>
      Then "multiply" is closed, and <would>

      Examples:
        | age     | would                 |
        | unknown | might have fitted     |
        | 18      | would not have fitted |
