Feature: Look again when a food card pays less, or ends
  The card for food is halved at the first birthday, and ends with the fourth, in Scotland with the third.

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

  Rule: Without the card nothing of it ends (Healthy Start Scheme and Welfare Food (Amendment) Regulations 2005, reg 3)

    Scenario Outline: Jo in <nation> takes home £3,500 a month, too much for Universal Credit and the card
      Given the household's nation is <nation>
      And Jo takes home £3,500 a month for 37 hours a week
      And a child, Ned, born on 1 September 2025
      And a child, Ada, born on 1 September 2022
      When the position is worked out
      Then there is no "Less Healthy Start at 1"
      And the answer's lookAgainOn is <all>

      Examples:
        | nation   | all                                                                   |
        | england  | free-hours-baby, minimum-wage, tax-year, benefit-rates, starts-school |
        | scotland | minimum-wage, tax-year, benefit-rates, starts-school-scotland         |
