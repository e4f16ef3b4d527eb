Feature: Cheaper broadband, telephone and water
  Companies give cheaper tariffs to customers on Universal Credit. Each company sets who may have its own. They are named, and
  hang on Universal Credit, but what they are worth differs by company, so nothing is counted.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Tamsin is 24 years old

  Rule: They can come with Universal Credit, and could end with it (Ofcom, Social tariffs; Flood and Water Management Act 2010, s 44)

    Scenario: A job that ends Tamsin's Universal Credit
      Given the household lives in the South West
      And Tamsin is offered a job of 30 hours over 5 days a week at £12.71 an hour
      When the job is compared with now
      Then "universal-credit" goes from £338.58 to £0.00
      And the help that could end is "prescriptions, health-costs, warm-home-discount, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"
      And "Cheaper broadband and water" is explained by "Ask your broadband, phone and water companies for their cheaper tariffs. These could end when Universal Credit ends."

    Scenario: A job that leaves her some of it
      Given the household lives in the South West
      And Tamsin is offered a job of 7 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 7 x 12.71 x 52 / 12 = 385.54
      And by hand, 338.58 - 385.54 x 55% = 126.53
      And "universal-credit" goes from £338.58 to £126.53
      And the help that could end is ""

    Scenario: In Scotland water is charged with the council tax
      Given the household lives in Scotland
      When the position is worked out
      Then "Cheaper broadband and water" is explained by "Ask your broadband and phone companies for their cheaper tariffs. These could end when Universal Credit ends."

    Scenario: Tamsin does not claim Universal Credit
      Given the household lives in the South West
      And Universal Credit is not claimed
      When the position is worked out
      Then there is no "Cheaper broadband and water"
