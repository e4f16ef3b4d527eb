Feature: An allowance for carers beside another benefit that replaces pay
  Nobody is paid two benefits in full that each stand in for wages. A carer who gets new-style ESA, new-style JSA, Maternity
  Allowance or State Pension has that in full, and the allowance for carers only as far as it is more.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Grace is 41 years old
    And the household lives in the North East
    And Grace cares for a severely disabled person
    And Grace has claimed Carer's Allowance

  Rule: The allowance goes down by the other benefit, pound for pound (Social Security (Overlapping Benefits) Regulations 1979, regs 4(1) and (5) and 12)

    Scenario: Grace in Gateshead gets £60 a week of new-style ESA
      Given Grace has £60 a week from new-style-esa
      When the position is worked out
      Then by hand, 86.45 x 52 / 12 = 374.62
      And by hand, 60 x 52 / 12 = 260.00
      And by hand, 374.62 - 260.00 = 114.62
      And "Carer's Allowance" for Grace is £114.62
      And "Carer's Allowance" is explained by "You already get £260 a month from another benefit that replaces pay. So £114.62 of the £374.62 a month is paid."
      # both together are as much as the allowance by itself, and Universal Credit counts both
      And by hand, 424.90 + 209.34 - 260.00 - 114.62 = 259.62
      And Universal Credit is £259.62 a month
      And by hand, 260.00 + 114.62 + 259.62 = 634.24
      And net income is £634.24 a month

    Scenario Outline: Each of the four benefits: £50 a week of <kind>
      Given Grace has £50 a week from <kind>
      When the position is worked out
      Then by hand, 374.62 - 50 x 52 / 12 = 157.95
      And "Carer's Allowance" for Grace is £157.95

      Examples:
        | kind                |
        | new-style-jsa       |
        | new-style-esa       |
        | maternity-allowance |
        | state-pension       |

    Scenario Outline: Income of another kind overlaps with nothing: £50 a week of <kind>
      Given Grace has £50 a week from <kind>
      When the position is worked out
      Then "Carer's Allowance" for Grace is £374.62

      Examples:
        | kind                 |
        | occupational-pension |
        | child-maintenance    |
        | war-pension          |

    Scenario: What the partner gets overlaps with nothing of Grace's
      Given Grace and Femi are a couple aged 41 and 43
      And Femi has £92.05 a week from new-style-esa
      When the position is worked out
      Then "Carer's Allowance" for Grace is £374.62

    Scenario Outline: Both care and have claimed, and Femi has £<week> a week of new-style-jsa: each allowance by its own
      Given Grace and Femi are a couple aged 41 and 43
      And the couple cares for two different people
      And Femi cares for a severely disabled person
      And Femi has claimed Carer's Allowance
      And Femi has £<week> a week from new-style-jsa
      When the position is worked out
      Then "Carer's Allowance" for Grace is £374.62
      And by hand, <week> x 52 / 12 = <other>
      And by hand, 86.45 x 52 / 12 - <other> = <left>
      And <Femi>

      Examples:
        | week  | other  | left   | Femi                                       |
        | 60.00 | 260.00 | 114.62 | "Carer's Allowance" for Femi is £114.62    |
        | 95.55 | 414.05 | -39.43 | there is no "Carer's Allowance" for Femi   |

    Scenario Outline: The same in Scotland, of Carer Support Payment: £<week> a week
      Given the household lives in Scotland
      And Grace and Femi are a couple aged 41 and 43
      And the couple cares for two different people
      And Femi cares for a severely disabled person
      And Femi has claimed Carer's Allowance
      And Femi has £<week> a week from new-style-jsa
      When the position is worked out
      Then "Carer Support Payment" for Grace is £374.62
      And <Femi>

      Examples: 374.62 - 60.00 x 52 / 12, and £414.05 is more than £374.62
        | week  | Femi                                         |
        | 60.00 | "Carer Support Payment" for Femi is £114.62  |
        | 95.55 | there is no "Carer Support Payment" for Femi |

  Rule: Beside as much or more it is not paid, and the right to it stays (Social Security (Overlapping Benefits) Regulations 1979, regs 4(1) and (5) and 12)

    Scenario Outline: £<other> a month of Maternity Allowance
      Given Grace has £<other> a month from maternity-allowance
      When the position is worked out
      Then <outcome>
      And by hand, 424.90 + 209.34 - <other> - <paid> = <award>
      And Universal Credit is £<award> a month

      Examples: a penny less than the allowance, as much, and a penny more
        | other  | outcome                                                                                                                                                                | paid | award  |
        | 374.61 | "Carer's Allowance" is £0.01                                                                                                                                           | 0.01 | 259.62 |
        | 374.62 | there is no "Carer's Allowance" because "You get £374.62 a month from another benefit that replaces pay, so Carer's Allowance is not paid. You keep the right to it underneath." | 0    | 259.62 |
        | 374.63 | there is no "Carer's Allowance" because "You get £374.63 a month from another benefit that replaces pay, so Carer's Allowance is not paid. You keep the right to it underneath." | 0    | 259.61 |

    Scenario: New-style JSA at the rate of 2026-27 is more than Carer's Allowance
      Given Grace has £95.55 a week from new-style-jsa
      When the position is worked out
      Then by hand, 95.55 x 52 / 12 = 414.05
      And there is no "Carer's Allowance" because "You get £414.05 a month from another benefit that replaces pay, so Carer's Allowance is not paid. You keep the right to it underneath."
      And "Carer element" for Grace is £209.34

    Scenario: The right to it keeps the benefit cap away, though nothing of it is paid
      Given Grace has £414.05 a month from maternity-allowance
      When the position is worked out
      Then the benefit cap does not apply because of "carer"

    Scenario: Somebody over the earnings limit has no right to it underneath
      Given Grace has £60 a week from new-style-esa
      And Grace takes home £204.01 a week for 14 hours a week
      When the position is worked out
      Then there is no "Carer's Allowance" because "Grace earns £204.01 a week after deductions. Carer's Allowance stops above £204 a week."

  Rule: What work leaves of the other benefit is what counts (Social Security (Overlapping Benefits) Regulations 1979, reg 4(5))

    Scenario: A job of 16 hours ends Grace's new-style JSA, and Carer's Allowance takes its place
      Given Grace has £95.55 a week from new-style-jsa
      And Grace is offered a job of 16 hours over 4 days a week at £12 an hour
      When the job is compared with now
      Then "new-style-jsa" goes from £414.05 to £0.00
      And "carers-allowance" goes from £0.00 to £374.62
      # at £192 a week Universal Credit has no room for all of it
      And by hand, 192 x 52 / 12 = 832.00
      And by hand, 832.00 x 55% + 374.62 - 424.90 - 209.34 = 197.98
      And there is a cliff "carers-allowance" at £884.00 that loses £197.98

  Rule: In Scotland it is the same with Carer Support Payment (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, reg 16(2) and (3))

    Scenario: Grace moves to Perth: £60 a week of new-style ESA
      Given the household lives in Scotland
      And Grace has £60 a week from new-style-esa
      When the position is worked out
      Then "Carer Support Payment" for Grace is £114.62
      And "Carer Support Payment" is explained by "You already get £260 a month from another benefit that replaces pay. So £114.62 of the £374.62 a month is paid."

    Scenario: And £100 a week of it
      Given the household lives in Scotland
      And Grace has £100 a week from new-style-esa
      When the position is worked out
      Then there is no "Carer Support Payment" because "You get £433.33 a month from another benefit that replaces pay, so Carer Support Payment is not paid. You keep the right to it underneath."
