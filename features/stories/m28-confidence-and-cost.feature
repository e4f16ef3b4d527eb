Feature: Story M28: travel is a matter of confidence, and of cost
  "travel is an issue of both ‘confidence and cost’" (Learning and Work Institute, Economic Inactivity in Sunderland, April 2023).
  Two separate answers: who could pay the fare, and who could practise the journey.

  Scenario: The bus to a first job
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Dean is 42 years old
    And Dean is offered a job of 20 hours over 4 days a week at £12.71 an hour
    And the journey to the job is by bus, costs £24 a week and takes 35 minutes each way
    When the job is compared with now
    # Cost
    Then "flexible-support-fund" could add £24 a week, for 1 month at most
    # Confidence
    And the answer's jobs/0/beyondMoney/2/id is travel-confidence
    And the answer's jobs/0/beyondMoney/2/because is "Getting there can be a matter of confidence, apart from what it costs. Help with the fare does not help with that."
    And the answer's jobs/0/beyondMoney/2/question is "Would it help to practise the journey with somebody first? Ask the council or a support worker about travel training."
