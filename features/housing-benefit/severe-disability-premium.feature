Feature: The severe disability premium
  Somebody who gets the daily living part of PIP, lives with no other adult, and for whose care nobody gets a carer's benefit,
  keeps a large amount more before income takes anything off Housing Benefit.

  Rule: A single person on daily living who lives alone has it (Housing Benefit Regulations 2006, Sch 3 para 14(2)(a))

    Scenario Outline: On <day> Ines lives alone in a supported flat
      Given an assessment period that starts on <day>
      And the household lives in Wales
      And Ines is 40 years old
      And Ines gets PIP daily living at the standard rate
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Severe disability premium, a week" is £<week>
      And "Severe disability premium, a week" is explained by "Housing Benefit leaves you £<week> a week more. We took it that nobody gets Carer's Allowance for looking after you."

      Examples:
        | day          | week  |
        | 6 April 2026 | 86.05 |
        | 5 April 2026 | 82.90 |
        | 1 June 2024  | 81.50 |
        | 1 June 2023  | 76.40 |
        | 1 June 2022  | 69.40 |

    Scenario: The mobility part alone does not bring it
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines is 40 years old
      And Ines gets PIP mobility at the enhanced rate
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then there is no "Severe disability premium, a week"

    Scenario Outline: Another adult lives here, aged <adult>
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines is 40 years old
      And Ines gets PIP daily living at the standard rate
      And a non-dependant aged <adult>
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then by hand, <sum> = <week>
      And "Left to live on, a week" is £<week>

      Examples: Somebody under 18 does not matter, nor somebody on daily living
        | adult                       | sum                   | week   |
        | 17                          | 95.55 + 44.85 + 86.05 | 226.45 |
        | 18                          | 95.55 + 44.85         | 140.40 |
        | 30 who gets PIP daily living | 95.55 + 44.85 + 86.05 | 226.45 |

  Rule: A couple have it only where both are on daily living (Housing Benefit Regulations 2006, Sch 3 para 14(2)(b))

    Scenario Outline: On <day> Ines and Tom both get daily living
      Given an assessment period that starts on <day>
      And the household lives in Wales
      And Ines and Tom are a couple aged 40 and 41
      And Ines gets PIP daily living at the standard rate
      And Tom gets PIP daily living at the standard rate
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Severe disability premium, a week" is £<week>

      Examples:
        | day          | week   |
        | 6 April 2026 | 172.10 |
        | 5 April 2026 | 165.80 |
        | 1 June 2024  | 163.00 |
        | 1 June 2023  | 152.80 |
        | 1 June 2022  | 138.80 |

    Scenario: One of them gets Carer's Allowance for the other
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines and Tom are a couple aged 40 and 41
      And Ines gets PIP daily living at the standard rate
      And Tom gets PIP daily living at the standard rate
      And Tom cares for a severely disabled person
      And Tom has claimed Carer's Allowance
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Severe disability premium, a week" is £86.05
      And "Severe disability premium, a week" is explained by "Housing Benefit leaves you £86.05 a week more, once, because one of you is paid for looking after the other."

    Scenario: Both get Carer's Allowance for each other
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines and Tom are a couple aged 40 and 41
      And Ines gets PIP daily living at the standard rate
      And Tom gets PIP daily living at the standard rate
      And Ines cares for a severely disabled person
      And Ines has claimed Carer's Allowance
      And Tom cares for a severely disabled person
      And Tom has claimed Carer's Allowance
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then there is no "Severe disability premium, a week"

    Scenario: Only one of them gets daily living
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines and Tom are a couple aged 40 and 41
      And Ines gets PIP daily living at the standard rate
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then there is no "Severe disability premium, a week"
