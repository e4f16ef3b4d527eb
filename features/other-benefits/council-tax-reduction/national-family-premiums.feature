Feature: What caring and a disabled child add to what Council Tax Reduction leaves to live on
  A carer, and a child on a disability benefit, raise what a household keeps before its income takes anything off the reduction.

  Background:
    Given the household lives in Scotland
    And Grace is 40 years old
    And the home's council tax by amount is £1,800 a year

  Rule: Each carer brings the carer premium, by the carer element too (Council Tax Reduction (Scotland) Regulations 2021, Sch 1 paras 5 and 6)

    Scenario Outline: On <day> Grace has the carer element
      Given an assessment period that starts on <day>
      And Grace cares for a severely disabled person
      When the position is worked out
      Then "Carer premium for council tax help, a week" for Grace is £<week>
      And "Carer premium for council tax help, a week" is explained by "It leaves £<week> a week more because Grace is a carer."

      Examples:
        | day           | week  |
        | 1 June 2022   | 38.85 |
        | 1 June 2023   | 42.75 |
        | 1 June 2024   | 45.60 |
        | 31 March 2026 | 46.40 |
        | 1 April 2026  | 48.15 |

  Rule: Each disabled child brings a premium, and another at the highest rate of care (Council Tax Reduction (Scotland) Regulations 2021, Sch 1 paras 3 and 4)

    Scenario Outline: On <day> Skye gets a disability benefit at the higher rate, and Ross at the lower
      Given an assessment period that starts on <day>
      And a child, Ross, born on 1 April 2013
      And Ross's disability is lower
      And a child, Skye, born on 1 April 2014
      And Skye's disability is higher
      When the position is worked out
      Then by hand, 2 x <each> = <both>
      And "Disabled child premium for council tax help, a week" is £<both>
      And "Enhanced disability premium for a child for council tax help, a week" is £<more>

      Examples:
        | day           | each  | both   | more  |
        | 1 June 2022   | 68.04 | 136.08 | 27.44 |
        | 1 June 2023   | 74.69 | 149.38 | 30.17 |
        | 1 June 2024   | 80.01 | 160.02 | 32.20 |
        | 31 March 2026 | 81.37 | 162.74 | 32.75 |
        | 1 April 2026  | 84.46 | 168.92 | 33.99 |

    Scenario Outline: On 1 June 2026 Ross's disability is <ross>
      Given an assessment period that starts on 1 June 2026
      And a child, Ross, born on 1 April 2013
      And Ross's disability is <ross>
      When the position is worked out
      Then the answer's lines/council-tax-reduction/disabled-child-premium is "<premium>"
      And the answer's lines/council-tax-reduction/enhanced-child-premium is "<more>"

      Examples: at the lower rate no more comes, and without a disability benefit nothing
        | ross   | premium                | more                   |
        | higher | disabled-child-premium | enhanced-child-premium |
        | lower  | disabled-child-premium |                        |
        | none   |                        |                        |
