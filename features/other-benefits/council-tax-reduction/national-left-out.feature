Feature: Whose council tax help is not worked out in Scotland and Wales
  Bills shared with other tenants, students, and people of pension age have rules of their own. There nothing is put in the figures.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the home's council tax by amount is £1,800 a year

  Rule: A bill is shared among those who are liable together (Council Tax Reduction (Scotland) Regulations 2021, reg 79; Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 4)

    Scenario Outline: Mair shares the rent of a home in <place> with another tenant
      Given the household lives in <place>
      And Mair is 50 years old
      And the home is rented from the council for £600 a month
      And the home's joint tenants are 1
      When the position is worked out
      Then there is no "Council Tax Reduction" because "Your council may help with council tax, but we could not count how much."

      Examples:
        | place    |
        | Scotland |
        | Wales    |

    Scenario: Mair is the only tenant
      Given the household lives in Wales
      And Mair is 50 years old
      And the home is rented from the council for £600 a month
      And the home's joint tenants are 0
      When the position is worked out
      Then "Council Tax Reduction" is £150.00

  Rule: Students are shut out, with exceptions (Council Tax Reduction (Scotland) Regulations 2021, reg 20; Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 11)

    Scenario: Of Priya and Dev, Dev studies
      Given the household lives in Wales
      And Priya and Dev are a couple aged 27 and 28
      And Dev is outside these rules: student
      When the position is worked out
      Then Universal Credit is £666.97 a month
      And there is no "Council Tax Reduction" because "Your council may help with council tax, but we could not count how much."

  Rule: People of pension age have another scheme (Council Tax Reduction (State Pension Credit) (Scotland) Regulations 2012; Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 1)

    Scenario: Harold was born on 30 April 1960, and reached State Pension age at 66 and a month, on 30 May 2026
      Given the household lives in Wales
      And Harold was born on 30 April 1960
      When the position is worked out
      Then "pension-age" is out of scope and no figure is given
      And "Help with council tax" is explained by "Your council may help with council tax. We have not counted it for you: ask your council."

    Scenario: Olwen was born on 6 May 1960, and reaches it at 66 and two months, on 6 July 2026
      Given the household lives in Wales
      And Olwen was born on 6 May 1960
      When the position is worked out
      Then "Council Tax Reduction" is £150.00
