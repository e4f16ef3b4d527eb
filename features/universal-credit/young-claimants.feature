Feature: Universal Credit at 16 and 17
  Most people of 16 and 17 cannot have Universal Credit. Illness, caring and a child are exceptions; the rates are
  those of everybody under 25. Pregnancy and living without parents' support are exceptions that are not asked for.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South West
    And Kit is 17 years old

  Rule: Limited capability for work, or waiting for the assessment with a fit note (Universal Credit Regulations 2013, reg 8(1)(a) and (b))

    Scenario Outline: Kit <health>
      Given Kit <health>
      When the position is worked out
      Then "Universal Credit at 16 or 17" is explained by "<sentence>"
      And Universal Credit is £<award> a month

      Examples: 338.58 + 429.80 = 768.38
        | health                                      | sentence                                                                                      | award  |
        | has LCW                                     | Kit is under 18 and has limited capability for work. So Kit can get Universal Credit.         | 338.58 |
        | has LCWRA                                   | Kit is under 18 and has limited capability for work. So Kit can get Universal Credit.         | 768.38 |
        | is waiting for a work capability assessment | Kit is under 18 and waits for an assessment with a fit note. So Kit can get Universal Credit. | 338.58 |

  Rule: Caring for a severely disabled person (Universal Credit Regulations 2013, reg 8(1)(c))

    Scenario: Kit cares for her mother
      Given Kit cares for a severely disabled person
      When the position is worked out
      Then "Universal Credit at 16 or 17" is explained by "Kit is under 18 and cares for a severely disabled person. So Kit can get Universal Credit."
      And by hand, 338.58 + 209.34 = 547.92
      And Universal Credit is £547.92 a month

  Rule: Responsible for a child, or with a partner who is (Universal Credit Regulations 2013, reg 8(1)(d) and (e))

    Scenario: Kit is alone with a baby and rents from a housing association
      Given a child, Robin, born on 2 March 2026
      And the home is rented from a housing association for £90 a week
      When the position is worked out
      Then "Universal Credit at 16 or 17" is explained by "Kit is under 18, and there is a child. So Kit can get Universal Credit."
      And by hand, 90 x 52 / 12 = 390.00
      And by hand, 338.58 + 303.94 + 390.00 = 1,032.52
      And Universal Credit is £1,032.52 a month
      And the answer's people/0/conditionality/group is no-requirements

    Scenario: Kit lives with Sam, 19, and their baby
      Given Kit and Sam are a couple aged 17 and 19
      And a child, Robin, born on 2 March 2026
      When the position is worked out
      Then by hand, 528.34 + 303.94 = 832.28
      And Universal Credit is £832.28 a month

  Rule: One exception is enough, and two are no more than one (Universal Credit Regulations 2013, reg 8(1))

    Scenario Outline: Kit <one>, and <other>
      Given Kit <one>
      And <other>
      When the position is worked out
      Then "Universal Credit at 16 or 17" is explained by "<sentence>"
      And Universal Credit is £<award> a month

      Examples: 338.58, with 209.34 for caring and 303.94 for the baby
        | one                                         | other                                           | sentence                                                                                      | award  |
        | has LCW                                     | Kit cares for a severely disabled person        | Kit is under 18 and has limited capability for work. So Kit can get Universal Credit.         | 547.92 |
        | is waiting for a work capability assessment | Kit cares for a severely disabled person        | Kit is under 18 and waits for an assessment with a fit note. So Kit can get Universal Credit. | 547.92 |
        | is terminally ill                           | Kit is waiting for a work capability assessment | Kit is under 18 and has limited capability for work. So Kit can get Universal Credit.         | 768.38 |
        | has LCW                                     | a child, Robin, born on 2 March 2026            | Kit is under 18 and has limited capability for work. So Kit can get Universal Credit.         | 642.52 |
        | is waiting for a work capability assessment | a child, Robin, born on 2 March 2026            | Kit is under 18 and waits for an assessment with a fit note. So Kit can get Universal Credit. | 642.52 |
        | cares for a severely disabled person        | a child, Robin, born on 2 March 2026            | Kit is under 18 and cares for a severely disabled person. So Kit can get Universal Credit.    | 851.86 |

  Rule: One of a couple of 16 or 17 has an exception of their own, or is left out (Universal Credit Regulations 2013, regs 3(3)(a) and 8)

    Scenario Outline: Kit <fact>, and Sam, 30, is well
      Given Kit and Sam are a couple aged 17 and 30
      And Kit <fact>
      When the position is worked out
      Then "Universal Credit at 16 or 17" is explained by "<sentence>"
      And there is no "Claiming as one person"
      And Universal Credit is £<award> a month

      Examples: 666.97, with the carer element 666.97 + 209.34 = 876.31
        | fact                                        | sentence                                                                                      | award  |
        | has LCW                                     | Kit is under 18 and has limited capability for work. So Kit can get Universal Credit.         | 666.97 |
        | is waiting for a work capability assessment | Kit is under 18 and waits for an assessment with a fit note. So Kit can get Universal Credit. | 666.97 |
        | cares for a severely disabled person        | Kit is under 18 and cares for a severely disabled person. So Kit can get Universal Credit.    | 876.31 |

    Scenario: Sam's LCW does nothing for Kit, who has a baby to go by
      Given Kit and Sam are a couple aged 17 and 30
      And a child, Robin, born on 2 March 2026
      And Sam has LCW
      When the position is worked out
      Then "Universal Credit at 16 or 17" is explained by "Kit is under 18, and there is a child. So Kit can get Universal Credit."
      And by hand, 666.97 + 303.94 = 970.91
      And Universal Credit is £970.91 a month

    Scenario: Sam's LCW does nothing for Kit, who has nothing to go by
      Given Kit and Sam are a couple aged 17 and 30
      And Sam has LCW
      When the position is worked out
      Then "Claiming as one person" is explained by "Kit cannot be part of the claim, so you claim as a single person. Money that Kit has still counts."
      And Universal Credit is £424.90 a month

    Scenario Outline: Kit is in prison, <fact>, and needs no exception: Sam claims
      Given Kit and Sam are a couple aged <age> and 30
      And Kit is outside these rules: prisoner
      And <fact>
      When the position is worked out
      Then "Claiming as one person" is explained by "Kit is in prison, so you claim as a single person. Money that Kit has still counts."
      And there is no "Universal Credit at 16 or 17"
      And Universal Credit is £<award> a month

      Examples: 424.90, with the baby 424.90 + 303.94 = 728.84
        | age | fact                                            | award  |
        | 17  | Kit has LCW                                     | 424.90 |
        | 17  | Kit is waiting for a work capability assessment | 424.90 |
        | 17  | Kit cares for a severely disabled person        | 424.90 |
        | 17  | a child, Robin, born on 2 March 2026            | 728.84 |
        | 17  | Kit was found fit for work                      | 424.90 |
        | 19  | Kit is outside these rules: under-18            | 424.90 |
        | 19  | Kit was found fit for work                      | 424.90 |

    Scenario: Kit is said to be under 18, though 19 by age, and Sam is 30
      Given Kit and Sam are a couple aged 19 and 30
      And Kit is outside these rules: under-18
      When the position is worked out
      Then "under-18" is out of scope and no figure is given

  Rule: Nobody else of 16 or 17 by these figures (Welfare Reform Act 2012, s 4(1)(a); Universal Credit Regulations 2013, reg 8(1)(f) and (g))

    Scenario Outline: Kit is <age>
      Given Kit is <age> years old
      When the position is worked out
      Then "under-18" is out of scope and no figure is given

      Examples:
        | age |
        | 16  |
        | 17  |

    Scenario: Kit turns 18 on the last day of the period
      Given Kit was born on 30 June 2008
      When the position is worked out
      Then "Standard allowance" is £338.58

    Scenario: Kit was born a day later
      Given Kit was born on 1 July 2008
      When the position is worked out
      Then "under-18" is out of scope and no figure is given

  Rule: At 17 the minimum wage of that age is expected (Universal Credit Regulations 2013, reg 90(2))

    Scenario Outline: Kit has a child of 4 and earns <pay> a month before tax
      Given a child, Robin, born on 2 March 2022
      And Kit earns <pay> a month for 35 hours a week
      When the position is worked out
      Then by hand, 8.00 x 35 x 52 / 12 = 1,213.33
      And the answer's people/0/conditionality/group is <group>

      Examples: 18 hours at the National Living Wage is £991, whatever the age
        | pay    | group          |
        | £990   | intensive      |
        | £991   | light-touch    |
        | £1,212 | light-touch    |
        | £1,213 | working-enough |

  Rule: Nobody under 16 is in a claim: who turns 16 has none for the period before (Universal Credit Regulations 2013, regs 3(3)(a) and 8(1))

    Scenario: Kit turns 16 on 10 June 2026, with Sam, 19, and their baby; Sam is offered a job
      Given Kit and Sam are a couple aged 17 and 19
      And Kit was born on 10 June 2010
      And a child, Robin, born on 2 March 2026
      And the home is rent-free
      And Sam is offered a job of 8 hours over 2 days a week at £11 an hour
      And Sam is paid calendar-monthly
      And Sam's start date is 15 June 2026
      And the question's include is timeline
      And everything else is as usual
      When the job is compared with now
      # June: a couple under 25 with a child
      Then by hand, 528.34 + 303.94 = 832.28
      And the answer's jobs/0/timeline/0/universalCredit/withoutJob is £832.28
      # May: Sam had the rate of a single person, and the child
      And by hand, 338.58 + 303.94 = 642.52
      And the answer's jobs/0/timeline/0/events/0/kind is universal-credit
      And the answer's jobs/0/timeline/0/events/0/amount is £642.52
