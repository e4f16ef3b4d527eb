Feature: What has to be ready before the first day
  A short list to go through together.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Ali is 40 years old

  Scenario: The list
    Given Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
    When the job is compared with now
    Then the answer's jobs/0/beforeYouStart are identity, bank-account, tax-code, tell-universal-credit, clothes-and-tools
    And the answer's jobs/0/beforeYouStart/0/citation/text is "Immigration, Asylum and Nationality Act 2006, s 15"
    And the answer's jobs/0/beforeYouStart/1/text is "You need a bank account for your wages. A basic account is free, even with a poor credit record."

  Scenario: Without a claim there is nothing to report to Universal Credit
    Given Universal Credit is not claimed
    And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
    When the job is compared with now
    Then the answer's jobs/0/beforeYouStart are identity, bank-account, tax-code, clothes-and-tools

  Scenario: Where clothes were told of, they are not asked about
    Given Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
    And Ali's start costs are:
      | what      | kind    | amount |
      | a uniform | clothes | 60.00  |
    When the job is compared with now
    Then the answer's jobs/0/beforeYouStart are identity, bank-account, tax-code, tell-universal-credit

  Rule: Who works for themselves has no employer, and reports what comes in each month (Universal Credit, Personal Independence Payment, Jobseeker's Allowance and Employment and Support Allowance (Claims and Payments) Regulations 2013, reg 38)

    Scenario: Ali would clean windows for himself
      Given Ali is offered self-employment of 16 hours over 4 days a week at £500 a month
      When the job is compared with now
      Then the answer's jobs/0/beforeYouStart is tell-universal-credit
      And the answer's jobs/0/beforeYouStart/0/text is "Report your self-employment in your Universal Credit journal when you start. Then report each month what came in and what you paid."

    Scenario: Beside a job that he has
      Given Ali earns £600 a month for 11 hours a week
      And Ali is offered self-employment of 16 hours over 4 days a week at £500 a month
      When the job is compared with now
      Then the answer's jobs/0/beforeYouStart is tell-universal-credit

    Scenario: Without a claim nothing is reported
      Given Universal Credit is not claimed
      And Ali is offered self-employment of 16 hours over 4 days a week at £500 a month
      When the job is compared with now
      Then the answer's jobs/0/beforeYouStart is ""

  Rule: What two jobs taken together need is said once, and what one of them brings is not asked about for the other (Worthwhile's contract: jobs[].beforeYouStart)

    Scenario: A uniform for one of the two
      Given Ali is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And the job's start costs are:
        | what      | kind    | amount |
        | a uniform | clothes | 60.00  |
      And Ali is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And the question's together are:
        | id   | jobs         |
        | both | job-1, job-2 |
      When the job is compared with now
      Then the answer's jobs/0/beforeYouStart are identity, bank-account, tax-code, tell-universal-credit
      And the answer's jobs/2/beforeYouStart are identity, bank-account, tax-code, tell-universal-credit, clothes-and-tools
