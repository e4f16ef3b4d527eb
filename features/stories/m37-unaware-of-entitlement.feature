Feature: Story M37: Help that somebody would not have known of
  "would not have been aware of their entitlement to the employment related benefits"
  (Levelling up through employment: literature review, companion to the report of October 2021).
  Irene's surgery has a link worker. The route there is shown, and what she may be missing is listed with how to claim it.

  Scenario: The route through the surgery
    Given this person on 22 November 2026:
      | local authority  | Leeds      |
      | gp               | registered |
      | health condition | yes        |
    Then "Social prescribing link worker" fits

  Scenario: What Irene may be missing
    Given an assessment period that starts on 1 November 2026
    And the household lives in Yorkshire and the Humber
    And Irene is 52 years old
    And Irene has LCW
    And the home is rented from the council for £100.00 a week
    And the household's receives are Universal Credit
    When the position is worked out
    Then the answer's helpNotClaimed/0/id is council-tax-reduction
    And the answer's helpNotClaimed/1/id is disability-benefit
    And the answer's helpNotClaimed/1/for is Irene
