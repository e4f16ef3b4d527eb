Feature: The Local Growth Fund: money for eleven areas of the North and the Midlands (FE Week, Fewer share prosperity when UKSPF ends in March)
  A fund, not a service: an adviser must look for the local project and its rules.

  Background: Omar, 27, of Bradford, meets the rules of a local project
    Given this person on 22 November 2026:
      | age                     | 27                |
      | local authority         | Bradford          |
      | areas                   | local-growth-fund |
      | local project rules met | yes               |

  Scenario: Omar fits, and the local service says how to join
    Then "Local Growth Fund" fits
    And its status is "open-varies-locally"
    And its routes are "varies"

  Scenario: More than 150 councils are outside
    But their areas are none
    And their local authority is Cornwall
    Then "Local Growth Fund" does not fit
    And its failing conditions are "lives-in-a-local-growth-fund-area", "outside-the-areas"

  Scenario: The local project says no
    But their local project rules met is no
    Then "Local Growth Fund" does not fit
    And its failing conditions are "meets-local-rules"

  Scenario: Nobody has looked at the local rules
    But their local project rules met is unknown
    Then "Local Growth Fund" might fit
    And its questions are "local project rules met"

  Scenario: Where the person lives is asked
    But their local authority is unknown
    And their areas are unknown
    Then "Local Growth Fund" might fit
    And its questions are "local authority"

  Scenario Outline: On <day> it is not open
    But the date is <day>
    Then "Local Growth Fund" is closed, and would have fitted

    Examples:
      | day           |
      | 31 March 2026 |
      | 1 April 2030  |

  Scenario Outline: On <day> it is open
    But the date is <day>
    Then "Local Growth Fund" fits

    Examples:
      | day           |
      | 1 April 2026  |
      | 31 March 2030 |
