Feature: A household with a child or limited capability for work keeps the first part of its pay
  The work allowance is what may be earned before Universal Credit goes down. It is the first question about a job:
  with rent help the lower sum, without it the higher, and with no child and no limited capability nothing.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Amina is 34 years old

  Rule: A household helped with its rent keeps the lower work allowance (Universal Credit Regulations 2013, reg 22(2)(b))

    Scenario: Amina, lone parent, one child of 3, rents from the council
      Given a child, Mia, born on 14 February 2023
      And the home is rented from the council for £95 a week
      When the position is worked out
      Then "Work allowance" is £427.00
      And "Work allowance" is explained by "You have a child or limited capability for work, and help with rent. So the first £427 a month of what you earn is not counted."

    Scenario Outline: Each April's sums count from the first period that begins after it: <start>
      Given an assessment period that starts on <start>
      And Amina has LCW
      And the home is rented from the council for <rent> a week
      When the position is worked out
      Then "Work allowance" is <allowance>

      Examples: rent that brings help, and none to pay
        | start         | rent | allowance |
        | 11 April 2022 | £95  | £344.00   |
        | 11 April 2022 | £0   | £573.00   |
        | 5 April 2026  | £95  | £411.00   |
        | 5 April 2026  | £0   | £684.00   |
        | 6 April 2026  | £95  | £427.00   |
        | 6 April 2026  | £0   | £710.00   |

  Rule: A household in temporary accommodation keeps the lower work allowance too (Universal Credit (Transitional Provisions) Regulations 2014, reg 5A)

    Scenario: Amina and her child live in temporary accommodation, paid for by Housing Benefit
      Given a child, Mia, born on 14 February 2023
      And the home is temporary accommodation
      When the position is worked out
      Then "Work allowance" is £427.00
      And "Work allowance" is explained by "You live in a temporary home, so the first £427 a month of what you earn is not counted."

  Rule: A household without help with rent has the higher work allowance (Universal Credit Regulations 2013, reg 22(2)(a))

    Scenario Outline: Amina and her child live in a home that is <tenure>
      Given a child, Mia, born on 14 February 2023
      And the home is <tenure>
      When the position is worked out
      Then "Work allowance" is £710.00
      And "Work allowance" is explained by "You have a child or limited capability for work, and no help with rent. So the first £710 a month of what you earn is not counted."

      Examples:
        | tenure                  |
        | owned                   |
        | mortgaged               |
        | rent-free               |
        | supported accommodation |

    Scenario Outline: A grown-up son's contribution of £96.55 leaves <help> of a rent of <rent> a month
      Given a child, Mia, born on 14 February 2023
      And the home is rented from the council for <rent> a month
      And a non-dependant aged 30
      When the position is worked out
      Then "Work allowance" is <allowance>

      Examples:
        | rent   | help    | allowance |
        | £96.54 | nothing | £710.00   |
        | £96.55 | nothing | £710.00   |
        | £96.56 | a penny | £427.00   |

  Rule: With no child and no limited capability for work, every pound earned counts (Universal Credit Regulations 2013, reg 22(1)(b))

    Scenario: Amina's grown-up child left school, and she waits for an assessment of her health
      Given a child, Kieran, born on 12 February 2009
      And Kieran is not in education
      And Amina is waiting for a work capability assessment
      When the position is worked out
      Then there is no "Work allowance" because "There is no child and nobody with limited capability for work, so all that you earn counts."
