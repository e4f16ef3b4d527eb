Feature: Childcare that comes off earnings for Housing Benefit
  What registered childcare costs is not counted as earnings, up to £175 a week for one child and £300 for two or more.

  Background: Universal Credit is not claimed, so Housing Benefit goes by income
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Universal Credit is not claimed
    And the home is temporary accommodation
    And the home's rent is £300 a week
    And Lena is 30 years old
    And a child, Mia, born on 2 February 2023
    And Lena takes home £500 a week for 30 hours a week

  Rule: Up to £175 a week for one child (Housing Benefit Regulations 2006, reg 27(3)(a))

    Scenario Outline: £<cost> a week for Mia
      Given £<cost> a week is paid for registered childcare for Mia
      When the position is worked out
      Then "Childcare taken off earnings, a week" is £<off>
      And by hand, 500.00 - 25.00 - <off> - 17.10 = <counts>
      And "Earnings that count for Housing Benefit, a week" is £<counts>

      Examples:
        | cost   | off    | counts |
        | 174.99 | 174.99 | 282.91 |
        | 175.00 | 175.00 | 282.90 |
        | 175.01 | 175.00 | 282.90 |

  Rule: Up to £300 a week for two or more (Housing Benefit Regulations 2006, reg 27(3)(b))

    Scenario Outline: £160 a week for Mia and £<cost> for her brother
      Given a child, Noa, born on 3 March 2021
      And £160 a week is paid for registered childcare for Mia
      And £<cost> a week is paid for registered childcare for Noa
      When the position is worked out
      Then "Childcare taken off earnings, a week" is £<off>

      Examples:
        | cost   | off    |
        | 139.99 | 299.99 |
        | 140.00 | 300.00 |
        | 150.00 | 300.00 |

  Rule: Only registered childcare counts (Housing Benefit Regulations 2006, reg 28(6) to (8))

    Scenario: A neighbour minds Mia
      Given £100 a week is paid for unregistered childcare for Mia
      When the position is worked out
      Then there is no "Childcare taken off earnings, a week"

  Rule: It cannot take earnings below nothing, and leaves no room for the additional disregard then (Housing Benefit Regulations 2006, reg 27(1) and Sch 4 para 17(1))

    Scenario Outline: Tariffs of pay: Lena takes home £<pay> a week in all
      Given Lena takes home £<more> a week for 1 hours a week
      And a child, Noa, born on 3 March 2021
      And £300 a week is paid for registered childcare for Mia
      And £300 a week is paid for registered childcare for Noa
      When the position is worked out
      Then by hand, <sum> = <counts>
      And "Earnings that count for Housing Benefit, a week" is £<counts>

      Examples:
        | pay    | more | sum                             | counts |
        | 510.00 | 10.00 | 510.00 - 25.00 - 300.00 - 17.10 | 167.90 |
