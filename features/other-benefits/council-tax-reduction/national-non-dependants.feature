Feature: A couple who live with the household count once for council tax help
  Two non-dependants who are a couple bring one deduction, by the income of both where one of them works.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Mair is 50 years old
    And the home's council tax by amount is £1,800 a year

  Rule: One deduction of a couple, by their joint income (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 5; Council Tax Reduction (Scotland) Regulations 2021, reg 90)

    Scenario: A daughter works, and her partner has £100 a week
      Given a non-dependant aged 28
      And the non-dependant's id is anwen
      And the non-dependant's working is yes
      And the non-dependant's gross income is £400 a week
      And a non-dependant aged 29
      And the non-dependant's id is bryn
      And the non-dependant's partner of is anwen
      And the non-dependant's gross income is £100 a week
      When the position is worked out
      Then by hand, 400.00 + 100.00 = 500.00
      And "Taken off council tax help for another adult, a week" is £16.80
      And by hand, 150.00 - 16.80 x 365 / 7 / 12 = 77.00
      And "Council Tax Reduction" is £77.00

  Rule: Who does not work brings the lowest deduction, whatever comes in (Council Tax Reduction (Scotland) Regulations 2021, reg 90(1)(b); Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 5(1)(b))

    Scenario Outline: A son in <place> has £700 a week and no work
      Given the household lives in <place>
      And a non-dependant aged 28
      And the non-dependant's working is no
      And the non-dependant's gross income is £700 a week
      When the position is worked out
      Then "Taken off council tax help for another adult, a week" is £<off>
      And by hand, 150.00 - <off> x 365 / 7 / 12 = <reduction>
      And "Council Tax Reduction" is £<reduction>
      And the answer's lines/council-tax-reduction/non-dependant-deduction is non-dependant-deduction

      Examples:
        | place    | off  | reduction |
        | Scotland | 5.55 | 125.88    |
        | Wales    | 6.70 | 120.89    |

    Scenario Outline: A daughter in <place> and her partner have £700 a week between them, and neither works
      Given the household lives in <place>
      And a non-dependant aged 28
      And the non-dependant's id is anwen
      And the non-dependant's working is no
      And the non-dependant's gross income is £400 a week
      And a non-dependant aged 29
      And the non-dependant's id is bryn
      And the non-dependant's partner of is anwen
      And the non-dependant's working is no
      And the non-dependant's gross income is £300 a week
      When the position is worked out
      Then "Taken off council tax help for another adult, a week" is £<off>
      And "Council Tax Reduction" is £<reduction>

      Examples: once for the two of them
        | place    | off  | reduction |
        | Scotland | 5.55 | 125.88    |
        | Wales    | 6.70 | 120.89    |
