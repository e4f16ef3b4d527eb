Feature: Whose work lets childcare come off earnings for Housing Benefit
  Childcare comes off earnings only where each parent works 16 hours a week, or the one who does not is disabled.

  Background: Universal Credit is not claimed, so Housing Benefit goes by income
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Universal Credit is not claimed
    And the home is temporary accommodation
    And the home's rent is £300 a week

  Rule: A lone parent works 16 hours (Housing Benefit Regulations 2006, reg 28(1)(a))

    Scenario Outline: Lena works <hours> hours
      Given Lena is 30 years old
      And a child, Mia, born on 2 February 2023
      And £100 a week is paid for registered childcare for Mia
      And Lena takes home £300 a week for <hours> hours a week
      When the position is worked out
      Then <outcome>

      Examples:
        | hours | outcome                                            |
        | 15    | there is no "Childcare taken off earnings, a week" |
        | 16    | "Childcare taken off earnings, a week" is £100.00   |

  Rule: Of a couple both work 16 hours, or the one who does not is disabled (Housing Benefit Regulations 2006, reg 28(1)(b) and (c) and (11))

    Scenario Outline: Lena works 20 hours, and Tom <case>
      Given Lena and Tom are a couple aged 30 and 31
      And a child, Mia, born on 2 February 2023
      And £100 a week is paid for registered childcare for Mia
      And Lena takes home £300 a week for 20 hours a week
      And <tom>
      When the position is worked out
      Then <outcome>

      Examples:
        | case                      | tom                                           | outcome                                            |
        | works 16 hours            | Tom takes home £150 a week for 16 hours a week | "Childcare taken off earnings, a week" is £100.00  |
        | works 15 hours            | Tom takes home £150 a week for 15 hours a week | there is no "Childcare taken off earnings, a week" |
        | gets PIP                  | Tom gets PIP mobility at the standard rate     | "Childcare taken off earnings, a week" is £100.00  |
        | cares for a disabled friend | Tom cares for a severely disabled person     | there is no "Childcare taken off earnings, a week" |
