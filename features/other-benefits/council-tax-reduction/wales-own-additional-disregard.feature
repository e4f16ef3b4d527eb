Feature: The additional £17.10 of earnings that council tax help leaves alone in Wales
  It goes to those who work 30 hours from 25, and to parents and disabled people who work 16 hours, where enough is earned.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And the home's council tax by amount is £1,800 a year
    And Universal Credit is not claimed

  Rule: A parent keeps it from 16 hours (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 8 para 18(2)(b)(ii) and (iii))

    Scenario Outline: Nia and Owen of 22 have a child, and Nia takes home £300 in <hours> hours
      Given Nia and Owen are a couple aged 22 and 22
      And a child, Ben, born on 1 April 2023
      And Nia takes home £300 a week for <hours> hours a week
      When the position is worked out
      Then by hand, 300.00 - 10.00 - <more> = <counts>
      And "Earnings that count for council tax help, a week" is £<counts>

      Examples:
        | hours | more  | counts |
        | 15    | 0     | 290.00 |
        | 16    | 17.10 | 272.90 |

    Scenario: Without a child 16 hours are not enough
      Given Nia and Owen are a couple aged 22 and 22
      And Nia takes home £300 a week for 16 hours a week
      When the position is worked out
      Then "Earnings that count for council tax help, a week" is £290.00

  Rule: Of a couple one of 25 or over with 30 hours is enough (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 8 para 18(2)(b)(i))

    Scenario: Owen of 25 works 30 hours, and Nia of 24 does not
      Given Nia and Owen are a couple aged 24 and 25
      And Owen takes home £300 a week for 30 hours a week
      When the position is worked out
      Then by hand, 300.00 - 10.00 - 17.10 = 272.90
      And "Earnings that count for council tax help, a week" is £272.90

    Scenario: Nia of 24 works 30 hours, and Owen of 25 does not
      Given Nia and Owen are a couple aged 24 and 25
      And Nia takes home £300 a week for 30 hours a week
      When the position is worked out
      Then "Earnings that count for council tax help, a week" is £290.00

  Rule: Where the disability premium is included, 16 hours of either of a couple are enough (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 8 para 18(2)(b)(iv), as amended by WSI 2018/14)

    Scenario Outline: Nia gets PIP and takes home £200 in <hours> hours
      Given Nia is 30 years old
      And Nia gets PIP mobility at the standard rate
      And Nia takes home £200 a week for <hours> hours a week
      When the position is worked out
      Then by hand, 200.00 - 20.00 - <more> = <counts>
      And "Earnings that count for council tax help, a week" is £<counts>

      Examples:
        | hours | more  | counts |
        | 15    | 0     | 180.00 |
        | 16    | 17.10 | 162.90 |

    Scenario Outline: Owen gets PIP and does not work, and Nia takes home £200 in <hours> hours
      Given Nia and Owen are a couple aged 30 and 31
      And Owen gets PIP mobility at the standard rate
      And Nia takes home £200 a week for <hours> hours a week
      When the position is worked out
      Then by hand, 200.00 - 20.00 - <more> = <counts>
      And "Earnings that count for council tax help, a week" is £<counts>

      Examples: The one who is disabled need not be the one who works
        | hours | more  | counts |
        | 15    | 0     | 180.00 |
        | 16    | 17.10 | 162.90 |
