Feature: What PIP and limited capability for work add to what Council Tax Reduction in Scotland leaves to live on
  Somebody found to have limited capability for work on Universal Credit has a component, not the disability premium.

  Background:
    Given the household lives in Scotland
    And the home's council tax by amount is £1,800 a year

  Rule: PIP brings the disability premium, and enhanced daily living another (Council Tax Reduction (Scotland) Regulations 2021, Sch 1 paras 11, 12 and 14)

    Scenario Outline: On <day> Isla gets the enhanced rate
      Given an assessment period that starts on <day>
      And Isla is 40 years old
      And Isla gets PIP daily living at the enhanced rate
      When the position is worked out
      Then "Disability premium for council tax help, a week" is £<disability>
      And "Enhanced disability premium for council tax help, a week" is £<enhanced>
      And "Severe disability premium for council tax help, a week" is £<severe>
      And there is no "Addition for limited capability for work in council tax help, a week"

      Examples:
        | day           | disability | enhanced | severe |
        | 1 June 2022   | 36.20      | 17.75    | 69.40  |
        | 1 June 2023   | 39.85      | 19.55    | 76.40  |
        | 1 June 2024   | 42.50      | 20.85    | 81.50  |
        | 31 March 2026 | 43.20      | 21.20    | 82.90  |
        | 1 April 2026  | 44.85      | 22.00    | 86.05  |

    Scenario Outline: On <day> one of a couple gets it
      Given an assessment period that starts on <day>
      And Isla and Euan are a couple aged 40 and 41
      And Isla gets PIP daily living at the enhanced rate
      When the position is worked out
      Then "Disability premium for council tax help, a week" is £<disability>
      And "Enhanced disability premium for council tax help, a week" is £<enhanced>
      And there is no "Severe disability premium for council tax help, a week"

      Examples:
        | day           | disability | enhanced |
        | 1 June 2022   | 51.60      | 25.35    |
        | 1 June 2023   | 56.80      | 27.90    |
        | 1 June 2024   | 60.60      | 29.75    |
        | 31 March 2026 | 61.65      | 30.25    |
        | 1 April 2026  | 64.00      | 31.40    |

  Rule: Limited capability for work brings a component in its place (Council Tax Reduction (Scotland) Regulations 2021, Sch 1 paras 12(8), 14 and 18 to 24)

    Scenario Outline: On <day> Isla has limited capability for work, and PIP
      Given an assessment period that starts on <day>
      And Isla is 40 years old
      And Isla has LCW
      And Isla gets PIP mobility at the standard rate
      When the position is worked out
      Then "Addition for limited capability for work in council tax help, a week" is £<week>
      And there is no "Disability premium for council tax help, a week"
      And there is no "Enhanced disability premium for council tax help, a week"

      Examples:
        | day           | week  |
        | 1 June 2022   | 30.60 |
        | 1 June 2023   | 33.70 |
        | 1 June 2024   | 35.95 |
        | 31 March 2026 | 36.55 |
        | 1 April 2026  | 37.95 |

    Scenario Outline: On <day> Isla has limited capability for work-related activity too
      Given an assessment period that starts on <day>
      And Isla is 40 years old
      And Isla has LCWRA
      When the position is worked out
      Then "Addition for limited capability for work in council tax help, a week" is £<week>
      And "Enhanced disability premium for council tax help, a week" is £<enhanced>

      Examples:
        | day           | week  | enhanced |
        | 1 June 2022   | 40.60 | 17.75    |
        | 1 June 2023   | 44.70 | 19.55    |
        | 1 June 2024   | 47.70 | 20.85    |
        | 31 March 2026 | 48.50 | 21.20    |
        | 1 April 2026  | 50.35 | 22.00    |

    Scenario: Of a couple, one has limited capability for work and the other for work-related activity too
      Given an assessment period that starts on 1 June 2026
      And Isla and Euan are a couple aged 40 and 41
      And Isla has LCW
      And Euan has LCWRA
      When the position is worked out
      Then "Addition for limited capability for work in council tax help, a week" is £50.35
      And "Enhanced disability premium for council tax help, a week" is £31.40

    Scenario: Isla has LCWRA and enhanced daily living: one enhanced premium
      Given an assessment period that starts on 1 June 2026
      And Isla is 40 years old
      And Isla has LCWRA
      And Isla gets PIP daily living at the enhanced rate
      When the position is worked out
      Then "Enhanced disability premium for council tax help, a week" is £22.00
      And there is no "Disability premium for council tax help, a week"

    Scenario: Of a couple, Isla has LCWRA and Euan enhanced daily living: one enhanced premium
      Given an assessment period that starts on 1 June 2026
      And Isla and Euan are a couple aged 40 and 41
      And Isla has LCWRA
      And Euan gets PIP daily living at the enhanced rate
      When the position is worked out
      Then "Enhanced disability premium for council tax help, a week" is £31.40
      And there is no "Disability premium for council tax help, a week"
