Feature: Cheaper broadband, telephone and water
  Companies give cheaper tariffs to customers on Universal Credit. Each company sets who may have its own. They are named
  where a job would end them, but not counted in pounds.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South West
    And Tamsin is 24 years old

  Rule: They can come with Universal Credit, and could end with it (Ofcom, Social tariffs; Water Industry (Charges) (Vulnerable Groups) Regulations 1999)

    Scenario: A job that ends Tamsin's Universal Credit
      Given Tamsin is offered a job of 30 hours over 5 days a week at £12.71 an hour
      When the job is compared with now
      Then "universal-credit" goes from £338.58 to £0.00
      And the help that could end is "health-costs, warm-home-discount, social-tariffs"
      And "Cheaper broadband and water" is explained by "Ask your broadband, phone and water companies for their cheaper tariffs. These could end when Universal Credit ends."

    Scenario: A job that leaves her some of it
      Given Tamsin is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 8 x 12.71 x 52 / 12 = 440.61
      And by hand, 338.58 - 440.61 x 55% = 96.24
      And "universal-credit" goes from £338.58 to £96.24
      And the help that could end is ""

    Scenario: Tamsin does not claim Universal Credit
      Given Universal Credit is not claimed
      And Tamsin is offered a job of 30 hours over 5 days a week at £12.71 an hour
      When the job is compared with now
      Then the help that could end is ""
