Feature: The first assessment period of 2026-27
  The year's amounts count from the first assessment period that begins on or after 6 April 2026. A period that began the day before
  has the amounts of 2025-26 to its end.

  Rule: The elements and the work allowance (Universal Credit Regulations 2013, regs 22, 24, 29, 34 and 36 and Sch 4 para 13, as amended by the Social Security Benefits Up-rating Order 2026)

    Scenario Outline: On <day> Sara works for 16 hours, cares for Kuba, and has two disabled children and an adult son at home
      Given an assessment period that starts on <day>
      And the household lives in the East Midlands
      And Sara is 30 years old
      And Sara takes home £900 a month for 16 hours a week
      And Sara cares for a severely disabled person
      And a child, Kuba, born on 1 February 2016
      And Kuba gets a disability benefit at the higher rate
      And a child, Mia, born on 1 February 2021
      And Mia gets a disability benefit at the lower rate
      And £1,400.00 a month is paid for registered childcare for Kuba
      And £1,100.00 a month is paid for registered childcare for Mia
      And a non-dependant aged 30
      And the home is rented from the council for £433.33 a month
      When the position is worked out
      Then "Standard allowance" is £<standard>
      And "Child element" for Kuba is £<first>
      And "Child element" for Mia is £<second>
      And "Disabled child addition" for Kuba is £<higher>
      And "Disabled child addition" for Mia is £<lower>
      And "Carer element" for Sara is £<carer>
      And "Another adult's share of the rent" is £<adult>
      And "Help with childcare" is £<childcare>
      And "Work allowance" is £<allowance>

      Examples:
        | day          | standard | first  | second | higher | lower  | carer  | adult | childcare | allowance |
        | 5 April 2026 | 400.14   | 339.00 | 292.81 | 495.87 | 158.76 | 201.68 | 93.02 | 1,768.94  | 411.00    |
        | 6 April 2026 | 424.90   | 351.88 | 303.94 | 514.71 | 164.79 | 209.34 | 96.55 | 1,836.16  | 427.00    |

    Scenario Outline: On <day> Raj and Ann, of <one> and <other>, pay for one child's childcare, and no rent
      Given an assessment period that starts on <day>
      And the household lives in Wales
      And Raj and Ann are a couple aged <one> and <other>
      And Raj takes home £900 a month for 20 hours a week
      And Ann takes home £700 a month for 16 hours a week
      And a child, Mia, born on 1 February 2021
      And £1,400.00 a month is paid for registered childcare for Mia
      And the home is owned
      When the position is worked out
      Then "Standard allowance" is £<standard>
      And "Help with childcare" is £<childcare>
      And "Work allowance" is £<allowance>

      Examples:
        | day          | one | other | standard | childcare | allowance |
        | 5 April 2026 | 23  | 24    | 497.55   | 1,031.88  | 684.00    |
        | 6 April 2026 | 23  | 24    | 528.34   | 1,071.09  | 710.00    |
        | 5 April 2026 | 23  | 25    | 628.10   | 1,031.88  | 684.00    |
        | 6 April 2026 | 23  | 25    | 666.97   | 1,071.09  | 710.00    |

    Scenario Outline: On <day> Jade is under 25
      Given an assessment period that starts on <day>
      And the household lives in Wales
      And Jade is 23 years old
      When the position is worked out
      Then "Standard allowance" is £<standard>

      Examples:
        | day          | standard |
        | 5 April 2026 | 316.98   |
        | 6 April 2026 | 338.58   |

  Rule: The week's benefits count from the Monday, and in Scotland from 1 April (Social Security Benefits Up-rating Order 2026; Scottish Child Payment Regulations 2020, reg 20)

    Scenario Outline: On <day> Grace has Carer's Allowance and Child Benefit for two, and earns the most she may
      Given an assessment period that starts on <day>
      And the household lives in the South West
      And Grace is 41 years old
      And Grace takes home £<limit> a week for 12 hours a week
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      And a child, Mia, born on 1 February 2021
      And a child, Ben, born on 1 February 2023
      When the position is worked out
      Then by hand, <care> x 52 / 12 = <month>
      And "Carer's Allowance" for Grace is £<month>
      And by hand, (<eldest> + <other>) x 52 / 12 = <family>
      And "Child Benefit" is £<family>

      Examples:
        | day          | limit | care  | month  | eldest | other | family |
        | 5 April 2026 | 196   | 83.30 | 360.97 | 26.05  | 17.25 | 187.63 |
        | 6 April 2026 | 204   | 86.45 | 374.62 | 27.05  | 17.90 | 194.78 |

    Scenario Outline: On <day> Isla has the Scottish Child Payment
      Given an assessment period that starts on <day>
      And the household lives in Scotland
      And Isla is 30 years old
      And a child, Mia, born on 1 February 2021
      When the position is worked out
      Then by hand, <week> x 52 / 12 = <month>
      And "Scottish Child Payment" is £<month>

      Examples:
        | day           | week  | month  |
        | 31 March 2026 | 27.15 | 117.65 |
        | 1 April 2026  | 28.20 | 122.20 |
