Feature: Which earnings can stop a work capability assessment
  One person's own pay and profit before tax decide whether a first assessment can be done. Pay given up for a
  pension is not earned, and a partner's pay never counts. The line is 16 hours at the National Living Wage.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Tariq is 30 years old
    And Tariq is waiting for a work capability assessment

  Rule: Pay and profit before tax count together (Universal Credit Regulations 2013, regs 2 and 90(6))

    Scenario Outline: Tariq earns <pay> a month and makes a profit of £200
      Given Tariq earns <pay> a month for 12 hours a week
      And Tariq is self-employed with a profit of £200 a month
      When the position is worked out
      Then by hand, 12.71 x 16 x 52 / 12 = 881.23
      And <outcome>

      Examples:
        | pay     | outcome                                                                                                                                                                                  |
        | £681.22 | there is no "Pay that stops a work capability assessment" for Tariq                                                                                                                      |
        | £681.23 | "Pay that stops a work capability assessment" is explained by "Tariq earns £881.23 a month or more before tax. Without a disability benefit, no work capability assessment can be done." |
        | £681.24 | "Pay that stops a work capability assessment" is explained by "Tariq earns £881.23 a month or more before tax. Without a disability benefit, no work capability assessment can be done." |

  Rule: Sick pay and maternity pay are earned (Universal Credit Regulations 2013, regs 55(4) and 90(6))

    Scenario Outline: Beside £381.23 of pay Tariq has <sick> a month of sick pay
      Given Tariq earns £381.23 a month for 12 hours a week
      And Tariq has <sick> a month from statutory-sick-pay
      When the position is worked out
      Then <outcome>

      Examples: 381.23 + 500.00 = 881.23
        | sick    | outcome                                                                                                                                                                                  |
        | £499.99 | there is no "Pay that stops a work capability assessment" for Tariq                                                                                                                      |
        | £500.00 | "Pay that stops a work capability assessment" is explained by "Tariq earns £881.23 a month or more before tax. Without a disability benefit, no work capability assessment can be done." |

  Rule: A partner's pay is the partner's own (Universal Credit Regulations 2013, regs 90(6) and 99(6)(a))

    Scenario: Tariq's wife earns £991, just enough for herself, and he earns £100
      Given Tariq and Hina are a couple aged 30 and 31
      And Tariq was found fit for work
      And Tariq earns £100 a month for 2 hours a week
      And Hina earns £991 a month for 18 hours a week
      When the position is worked out
      Then the answer's people/0/conditionality/group is intensive
      And the answer's people/1/conditionality/group is light-touch
