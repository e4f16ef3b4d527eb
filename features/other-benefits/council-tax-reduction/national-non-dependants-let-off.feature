Feature: Other adults in the home for whom nothing comes off council tax help
  Daily living in PIP spares the household. Nobody under 18 is asked, and a couple is asked once.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Mair is 50 years old
    And the home's council tax by amount is £1,800 a year

  Rule: Daily living in PIP spares the household, and mobility does not (Council Tax Reduction (Scotland) Regulations 2021, reg 90; Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 5)

    Scenario: Mair gets daily living in Wales
      Given the household lives in Wales
      And Mair gets PIP daily living at the standard rate
      And a non-dependant aged 28
      When the position is worked out
      Then there is no "Taken off council tax help for another adult, a week" because "The daily living part of PIP is paid here. So nothing comes off for other adults."
      And "Council Tax Reduction" is £150.00

    Scenario Outline: Mair gets mobility in <place>
      Given the household lives in <place>
      And Mair gets PIP mobility at the enhanced rate
      And a non-dependant aged 28
      When the position is worked out
      Then "Taken off council tax help for another adult, a week" is £<off>
      And by hand, 150.00 - <off> x 365 / 7 / 12 = <reduction>
      And "Council Tax Reduction" is £<reduction>

      Examples:
        | place    | off  | reduction |
        | Scotland | 5.55 | 125.88    |
        | Wales    | 6.70 | 120.89    |

  Rule: Nothing comes off under 18 (Council Tax Reduction (Scotland) Regulations 2021, reg 90(1); Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 5(1))

    Scenario: A nephew of 17 in Wales, who works
      Given the household lives in Wales
      And a non-dependant aged 17
      And the non-dependant's working is yes
      When the position is worked out
      Then there is no "Taken off council tax help for another adult, a week" because "Another person, aged 17, lives with you. Nothing comes off for anyone under 18."
      And "Council Tax Reduction" is £150.00

    Scenario: At 18 the most comes off, for what is earned is not known
      Given the household lives in Wales
      And a non-dependant aged 18
      And the non-dependant's working is yes
      When the position is worked out
      Then "Taken off council tax help for another adult, a week" is £20.05

  Rule: Only one deduction is made of a couple (Council Tax Reduction (Scotland) Regulations 2021, reg 90(3); Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 5(3))

    Scenario Outline: A couple of <one> and <other> live here, and neither works
      Given the household lives in Wales
      And a non-dependant aged <one>
      And the non-dependant's id is anwen
      And a non-dependant aged <other>
      And the non-dependant's id is bryn
      And the non-dependant's partner of is anwen
      When the position is worked out
      Then "Taken off council tax help for another adult, a week" is £6.70
      And there is no "Taken off council tax help for another adult, a week" because "Only one sum comes off for a couple who live with you."
      And by hand, 150.00 - 6.70 x 365 / 7 / 12 = 120.89
      And "Council Tax Reduction" is £120.89

      Examples: One of them at 18 or over is enough
        | one | other |
        | 17  | 18    |
        | 18  | 18    |
        | 60  | 61    |

    Scenario Outline: Mair in <place> gets daily living, and <who> lives here: one reason is said
      Given the household lives in <place>
      And Mair gets PIP daily living at the standard rate
      And a non-dependant aged <one>
      And the non-dependant's id is anwen
      And a non-dependant aged <other>
      And the non-dependant's id is bryn
      And the non-dependant's partner of is <partner>
      When the position is worked out
      Then there is no "Taken off council tax help for another adult, a week" because "The daily living part of PIP is paid here. So nothing comes off for other adults."
      And "Council Tax Reduction" is £150.00

      Examples:
        | place    | who                    | one | other | partner |
        | Scotland | a couple               | 18  | 18    | anwen   |
        | Wales    | a couple               | 18  | 18    | anwen   |
        | Wales    | a couple, one under 18 | 17  | 18    | anwen   |

    Scenario: Mair in Wales gets daily living, and her nephew is 17
      Given the household lives in Wales
      And Mair gets PIP daily living at the standard rate
      And a non-dependant aged 17
      When the position is worked out
      Then there is no "Taken off council tax help for another adult, a week" because "The daily living part of PIP is paid here. So nothing comes off for other adults."
