Feature: What PIP, ESA and caring add in Wales without Universal Credit
  PIP brings premiums, the support component of ESA stands in their place, and a benefit for carers brings the carer premium.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And the home's council tax by amount is £1,800 a year
    And Universal Credit is not claimed

  Rule: PIP brings the disability premium (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 7 paras 9 to 12)

    Scenario: Nia gets enhanced daily living and lives alone
      Given Nia is 40 years old
      And Nia gets PIP daily living at the enhanced rate
      When the position is worked out
      Then "Disability premium for council tax help, a week" is £44.85
      And "Enhanced disability premium for council tax help, a week" is £22.00
      And "Severe disability premium for council tax help, a week" is £86.05
      And by hand, 101.85 + 44.85 + 22.00 + 86.05 = 254.75
      And "Left to live on before council tax help falls, a week" is £254.75

    Scenario: One of a couple gets PIP
      Given Nia and Owen are a couple aged 40 and 41
      And Nia gets PIP mobility at the standard rate
      When the position is worked out
      Then "Disability premium for council tax help, a week" is £64.00
      And there is no "Enhanced disability premium for council tax help, a week"

  Rule: The support component of ESA (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 7 paras 18 to 24)

    Scenario: Nia of 22 has ESA with it, and PIP
      Given Nia is 22 years old
      And Nia has £145.90 a week from new-style-esa
      And Nia's support component is yes
      And Nia gets PIP mobility at the standard rate
      When the position is worked out
      Then there is no "Disability premium for council tax help, a week"
      And "Addition for limited capability for work in council tax help, a week" is £50.35
      And "Enhanced disability premium for council tax help, a week" is £22.00
      And by hand, 101.85 + 50.35 + 22.00 = 174.20
      And "Left to live on before council tax help falls, a week" is £174.20
      And "Income for council tax help, a week" is £145.90

    Scenario: Of a couple one has it, and nobody gets PIP
      Given Nia and Owen are a couple aged 40 and 41
      And Nia has £145.90 a week from new-style-esa
      And Nia's support component is yes
      When the position is worked out
      Then "Addition for limited capability for work in council tax help, a week" is £50.35
      And "Enhanced disability premium for council tax help, a week" is £31.40

    Scenario: Nia has it, and Owen gets PIP without ESA: the disability premium stands in place of the addition
      Given Nia and Owen are a couple aged 40 and 41
      And Nia has £145.90 a week from new-style-esa
      And Nia's support component is yes
      And Owen gets PIP mobility at the standard rate
      When the position is worked out
      Then "Disability premium for council tax help, a week" is £64.00
      And "Enhanced disability premium for council tax help, a week" is £31.40
      And there is no "Addition for limited capability for work in council tax help, a week"
      And by hand, 159.85 + 64.00 + 31.40 = 255.25
      And "Left to live on before council tax help falls, a week" is £255.25

  Rule: A benefit for carers brings the carer premium (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 7 para 14)

    Scenario: Grace gets Carer's Allowance
      Given Grace is 40 years old
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      And Grace takes home £100 a week for 8 hours a week
      When the position is worked out
      Then "Carer premium for council tax help, a week" for Grace is £48.15
      And "Earnings left alone by council tax help, a week" is £20.00

    Scenario: Grace cares and has not claimed it
      Given Grace is 40 years old
      And Grace cares for a severely disabled person
      When the position is worked out
      Then there is no "Carer premium for council tax help, a week"
