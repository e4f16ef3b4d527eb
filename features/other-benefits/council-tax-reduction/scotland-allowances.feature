Feature: What Council Tax Reduction in Scotland leaves to live on
  Since April 2022 it is the same list of allowances for everybody, on Universal Credit or not. It is not the amount of Universal
  Credit.

  Background:
    Given the household lives in Scotland
    And the home's council tax by amount is £1,800 a year

  Rule: A single person, by age (Council Tax Reduction (Scotland) Regulations 2021, Sch 1 para 1(1))

    Scenario Outline: On <day> Isla is <age>
      Given an assessment period that starts on <day>
      And Isla is <age> years old
      When the position is worked out
      Then "Left to live on for adults before council tax help falls, a week" is £<week>
      And the answer's lines/council-tax-reduction/child-allowances is ""
      And "Left to live on before council tax help falls, a week" is £<week>
      And "Council Tax Reduction" is £150.00

      Examples:
        | day           | age | week  |
        | 1 June 2022   | 24  | 61.05 |
        | 1 June 2022   | 25  | 77.00 |
        | 1 June 2023   | 24  | 67.20 |
        | 1 June 2023   | 25  | 84.80 |
        | 1 June 2024   | 24  | 71.70 |
        | 1 June 2024   | 25  | 90.50 |
        | 31 March 2026 | 24  | 72.90 |
        | 31 March 2026 | 25  | 92.05 |
        | 1 April 2026  | 24  | 75.65 |
        | 1 April 2026  | 25  | 95.55 |

    Scenario: Isla is 24, and has limited capability for work
      Given an assessment period that starts on 1 June 2026
      And Isla is 24 years old
      And Isla has LCW
      When the position is worked out
      Then "Left to live on for adults before council tax help falls, a week" is £95.55

  Rule: A lone parent of any age, a couple, and each child (Council Tax Reduction (Scotland) Regulations 2021, Sch 1 paras 1(2), 1(3) and 2)

    Scenario Outline: On <day> Isla of 22 has three children
      Given an assessment period that starts on <day>
      And Isla is 22 years old
      And a child, Ross, born on 1 April 2020
      And a child, Skye, born on 1 April 2021
      And a child, Innes, born on 1 April 2022
      When the position is worked out
      Then "Left to live on for adults before council tax help falls, a week" is £<adult>
      And by hand, 3 x <child> = <children>
      And "Left to live on for children before council tax help falls, a week" is £<children>
      And by hand, <adult> + <children> = <both>
      And "Left to live on before council tax help falls, a week" is £<both>

      Examples:
        | day           | adult | child  | children | both   |
        | 1 June 2022   | 77.00 | 88.50  | 265.50   | 342.50 |
        | 1 June 2023   | 84.80 | 97.23  | 291.69   | 376.49 |
        | 1 June 2024   | 90.50 | 104.05 | 312.15   | 402.65 |
        | 31 March 2026 | 92.05 | 105.85 | 317.55   | 409.60 |
        | 1 April 2026  | 95.55 | 109.85 | 329.55   | 425.10 |

    Scenario Outline: On <day> Isla and Euan are a couple
      Given an assessment period that starts on <day>
      And Isla and Euan are a couple aged 22 and 23
      When the position is worked out
      Then "Left to live on before council tax help falls, a week" is £<week>

      Examples:
        | day           | week   |
        | 1 June 2022   | 121.05 |
        | 1 June 2023   | 133.30 |
        | 1 June 2024   | 142.25 |
        | 31 March 2026 | 144.65 |
        | 1 April 2026  | 150.15 |
