Feature: Look again when the jobcentre may ask more of a parent
  What may be asked goes up when the youngest child turns one, two, three and thirteen.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Jo is 30 years old

  Rule: The jobcentre may ask more at one, two, three and thirteen (Welfare Reform Act 2012, ss 19 to 22; Universal Credit Regulations 2013, reg 88(2))

    Scenario Outline: Ned was born on <born>
      Given the household lives in the North West
      And a child, Ned, born on <born>
      When the position is worked out
      Then "<label>" is explained by "<sentence>"

      Examples:
        | born             | label                                    | sentence                                                                                                                  |
        | 1 September 2025 | The jobcentre asks for interviews        | Ned turns 1 on 1 September 2026. The jobcentre may then ask the parent who cares for this child to come to interviews.       |
        | 1 September 2024 | The jobcentre asks for preparation for work | Ned turns 2 on 1 September 2026. The jobcentre may then ask the parent who cares for this child to get ready for work.    |
        | 1 September 2023 | The jobcentre asks for work              | Ned turns 3 on 1 September 2026. The jobcentre may then expect work, in hours that fit with caring for this child.           |
        | 1 September 2013 | More hours may be expected               | Ned turns 13 on 1 September 2026. The jobcentre may then expect more hours than school hours allow.                       |

    Scenario: Of two children the younger decides, so the first entry is the younger's
      Given the household lives in the North West
      And a child, Ada, born on 1 September 2023
      And a child, Ned, born on 1 August 2025
      When the position is worked out
      Then the answer's lookAgainOn/0/date is 2026-08-01
      And the answer's lookAgainOn/0/for is Ned

  Rule: Where nothing can be asked of anybody, no birthday changes that (Welfare Reform Act 2012, s 19(2)(a))

    Scenario: Jo has limited capability for work and work-related activity
      Given the household lives in the North West
      And Jo has LCWRA
      And a child, Ned, born on 1 September 2023
      When the position is worked out
      Then the answer's people/0/conditionality/group is no-requirements
      And there is no "The jobcentre asks for work"
      And there is no "More hours may be expected"

    Scenario: Without an award of Universal Credit the jobcentre asks nothing
      Given the household lives in the North West
      And a child, Ned, born on 1 September 2023
      And Jo takes home £3,000 a month for 37 hours a week
      When the position is worked out
      Then there is no Universal Credit
      And there is no "The jobcentre asks for work"

    Scenario Outline: Without a claim nobody is asked: Ned was born on <born>
      Given the household lives in Scotland
      And Universal Credit is not claimed
      And a child, Ned, born on <born>
      When the position is worked out
      Then the answer's lookAgainOn is <all>

      Examples:
        | born             | all                                |
        | 1 September 2025 | benefit-rates                      |
        | 1 September 2024 | benefit-rates, free-hours-scotland |
        | 1 September 2023 | free-hours-scotland, benefit-rates |
        | 1 September 2013 | benefit-rates                      |

    Scenario Outline: Jo has LCWRA, and nothing is asked: Ned was born on <born>
      Given the household lives in Wales
      And Jo has LCWRA
      And a child, Ned, born on <born>
      When the position is worked out
      Then the answer's lookAgainOn is <all>

      Examples:
        | born             | all                                                                     |
        | 1 September 2025 | food-card-less, universal-credit-rates, benefit-rates                   |
        | 1 September 2024 | universal-credit-rates, benefit-rates, free-hours-wales                 |
        | 1 September 2023 | free-hours-wales, universal-credit-rates, benefit-rates, food-card-ends |
        | 1 September 2013 | universal-credit-rates, benefit-rates                                   |

  Rule: The youngest child decides alone (Universal Credit Regulations 2013, reg 88(2))

    Scenario Outline: Beside Tom, born on 1 May 2026, Ned, born on <born>, brings no such day
      Given the household lives in Wales
      And a child, Ned, born on <born>
      And a child, Tom, born on 1 May 2026
      When the position is worked out
      Then the answer's lookAgainOn is <all>

      Examples:
        | born             | all                                                                                                                           |
        | 1 September 2025 | food-card-less, universal-credit-rates, benefit-rates, food-card-less, requirements-at-1, requirements-at-2                   |
        | 1 September 2024 | universal-credit-rates, benefit-rates, food-card-less, requirements-at-1, free-hours-wales, requirements-at-2                 |
        | 1 September 2023 | free-hours-wales, universal-credit-rates, benefit-rates, food-card-less, requirements-at-1, food-card-ends, requirements-at-2 |
        | 1 September 2013 | universal-credit-rates, benefit-rates, food-card-less, requirements-at-1, requirements-at-2                                   |
