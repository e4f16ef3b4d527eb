Feature: Who counts as working for help with childcare
  Help with childcare goes to parents in work, however few the hours. What is paid, for which children it counts, and how much
  comes back, follows in other files.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Amina is 30 years old
    And a child, Bilal, born on 1 May 2023

  Rule: A job, a trade, or sick or maternity pay counts as work (Universal Credit Regulations 2013, reg 32(1) and (2))

    Scenario: One hour a week is enough
      Given Amina earns £12.71 an hour for 1 hours a week
      When the position is worked out
      Then "Work that opens help with childcare" is explained by "You work. So Universal Credit can help if you pay for registered childcare, however few your hours."

    Scenario: Being self-employed is work too
      Given Amina is self-employed with a profit of £300.00 a month
      When the position is worked out
      Then "Work that opens help with childcare" is explained by "You work. So Universal Credit can help if you pay for registered childcare, however few your hours."

    Scenario Outline: Amina has no job now, but <income>
      Given Amina has £180.00 a week from <income>
      When the position is worked out
      Then "Work that opens help with childcare" is explained by "You work. So Universal Credit can help if you pay for registered childcare, however few your hours."

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
      Then there is no "Work that opens help with childcare" because "One of you is not working, and could do the childcare. So there is no help with the cost of it."

    Scenario Outline: Amina's maternity pay and Tariq's <work> are work of each of them
      Given Amina and Tariq are a couple aged 30 and 31
      And Amina has £180.00 a week from statutory-maternity-pay
      And <tariq>
      When the position is worked out
      Then "Work that opens help with childcare" is explained by "You both work. So Universal Credit can help if you pay for registered childcare, however few your hours."

      Examples:
        | work     | tariq                                                |
        | job      | Tariq earns £300 a month for 6 hours a week          |
        | trade    | Tariq is self-employed with a profit of £300 a month |
        | sick pay | Tariq has £120 a week from statutory-sick-pay        |

    Scenario Outline: Amina <amina>, and Tariq without work could look after Bilal
      Given Amina and Tariq are a couple aged 30 and 31
      And Amina <amina>
      When the position is worked out
      Then there is no "Work that opens help with childcare" because "One of you is not working, and could do the childcare. So there is no help with the cost of it."

      Examples:
        | amina                                          |
        | earns £300 a month for 6 hours a week          |
        | is self-employed with a profit of £300 a month |

    Scenario: Amina's trade and Tariq's job are work of each of them
      Given Amina and Tariq are a couple aged 30 and 31
      And Amina is self-employed with a profit of £300 a month
      And Tariq earns £300 a month for 6 hours a week
      When the position is worked out
      Then "Work that opens help with childcare" is explained by "You both work. So Universal Credit can help if you pay for registered childcare, however few your hours."
