Feature: Which children count for help with childcare
  A child counts up to the September after turning 16, where registered childcare is paid for.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Amina is 30 years old
    And a child, Bilal, born on 1 May 2023

  Rule: A child counts up to 1 September after the sixteenth birthday (Universal Credit Regulations 2013, reg 33(1))

    Scenario Outline: Hamza, born on <birth date>, goes to a holiday club in the month from <first day>
      Given an assessment period that starts on <first day>
      And Amina takes home £600.00 a month for 12 hours a week
      And a child, Hamza, born on <birth date>
      And £100.00 a month is paid for registered childcare for Hamza
      When the position is worked out
      Then "Childcare costs that count" is £<counts>
      And "Help with childcare" is £<help>

      Examples: The month ends on 31 August, the day before he is too old
        | birth date       | first day     | counts | help  |
        | 31 August 2010   | 1 August 2026 | 100.00 | 85.00 |
        | 1 September 2010 | 1 August 2027 | 100.00 | 85.00 |

      Examples: He turns 16 on 1 September 2026, so the 1 September that counts is a year later
        | birth date       | first day     | counts | help  |
        | 1 September 2010 | 2 August 2026 | 100.00 | 85.00 |

    Scenario Outline: Hamza, born on <birth date>, is too old in the month from <first day>
      Given an assessment period that starts on <first day>
      And Amina takes home £600.00 a month for 12 hours a week
      And a child, Hamza, born on <birth date>
      And £100.00 a month is paid for registered childcare for Hamza
      When the position is worked out
      Then there is no "Childcare costs that count" because "Your child is too old. Childcare is helped with until 1 September after the child turns 16."
      And there is no "Help with childcare" because "You have no childcare costs that count. So there is nothing to help with."

      Examples:
        | birth date       | first day     |
        | 31 August 2010   | 2 August 2026 |
        | 1 September 2010 | 2 August 2027 |

  Rule: Only registered childcare that is paid for brings a child in (Universal Credit Regulations 2013, regs 33(1) and 35)

    Scenario: Two children, and only the nursery of one is registered
      Given Amina takes home £600.00 a month for 12 hours a week
      And a child, Safa, born on 1 May 2021
      And £300.00 a month is paid for registered childcare for Bilal
      And £80.00 a month is paid for unregistered childcare for Safa
      When the position is worked out
      Then "Childcare costs that count" is £300.00
      And "Most help with childcare" is £1,071.09

    Scenario: A bill that is not paid yet brings no child in, and leaves the limit of one
      Given Amina takes home £600.00 a month for 12 hours a week
      And a child, Safa, born on 1 May 2021
      And £300.00 a month is paid for registered childcare for Bilal
      And Safa's childcare is:
        | cost           | registered | paid on     |
        | £80.00 a month | yes        | 1 July 2026 |
      When the position is worked out
      Then "Childcare costs that count" is £300.00
      And "Most help with childcare" is £1,071.09

    Scenario: Of three children one is too old, one is at home, and one is in a nursery
      Given Amina takes home £600.00 a month for 12 hours a week
      And a child, Hamza, born on 1 May 2009
      And £100.00 a month is paid for registered childcare for Hamza
      And a child, Safa, born on 1 May 2021
      And £300.00 a month is paid for registered childcare for Bilal
      When the position is worked out
      Then "Childcare costs that count" is £300.00
      And "Most help with childcare" is £1,071.09
      And by hand, 300.00 x 85% = 255.00
      And "Help with childcare" is £255.00
