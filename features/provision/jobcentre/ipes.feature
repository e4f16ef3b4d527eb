Feature: Intensive Personalised Employment Support: for disabled people furthest from work (DWP provider guidance, 10 May 2023)
  A keyworker for up to fifteen months, 2019 to about 2024, for disabled people with several barriers.

  Background: Huw, 38, of Cardiff, is disabled and far from work
    Given this person on 1 March 2022:
      | age                              | 38      |
      | local authority                  | Cardiff |
      | disabled                         | yes     |
      | barriers count                   | 2       |
      | months from work without support | 13      |
      | whp suitable                     | no      |
      | on programmes                    | none    |

  Scenario: Huw fits
    Then "Intensive Personalised Employment Support" fits
    And its routes are "jobcentre", "signposting-organisation"
    And its end date is 1 June 2023
    And its evidence for "all" is "3020 people", "990 outcomes", "740 outcomes"

  Rule: Every condition must be met (DWP provider guidance, chapter 2)

    Scenario Outline: A person with <fact> <value> cannot join
      But their <fact> is <value>
      Then "Intensive Personalised Employment Support" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact                             | value                     | failing                                |
        | local authority                  | Glasgow City              | "lives-in-england-or-wales"            |
        | disabled                         | no                        | "disabled"                             |
        | barriers count                   | 1                         | "several-barriers"                     |
        | months from work without support | 12                        | "over-a-year-from-work"                |
        | whp suitable                     | yes                       | "work-and-health-programme-unsuitable" |
        | on programmes                    | work-and-health-programme | "on-another-programme"                 |
        | on programmes                    | restart                   | "on-another-programme"                 |

    Scenario: Another programme than those two does not stand in the way
      But their on programmes are workwell
      Then "Intensive Personalised Employment Support" fits

  Rule: A missing fact is asked, never taken as no (Worthwhile's contract: what is left out is unknown)

    Scenario Outline: We do not know their <fact>
      But their <fact> is unknown
      Then "Intensive Personalised Employment Support" might fit
      And its questions are <questions>

      Examples:
        | fact                             | questions                          |
        | local authority                  | "local authority"                  |
        | disabled                         | "disabled"                         |
        | barriers count                   | "barriers count"                   |
        | months from work without support | "months from work without support" |
        | whp suitable                     | "whp suitable"                     |
        | on programmes                    | "on programmes"                    |

  Rule: Referrals began in December 2019; the last day was not found (DWP written answer, 2023)

    Scenario Outline: On <day> it is not open
      But the date is <day>
      Then "Intensive Personalised Employment Support" is closed, and would have fitted
      And its equivalents are <equivalents>

      Examples:
        | day              | equivalents                                              |
        | 30 November 2019 | nothing                                                  |
        | 22 November 2026 | "connect-to-work", "jobcentre-pathways-to-work-advisers" |

    Scenario Outline: On <day> it is open
      But the date is <day>
      Then "Intensive Personalised Employment Support" fits

      Examples:
        | day             |
        | 1 December 2019 |
        | 10 May 2023     |
