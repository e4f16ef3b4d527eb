Feature: Story M20: no recourse to public funds
  "no recourse to public funds" (IEP Journal, Issue 8, March 2023).
  To this person no gain that comes from benefits is shown, and no help that hangs on benefits.

  Scenario: Ana lives alone
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Ana is 30 years old
    And Ana's circumstances are no recourse to public funds
    And Ana is offered a job of 16 hours over 4 days a week at £12.71 an hour
    And the journey to the job is by bus, costs £24 a week and takes 20 minutes each way
    And Ana's start costs are:
      | what      | kind    | amount |
      | a uniform | clothes | 60.00  |
    When the job is compared with now
    Then the verdict is cannot-say
    And the answer's jobs/0/betterOff/week is ""
    And the answer's jobs/0/lines/0/id is ""
    And "flexible-support-fund" could not pay
    And "jobcentre-travel-discount-card" could not pay
    And the answer's jobs/0/couldBeLower/0/id is "charity-grants"
    And the answer's jobs/0/couldBeLower/1/id is ""
    And the answer's jobs/0/inJob/helpNotClaimed/0/id is ""
    And the answer's now/helpNotClaimed/0/id is ""
    And the answer's jobs/0/seeAnAdviser/0/id is immigration
    And the answer's jobs/0/beyondMoney/0/id is journey-time

  Scenario: Ana's partner has recourse, and no fund that hangs on her own claim is named
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Ben and Ana are a couple aged 34 and 30
    And Ana's circumstances are no recourse to public funds
    And Ana is offered a job of 16 hours over 4 days a week at £12.71 an hour
    And the journey to the job is by bus, costs £24 a week and takes 20 minutes each way
    When the job is compared with now
    Then "flexible-support-fund" could not pay
    And the answer's jobs/0/seeAnAdviser/0/id is immigration
