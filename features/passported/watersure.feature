Feature: WaterSure
  A metered water bill is held down for a household on Universal Credit with three children, or with an illness that needs much
  water. Only the children are known here.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And Joanna is 40 years old
    And a child, Kuba, born on 1 March 2015
    And a child, Ola, born on 1 March 2017

  Rule: It needs three children under 19 (Water Industry (Charges) (Vulnerable Groups) (Consolidation) Regulations 2015, reg 2(2)(a))

    Scenario Outline: The third child lives in <place>, born on <born>
      Given the household lives in <place>
      And a child, Zofia, born on <born>
      When the position is worked out
      Then "WaterSure" is explained by "With a water meter and 3 children or more, your water bill can be capped. Ask your water company for WaterSure."

      Examples:
        | place          | born         |
        | the South East | 1 March 2019 |
        | Wales          | 1 July 2007  |

    Scenario: The third child turns 19 on the last day of the month
      Given a child, Zofia, born on 30 June 2007
      When the position is worked out
      Then there is no "WaterSure"

    Scenario: There are two children
      When the position is worked out
      Then there is no "WaterSure"

  Rule: It is for homes in England and Wales, with Universal Credit (Water Industry (Charges) (Vulnerable Groups) (Consolidation) Regulations 2015, regs 1 and 2(3))

    Scenario Outline: Not <where>
      Given the household lives in <place>
      And a child, Zofia, born on 1 March 2019
      And <fact>
      When the position is worked out
      Then there is no "WaterSure"

      Examples:
        | where                    | place          | fact                            |
        | in Scotland              | Scotland       | savings of £100                 |
        | without Universal Credit | the South East | Universal Credit is not claimed |
