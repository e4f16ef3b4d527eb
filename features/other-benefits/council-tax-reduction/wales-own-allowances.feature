Feature: What Council Tax Reduction in Wales leaves to live on without Universal Credit
  Allowances for the adults, for each child and for the family, and premiums, are left before income takes anything off.

  Background:
    Given the household lives in Wales
    And the home's council tax by amount is £1,800 a year
    And Universal Credit is not claimed

  Rule: By age, for a couple, and for each child with the family premium (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 7 paras 1, 3 and 4)

    Scenario Outline: On <day> Nia is <age>
      Given an assessment period that starts on <day>
      And Nia is <age> years old
      When the position is worked out
      Then "Left to live on for adults before council tax help falls, a week" is £<week>
      And the answer's lines/council-tax-reduction/child-allowances is ""
      And "Council Tax Reduction" is £150.00
      And there is no "Help with council tax"

      Examples:
        | day           | age | week   |
        | 1 June 2022   | 24  | 65.00  |
        | 1 June 2022   | 25  | 82.10  |
        | 1 June 2023   | 24  | 71.55  |
        | 1 June 2023   | 25  | 90.40  |
        | 1 June 2024   | 24  | 76.35  |
        | 1 June 2024   | 25  | 96.45  |
        | 31 March 2026 | 24  | 77.65  |
        | 31 March 2026 | 25  | 98.10  |
        | 1 April 2026  | 24  | 80.60  |
        | 1 April 2026  | 25  | 101.85 |

    Scenario Outline: On <day> Nia and Owen have three children
      Given an assessment period that starts on <day>
      And Nia and Owen are a couple aged 30 and 31
      And a child, Ben, born on 1 April 2020
      And a child, Cai, born on 1 April 2021
      And a child, Dai, born on 1 April 2022
      When the position is worked out
      Then "Left to live on for adults before council tax help falls, a week" is £<couple>
      And by hand, 3 x <child> = <children>
      And "Left to live on for children before council tax help falls, a week" is £<children>
      And "Family premium for council tax help, a week" is £<family>
      And by hand, <couple> + <children> + <family> = <all>
      And "Left to live on before council tax help falls, a week" is £<all>

      Examples:
        | day           | couple | child | children | family | all    |
        | 1 June 2022   | 128.95 | 70.80 | 212.40   | 17.85  | 359.20 |
        | 1 June 2023   | 141.95 | 77.78 | 233.34   | 18.53  | 393.82 |
        | 1 June 2024   | 151.45 | 83.24 | 249.72   | 19.15  | 420.32 |
        | 31 March 2026 | 154.00 | 84.66 | 253.98   | 19.48  | 427.46 |
        | 1 April 2026  | 159.85 | 87.88 | 263.64   | 20.22  | 443.71 |

    Scenario: Nia is a lone parent of 22
      Given an assessment period that starts on 1 June 2026
      And Nia is 22 years old
      And a child, Ben, born on 1 April 2020
      When the position is worked out
      Then "Left to live on for adults before council tax help falls, a week" is £101.85

    Scenario Outline: On 1 June 2026 Nia and Owen, aged <nia> and <owen>, have no children
      Given an assessment period that starts on 1 June 2026
      And Nia and Owen are a couple aged <nia> and <owen>
      When the position is worked out
      Then "Left to live on for adults before council tax help falls, a week" is £159.85
      And the answer's lines/council-tax-reduction/personal-allowance is personal-allowance
      And "Left to live on before council tax help falls, a week" is £159.85

      Examples: one amount for the two of them, of any age
        | nia | owen |
        | 30  | 31   |
        | 24  | 31   |
        | 22  | 23   |
