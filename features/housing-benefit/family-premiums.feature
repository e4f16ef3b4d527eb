Feature: What caring and a disabled child add to what Housing Benefit leaves to live on
  A benefit for carers, and a child's disability benefit, raise what a household keeps before its income takes anything off
  Housing Benefit.

  Rule: A benefit for carers brings the carer premium (Housing Benefit Regulations 2006, Sch 3 para 17)

    Scenario Outline: On <day> Grace gets Carer's Allowance
      Given an assessment period that starts on <day>
      And the household lives in Wales
      And Grace is 40 years old
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Carer premium, a week" for Grace is £<week>
      And "Carer premium, a week" is explained by "Housing Benefit leaves £<week> a week more because Grace is paid as a carer."

      Examples:
        | day          | week  |
        | 6 April 2026 | 48.15 |
        | 5 April 2026 | 46.40 |
        | 1 June 2024  | 45.60 |
        | 1 June 2023  | 42.75 |
        | 1 June 2022  | 38.85 |

    Scenario: In Scotland Carer Support Payment brings it
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Grace is 40 years old
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Carer premium, a week" for Grace is £48.15

    Scenario Outline: Another benefit may leave some of it or nothing: the right to it is enough
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Grace is 40 years old
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      And Grace has £<other> a week from maternity-allowance
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Carer premium, a week" for Grace is £48.15
      And "Carer premium, a week" is explained by "<sentence>"

      Examples: Carer's Allowance is £86.45 a week
        | other   | sentence                                                                                     |
        | 50.00   | Housing Benefit leaves £48.15 a week more because Grace is paid as a carer.                   |
        | 194.32  | Housing Benefit leaves £48.15 a week more because Grace has a right to a benefit for carers.  |

    Scenario: Earnings above the limit end the allowance, and the premium with it
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Grace is 40 years old
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      And Grace takes home £204.01 a week for 16 hours a week
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then there is no "Carer premium, a week" for Grace
      And "Left to live on, a week" is £95.55

  Rule: A child's disability benefit brings premiums (Housing Benefit Regulations 2006, Sch 3 paras 15(1) and 16)

    Scenario Outline: On <day> Max gets a disability benefit at the <rate> rate
      Given an assessment period that starts on <day>
      And the household lives in Wales
      And Grace is 40 years old
      And a child, Max, born on 3 March 2016
      And Max gets a disability benefit at the <rate> rate
      And the home is temporary accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Disabled child premium, a week" is £<disabled>
      And by hand, <sum> = <week>
      And "Left to live on, a week" is £<week>

      Examples:
        | day          | rate   | disabled | sum                           | week   |
        | 6 April 2026 | lower  | 84.46    | 95.55 + 87.88 + 84.46         | 267.89 |
        | 6 April 2026 | higher | 84.46    | 95.55 + 87.88 + 84.46 + 33.99 | 301.88 |
        | 5 April 2026 | higher | 81.37    | 92.05 + 84.66 + 81.37 + 32.75 | 290.83 |
        | 1 June 2024  | higher | 80.01    | 90.50 + 83.24 + 80.01 + 32.20 | 285.95 |
        | 1 June 2023  | higher | 74.69    | 84.80 + 77.78 + 74.69 + 30.17 | 267.44 |
        | 1 June 2022  | higher | 68.04    | 77.00 + 70.80 + 68.04 + 27.44 | 243.28 |

    Scenario: Two disabled children bring it twice, also where a third child brings no allowance
      Given an assessment period that starts on 1 June 2025
      And the household lives in Wales
      And Grace is 40 years old
      And a child, Ada, born on 2 February 2015
      And a child, Max, born on 3 March 2016
      And a child, Cal, born on 2 February 2020
      And Max gets a disability benefit at the lower rate
      And Cal gets a disability benefit at the lower rate
      And the home is temporary accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then by hand, 81.37 x 2 = 162.74
      And "Disabled child premium, a week" is £162.74
      And "Left to live on for children, a week" is £169.32

    Scenario: A child without a disability benefit brings none
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Grace is 40 years old
      And a child, Max, born on 3 March 2016
      And the home is temporary accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then there is no "Disabled child premium, a week"
      And there is no "Enhanced disability premium for a child, a week"
