Feature: What a disability adds to what Housing Benefit leaves to live on
  PIP, or the support component of Employment and Support Allowance, raises what a household keeps before its income takes
  anything off Housing Benefit.

  Rule: PIP brings the disability premium, at one rate for a single person and another for a couple (Housing Benefit Regulations 2006, Sch 3 paras 12 and 13)

    Scenario Outline: In <year> Ines gets the mobility part of PIP
      Given an assessment period that starts on 1 June <year>
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
        | year | week  |
        | 2026 | 44.85 |
        | 2025 | 43.20 |
        | 2024 | 42.50 |
        | 2023 | 39.85 |
        | 2022 | 36.20 |

    Scenario Outline: In <year> one of a couple gets PIP
      Given an assessment period that starts on 1 June <year>
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
        | year | disability | enhanced |
        | 2026 | 64.00      | 31.40    |
        | 2025 | 61.65      | 30.25    |
        | 2024 | 60.60      | 29.75    |
        | 2023 | 56.80      | 27.90    |
        | 2022 | 51.60      | 25.35    |

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

  Rule: Whoever gets Employment and Support Allowance has its component in place of the premium (Housing Benefit Regulations 2006, Sch 3 paras 13(9), 21, 22 and 24)

    Scenario Outline: In <year> Ines has the support component
      Given an assessment period that starts on 1 June <year>
      And the household lives in Wales
      And Ines is 40 years old
      And Ines gets PIP mobility at the standard rate
      And Ines has £120 a week from new-style-esa
      And Ines's support component is yes
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then there is no "Disability premium, a week"
      And "Support component, a week" is £<component>
      And "Enhanced disability premium, a week" is £<enhanced>

      Examples:
        | year | component | enhanced |
        | 2026 | 50.35     | 22.00    |
        | 2025 | 48.50     | 21.20    |
        | 2024 | 47.70     | 20.85    |
        | 2023 | 44.70     | 19.55    |
        | 2022 | 40.60     | 17.75    |

    Scenario: Without the support component Employment and Support Allowance adds nothing
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines is 40 years old
      And Ines gets PIP mobility at the standard rate
      And Ines has £95.55 a week from new-style-esa
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then there is no "Disability premium, a week"
      And there is no "Support component, a week"
      And "Left to live on, a week" is £95.55

    Scenario: Of a couple, the one without Employment and Support Allowance claims, and the premium stands in place of the component
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines and Tom are a couple aged 40 and 41
      And Ines gets PIP mobility at the standard rate
      And Tom has £145.90 a week from new-style-esa
      And Tom's support component is yes
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Disability premium, a week" is £64.00
      And there is no "Support component, a week"
      And there is no "Enhanced disability premium, a week"

    Scenario: The support component of one of a couple without PIP
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines and Tom are a couple aged 40 and 41
      And Tom has £145.90 a week from new-style-esa
      And Tom's support component is yes
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Support component, a week" is £50.35
      And "Enhanced disability premium, a week" is £31.40

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
