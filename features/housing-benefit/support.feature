Feature: The support component in Housing Benefit
  Somebody whose new-style Employment and Support Allowance holds the support component keeps more before income counts,
  while the allowance is paid.

  Rule: Whoever gets Employment and Support Allowance has its component in place of the premium (Housing Benefit Regulations 2006, Sch 3 paras 13(9), 21, 22 and 24)

    Scenario Outline: On <day> Ines has the support component
      Given an assessment period that starts on <day>
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
        | day          | component | enhanced |
        | 6 April 2026 | 50.35     | 22.00    |
        | 5 April 2026 | 48.50     | 21.20    |
        | 1 June 2024  | 47.70     | 20.85    |
        | 1 June 2023  | 44.70     | 19.55    |
        | 1 June 2022  | 40.60     | 17.75    |

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
