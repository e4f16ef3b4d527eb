Feature: Who counts as working, and which children count, for help with childcare
  Help with childcare goes to parents in work, however few the hours, and for children up to the September after they
  turn 16. These two questions are settled here; what is paid, and how much comes back, follows in other files.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Amina is 30 years old
    And a child, Bilal, born on 1 May 2023

  Rule: A job, a trade, or sick or maternity pay counts as work (Universal Credit Regulations 2013, reg 32(1) and (2))

    Scenario: One hour a week is enough
      Given Amina earns £12.71 an hour for 1 hours a week
      When the position is worked out
      Then "Work that opens help with childcare" is explained by "You work. So Universal Credit can help with registered childcare, however few your hours."

    Scenario: Being self-employed is work too
      Given Amina is self-employed with a profit of £300.00 a month
      When the position is worked out
      Then "Work that opens help with childcare" is explained by "You work. So Universal Credit can help with registered childcare, however few your hours."

    Scenario Outline: Amina has no job now, but <income>
      Given Amina has £180.00 a week from <income>
      When the position is worked out
      Then "Work that opens help with childcare" is explained by "You work. So Universal Credit can help with registered childcare, however few your hours."

      Examples:
        | income                  |
        | statutory-sick-pay      |
        | statutory-maternity-pay |
        | maternity-allowance     |

    Scenario Outline: Income that is not pay, such as <income>, is not work
      Given Amina has £100.00 a month from <income>
      When the position is worked out
      Then there is no "Work that opens help with childcare" because "Nobody here works yet. Universal Credit helps with childcare only when you work."

      Examples:
        | income            |
        | child-maintenance |
        | new-style-jsa     |

    Scenario: Amina's maternity pay counts as her work, not as her husband's
      Given Amina and Tariq are a couple aged 30 and 31
      And Amina has £180.00 a week from statutory-maternity-pay
      When the position is worked out
      Then there is no "Work that opens help with childcare" because "One of you is not working, and could look after the children. So childcare is not helped with."

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
