Feature: A decision of limited capability for work lets a person keep more of their pay
  Somebody whom the Department for Work and Pensions found too ill or disabled to work has limited capability for
  work. It brings the work allowance from the first day, and stays until a review says otherwise. Those who still
  wait for the decision have none yet, so the keyworker should ask what the decision letter says.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Daniel is 40 years old
    And Daniel takes home £400 a month for 8 hours a week
    And everything else is as usual

  Rule: A person found to have limited capability for work has it until a review says otherwise (Universal Credit Regulations 2013, reg 39)

    Scenario: Daniel was found to have limited capability for work
      Given Daniel has LCW
      When the position is worked out
      Then "Limited capability for work" is explained by "Daniel has been found to have limited capability for work."
      And "Work allowance" is £710.00
      And there is no "Taken off for pay"
      And Universal Credit is £424.90 a month

    Scenario: The limited capability of one partner is enough for a couple
      Given Daniel and Ruth are a couple aged 40 and 41
      And Ruth has LCW
      When the position is worked out
      Then there is no "Limited capability for work" for Daniel
      And "Work allowance" is £710.00

  Rule: Limited capability for work-related activity is limited capability for work too (Universal Credit Regulations 2013, reg 40)

    Scenario: Daniel has the work allowance while he waits three months for the money
      Given Daniel has LCWRA
      And Daniel's health condition was reported on 20 May 2026
      When the position is worked out
      Then "Limited capability for work" is explained by "Daniel has been found to have limited capability for work and work-related activity."
      And there is no "Extra for limited capability for work and work-related activity" for Daniel
      And "Work allowance" is £710.00

  Rule: Without such a decision there is no limited capability (Universal Credit Regulations 2013, reg 39(1))

    Scenario: Daniel waits for his assessment, so 55p of each pound counts against him
      Given Daniel is waiting for a work capability assessment
      When the position is worked out
      Then there is no "Limited capability for work" because "Daniel is waiting for a work capability assessment. The decision may bring money for past months."
      And there is no "Work allowance"
      And by hand, 400 x 55% = 220.00
      And by hand, 424.90 - 220.00 = 204.90
      And Universal Credit is £204.90 a month

    Scenario: Daniel was found fit for work
      Given Daniel was found fit for work
      When the position is worked out
      Then there is no "Limited capability for work" because "You told us that Daniel was found fit for work."
      And Universal Credit is £204.90 a month

    Scenario: Nobody has looked at Daniel's health
      When the position is worked out
      Then there is no "Limited capability for work" because "You told us that Daniel has no decision about being too ill or disabled to work."
      And Universal Credit is £204.90 a month

  Rule: A person in hospital is treated as having limited capability for work (Universal Credit Regulations 2013, reg 39(6) and Sch 8 para 2)

    Scenario Outline: Daniel <health>, and is in hospital
      Given Daniel <health>
      And Daniel is outside these rules: in-hospital
      When the position is worked out
      Then "Limited capability for work" is explained by "Daniel is in hospital, which counts as limited capability for work. If it may last over six months, get advice."
      And "Work allowance" is £710.00
      And there is no "Taken off for pay"
      And Universal Credit is £424.90 a month
      And the answer's people/0/conditionality/group is work-preparation

      Examples:
        | health                                      |
        | is waiting for a work capability assessment |
        | was found fit for work                      |

    Scenario: Help with the rent goes on while Daniel is in hospital
      Given the home is rented from the council for £100 a week
      And Daniel is outside these rules: in-hospital
      When the position is worked out
      Then by hand, 100 x 52 / 12 = 433.33
      And by hand, 424.90 + 433.33 = 858.23
      And "Work allowance" is £427.00
      And Universal Credit is £858.23 a month

    Scenario Outline: Daniel <health>: so it stays while he is in hospital
      Given Daniel <health>
      And Daniel is outside these rules: in-hospital
      When the position is worked out
      Then "Limited capability for work" is explained by "<sentence>"
      And "Work allowance" is £710.00

      Examples: the earlier reason is the one that is said
        | health            | sentence                                                                                          |
        | has LCW           | Daniel has been found to have limited capability for work.                                        |
        | has LCWRA         | Daniel has been found to have limited capability for work and work-related activity.         |
        | is terminally ill | You told us that Daniel is nearing the end of life. No work capability assessment is needed.      |

    Scenario: One of a couple is in hospital: they still claim together
      Given Daniel and Ruth are a couple aged 40 and 41
      And Ruth is outside these rules: in-hospital
      When the position is worked out
      Then "Work allowance" is £710.00
      And Universal Credit is £666.97 a month

    Scenario Outline: Ruth is in hospital, which does nothing for Daniel, who <health>
      Given Daniel and Ruth are a couple aged 40 and 41
      And Ruth is outside these rules: in-hospital
      And Daniel <health>
      When the position is worked out
      Then there is no "Limited capability for work" for Daniel because "<sentence>"
      And "Work allowance" is £710.00

      Examples:
        | health                                      | sentence                                                                                          |
        | is waiting for a work capability assessment | Daniel is waiting for a work capability assessment. The decision may bring money for past months. |
        | was found fit for work                      | You told us that Daniel was found fit for work.                                                   |

  Rule: Over State Pension age, any part of PIP is limited capability for work (Universal Credit Regulations 2013, reg 39(6) and Sch 8 para 6)

    Scenario Outline: Ruth is <age> and gets <pip>
      Given Daniel and Ruth are a couple aged 40 and <age>
      And Ruth gets <pip>
      When the position is worked out
      Then <outcome>

      Examples:
        | age | pip                               | outcome                                                                                                                                  |
        | 66  | PIP mobility at the standard rate | "Limited capability for work" is explained by "Ruth is over State Pension age and gets PIP. That counts as limited capability for work." |
        | 66  | PIP mobility at the standard rate | "Work allowance" is £710.00                                                                                                              |
        | 66  | PIP mobility at the standard rate | Universal Credit is £666.97 a month                                                                                                      |
        | 65  | PIP mobility at the standard rate | there is no "Work allowance"                                                                                                             |

    Scenario Outline: Ruth, who is 66 and gets PIP, <reason> too
      Given Daniel and Ruth are a couple aged 40 and 66
      And Ruth gets PIP mobility at the standard rate
      And Ruth <reason>
      When the position is worked out
      Then "Limited capability for work" is explained by "<sentence>"

      Examples: one reason is enough, and the stronger one is said
        | reason                            | sentence                                                                                                      |
        | has LCW                           | Ruth has been found to have limited capability for work.                                                      |
        | has LCWRA                         | Ruth has been found to have limited capability for work and work-related activity.                            |
        | is terminally ill                 | You told us that Ruth is nearing the end of life. No work capability assessment is needed.                    |
        | is outside these rules: in-hospital | Ruth is in hospital, which counts as limited capability for work. If it may last over six months, get advice. |

    Scenario: Ruth's PIP over State Pension age counts, while Daniel is in hospital
      Given Daniel and Ruth are a couple aged 40 and 66
      And Ruth gets PIP mobility at the standard rate
      And Daniel is outside these rules: in-hospital
      When the position is worked out
      Then "Limited capability for work" is explained by "Ruth is over State Pension age and gets PIP. That counts as limited capability for work."
      And "Limited capability for work" is explained by "Daniel is in hospital, which counts as limited capability for work. If it may last over six months, get advice."
      And Universal Credit is £666.97 a month

  Rule: Trouble of another kind neither brings it nor takes it away (Universal Credit Regulations 2013, reg 39)

    Scenario Outline: Daniel <health>, and has a dispute about a benefit
      Given Daniel <health>
      And Daniel's circumstances are benefit dispute
      When the position is worked out
      Then there is no "Limited capability for work" because "<sentence>"
      And Universal Credit is £204.90 a month

      Examples:
        | health                                      | sentence                                                                                          |
        | is waiting for a work capability assessment | Daniel is waiting for a work capability assessment. The decision may bring money for past months. |
        | was found fit for work                      | You told us that Daniel was found fit for work.                                                   |
        | is 40 years old                             | You told us that Daniel has no decision about being too ill or disabled to work.                  |

    Scenario: Ruth, who is 66 and gets PIP, has a dispute about a benefit
      Given Daniel and Ruth are a couple aged 40 and 66
      And Ruth gets PIP mobility at the standard rate
      And Ruth's circumstances are benefit dispute
      When the position is worked out
      Then "Limited capability for work" is explained by "Ruth is over State Pension age and gets PIP. That counts as limited capability for work."
      And Universal Credit is £666.97 a month
