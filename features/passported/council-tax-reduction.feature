Feature: Help with council tax
  Each council in England has its own scheme, and Scotland and Wales have one each. None of them is counted yet, so every
  answer says that it is left out, and a verdict that it could turn is not given.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Nadia is 30 years old

  Rule: It follows the council's own scheme in England, and national schemes in Wales and Scotland (Local Government Finance Act 1992, s 13A)

    Scenario Outline: Nadia lives in <place>
      Given the household lives in <place>
      When the position is worked out
      Then "Help with council tax" is explained by "<sentence>"

      Examples:
        | place          | sentence                                                                                                        |
        | the South East | Your council may help with council tax. We have not counted it: ask your council.                               |
        | Wales          | Your council may help with council tax, by one scheme for Wales. We have not counted it: ask your council.      |
        | Scotland       | Your council may help with council tax, by one scheme for Scotland. We have not counted it: ask your council.   |

  Rule: In Northern Ireland there are rates instead (Rate Relief Regulations (Northern Ireland) 2017)

    Scenario: Nadia lives in Belfast, where none of these figures holds
      Given the household lives in Northern Ireland
      When the position is worked out
      Then "northern-ireland" is out of scope and no figure is given
      And "Help with council tax" is explained by "You may get a rebate on your rates. We have not counted it: ask Land and Property Services."
