Feature: Of whom the jobcentre asks nothing, whatever they earn
  Illness, age, caring, and a student's own money free a person from looking for work. A person who fits two groups is
  in the one of which less is asked.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Wendy is 44 years old

  Rule: Health and caring (Welfare Reform Act 2012, s 19(2)(a) and (b))

    Scenario Outline: Wendy <fact>
      Given Wendy <fact>
      When the position is worked out
      Then the answer's people/0/conditionality/group is <group>

      Examples: waiting for an assessment, or being fit, frees nobody
        | fact                                        | group            |
        | has LCWRA                                   | no-requirements  |
        | is terminally ill                           | no-requirements  |
        | cares for a severely disabled person        | no-requirements  |
        | has LCW                                     | work-preparation |
        | is waiting for a work capability assessment | intensive        |
        | was found fit for work                      | intensive        |

    Scenario: One of a couple does not free the other
      Given Wendy and Colin are a couple aged 44 and 45
      And Colin cares for a severely disabled person
      When the position is worked out
      Then the answer's people/0/conditionality/group is intensive
      And the answer's people/1/conditionality/group is no-requirements

  Rule: State Pension age (Universal Credit Regulations 2013, reg 89(1)(a))

    Scenario Outline: Colin is <age>
      Given Wendy and Colin are a couple aged 44 and <age>
      When the position is worked out
      Then the answer's people/1/conditionality/group is <group>

      Examples:
        | age | group           |
        | 65  | intensive       |
        | 66  | no-requirements |

  Rule: A student by exception whose own money counts (Universal Credit Regulations 2013, reg 89(1)(e)(ii))

    Scenario: Wendy studies, has a child of 9, and a grant
      Given Wendy is outside these rules: student
      And a child, Ivy, born on 4 April 2017
      And Wendy has £150 a month from student-grant
      When the position is worked out
      Then the answer's people/0/conditionality/group is no-requirements
      And "What the jobcentre asks" is explained by "Because student money counts, the jobcentre does not ask Wendy to look for work. Only the jobcentre decides this."

    Scenario: Without a grant or loan nothing frees her
      Given Wendy is outside these rules: student
      And a child, Ivy, born on 4 April 2017
      When the position is worked out
      Then the answer's people/0/conditionality/group is intensive

  Rule: Who fits two groups is in one, the one of which less is asked (Welfare Reform Act 2012, ss 19 to 22; Universal Credit Regulations 2013, reg 89(1))

    Scenario Outline: Wendy is <age>, <one> and <other>
      Given Wendy and Colin are a couple aged <age> and 45
      And Wendy <one>
      And Wendy <other>
      When the position is worked out
      Then the answer's people/0/conditionality/group is no-requirements
      And "What the jobcentre asks" is explained by "<sentence> Only the jobcentre decides this."
      And the answer's people/1/conditionality/group is intensive

      Examples:
        | age | one                                         | other                                  | sentence                                                                                        |
        | 44  | has LCWRA                                   | cares for a severely disabled person   | Because of illness or disability, the jobcentre does not ask Wendy to look for work or come in. |
        | 67  | has LCWRA                                   | cares for a severely disabled person   | Because of illness or disability, the jobcentre does not ask Wendy to look for work or come in. |
        | 67  | was found fit for work                      | cares for a severely disabled person   | The jobcentre asks nobody over State Pension age to look for work.                              |
        | 67  | has LCW                                     | gets PIP mobility at the standard rate | The jobcentre asks nobody over State Pension age to look for work.                              |
        | 44  | has LCW                                     | cares for a severely disabled person   | Because of caring for a disabled person, the jobcentre does not ask Wendy to look for work.     |
        | 44  | is waiting for a work capability assessment | cares for a severely disabled person   | Because of caring for a disabled person, the jobcentre does not ask Wendy to look for work.     |

    Scenario Outline: Wendy has a baby, born on 1 May 2026, and <fact>
      Given a child, Ivy, born on 1 May 2026
      And Wendy <fact>
      When the position is worked out
      Then "What the jobcentre asks" is explained by "<sentence> Only the jobcentre decides this."

      Examples: with LCW alone the baby decides
        | fact                                 | sentence                                                                                        |
        | has LCWRA                            | Because of illness or disability, the jobcentre does not ask Wendy to look for work or come in. |
        | cares for a severely disabled person | Because of caring for a disabled person, the jobcentre does not ask Wendy to look for work.     |
        | has LCW                              | Because of looking after a baby, the jobcentre does not ask Wendy to look for work.             |

    Scenario Outline: Wendy, <age>, studies with a grant, has a child of 9, and <fact>
      Given Wendy and Colin are a couple aged <age> and 45
      And Wendy is outside these rules: student
      And a child, Ivy, born on 4 April 2017
      And Wendy has £150 a month from student-grant
      And Wendy <fact>
      When the position is worked out
      Then "What the jobcentre asks" is explained by "<sentence> Only the jobcentre decides this."
      And the answer's people/1/conditionality/group is intensive

      Examples:
        | age | fact                                 | sentence                                                                                        |
        | 44  | has LCWRA                            | Because of illness or disability, the jobcentre does not ask Wendy to look for work or come in. |
        | 44  | cares for a severely disabled person | Because of caring for a disabled person, the jobcentre does not ask Wendy to look for work.     |
        | 67  | was found fit for work               | The jobcentre asks nobody over State Pension age to look for work.                              |
        | 44  | has LCW                              | Because student money counts, the jobcentre does not ask Wendy to look for work.                |

    Scenario Outline: Wendy studies without a grant, has a child of 9, and <fact>
      Given Wendy and Colin are a couple aged <age> and 45
      And Wendy is outside these rules: student
      And a child, Ivy, born on 4 April 2017
      And Wendy <fact>
      When the position is worked out
      Then the answer's people/0/conditionality/group is <group>
      And the answer's people/1/conditionality/group is intensive

      Examples:
        | age | fact                                 | group            |
        | 44  | has LCWRA                            | no-requirements  |
        | 44  | cares for a severely disabled person | no-requirements  |
        | 67  | was found fit for work               | no-requirements  |
        | 44  | has LCW                              | work-preparation |
        | 44  | was found fit for work               | intensive        |
