Feature: Help with prescriptions, teeth and glasses
  People on Universal Credit can have free prescriptions in England, and help with teeth and glasses everywhere, while
  their pay is low. It is named where a job would end it, but not counted in pounds.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Marek is 35 years old
    And Marek is offered a job of 37.5 hours over 5 days a week at £14.00 an hour

  Rule: In England it can come with Universal Credit (National Health Service (Travel Expenses and Remission of Charges) Regulations 2003, reg 5)

    Scenario: Marek lives in England
      Given the household lives in the North East
      When the job is compared with now
      Then "universal-credit" goes from £424.90 to £0.00
      And the help that could end is "health-costs, warm-home-discount, social-tariffs"
      And "Help with health costs" is explained by "Depending on your pay, prescriptions, dental care and eye tests may be free. This could end when Universal Credit ends."

    Scenario: Marek's savings already rule out Universal Credit
      Given the household lives in the North East
      And savings of £16,000.01
      When the job is compared with now
      Then the help that could end is ""

  Rule: Where prescriptions are free to all, it can still help with teeth and glasses (National Health Service (Travel Expenses and Remission of Charges) (Wales) Regulations 2007)

    Scenario Outline: Marek lives in <nation>
      Given the household lives in <nation>
      When the job is compared with now
      Then the help that could end is "health-costs, warm-home-discount, social-tariffs"
      And "Help with health costs" is explained by "Depending on your pay, you may get help with dental care and glasses. This could end when Universal Credit ends."

      Examples:
        | nation   |
        | Wales    |
        | Scotland |
