Feature: Story M27: travel that is affordable and timely
  "affordable and timely travel / transport" and "shift-working and safety" (Learning and Work Institute, Economic Inactivity in
  Sunderland, April 2023). Three answers: the fare, the time on the way, and the hours of the shift.

  Scenario: A late shift at a warehouse outside Sunderland
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Dean is 42 years old
    And Dean is offered a job of 20 hours over 4 days a week at £12.71 an hour
    And Dean's shifts are evenings
    And the journey to the job is by bus, costs £24 a week and takes 55 minutes each way
    When the job is compared with now
    # The fare
    Then the cost of travel is £24.00 a week
    # The time: eight journeys of 55 minutes
    And the answer's jobs/0/beyondMoney/1/id is journey-time
    And the answer's jobs/0/beyondMoney/1/because is "The journey takes 55 minutes each way, on 4 days a week. Nobody pays you for that time."
    # The hour
    And the answer's jobs/0/beyondMoney/2/id is late-journey
    And the answer's jobs/0/beyondMoney/2/because is "Fewer buses and trains run early, late, at night and on Sundays."
    And the answer's jobs/0/beyondMoney/2/question is "How would you get home after the last shift, and would you feel safe?"
