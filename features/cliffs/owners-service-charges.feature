Feature: The first penny of earnings ends help with an owner's service charges
  Universal Credit helps an owner with service charges only in a month without any earnings of anybody in the claim.

  Background: Grace owns her flat, and has had Universal Credit for long enough
    Given an assessment period that starts on 1 June 2026
    And Grace and Joe are a couple aged 52 and 53
    And the home is owned
    And service charges of £90 a month
    And the home's waiting period served is yes

  Rule: What the help came to is lost with the first penny (Universal Credit Regulations 2013, Sch 5 para 4)

    Scenario: A job without pay yet leaves the help, and the cliff ahead
      Given Grace is offered a job of 0 hours over 1 day a week at £0 a month
      When the job is compared with now
      Then there is a cliff "owners-service-charges" at £0.00 that loses £90.00
      And "End of help with your service charges" is explained by "Any earnings at all end the help with your service charges: £90 a month."

    Scenario: Once there are earnings there is nothing left to lose
      Given Grace is offered a job of 3 hours over 1 day a week at £12.71 an hour
      When the job is compared with now
      Then there is no cliff "owners-service-charges"

  Rule: Without the help there is nothing to lose (Universal Credit Regulations 2013, Sch 5 para 5)

    Scenario: Grace and Joe wait for it still
      Given the home's waiting period served is no
      And Grace is offered a job of 0 hours over 1 day a week at £0 a month
      When the job is compared with now
      Then there is no cliff "owners-service-charges"
