Feature: Free prescriptions
  Outside England they are free for everybody. In England they are free with Universal Credit while take-home pay is within a
  limit. What they are worth depends on how many are needed: the price of one item is said, and nothing is counted.

  Background:
    Given an assessment period that starts on 1 June 2026

  Rule: In England they come with Universal Credit up to £435 of take-home pay a month (National Health Service (Travel Expenses and Remission of Charges) Regulations 2003, reg 5(1)(f))

    Scenario Outline: Marek takes home £<pay> a month
      Given the household lives in the North East
      And Marek is 35 years old
      And Marek takes home £<pay> a month for 8 hours a week
      When the position is worked out
      Then "Free prescriptions" is explained by "Prescriptions are free while your take-home pay is £435 a month or less. After that each item costs £9.90."

      Examples: a penny below it, and at it
        | pay    |
        | 434.99 |
        | 435.00 |

    Scenario: A penny more ends them
      Given the household lives in the North East
      And Marek is 35 years old
      And Marek takes home £435.01 a month for 8 hours a week
      When the position is worked out
      Then there is no "Free prescriptions"

    Scenario: Universal Credit that is used up before the limit takes them with it
      Given the household lives in the North East
      And Marek is 35 years old
      And Marek has £200.00 a month from occupational-pension
      When the position is worked out
      Then by hand, (424.90 - 200.00) / 55% = 408.91
      And "Free prescriptions" is explained by "Prescriptions are free while you get Universal Credit. After that each item costs £9.90."

    Scenario: Without Universal Credit Marek pays
      Given the household lives in the North East
      And Marek is 35 years old
      And savings of £16,000.01
      When the position is worked out
      Then there is no "Free prescriptions"

  Rule: A child or limited capability for work makes the limit £935 (National Health Service (Travel Expenses and Remission of Charges) Regulations 2003, reg 5(1)(f))

    Scenario Outline: Sunita, who has <what>, takes home £935.00 a month
      Given the household lives in London
      And Sunita is 35 years old
      And <fact>
      And Sunita takes home £935.00 a month for 16 hours a week
      When the position is worked out
      Then "Free prescriptions" is explained by "Prescriptions are free while your take-home pay is £935 a month or less. After that each item costs £9.90."

      Examples:
        | what    | fact                                |
        | a child | a child, Asha, born on 1 March 2018 |
        | LCW     | Sunita has LCW                      |
        | LCWRA   | Sunita has LCWRA                    |

    Scenario: With a penny more Sunita pays
      Given the household lives in London
      And Sunita is 35 years old
      And a child, Asha, born on 1 March 2018
      And Sunita takes home £935.01 a month for 16 hours a week
      When the position is worked out
      Then there is no "Free prescriptions"

    Scenario: A couple's pay is taken together
      Given the household lives in London
      And Sunita and Dev are a couple aged 35 and 36
      And Sunita takes home £300.00 a month for 5 hours a week
      And Dev takes home £135.01 a month for 3 hours a week
      When the position is worked out
      Then by hand, 300.00 + 135.01 = 435.01
      And there is no "Free prescriptions"

  Rule: An item costs what it costs on the day (National Health Service (Charges for Drugs and Appliances) Regulations 2015, reg 3)

    Scenario Outline: The month from <start>
      Given an assessment period that starts on <start>
      And the household lives in the North East
      And Marek is 35 years old
      When the position is worked out
      Then "Free prescriptions" is explained by "Prescriptions are free while your take-home pay is £435 a month or less. After that each item costs <price>."

      Examples:
        | start         | price |
        | 11 April 2022 | £9.35 |
        | 31 March 2023 | £9.35 |
        | 1 April 2023  | £9.65 |
        | 30 April 2024 | £9.65 |
        | 1 May 2024    | £9.90 |
        | 1 June 2025   | £9.90 |

  Rule: From 60, and in the year around a birth, they are free whatever is earned (National Health Service (Charges for Drugs and Appliances) Regulations 2015, reg 10)

    Scenario Outline: Eileen, <age>, has no Universal Credit
      Given the household lives in the South West
      And Eileen is <age> years old
      And Universal Credit is not claimed
      When the position is worked out
      Then "Free prescriptions" is explained by "Prescriptions are free from age 60, whatever you earn."

      Examples:
        | age |
        | 60  |
        | 64  |

    Scenario: At 59 Eileen pays
      Given the household lives in the South West
      And Eileen is 59 years old
      And Universal Credit is not claimed
      When the position is worked out
      Then there is no "Free prescriptions"

    Scenario: One of a couple of 61 and 58 pays, unless Universal Credit helps
      Given the household lives in the South West
      And Eileen and Bob are a couple aged 61 and 58
      When the position is worked out
      Then "Free prescriptions" is explained by "Prescriptions are free while your take-home pay is £435 a month or less. After that each item costs £9.90."

    Scenario: Layla expects a baby in August
      Given the household lives in the South West
      And Layla is 28 years old
      And Layla's expected birth date is 1 August 2026
      And Layla takes home £700.00 a month for 16 hours a week
      When the position is worked out
      Then "Free prescriptions" is explained by "Prescriptions are free while you are pregnant and for a year after, whatever you earn. Ask your midwife for the certificate."

  Rule: In Wales, Scotland and Northern Ireland they are free for everybody (National Health Service (Free Prescriptions and Charges for Drugs and Appliances) (Wales) Regulations 2007; the like in Scotland 2011)

    Scenario Outline: Marek earns £3,000 a month in <nation>, and a job ends nothing
      Given the household lives in <nation>
      And Marek is 35 years old
      And Marek is offered a job of 37.5 hours over 5 days a week at £3,000.00 a month
      When the job is compared with now
      Then "Free prescriptions" is explained by "Where you live, nobody pays for prescriptions. What you earn makes no difference."
      And the help that could end is "health-costs, warm-home-discount, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"

      Examples:
        | nation   |
        | Wales    |
        | Scotland |
