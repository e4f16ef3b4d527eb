Feature: Until 6 April 2026 a third child born from 6 April 2017 brought no child element
  For assessment periods that began before 6 April 2026 Universal Credit paid the child element for two children,
  and for a third or later child only with an exception or a birth before 6 April 2017. Since then every child is
  paid for. It touches families whose older awards are checked, and those who ask what the change brought them.

  Background:
    Given an assessment period that starts on 5 April 2026
    And the household lives in Yorkshire and the Humber
    And Grace is 34 years old

  Rule: Since 6 April 2026 every child is paid for (Universal Credit (Removal of Two Child Limit) Act 2026, s 1)

    Scenario: Grace's third child is paid for from the period that begins on 6 April 2026
      Given an assessment period that starts on 6 April 2026
      And a child, Ada, born on 10 May 2018
      And a child, Ben, born on 3 July 2020
      And a child, Cleo, born on 20 January 2024
      When the position is worked out
      Then there is no "Two-child limit" because "The two-child limit has ended, so every child is paid for."
      And by hand, 3 x 303.94 = 911.82
      And "Child element" is £911.82

  Rule: A third or later child born from 6 April 2017 brought no child element (Universal Credit Regulations 2013, regs 24A and 24B)

    Scenario: Grace's third child is not paid for in the period that begins on 5 April 2026
      Given a child, Ada, born on 10 May 2018
      And a child, Ben, born on 3 July 2020
      And a child, Cleo, born on 20 January 2024
      When the position is worked out
      Then there is no "Two-child limit" for Ada
      And there is no "Two-child limit" because "Ben is one of your first two children, so the two-child limit does not stop the money."
      And "Two-child limit" is explained by "Cleo is a third or later child, born on or after 6 April 2017. Until April 2026 that brought no child element."
      And by hand, 2 x 292.81 = 585.62
      And "Child element" is £585.62

    Scenario: A third child born on 6 April 2017 brings nothing, though the older two were born before
      Given a child, Ada, born on 2 March 2012
      And a child, Ben, born on 9 June 2014
      And a child, Cleo, born on 6 April 2017
      When the position is worked out
      Then by hand, 339.00 + 292.81 = 631.81
      And "Child element" is £631.81
      And there is no "Child element" for Cleo

  Rule: A child born before 6 April 2017 is paid for whatever their place (Universal Credit Regulations 2013, reg 24A(3))

    Scenario: A third child born on 5 April 2017 is paid for
      Given a child, Ada, born on 2 March 2012
      And a child, Ben, born on 9 June 2014
      And a child, Cleo, born on 5 April 2017
      When the position is worked out
      Then there is no "Two-child limit" because "Cleo was born before 6 April 2017, so the two-child limit does not stop the money."
      And by hand, 339.00 + 292.81 + 292.81 = 924.62
      And "Child element" is £924.62

  Rule: A child with an exception is paid for (Universal Credit Regulations 2013, Schedule 12)

    Scenario Outline: Grace's third child has the <exception> exception
      Given a child, Ada, born on 10 May 2018
      And a child, Ben, born on 3 July 2020
      And a child, Cleo, born on 20 January 2024
      And Cleo has the <exception> exception
      When the position is worked out
      Then there is no "Two-child limit" because "You told us of an exception for Cleo, so the two-child limit does not stop the money."
      And by hand, 3 x 292.81 = 878.43
      And "Child element" is £878.43

      Examples:
        | exception                 |
        | multiple-birth            |
        | adopted                   |
        | kinship-care              |
        | non-consensual-conception |

    Scenario Outline: When the eldest has the <exception> exception, <paid> children are paid for
      Given a child, Ada, born on 10 May 2018
      And Ada has the <exception> exception
      And a child, Ben, born on 3 July 2020
      And a child, Cleo, born on 20 January 2024
      When the position is worked out
      Then by hand, <paid> x 292.81 = <sum>
      And "Child element" is £<sum>

      Examples: adopted and kinship children stand outside the count; the others help only a third or later child
        | exception                 | paid | sum    |
        | adopted                   | 3    | 878.43 |
        | kinship-care              | 3    | 878.43 |
        | multiple-birth            | 2    | 585.62 |
        | non-consensual-conception | 2    | 585.62 |

  Rule: The limit looks only at children who count (Universal Credit Regulations 2013, reg 24A)

    Scenario: A young person who has left school takes up no place
      Given a child, Ada, born on 2 March 2008
      And Ada is not in education
      And a child, Ben, born on 3 July 2020
      And a child, Cleo, born on 20 January 2024
      When the position is worked out
      Then there is no "Two-child limit" because "Ada does not count as your child, so the two-child limit does not matter."
      And "Child element" for Ben is £292.81
      And "Child element" for Cleo is £292.81
