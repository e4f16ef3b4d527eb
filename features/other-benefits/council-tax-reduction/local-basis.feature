Feature: Whether a council's scheme can be worked out
  A council's scheme is for people of working age. Where it looks at needs, it is worked out beside Universal Credit alone, and where
  nothing is known of its deductions for other adults, only without them. What stands in the way is said, never taken as nothing.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in England
    And the home's council tax by amount is £1,460 a year

  Rule: It is for people of working age (Council Tax Reduction Schemes (Prescribed Requirements) (England) Regulations 2012, reg 3 and Sch 1)

    Scenario: George, 70, in Bury
      Given the household's local authority is Bury
      And George is 70 years old
      When the position is worked out
      Then "pension-age" is out of scope and no figure is given
      And "Help with council tax" is explained by "People over State Pension age have a scheme of their own for council tax. We have not counted it: ask your council."

    Scenario: George, 70, and Ada, 60, in Bury, who do not get Universal Credit
      Given the household's local authority is Bury
      And George and Ada are a couple aged 70 and 60
      And Universal Credit is not claimed
      When the position is worked out
      Then "Help with council tax" is explained by "People over State Pension age have a scheme of their own for council tax. We have not counted it: ask your council."

    Scenario: George and Ada get Universal Credit, so Bury's own scheme is for them
      Given the household's local authority is Bury
      And George and Ada are a couple aged 70 and 60
      When the position is worked out
      Then by hand, 1,460.00 x 80% / 12 = 97.33
      And "Council Tax Reduction" is £97.33

  Rule: Needs are those that Universal Credit measures (Council Tax Reduction Schemes (Default Scheme) (England) Regulations 2012, Sch paras 25 and 28)

    Scenario: Marek in Derby earns too much for Universal Credit
      Given the household's local authority is Derby
      And Marek is 30 years old
      And Marek takes home £300.00 a week for 37 hours a week
      When the position is worked out
      Then there is no "Council Tax Reduction" because "We could not work out your council's help with council tax, so none is counted."
      And "Help with council tax" is explained by "Derby may help with council tax. We count its scheme only beside Universal Credit: see https://www.derby.gov.uk/advice-and-benefits/council-tax/council-tax-support-scheme/."

    Scenario: In Wakefield bands of earnings need no Universal Credit
      Given the household's local authority is Wakefield
      And Marek is 30 years old
      And Universal Credit is not claimed
      And Marek takes home £200.00 a week for 25 hours a week
      When the position is worked out
      Then by hand, 1,460.00 x 40% / 12 = 48.67
      And "Council Tax Reduction" is £48.67
      And there is no "Help with council tax"

  Rule: Other adults whose deduction is not known keep it from being worked out (Local Government Finance Act 1992, s 13A(2) and Sch 1A)

    Scenario: Marek in Sheffield has a brother at home
      Given the household's local authority is Sheffield
      And Marek is 30 years old
      And a non-dependant aged 28
      When the position is worked out
      Then there is no "Council Tax Reduction" because "We could not work out your council's help with council tax, so none is counted."
      And "Help with council tax" is explained by "Other adults at home can lower Sheffield's help with council tax. We do not know by how much: see https://www.sheffield.gov.uk/benefits/council-tax-support."

  Rule: Savings above the limit are looked at first (Local Government Finance Act 1992, s 13A(2) and Sch 1A)

    Scenario: Marek in Sheffield has a brother at home and too much in savings
      Given the household's local authority is Sheffield
      And Marek is 30 years old
      And savings of £16,000.01
      And a non-dependant aged 28
      When the position is worked out
      Then there is no "Council Tax Reduction" because "Sheffield does not help with council tax where savings are over its limit of £16,000."
