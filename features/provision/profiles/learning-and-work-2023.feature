Feature: The Learning and Work Institute's way of dividing people in Sunderland (Economic Inactivity in Sunderland, April 2023)
  Three groups: unable to work, don't need to work, and need help to work. The third is whom the UK Shared Prosperity Fund was for.
  It is kept apart from Sheffield's way. It is for planning: it is never shown to the person, and an adviser can override it.

  Background:
    Given this person on 1 June 2023:
      | wants work         | no   |
      | means without work | some |

  Scenario Outline: Wanting work and needing help with health, childcare, skills or a job: needs help to work
    But their wants work is yes
    And their <fact> is <value>
    Then the profile "learning-and-work-2023" is "need-help-to-work"

    Examples:
      | fact                             | value     |
      | needs help with work             | yes       |
      | health condition                 | yes       |
      | disabled                         | yes       |
      | no qualifications                | yes       |
      | below level two english or maths | yes       |
      | caring                           | child     |
      | barriers                         | childcare |

  Scenario Outline: Health or caring stops work for now: unable to work
    But their <fact> is <value>
    Then the profile "learning-and-work-2023" is "unable-to-work"

    Examples:
      | fact             | value          |
      | seriously ill    | yes            |
      | health condition | yes            |
      | caring           | adult          |
      | caring           | disabled child |

  Scenario: Margaret retired early from a well-paid post and wants no work: she does not need to
    But their means without work is enough
    And their seriously ill is no
    Then the profile "learning-and-work-2023" is "dont-need-to-work"

  Scenario: Wanting work with no need of help is none of the three
    But their wants work is yes
    And their seriously ill is no
    And their health condition is no
    And their needs help with work is no
    And their below level two english or maths is no
    And their caring is none
    And their barriers is none
    Then the profile "learning-and-work-2023" is nothing

  Scenario: Not profiled while it is not known whether work is wanted
    But their wants work is unknown
    And their health condition is yes
    Then the profile "learning-and-work-2023" is nothing
