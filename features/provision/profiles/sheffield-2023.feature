Feature: Sheffield's way of dividing people who are not working: likely, possible, unlikely (IEP Journal, Issue 8, March 2023)
  It says where staff and money are best spent. It is for planning: it is never shown to the person, and an adviser can override it.
  The article's words: "need to engage with the labour market" is likely; "want to engage, or can/will engage, with the labour
  market in the right circumstances" is possible; "cannot or will not engage with the labour market" is unlikely.

  Background:
    Given this person on 1 June 2022:
      | means without work        | enough |
      | workless household        | no     |
      | recourse to public funds  | yes    |
      | chose not to claim        | no     |
      | wants work                | no     |
      | would work if             | none   |
      | seriously ill             | no     |
      | home by choice            | none   |

  Scenario Outline: Anyone who needs the income is likely, whatever else is true
    But their <fact> is <value>
    Then the profile "sheffield-2023" is "likely"

    Examples:
      | fact                     | value      |
      | means without work       | not enough |
      | workless household       | yes        |
      | recourse to public funds | no         |
      | chose not to claim       | yes        |

  Scenario: Jean is a homemaker in a household where nobody works: likely is tried before unlikely
    But their home by choice is homemaker
    And their workless household is yes
    Then the profile "sheffield-2023" is "likely"

  Scenario Outline: Some security, and work is wanted or would be if something were settled: possible
    But their <fact> is <value>
    Then the profile "sheffield-2023" is "possible"

    Examples:
      | fact          | value            |
      | wants work    | yes              |
      | would work if | childcare found  |
      | would work if | hours fit        |
      | would work if | health supported |

  Scenario: With some means without work it is possible too
    But their means without work is some
    And their wants work is yes
    Then the profile "sheffield-2023" is "possible"

  Scenario Outline: Work is not wanted, by somebody seriously ill or at home by choice: unlikely
    But their <fact> is <value>
    Then the profile "sheffield-2023" is "unlikely"

    Examples:
      | fact           | value     |
      | seriously ill  | yes       |
      | home by choice | homemaker |
      | home by choice | retired   |

  Scenario: Poor health alone never decides: Dev is seriously ill and wants work
    But their seriously ill is yes
    And their wants work is yes
    Then the profile "sheffield-2023" is "possible"

  Scenario: None of the three: nothing is given
    Then the profile "sheffield-2023" is nothing

  Scenario: Not profiled while a stronger group might yet hold
    But their workless household is unknown
    And their wants work is yes
    Then the profile "sheffield-2023" is nothing
