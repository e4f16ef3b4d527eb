Feature: Help in a crisis
  Councils and governments keep money for people in a crisis. It is named only: each case is decided by itself, on benefits or not.

  Rule: In England it was the Household Support Fund, and is the Crisis and Resilience Fund from 1 April 2026 (guidance for local authorities in England)

    Scenario Outline: The month from <start>
      Given an assessment period that starts on <start>
      And the household lives in the West Midlands
      And Marek is 35 years old
      When the position is worked out
      Then "Help in a crisis" is explained by "<sentence>"

      Examples:
        | start         | sentence                                                                                           |
        | 31 March 2026 | If money runs out for food or fuel, ask your council for the Household Support Fund.               |
        | 1 April 2026  | If a sudden cost or a loss of income hits you, ask your council for the Crisis and Resilience Fund. |

  Rule: Wales and Scotland have funds of their own (Discretionary Assistance Fund; Welfare Funds (Scotland) Act 2015)

    Scenario Outline: Marek lives in <place>, without Universal Credit
      Given an assessment period that starts on 1 June 2026
      And the household lives in <place>
      And Marek is 35 years old
      And Universal Credit is not claimed
      When the position is worked out
      Then "Help in a crisis" is explained by "<sentence>"

      Examples:
        | place    | sentence                                                                                   |
        | Wales    | If you have no money for food or fuel, ask for the Discretionary Assistance Fund.          |
        | Scotland | If you have no money for food or fuel, ask your council for the Scottish Welfare Fund.     |
