Feature: Which households on Universal Credit have help with heating
  A disabled child brings it in work too. A child under 5, or limited capability for work, brings it only while nobody works.

  Rule: A disabled child brings it, in work or out of it (Social Fund Cold Weather Payments (General) Regulations 1988, reg 1A(3) and (6); Winter Heating Assistance (Low Income) (Scotland) Regulations 2023, reg 4)

    Scenario: Isla works, and her disabled son is 12
      Given an assessment period that starts on 1 December 2026
      And the household lives in Scotland
      And Isla is 40 years old
      And a child, Finn, born on 1 March 2014
      And Finn gets a disability benefit at the lower rate
      And Isla takes home £800.00 a month for 16 hours a week
      When the position is worked out
      Then "Winter Heating Payment" is £62.00

  Rule: A child under 5, or limited capability of either of a couple, brings it while nobody works (Social Fund Cold Weather Payments (General) Regulations 1988, reg 1A(3) and (6); Winter Heating Assistance (Low Income) (Scotland) Regulations 2023, reg 4)

    Scenario Outline: Isla and Euan, with <what>
      Given an assessment period that starts on 1 December 2026
      And the household lives in Scotland
      And Isla and Euan are a couple aged 30 and 31
      And <fact>
      When the position is worked out
      Then <payment>

      Examples:
        | what                                                 | fact                                   | payment                              |
        | a child who turns 5 on the day after the month ends  | a child, Skye, born on 1 January 2022  | "Winter Heating Payment" is £62.00   |
        | a child who turns 5 on the last day of the month     | a child, Skye, born on 31 December 2021 | there is no "Winter Heating Payment" |
        | LCW                                                  | Euan has LCW                           | "Winter Heating Payment" is £62.00   |
        | nothing of the kind                                  | savings of £100                        | there is no "Winter Heating Payment" |

    Scenario: Euan has LCW, and a daughter of 9 without a disability benefit takes nothing from it
      Given an assessment period that starts on 1 December 2026
      And the household lives in Scotland
      And Isla and Euan are a couple aged 30 and 31
      And a child, Skye, born on 1 March 2017
      And Euan has LCW
      When the position is worked out
      Then "Winter Heating Payment" is £62.00

  Rule: A job, or a trade that is the main work, of either is work (Social Fund Cold Weather Payments (General) Regulations 1988, reg 1A(6); Winter Heating Assistance (Low Income) (Scotland) Regulations 2023, reg 4)

    Scenario Outline: In Cardiff Isla has LCW, and Euan <work>
      Given an assessment period that starts on 1 December 2026
      And the household lives in Wales
      And Isla and Euan are a couple aged 30 and 31
      And Isla has LCW
      And Euan <work>
      When the position is worked out
      Then there is no "Cold Weather Payments"

      Examples:
        | work                                               |
        | takes home £0.01 a month for 1 hours a week        |
        | is self-employed with a profit of £0.01 a month    |

    Scenario: A trade that is not the main work is not
      Given an assessment period that starts on 1 December 2026
      And the household lives in Wales
      And Isla and Euan are a couple aged 30 and 31
      And Isla has LCW
      And Euan is self-employed with a profit of £50.00 a month
      And Euan's trade is not gainful
      When the position is worked out
      Then "Cold Weather Payments" is explained by "You get £25 for each week of very cold weather from November to March. It comes by itself while nobody here works."
