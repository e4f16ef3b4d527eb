Feature: Full-time students who can have Universal Credit
  Most people who study full time cannot have Universal Credit. A student with a child, a disabled student of whom
  limited capability for work was decided before the course, and a student over State Pension age can.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Mali is 24 years old

  Rule: A student who is responsible for a child (Universal Credit Regulations 2013, reg 14(1)(c))

    Scenario: Mali studies nursing in Swansea and is alone with Gwen
      Given Mali is outside these rules: student
      And a child, Gwen, born on 5 May 2022
      When the position is worked out
      Then "Universal Credit while you study" is explained by "Mali studies, and there is a child. Students with children can get Universal Credit."
      And by hand, 338.58 + 303.94 = 642.52
      And Universal Credit is £642.52 a month

    Scenario: Of a couple who both study and have a child, both can
      Given Mali and Owen are a couple aged 24 and 26
      And a child, Gwen, born on 5 May 2022
      And Mali is outside these rules: student
      And Owen is outside these rules: student
      When the position is worked out
      Then by hand, 666.97 + 303.94 = 970.91
      And Universal Credit is £970.91 a month

  Rule: A student with PIP whose limited capability for work was decided before the course (Universal Credit Regulations 2013, reg 14(1)(b))

    Scenario Outline: Mali studies, <health> and <pip>
      Given Mali is outside these rules: student
      And Mali <health>
      And Mali <pip>
      When the position is worked out
      Then <outcome>

      Examples: both are needed
        | health                                      | pip                                        | outcome                                          |
        | has LCW                                     | gets PIP mobility at the standard rate     | Universal Credit is £338.58 a month              |
        | has LCWRA                                   | gets PIP daily living at the enhanced rate | Universal Credit is £768.38 a month              |
        | is waiting for a work capability assessment | gets PIP daily living at the enhanced rate | "student" is out of scope and no figure is given |

    Scenario: LCW alone is not enough
      Given Mali is outside these rules: student
      And Mali has LCW
      When the position is worked out
      Then "student" is out of scope and no figure is given

    Scenario: Mali's PIP and Owen's LCW are no exception together
      Given Mali and Owen are a couple aged 24 and 26
      And Mali is outside these rules: student
      And Mali gets PIP mobility at the standard rate
      And Owen has LCW
      When the position is worked out
      Then "Studying" is explained by "Mali studies and the partner does not. So the two of you can claim together."
      And there is no "Universal Credit while you study"
      And Universal Credit is £666.97 a month

  Rule: A student over State Pension age with a younger partner (Universal Credit Regulations 2013, reg 14(1)(f))

    Scenario: Mali is 68 and reads history in Bangor; Huw, 63, studies too
      Given Mali and Huw are a couple aged 68 and 63
      And Mali is outside these rules: student
      And Huw is outside these rules: student
      When the position is worked out
      Then "Universal Credit while you study" is explained by "Mali studies, is over State Pension age and has a younger partner. So you can get Universal Credit."
      And Universal Credit is £666.97 a month

    Scenario: Mali is 68 and does not study; Huw, 63, does: age is no exception for her, who needs none
      Given Mali and Huw are a couple aged 68 and 63
      And Huw is outside these rules: student
      When the position is worked out
      Then "Studying" is explained by "Huw studies and the partner does not. So the two of you can claim together."
      And the answer's lines/universal-credit/student-exception is ""

  Rule: One exception is enough, and one is said (Universal Credit Regulations 2013, reg 14(1))

    Scenario Outline: Mali is <age>, studies beside Huw, 63, and has more than one
      Given Mali and Huw are a couple aged <age> and 63
      And Mali is outside these rules: student
      And <told>
      And <more>
      When the position is worked out
      Then the answer's lines/universal-credit/student-exception is student-exception

      Examples: a child goes before health, and health before age
        | age | told                                        | more                                        |
        | 24  | a child, Gwen, born on 5 May 2022           | savings of £0                               |
        | 68  | a child, Gwen, born on 5 May 2022           | savings of £0                               |
        | 68  | Mali gets PIP mobility at the standard rate | savings of £0                               |
        | 68  | Mali gets PIP mobility at the standard rate | a child, Gwen, born on 5 May 2022           |

    Scenario: Mali is 24, has PIP and LCW, and a child
      Given Mali is outside these rules: student
      And Mali has LCW
      And Mali gets PIP mobility at the standard rate
      And a child, Gwen, born on 5 May 2022
      When the position is worked out
      Then "Universal Credit while you study" is explained by "Mali studies, and there is a child. Students with children can get Universal Credit."
      And the answer's lines/universal-credit/student-exception is student-exception

  Rule: A student's loan or grant shows that somebody studies (Universal Credit Regulations 2013, reg 12(2))

    Scenario Outline: Mali has a <money>, and nothing else is said
      Given Mali has £500 a month from <money>
      When the position is worked out
      Then "student" is out of scope and no figure is given

      Examples:
        | money         |
        | student-loan  |
        | student-grant |

    Scenario: Mali's loan says nothing of Owen
      Given Mali and Owen are a couple aged 24 and 26
      And Mali has £500 a month from student-loan
      When the position is worked out
      Then "Studying" is explained by "Mali studies and the partner does not. So the two of you can claim together."

    Scenario Outline: Mali has a loan, and Owen <owen>: both study, and neither has an exception
      Given Mali and Owen are a couple aged 24 and 26
      And Mali has £500 a month from student-loan
      And Owen <owen>
      When the position is worked out
      Then "student" is out of scope and no figure is given

      Examples:
        | owen                                |
        | has £500 a month from student-grant |
        | is outside these rules: student     |

    Scenario: Mali says that she studies, and has a loan too; Owen studies: she studies once
      Given Mali and Owen are a couple aged 24 and 26
      And Mali is outside these rules: student
      And Mali has £1,800 a year from student-loan
      And Owen is outside these rules: student
      When the position is worked out
      Then "student" is out of scope and no figure is given

  Rule: Who does not study needs no exception (Universal Credit Regulations 2013, reg 12)

    Scenario Outline: Mali does not study, and <told>
      Given Mali has LCW
      And Mali gets PIP mobility at the standard rate
      And <told>
      When the position is worked out
      Then the answer's lines/universal-credit/student-exception is ""
      And Universal Credit is £<month> a month

      Examples: 338.58 by herself, and 303.94 for a child
        | told                              | month  |
        | savings of £0                     | 338.58 |
        | a child, Gwen, born on 5 May 2022 | 642.52 |
