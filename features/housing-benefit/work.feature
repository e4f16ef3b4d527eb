Feature: Whose hours and which child's care count for Housing Benefit
  Sixteen hours a week open the childcare disregard and, for families, the additional disregard; thirty hours open it for
  everybody of 25 or over.

  Background: Universal Credit is not claimed, so Housing Benefit goes by income
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Universal Credit is not claimed
    And the home is supported accommodation
    And the home's rent is £300 a week

  Rule: The hours of all jobs count together (Housing Benefit Regulations 2006, reg 6(1) and Sch 4 para 17(2)(b))

    Scenario Outline: Lena, a lone parent, works <first> and <second> hours in two jobs
      Given Lena is 30 years old
      And a child, Mia, born on 2 February 2019
      And Lena takes home £150 a week for <first> hours a week
      And Lena takes home £100 a week for <second> hours a week
      When the position is worked out
      Then by hand, <sum> = <counts>
      And "Earnings that count for Housing Benefit, a week" is £<counts>

      Examples:
        | first | second | sum                    | counts |
        | 8     | 7.5    | 250.00 - 25.00         | 225.00 |
        | 8     | 8      | 250.00 - 25.00 - 17.10 | 207.90 |

    Scenario Outline: Marek, who is <age>, works <hours> hours
      Given Marek is <age> years old
      And Marek takes home £300 a week for <hours> hours a week
      When the position is worked out
      Then by hand, <sum> = <counts>
      And "Earnings that count for Housing Benefit, a week" is £<counts>

      Examples:
        | age | hours | sum                   | counts |
        | 25  | 29.5  | 300.00 - 5.00         | 295.00 |
        | 25  | 30    | 300.00 - 5.00 - 17.10 | 277.90 |
        | 24  | 40    | 300.00 - 5.00         | 295.00 |

    Scenario Outline: Marek works 20 hours and Ola <hours>, and the hours of two people do not count together
      Given Marek and Ola are a couple aged 30 and 31
      And Marek takes home £300 a week for 20 hours a week
      And Ola takes home £200 a week for <hours> hours a week
      When the position is worked out
      Then by hand, <sum> = <counts>
      And "Earnings that count for Housing Benefit, a week" is £<counts>

      Examples:
        | hours | sum                             | counts |
        | 16    | 300.00 + 200.00 - 10.00         | 490.00 |
        | 30    | 300.00 + 200.00 - 10.00 - 17.10 | 472.90 |

  Rule: A child's registered childcare counts up to September after the fifteenth birthday, or the sixteenth where disabled (Housing Benefit Regulations 2006, reg 28(6))

    Scenario Outline: In the period from <start>, a child born on 10 May 2011 <case>
      Given an assessment period that starts on <start>
      And Lena is 40 years old
      And a child, Mia, born on 10 May 2011
      And Mia gets a disability benefit at the lower rate
      And a child, Sam, born on 10 May 2011
      And £200 a month is paid for registered childcare for <whose>
      And Lena takes home £300 a week for 20 hours a week
      When the position is worked out
      Then <outcome>

      Examples: Fifteen on 10 May 2026, sixteen on 10 May 2027
        | start         | case            | whose | outcome                                             |
        | 31 July 2026  | is not disabled | Sam   | "Childcare taken off earnings, a week" is £46.15     |
        | 1 August 2026 | is not disabled | Sam   | "Childcare taken off earnings, a week" is £46.15     |
        | 2 August 2026 | is not disabled | Sam   | there is no "Childcare taken off earnings, a week"   |
        | 1 August 2026 | is disabled     | Mia   | "Childcare taken off earnings, a week" is £46.15     |
        | 2 August 2026 | is disabled     | Mia   | "Childcare taken off earnings, a week" is £46.15     |
        | 1 August 2027 | is disabled     | Mia   | "Childcare taken off earnings, a week" is £46.15     |
        | 2 August 2027 | is disabled     | Mia   | there is no "Childcare taken off earnings, a week"   |
