Feature: Who works enough hours for council tax help in Wales, and whose childcare counts
  Work of 16 hours a week opens childcare and, for some, £17.10 more of earnings; work of 30 hours opens that for anyone of 25. The hours
  of all jobs count together.

  Background:
    Given the household lives in Wales
    And the home's council tax by amount is £1,800 a year
    And Universal Credit is not claimed

  Rule: Remunerative work is 16 hours a week or more (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, reg 10(1))

    Scenario Outline: Nia, a lone parent of 22, takes home £300 a week in <first> hours
      Given an assessment period that starts on 1 June 2026
      And Nia is 22 years old
      And a child, Ben, born on 1 April 2023
      And Nia takes home £300 a week for <first> hours a week
      When the position is worked out
      Then by hand, 300.00 - 25.00 - <more> = <counts>
      And "Earnings that count for council tax help, a week" is £<counts>

      Examples:
        | first | more  | counts |
        | 15    | 0     | 275.00 |
        | 16    | 17.10 | 257.90 |
        | 17    | 17.10 | 257.90 |

    Scenario: Two jobs of 8 hours are 16 hours
      Given an assessment period that starts on 1 June 2026
      And Nia is 22 years old
      And a child, Ben, born on 1 April 2023
      And Nia takes home £150 a week for 8 hours a week
      And Nia takes home £150 a week for 8 hours a week
      When the position is worked out
      Then "Earnings that count for council tax help, a week" is £257.90

  Rule: From 25, 30 hours a week open the additional disregard for anyone (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 8 para 18(2)(b)(i))

    Scenario Outline: Nia of <age> takes home £300 a week in <hours> hours
      Given an assessment period that starts on 1 June 2026
      And Nia is <age> years old
      And Nia takes home £300 a week for <hours> hours a week
      When the position is worked out
      Then by hand, 300.00 - 5.00 - <more> = <counts>
      And "Earnings that count for council tax help, a week" is £<counts>

      Examples:
        | age | hours | more  | counts |
        | 24  | 30    | 0     | 295.00 |
        | 25  | 29    | 0     | 295.00 |
        | 25  | 30    | 17.10 | 277.90 |
        | 26  | 31    | 17.10 | 277.90 |

  Rule: Childcare counts up to September after the fifteenth birthday, or the sixteenth of a disabled child (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 21)

    Scenario: Ben was 15 on 10 April 2026, and it is August
      Given an assessment period that starts on 1 August 2026
      And Nia is 40 years old
      And a child, Ben, born on 10 April 2011
      And Nia takes home £300 a week for 16 hours a week
      And £50 a week is paid for registered childcare for Ben
      When the position is worked out
      Then "Childcare that comes off income for council tax help, a week" is £50.00

    Scenario: It is September
      Given an assessment period that starts on 1 September 2026
      And Nia is 40 years old
      And a child, Ben, born on 10 April 2011
      And Nia takes home £300 a week for 16 hours a week
      And £50 a week is paid for registered childcare for Ben
      When the position is worked out
      Then there is no "Childcare that comes off income for council tax help, a week"

    Scenario: In September Ben has a disability benefit, and is 15
      Given an assessment period that starts on 1 September 2026
      And Nia is 40 years old
      And a child, Ben, born on 10 April 2011
      And Ben gets a disability benefit at the lower rate
      And Nia takes home £300 a week for 16 hours a week
      And £50 a week is paid for registered childcare for Ben
      When the position is worked out
      Then "Childcare that comes off income for council tax help, a week" is £50.00

    Scenario: In September Ben has a disability benefit, and is 16
      Given an assessment period that starts on 1 September 2026
      And Nia is 40 years old
      And a child, Ben, born on 10 April 2010
      And Ben gets a disability benefit at the lower rate
      And Nia takes home £300 a week for 16 hours a week
      And £50 a week is paid for registered childcare for Ben
      When the position is worked out
      Then there is no "Childcare that comes off income for council tax help, a week"

    Scenario: Ben has a disability benefit and no childcare, so Cai's counts as that of one child, up to £175
      Given an assessment period that starts on 1 June 2026
      And Nia is 40 years old
      And a child, Ben, born on 1 April 2023
      And Ben gets a disability benefit at the lower rate
      And a child, Cai, born on 1 April 2024
      And Nia takes home £400 a week for 16 hours a week
      And £200 a week is paid for registered childcare for Cai
      When the position is worked out
      Then "Childcare that comes off income for council tax help, a week" is £175.00
