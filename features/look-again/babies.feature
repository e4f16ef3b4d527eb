Feature: Look again at the birthdays of young children
  The card for food halves at one, and what the jobcentre may ask of a parent goes up at one, two, three and thirteen.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Jo is 30 years old

  Rule: Food cards halve at one and end (Healthy Start Scheme and Welfare Food (Amendment) Regulations 2005, regs 3 and 8; Welfare Foods (Best Start Foods) (Scotland) Regulations 2019, regs 7 and 13)

    Scenario Outline: Ned in <nation>, born on <born>
      Given the household's nation is <nation>
      And a child, Ned, born on <born>
      When the position is worked out
      Then "<label>" is explained by "<sentence>"

      Examples:
        | nation   | born             | label                        | sentence                                                                             |
        | england  | 1 September 2025 | Less Healthy Start at 1      | Ned turns 1 on 1 September 2026. Healthy Start then pays half as much for this child.    |
        | england  | 1 September 2022 | Healthy Start ends           | Healthy Start ends for Ned on 1 September 2026, the fourth birthday.                 |
        | scotland | 1 September 2025 | Less Best Start Foods at 1   | Ned turns 1 on 1 September 2026. Best Start Foods then pays half as much for this child. |
        | scotland | 1 September 2023 | Best Start Foods ends        | Best Start Foods ends for Ned on 1 September 2026, the third birthday.               |

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
