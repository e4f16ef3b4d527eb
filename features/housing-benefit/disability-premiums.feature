Feature: What a disability adds to what Housing Benefit leaves to live on
  PIP, or the support component of Employment and Support Allowance, raises what a household keeps before its income takes
  anything off Housing Benefit.

  Rule: PIP brings the disability premium, at one rate for a single person and another for a couple (Housing Benefit Regulations 2006, Sch 3 paras 12 and 13)

    Scenario Outline: On <day> Ines gets the mobility part of PIP
      Given an assessment period that starts on <day>
      And the household lives in Wales
      And Ines is 40 years old
      And Ines gets PIP mobility at the standard rate
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Disability premium, a week" is £<week>
      And "Disability premium, a week" is explained by "Housing Benefit leaves you £<week> a week more because you get PIP."
      And there is no "Enhanced disability premium, a week"
      And there is no "Severe disability premium, a week"

      Examples:
        | day          | week  |
        | 6 April 2026 | 44.85 |
        | 5 April 2026 | 43.20 |
        | 1 June 2024  | 42.50 |
        | 1 June 2023  | 39.85 |
        | 1 June 2022  | 36.20 |

    Scenario Outline: On <day> one of a couple gets PIP
      Given an assessment period that starts on <day>
      And the household lives in Wales
      And Ines and Tom are a couple aged 40 and 41
      And Tom gets PIP daily living at the enhanced rate
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Disability premium, a week" is £<disability>
      And "Enhanced disability premium, a week" is £<enhanced>
      And there is no "Severe disability premium, a week"

      Examples:
        | day          | disability | enhanced |
        | 6 April 2026 | 64.00      | 31.40    |
        | 5 April 2026 | 61.65      | 30.25    |
        | 1 June 2024  | 60.60      | 29.75    |
        | 1 June 2023  | 56.80      | 27.90    |
        | 1 June 2022  | 51.60      | 25.35    |

    Scenario: Without PIP there is none
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines is 40 years old
      And Ines has LCWRA
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then there is no "Disability premium, a week"
      And "Left to live on, a week" is £95.55

  Rule: Enhanced daily living in PIP brings the enhanced disability premium (Housing Benefit Regulations 2006, Sch 3 para 15(1))

    Scenario Outline: Ines gets daily living at the <rate> rate
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines is 40 years old
      And Ines gets PIP daily living at the <rate> rate
      And a non-dependant aged 30
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then by hand, <sum> = <week>
      And "Left to live on, a week" is £<week>

      Examples:
        | rate     | sum                   | week   |
        | standard | 95.55 + 44.85         | 140.40 |
        | enhanced | 95.55 + 44.85 + 22.00 | 162.40 |
