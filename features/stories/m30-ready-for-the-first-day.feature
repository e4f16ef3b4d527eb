Feature: Story M30: ready for the first day
  "Support: interview clothes, banking, ID documents" (Learning and Work Institute, Economic Inactivity in Sunderland, April 2023).

  Scenario: Dean's list
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Dean is 42 years old
    And Dean is offered a job of 20 hours over 4 days a week at £12.71 an hour
    When the job is compared with now
    Then the answer's jobs/0/beforeYouStart/0/id is identity
    And the answer's jobs/0/beforeYouStart/0/text is "Your employer must check that you may work here. Have a passport, a birth certificate or a share code ready."
    And the answer's jobs/0/beforeYouStart/1/id is bank-account
    And the answer's jobs/0/beforeYouStart/1/citation/text is "Learning and Work Institute, Economic Inactivity in Sunderland, April 2023"
    And the answer's jobs/0/beforeYouStart/2/id is tax-code
    And the answer's jobs/0/beforeYouStart/3/id is tell-universal-credit
    And the answer's jobs/0/beforeYouStart/4/id is clothes-and-tools

  Scenario: Clothes for the interview are on the sheet of what it costs to start
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Dean is 42 years old
    And Dean is offered a job of 20 hours over 4 days a week at £12.71 an hour
    And Dean's start costs are:
      | what                      | kind    | amount |
      | clothes for the interview | clothes | 55.00  |
    When the job is compared with now
    Then "flexible-support-fund" could pay £55 once
    And the answer's jobs/0/startUp/items/0/couldBePaidBy/0 is flexible-support-fund
