Feature: Spare bedrooms and other adults on a statement

  Background: Asha rents from the council for £700 a month
    Given an assessment period that starts on 1 June 2026
    And Asha is 40 years old
    And the home is rented from the council for £700 a month
    And everything else is as usual

  Rule: One spare bedroom takes 14% off, two or more 25% (Universal Credit Regulations 2013, Sch 4 para 36)

    Scenario Outline: <spare> spare bedrooms told, and the statement has £<shown>
      Given <spare> spare bedroom(s)
      And the statement's lines are:
        | id      | amount   |
        | housing | £<shown> |
      When the statement is checked
      Then "Housing" on the statement is £<apart> too <side>: "<reason>"

      Examples:
        | spare | shown | apart | side | reason                                                                               |
        | 0     | 602   | 98    | low  | This is your rent less 14% for one spare bedroom. We count another number of them.   |
        | 0     | 525   | 175   | low  | This is your rent less 25% for two or more spare bedrooms. We count fewer.           |
        | 1     | 525   | 77    | low  | Spare bedrooms                                                                       |
        | 2     | 602   | 77    | high | Spare bedrooms                                                                       |
        | 1     | 700   | 98    | high | It takes nothing off for spare bedrooms. From what you told us, £98 should come off. |

  Rule: A fixed sum comes off for each other adult (Universal Credit Regulations 2013, Sch 4 paras 13 to 16)

    Scenario Outline: No other adult told, and the statement has £<shown>
      Given the statement's lines are:
        | id      | amount   |
        | housing | £<shown> |
      When the statement is checked
      Then by hand, <count> x 96.55 = <apart>
      And "Housing" on the statement is £<apart> too low: "It takes off £96.55 for each other adult in your home, for <count> more than we do."

      Examples:
        | count | shown  | apart  |
        | 1     | 603.45 | 96.55  |
        | 2     | 506.90 | 193.10 |

    Scenario: Another adult told, and the statement takes nothing off
      Given a non-dependant aged 30
      And the statement's lines are:
        | id      | amount |
        | housing | £700   |
      When the statement is checked
      Then "Housing" on the statement is £96.55 too high: "Another adult not counted"
