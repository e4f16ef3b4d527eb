Feature: Whose council tax help in Scotland and Wales is counted
  Where the bill was told it is in the figures. Bills shared with other tenants, and people outside Universal Credit's working
  ages, have rules of their own: there we say that it is left out.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Mair is 50 years old

  Rule: It is counted where the bill was told (Council Tax Reduction (Scotland) Regulations 2021; Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013)

    Scenario Outline: Mair lives in <place>
      Given the household lives in <place>
      And the home's council tax by amount is £1,800 a year
      When the position is worked out
      Then "Council Tax Reduction" is £150.00
      And there is no "Help with council tax"

      Examples:
        | place    |
        | Scotland |
        | Wales    |

    Scenario: Mair lives in Scotland, and told no bill
      Given the household lives in Scotland
      When the position is worked out
      Then there is no "Council Tax Reduction"
      And the answer's notCounted/0/id is council-tax-reduction

  Rule: Cases with rules of their own are left out (Council Tax Reduction (Scotland) Regulations 2021, reg 79; Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6)

    Scenario: The home has another tenant
      Given the household lives in Wales
      And the home's council tax by amount is £1,800 a year
      And the home is rented from the council for £600 a month
      And the home's joint tenants are 1
      When the position is worked out
      Then there is no "Council Tax Reduction" because "Your council may help with council tax, but we could not count how much."
      And "Help with council tax" is explained by "Your council may help with council tax. We have not counted it for you: ask your council."

    Scenario: In Scotland Mair does not claim Universal Credit
      Given the household lives in Scotland
      And the home's council tax by amount is £1,800 a year
      And Universal Credit is not claimed
      When the position is worked out
      Then "Help with council tax" is explained by "Your council may help with council tax. We have not counted it for you: ask your council."
