Feature: Who is treated as too ill or disabled to prepare for work
  Beside people of whom it was decided, it is taken of people who are terminally ill, and of people over State Pension
  age with the enhanced daily living part of PIP. The elder of a couple of mixed ages can bring the element.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Harold and Jean are a couple aged 70 and 60

  Rule: Over State Pension age, the enhanced daily living part of PIP is enough (Universal Credit Regulations 2013, reg 40(5) and Sch 9 para 5)

    Scenario: Harold, 70, brings the element
      Given Harold gets PIP daily living at the enhanced rate
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Harold is £429.80
      And by hand, 666.97 + 429.80 = 1,096.77
      And Universal Credit is £1,096.77 a month
      And the answer's people/0/conditionality/group is no-requirements

    Scenario: With a State Pension of £180 a week
      Given Harold gets PIP daily living at the enhanced rate
      And Harold has £180 a week from state-pension
      When the position is worked out
      Then by hand, 180 x 52 / 12 = 780.00
      And by hand, 1,096.77 - 780.00 = 316.77
      And Universal Credit is £316.77 a month

    Scenario: It was found after 5 April 2026, so the new rate, after three months
      Given an assessment period that starts on 1 August 2026
      And Harold gets PIP daily living at the enhanced rate
      And Harold's health condition was reported on 1 May 2026
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Harold is £217.26

    Scenario: It was found on 2 May, and three months have not passed before 1 August
      Given an assessment period that starts on 1 August 2026
      And Harold gets PIP daily living at the enhanced rate
      And Harold's health condition was reported on 2 May 2026
      When the position is worked out
      Then there is no "Extra for limited capability for work and work-related activity" for Harold

    Scenario Outline: Another part or rate of PIP brings no element: <pip>
      Given Harold gets <pip>
      When the position is worked out
      Then there is no "Extra for limited capability for work and work-related activity" for Harold
      And "Limited capability for work" is explained by "Harold is over State Pension age and gets PIP. That counts as limited capability for work."

      Examples:
        | pip                                    |
        | PIP daily living at the standard rate  |
        | PIP mobility at the enhanced rate      |

    Scenario: Jean, 60, has the same PIP and no decision, so no element
      Given Jean gets PIP daily living at the enhanced rate
      When the position is worked out
      Then there is no "Extra for limited capability for work and work-related activity" for Jean

  Rule: A decision stands, and terminal illness is enough at any age (Universal Credit Regulations 2013, reg 40(1) and (5) and Sch 9 para 1)

    Scenario Outline: Jean <health>
      Given Jean <health>
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Jean is £429.80

      Examples:
        | health            |
        | has LCWRA         |
        | is terminally ill |

    Scenario: Of Jean both were said, and it counts once
      Given Jean has LCWRA
      And Jean is terminally ill
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Jean is £429.80
      And by hand, 666.97 + 429.80 = 1,096.77
      And Universal Credit is £1,096.77 a month

    Scenario: Harold is terminally ill, and gets the enhanced daily living part of PIP besides
      Given Harold is terminally ill
      And Harold gets PIP daily living at the enhanced rate
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Harold is £429.80
      And Universal Credit is £1,096.77 a month
