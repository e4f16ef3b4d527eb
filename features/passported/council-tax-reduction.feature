Feature: Help with council tax
  Each council in England has its own scheme, and Scotland and Wales have one each. What a scheme comes to is counted where the
  council and the bill are told, and the council's scheme is here. Everywhere else the answer says that it is left out, what to tell
  us or whom to ask, and a verdict that it could turn is not given.

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
        | Wales          | Your council may help with council tax, by one scheme for Wales. Tell us your bill, and we can count it.        |
        | Scotland       | Your council may help with council tax, by one scheme for Scotland. Tell us your bill, and we can count it.     |

    Scenario Outline: Nadia lives in <council> and did not tell us her bill
      Given the household lives in England
      And the household's local authority is <council>
      When the position is worked out
      Then "Help with council tax" is explained by "<sentence>"

      Examples: A council with a scheme here, one with an address alone, one with no file
        | council    | sentence                                                                                                                                                                                                       |
        | Derby      | Derby may help with council tax. Tell us the bill for your home, and we can count it.                                                                                                                          |
        | Nottingham | Nottingham may help with council tax. We do not have its figures for this year: see https://nottinghamcity.gov.uk/information-for-residents/benefits/council-tax-support-scheme/.                              |
        | Leeds      | Leeds may help with council tax. We do not have its scheme: ask your council.                                                                                                                                  |

    Scenario: Nadia in Derby told us her bill
      Given the household lives in England
      And the household's local authority is Derby
      And the home's council tax by amount is £1,460 a year
      When the position is worked out
      Then "Council Tax Reduction" is £97.33
      And there is no "Help with council tax"

    Scenario: Nadia in Wales told us her bill, and it is counted though Universal Credit is not claimed
      Given the household lives in Wales
      And Universal Credit is not claimed
      And the home's council tax by amount is £1,460 a year
      When the position is worked out
      # she has no income, so the whole bill
      Then by hand, 1,460 / 12 = 121.67
      And "Council Tax Reduction" is £121.67
      And there is no "Help with council tax"

  Rule: In Northern Ireland there are rates instead (Rate Relief Regulations (Northern Ireland) 2017)

    Scenario: Nadia lives in Belfast, where none of these figures holds
      Given the household lives in Northern Ireland
      When the position is worked out
      Then "northern-ireland" is out of scope and no figure is given
      And "Help with council tax" is explained by "You may get a rebate on your rates. We have not counted it: ask Land and Property Services."
