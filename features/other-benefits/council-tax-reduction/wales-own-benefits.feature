Feature: Benefits that count towards council tax help in Wales without Universal Credit
  A benefit for carers, or the right to one, makes a carer. The support component counts as long as the allowance with it is paid.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And the home's council tax by amount is £1,800 a year
    And Universal Credit is not claimed

  Rule: A carer is whoever has Carer's Allowance, or the right to it under another benefit (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 7 para 14)

    Scenario: Grace takes home £204 a week beside Carer's Allowance
      Given Grace is 40 years old
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      And Grace takes home £204 a week for 12 hours a week
      When the position is worked out
      Then "Carer premium for council tax help, a week" for Grace is £48.15
      And by hand, 204.00 - 20.00 + 86.45 = 270.45
      And "Income for council tax help, a week" is £270.45

    Scenario: A penny more ends Carer's Allowance, and the premium with it
      Given Grace is 40 years old
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      And Grace takes home £204.01 a week for 12 hours a week
      When the position is worked out
      Then there is no "Carer premium for council tax help, a week"
      And by hand, 204.01 - 5.00 = 199.01
      And "Income for council tax help, a week" is £199.01

    Scenario: ESA leaves nothing of Carer's Allowance, and the right to it is enough
      Given Grace is 40 years old
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      And Grace has £110 a week from new-style-esa
      When the position is worked out
      Then "Carer premium for council tax help, a week" for Grace is £48.15
      And "Income for council tax help, a week" is £110.00

  Rule: Carer's Allowance that is paid halves the severe disability premium of a couple (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 7 para 11)

    Scenario: Nia and Owen both get daily living, and Nia is paid Carer's Allowance
      Given Nia and Owen are a couple aged 40 and 41
      And Nia gets PIP daily living at the standard rate
      And Owen gets PIP daily living at the standard rate
      And Nia cares for a severely disabled person
      And Nia has claimed Carer's Allowance
      When the position is worked out
      Then "Severe disability premium for council tax help, a week" is £86.05

    Scenario: Her ESA leaves nothing of it
      Given Nia and Owen are a couple aged 40 and 41
      And Nia gets PIP daily living at the standard rate
      And Owen gets PIP daily living at the standard rate
      And Nia cares for a severely disabled person
      And Nia has claimed Carer's Allowance
      And Nia has £110 a week from new-style-esa
      When the position is worked out
      Then by hand, 2 x 86.05 = 172.10
      And "Severe disability premium for council tax help, a week" is £172.10

  Rule: The support component counts while the allowance is paid (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 7 paras 18 to 24)

    Scenario: Nia earns £203.50 a week, the limit of permitted work
      Given Nia is 40 years old
      And Nia has £145.90 a week from new-style-esa
      And Nia's support component is yes
      And Nia takes home £203.50 a week for 12 hours a week
      When the position is worked out
      Then "Addition for limited capability for work in council tax help, a week" is £50.35

    Scenario: A penny more ends the allowance, and the component with it
      Given Nia is 40 years old
      And Nia has £145.90 a week from new-style-esa
      And Nia's support component is yes
      And Nia takes home £203.51 a week for 12 hours a week
      When the position is worked out
      Then there is no "Addition for limited capability for work in council tax help, a week"
      And "Left to live on before council tax help falls, a week" is £101.85
