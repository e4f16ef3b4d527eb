Feature: Help with dental care, sight tests, glasses and fares to hospital
  People on Universal Credit can have these free or cheaper while their take-home pay is within a limit. It is named, and the
  limit is said; what it is worth depends on what is needed, so nothing is counted.

  Background:
    Given an assessment period that starts on 1 June 2026

  Rule: It comes with Universal Credit up to a limit on take-home pay (National Health Service (Travel Expenses and Remission of Charges) Regulations 2003, reg 5(1)(f), and the like in Wales and Scotland)

    Scenario Outline: Marek takes home £<pay> a month in <place>
      Given the household lives in <place>
      And Marek is 35 years old
      And Marek takes home £<pay> a month for 8 hours a week
      When the position is worked out
      Then "Help with health costs" is explained by "NHS dental care and sight tests are free while your take-home pay is £435 a month or less. You get help with glasses and fares to hospital too."

      Examples: a penny below the limit, and at it
        | place          | pay    |
        | the North East | 434.99 |
        | the North East | 435.00 |
        | Wales          | 435.00 |
        | Scotland       | 435.00 |

    Scenario Outline: A penny above it in <place>
      Given the household lives in <place>
      And Marek is 35 years old
      And Marek takes home £435.01 a month for 8 hours a week
      When the position is worked out
      Then there is no "Help with health costs"

      Examples:
        | place          |
        | the North East |
        | Wales          |
        | Scotland       |

    Scenario: Before 2023 the limit was the same
      Given an assessment period that starts on 1 June 2022
      And the household lives in Wales
      And Marek is 35 years old
      And Marek takes home £435.00 a month for 8 hours a week
      When the position is worked out
      Then "Help with health costs" is explained by "NHS dental care and sight tests are free while your take-home pay is £435 a month or less. You get help with glasses and fares to hospital too."

    Scenario: A job that ends Universal Credit ends it
      Given the household lives in the North East
      And Marek is 35 years old
      And Marek is offered a job of 37.5 hours over 5 days a week at £14.00 an hour
      When the job is compared with now
      Then "universal-credit" goes from £424.90 to £0.00
      And the help that could end is "prescriptions, health-costs, warm-home-discount, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"

    Scenario: A job that leaves some Universal Credit ends it too, above the limit
      Given the household lives in the North East
      And Marek is 35 years old
      And Marek is offered a job of 8 hours over 2 days a week at £440.00 a month
      When the job is compared with now
      Then by hand, 424.90 - 440.00 x 55% = 182.90
      And "universal-credit" goes from £424.90 to £182.90
      And the help that could end is "prescriptions, health-costs"

    Scenario: Savings that rule out Universal Credit rule it out
      Given the household lives in the North East
      And Marek is 35 years old
      And savings of £16,000.01
      And Marek is offered a job of 37.5 hours over 5 days a week at £14.00 an hour
      When the job is compared with now
      Then the help that could end is ""

  Rule: A child or limited capability for work makes the limit £935 (National Health Service (Travel Expenses and Remission of Charges) Regulations 2003, reg 5(1)(f))

    Scenario Outline: Joanna, lone parent of Kuba, takes home £<pay> a month in Scotland
      Given the household lives in Scotland
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2017
      And Joanna takes home £<pay> a month for 16 hours a week
      When the position is worked out
      Then "Help with health costs" is explained by "NHS dental care and sight tests are free while your take-home pay is £935 a month or less. You get help with glasses and fares to hospital too."

      Examples:
        | pay    |
        | 934.99 |
        | 935.00 |

    Scenario: With a penny more it ends
      Given the household lives in Scotland
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2017
      And Joanna takes home £935.01 a month for 16 hours a week
      When the position is worked out
      Then there is no "Help with health costs"
