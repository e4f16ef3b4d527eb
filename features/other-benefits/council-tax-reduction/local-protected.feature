Feature: Whom a council's scheme spares
  A council's file can say whom its limit by band does not touch, and how much of the income it leaves out because of a disability.

  Rule: Bury's limit at band B does not touch people on PIP, carers, and lone parents of a child under 5 (Local Government Finance Act 1992, Sch 1A para 2)

    Background:
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And the household's local authority is Bury
      And the home's council tax by amount is £2,190 a year
      And the home's council tax by band is D
      And Leila is 30 years old

    Scenario: Leila alone
      When the position is worked out
      Then by hand, 2,190 x 7 / 9 x 80% / 12 = 113.56
      And "Council Tax Reduction" is £113.56

    Scenario: Leila gets PIP
      Given Leila gets PIP mobility at the standard rate
      When the position is worked out
      Then by hand, 2,190 x 80% / 12 = 146.00
      And "Council Tax Reduction" is £146.00
      And "Council tax bill a week" is explained by "Your bill of £2,190 a year is £42 a week. Your council's limit by band does not touch your household."

    Scenario: Leila gets Carer's Allowance
      Given Leila has claimed Carer's Allowance
      When the position is worked out
      Then "Council Tax Reduction" is £146.00

    Scenario Outline: Leila's child was born on <born>
      Given a child, Noa, born on <born>
      When the position is worked out
      Then "Council Tax Reduction" is £<help>

      Examples: The child's age on the last day, 30 June 2026
        | born         | help   |
        | 1 July 2021  | 146.00 |
        | 30 June 2021 | 113.56 |

    Scenario: A couple with a child under 5 are not spared
      Given Leila and Tom are a couple aged 30 and 31
      And a child, Noa, born on 1 July 2024
      When the position is worked out
      Then "Council Tax Reduction" is £113.56

  Rule: Gosport leaves out £79.30 a week because of a disability (Local Government Finance Act 1992, Sch 1A para 2)

    Background:
      Given an assessment period that starts on 1 June 2024
      And the household lives in the South East
      And the household's local authority is Gosport
      And the home's council tax by amount is £1,460 a year

    Scenario: Leila gets PIP
      Given Leila is 30 years old
      And Leila gets PIP daily living at the standard rate
      When the position is worked out
      Then by hand, 393.45 x 12 / 52 - 79.30 = 11.50
      And "Income for council tax help" is £11.50
      And "Income for council tax help" is explained by "For help with council tax, your council counts £11.50 a week. It leaves £79.30 a week out because of a disability."

    Scenario: Leila's child gets a disability benefit
      Given Leila is 30 years old
      And a child, Noa, born on 1 May 2019
      And Noa gets a disability benefit at the lower rate
      When the position is worked out
      Then by hand, 393.45 + 287.92 + 156.11 = 837.48
      And Universal Credit is £837.48 a month
      And by hand, 837.48 x 12 / 52 - 79.30 = 113.96
      And "Income for council tax help" is £113.96

    Scenario: Leila has the element for limited capability for work and work-related activity
      Given Leila is 30 years old
      And Leila has LCWRA
      When the position is worked out
      Then by hand, 393.45 + 416.19 = 809.64
      And Universal Credit is £809.64 a month
      And by hand, 809.64 x 12 / 52 - 79.30 = 107.54
      And "Income for council tax help" is £107.54
