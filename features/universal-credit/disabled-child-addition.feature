Feature: A disabled child brings an addition to the child element
  A child on a disability benefit brings one of two sums, by the rate of the benefit, however many children there
  are. Many families on a disability benefit for a child do not know of it: the keyworker should ask.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Bethan is 37 years old

  Rule: A disabled child brings the lower addition (Universal Credit Regulations 2013, reg 24(2)(a))

    Scenario: Bethan's child of 9 gets Disability Living Allowance at the middle rate
      Given a child, Owen, born on 3 October 2016
      And Owen gets a disability benefit at the lower rate
      When the position is worked out
      Then "Disabled child addition" for Owen is £164.79
      And "Disabled child addition" is explained by "Owen gets a disability benefit, which brings the lower disabled child addition of £164.79 a month."
      And by hand, 424.90 + 351.88 + 164.79 = 941.57
      And Universal Credit is £941.57 a month

  Rule: A severely disabled child brings the higher addition (Universal Credit Regulations 2013, reg 24(2)(b))

    Scenario: Bethan's child of 9 gets the highest rate, and her child of 4 the lower
      Given a child, Owen, born on 3 October 2016
      And Owen gets a disability benefit at the higher rate
      And a child, Cari, born on 8 December 2021
      And Cari gets a disability benefit at the lower rate
      When the position is worked out
      Then "Disabled child addition" for Owen is £514.71
      And "Disabled child addition" is explained by "Owen gets the highest rate of a disability benefit, or is blind. That brings £514.71 more a month."
      And by hand, 514.71 + 164.79 = 679.50
      And "Disabled child addition" is £679.50

    Scenario Outline: The additions of a period that begins on <start>
      Given an assessment period that starts on <start>
      And a child, Owen, born on 3 October 2016
      And Owen gets a disability benefit at the <rate> rate
      When the position is worked out
      Then "Disabled child addition" for Owen is <addition>

      Examples:
        | start        | rate   | addition |
        | 5 April 2026 | lower  | £158.76  |
        | 6 April 2026 | lower  | £164.79  |
        | 5 April 2026 | higher | £495.87  |
        | 6 April 2026 | higher | £514.71  |

    Scenario: The two-child limit did not stop the addition
      Given an assessment period that starts on 1 March 2026
      And a child, Owen, born on 3 October 2018
      And a child, Cari, born on 8 December 2021
      And a child, Nia, born on 2 May 2023
      And Nia gets a disability benefit at the higher rate
      When the position is worked out
      Then there is no "Child element" for Nia
      And "Disabled child addition" for Nia is £495.87

  Rule: Without a disability benefit there is no addition (Universal Credit Regulations 2013, reg 24(2))

    Scenario: Bethan says that her child gets no disability benefit
      Given a child, Owen, born on 3 October 2016
      And everything else is as usual
      When the position is worked out
      Then there is no "Disabled child addition" because "You told us that Owen gets no disability benefit."

    Scenario: A young person who has left school brings no addition
      Given a child, Owen, born on 3 October 2008
      And Owen is not in education
      And Owen gets a disability benefit at the higher rate
      When the position is worked out
      Then there is no "Disabled child addition" because "Owen no longer counts as your child for Universal Credit."

    Scenario: Of three children one has left school, one is disabled and one is neither
      Given a child, Owen, born on 3 October 2008
      And Owen is not in education
      And Owen gets a disability benefit at the higher rate
      And a child, Cari, born on 8 December 2021
      And Cari gets a disability benefit at the lower rate
      And a child, Nia, born on 2 May 2023
      When the position is worked out
      Then there is no "Disabled child addition" for Owen because "Owen no longer counts as your child for Universal Credit."
      And "Disabled child addition" for Cari is £164.79
      And there is no "Disabled child addition" for Nia
      And "Disabled child addition" is £164.79
      And by hand, 424.90 + 2 x 303.94 + 164.79 = 1,197.57
      And "Maximum amount" is £1,197.57
