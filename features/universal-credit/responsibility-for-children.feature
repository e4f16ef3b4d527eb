Feature: A household's Universal Credit counts the children and young people it is responsible for
  A child who counts brings the child element and the work allowance. The last day of the assessment period speaks
  for the whole month. So a young person who leaves school stops counting with the month that holds 1 September.

  Background:
    Given an assessment period that starts on 1 August 2026
    And the household lives in Yorkshire and the Humber
    And Amina is 45 years old
    And everything else is as usual

  Rule: A child under 16 counts (Universal Credit Regulations 2013, reg 4)

    Scenario: Amina's child of 3 counts
      Given a child, Mia, born on 14 February 2023
      When the position is worked out
      Then "Child who counts" is explained by "Mia is under 16, so Mia counts as your child."
      And "Child element" for Mia is £303.94

  Rule: A young person of 16 counts until the 1 September after the birthday, in school or not (Universal Credit Regulations 2013, reg 5(1)(a))

    Scenario Outline: Kieran left school in May and turned 16 on <sixteen on>
      Given an assessment period that starts on <start>
      And a child, Kieran, born on <born>
      And Kieran is not in education
      When the position is worked out
      Then "Child who counts" is explained by "Kieran counts as your child until the 1 September after turning 16, in school or not."
      And "Child element" for Kieran is £351.88

      Examples: the last day of the period comes before 1 September
        | sixteen on       | born             | start         |
        | 12 February 2026 | 12 February 2010 | 31 July 2026  |
        | 12 February 2026 | 12 February 2010 | 1 August 2026 |
        | 31 August 2026   | 31 August 2010   | 1 August 2026 |

      Examples: a birthday on 1 September has nearly a year to run
        | sixteen on       | born             | start         |
        | 1 September 2026 | 1 September 2010 | 2 August 2026 |

  Rule: A young person who has left education no longer counts (Universal Credit Regulations 2013, reg 5(1))

    Scenario Outline: From the period that ends on 1 September Kieran, born on <born>, no longer counts
      Given an assessment period that starts on 2 August 2026
      And a child, Kieran, born on <born>
      And Kieran is not in education
      When the position is worked out
      Then there is no "Child who counts" because "You told us that Kieran is not in school, college or training. So Kieran no longer counts as your child."
      And there is no "Child element" for Kieran
      And there is no "Work allowance"

      Examples:
        | born             |
        | 12 February 2010 |
        | 31 August 2010   |

  Rule: A young person in education or training counts until the 1 September after the 19th birthday (Universal Credit Regulations 2013, reg 5(1)(b))

    Scenario: Leah, 16 and at college, counts beyond 1 September
      Given an assessment period that starts on 2 August 2026
      And a child, Leah, born on 12 February 2010
      When the position is worked out
      Then "Child who counts" is explained by "You told us that Leah is in school, college or training. So Leah still counts as your child."

    Scenario: Leah, 19 and at college, counts in the period that ends on 31 August
      Given a child, Leah, born on 12 February 2007
      When the position is worked out
      Then "Child element" for Leah is £351.88

    Scenario: Leah, 19 and at college, no longer counts in the period that ends on 1 September
      Given an assessment period that starts on 2 August 2026
      And a child, Leah, born on 12 February 2007
      When the position is worked out
      Then there is no "Child who counts" because "The 1 September after Leah turned 19 has come. So Leah no longer counts as your child."
      And there is no "Child element" for Leah
