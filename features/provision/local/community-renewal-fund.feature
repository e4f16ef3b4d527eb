Feature: The UK Community Renewal Fund: one-year pilots of 2021 and 2022 (Learning and Work Institute, Economic Inactivity in Sunderland, April 2023)
  Each project chose whom it helped, so an adviser judges whether one was for this person.

  Background: Pat, 58, of Sunderland
    Given this person on 1 March 2022:
      | age                  | 58         |
      | local authority      | Sunderland |
      | project cohort match | yes        |

  Scenario Outline: An adviser has looked at the local project: <match>
    But their project cohort match is <match>
    Then "UK Community Renewal Fund" <answer>
    And its failing conditions are <failing>
    And its questions are <questions>

    Examples:
      | match   | answer       | failing          | questions              |
      | yes     | fits         | nothing          | nothing                |
      | no      | does not fit | "fits-a-project" | nothing                |
      | unknown | might fit    | nothing          | "project cohort match" |

  Scenario Outline: On <day> it is not open
    But the date is <day>
    Then "UK Community Renewal Fund" is closed, and would have fitted
    And its equivalents are <equivalents>

    Examples:
      | day              | equivalents                            |
      | 30 June 2021     | nothing                                |
      | 1 January 2023   | nothing                                |
      | 22 November 2026 | "local-growth-fund", "connect-to-work" |

  Scenario Outline: On <day> it is open
    But the date is <day>
    Then "UK Community Renewal Fund" fits
    And its routes are "varies"

    Examples:
      | day              |
      | 1 July 2021      |
      | 31 December 2022 |
