Feature: What a week of a food card is for
  Healthy Start, and in Scotland Best Start Foods, put so much a week on a card for a pregnancy and for each young child: twice
  as much for a baby under 1.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Cerys is 30 years old

  Rule: Healthy Start counts a pregnancy of more than ten weeks (SI 2005/3262, regs 3(3)(a) and 8)

    Scenario: Ten weeks and a day on 30 June
      Given the household lives in Wales
      And Cerys's expected birth date is 25 January 2027
      When the position is worked out
      Then "Healthy Start" is £4.65

    Scenario: Ten weeks to the day
      Given the household lives in Wales
      And Cerys's expected birth date is 26 January 2027
      When the position is worked out
      Then there is no "Healthy Start"

    Scenario: The day on which the baby was due has passed
      Given the household lives in Wales
      And Cerys's expected birth date is 31 May 2026
      When the position is worked out
      Then there is no "Healthy Start"

  Rule: Healthy Start counts a baby under 1 twice (SI 2005/3262, regs 3(2) and 8)

    Scenario Outline: Efa was born on <born>
      Given the household lives in Wales
      And a child, Efa, born on <born>
      When the position is worked out
      Then "Healthy Start" is £<week>

      Examples: under 1 on 30 June, and 1 on that day
        | born         | week |
        | 1 July 2025  | 9.30 |
        | 30 June 2025 | 4.65 |

  Rule: Healthy Start counts a child from 1 to 3 once (SI 2005/3262, regs 3(3)(e) and 8)

    Scenario: Efa turns 4 on the day after the month ends
      Given the household lives in Wales
      And a child, Efa, born on 1 July 2022
      When the position is worked out
      Then "Healthy Start" is £4.65

    Scenario: Efa turns 4 on the last day of the month
      Given the household lives in Wales
      And a child, Efa, born on 30 June 2022
      When the position is worked out
      Then there is no "Healthy Start"

    Scenario: Cerys is pregnant, with a baby of ten months and a child of 3
      Given the household lives in Wales
      And Cerys's expected birth date is 1 December 2026
      And a child, Efa, born on 1 August 2025
      And a child, Ifan, born on 1 June 2023
      When the position is worked out
      Then by hand, 4.65 x (1 + 2 + 1) = 18.60
      And "Healthy Start" is £18.60

  Rule: Best Start Foods counts a pregnancy (SSI 2019/193, regs 7 and 13)

    Scenario: Four weeks pregnant
      Given the household lives in Scotland
      And Cerys's expected birth date is 1 March 2027
      When the position is worked out
      Then "Best Start Foods" is £5.60

  Rule: Best Start Foods counts a baby under 1 twice, and a child of 1 or 2 once (SSI 2019/193, regs 7 and 13)

    Scenario Outline: Rory was born on <born>
      Given the household lives in Scotland
      And a child, Rory, born on <born>
      When the position is worked out
      Then "Best Start Foods" is £<week>

      Examples:
        | born         | week  |
        | 1 July 2025  | 11.20 |
        | 30 June 2025 | 5.60  |
        | 1 July 2023  | 5.60  |

    Scenario: Rory turns 3 on the last day of the month
      Given the household lives in Scotland
      And a child, Rory, born on 30 June 2023
      When the position is worked out
      Then there is no "Best Start Foods"
