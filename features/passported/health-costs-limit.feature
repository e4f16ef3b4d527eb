Feature: How much a household may earn and have help with health costs, and who pays for prescriptions
  £435 a month, or £935 with a child or limited capability for work, for a couple together. Prescriptions are charged for in
  England only, to people under 60.

  Rule: A couple's pay is looked at together, and limited capability of either raises the limit (National Health Service (Travel Expenses and Remission of Charges) Regulations 2003, reg 5(1)(f) and (1A))

    Scenario Outline: Owen takes home £<owen> a month and Carys £<carys>, and neither has limited capability
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Owen and Carys are a couple aged 50 and 48
      And Owen takes home £<owen> a month for 4 hours a week
      And Carys takes home £<carys> a month for 4 hours a week
      When the position is worked out
      Then "Help with health costs" is explained by "NHS dental care and sight tests are free while your take-home pay is £435 a month or less. You get help with glasses and fares to hospital too."

      Examples: together a penny below the limit, and at it
        | owen   | carys  |
        | 235.00 | 199.99 |
        | 235.00 | 200.00 |

    Scenario: A penny more together ends it
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Owen and Carys are a couple aged 50 and 48
      And Owen takes home £235.00 a month for 4 hours a week
      And Carys takes home £200.01 a month for 4 hours a week
      When the position is worked out
      Then by hand, 235.00 + 200.01 = 435.01
      And there is no "Help with health costs"

    Scenario: Carys has LCW, and the limit is £935
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Owen and Carys are a couple aged 50 and 48
      And Carys has LCW
      And Owen takes home £935.00 a month for 18 hours a week
      When the position is worked out
      Then "Help with health costs" is explained by "NHS dental care and sight tests are free while your take-home pay is £935 a month or less. You get help with glasses and fares to hospital too."

    Scenario: With a penny more it ends too
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Owen and Carys are a couple aged 50 and 48
      And Carys has LCW
      And Owen takes home £935.01 a month for 18 hours a week
      When the position is worked out
      Then there is no "Help with health costs"

  Rule: Prescriptions are charged for in England under 60, except around a birth (National Health Service (Charges for Drugs and Appliances) Regulations 2015, regs 3 and 10)

    Scenario Outline: In London Nadia, <age>, takes home too much
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Nadia is <age> years old
      And Nadia takes home £500.00 a month for 10 hours a week
      When the position is worked out
      Then <free>

      Examples:
        | age | free                                                                             |
        | 59  | there is no "Free prescriptions"                                                 |
        | 60  | "Free prescriptions" is £0.00                                                     |

    Scenario Outline: Nadia's baby was due on <due>
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Nadia is 30 years old
      And Nadia's expected birth date is <due>
      And Nadia takes home £500.00 a month for 10 hours a week
      When the position is worked out
      Then <free>

      Examples: the twelve months end as the month begins, and the day before
        | due         | free                              |
        | 1 June 2025 | "Free prescriptions" is £0.00      |
        | 31 May 2025 | there is no "Free prescriptions"  |

    Scenario Outline: One of a couple is 60, and the other <age>
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Nadia and Farid are a couple aged 60 and <age>
      And Farid takes home £500.00 a month for 10 hours a week
      When the position is worked out
      Then <free>

      Examples:
        | age | free                              |
        | 59  | there is no "Free prescriptions"  |
        | 60  | "Free prescriptions" is £0.00      |
