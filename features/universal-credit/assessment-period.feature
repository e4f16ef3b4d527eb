Feature: When an assessment period begins and ends
  Pay counts in the assessment period in which it arrives, so the first and last day matter to the penny. Awards that
  began at the end of a month have periods that begin on other days in short months.

  Background:
    Given the household lives in the North West
    And Kim is 30 years old

  Rule: A period begins on the same day of each month (Universal Credit Regulations 2013, reg 21(1) and (2))

    Scenario Outline: Universal Credit began on the 16th; the period of <start>
      Given an assessment period that starts on <start>
      And the household's assessment period day is 16
      When the position is worked out
      Then the answer's period/end is <end>

      Examples:
        | start            | end        |
        | 16 January 2027  | 2027-02-15 |
        | 16 February 2027 | 2027-03-15 |

  Rule: One that began on the 31st begins on the last day of each month (Universal Credit Regulations 2013, reg 21(2)(a))

    Scenario Outline: The period of <start>
      Given an assessment period that starts on <start>
      And the household's assessment period day is 31
      When the position is worked out
      Then the answer's period/end is <end>

      Examples:
        | start            | end        |
        | 31 January 2027  | 2027-02-27 |
        | 28 February 2027 | 2027-03-30 |
        | 31 March 2027    | 2027-04-29 |
        | 30 April 2026    | 2026-05-30 |
        | 31 January 2024  | 2024-02-28 |
        | 29 February 2024 | 2024-03-30 |

  Rule: One that began on the 29th or 30th begins on 27 February, or 28 February in a leap year (Universal Credit Regulations 2013, reg 21(2)(b))

    Scenario Outline: Universal Credit began on the <day>th; the period of <start>
      Given an assessment period that starts on <start>
      And the household's assessment period day is <day>
      When the position is worked out
      Then the answer's period/end is <end>

      Examples:
        | day | start            | end        |
        | 29  | 29 January 2027  | 2027-02-26 |
        | 29  | 27 February 2027 | 2027-03-28 |
        | 29  | 29 March 2027    | 2027-04-28 |
        | 30  | 30 January 2027  | 2027-02-26 |
        | 30  | 27 February 2027 | 2027-03-29 |
        | 30  | 30 March 2027    | 2027-04-29 |
        | 29  | 29 January 2024  | 2024-02-27 |
        | 29  | 28 February 2024 | 2024-03-28 |
        | 30  | 28 February 2024 | 2024-03-29 |

    Scenario: Pay of 27 February falls in the period that begins on that day, not in January's
      Given an assessment period that starts on 30 January 2027
      And the household's assessment period day is 30
      And Kim earns £500 a month for 10 hours a week
      And Kim is paid £500 on 30 January 2027
      And Kim is paid £500 on 27 February 2027
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £500.00
