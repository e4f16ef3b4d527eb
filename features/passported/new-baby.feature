Feature: For which babies a grant can be claimed
  A grant for a new baby can be claimed from some weeks before the birth to six months after it. Another child under 16 makes the
  baby not the first.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Cerys is 30 years old

  Rule: Outside Scotland from eleven weeks before the day to six months after the birth (SI 2005/3061, reg 5; SI 1987/1968, Sch 4 para 8)

    Scenario Outline: Efa was born on <born>
      Given the household lives in Wales
      And a child, Efa, born on <born>
      When the position is worked out
      Then "Sure Start Maternity Grant" is £500

      Examples: six months old on the first day, and born on the last
        | born            |
        | 1 December 2025 |
        | 30 June 2026    |

    Scenario: Efa was six months old the day before the month began
      Given the household lives in Wales
      And a child, Efa, born on 30 November 2025
      When the position is worked out
      Then there is no "Sure Start Maternity Grant"

    Scenario: The baby is due eleven weeks after the last day of the month
      Given the household lives in Wales
      And Cerys's expected birth date is 15 September 2026
      When the position is worked out
      Then "Sure Start Maternity Grant" is £500

    Scenario: The baby is due a day later
      Given the household lives in Wales
      And Cerys's expected birth date is 16 September 2026
      When the position is worked out
      Then there is no "Sure Start Maternity Grant"

    Scenario: Another child of 15
      Given the household lives in Wales
      And a child, Efa, born on 1 March 2026
      And a child, Ifan, born on 1 July 2010
      When the position is worked out
      Then there is no "Sure Start Maternity Grant"

    Scenario: Another child who turns 16 on the last day of the month
      Given the household lives in Wales
      And a child, Efa, born on 1 March 2026
      And a child, Ifan, born on 30 June 2010
      When the position is worked out
      Then "Sure Start Maternity Grant" is £500

  Rule: In Scotland from 24 weeks of pregnancy to six months after the birth (SSI 2018/370, Sch 2)

    Scenario: 24 weeks and a day on 30 June
      Given the household lives in Scotland
      And Cerys's expected birth date is 19 October 2026
      When the position is worked out
      Then "Pregnancy and Baby Payment" is £796.65

    Scenario: 24 weeks to the day
      Given the household lives in Scotland
      And Cerys's expected birth date is 20 October 2026
      When the position is worked out
      Then there is no "Pregnancy and Baby Payment"

    Scenario: Rory is six months old on the first day
      Given the household lives in Scotland
      And a child, Rory, born on 1 December 2025
      When the position is worked out
      Then "Pregnancy and Baby Payment" is £796.65

    Scenario: Rory was six months old the day before
      Given the household lives in Scotland
      And a child, Rory, born on 30 November 2025
      When the position is worked out
      Then there is no "Pregnancy and Baby Payment"
