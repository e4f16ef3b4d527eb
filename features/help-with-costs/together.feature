Feature: Who is left to pay each thing that a job needs once
  One sheet: what it costs to start, who could pay which line, and what nobody could pay.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Ali is 40 years old
    And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour

  Rule: A cost that somebody without a limit could pay leaves no gap (Worthwhile's contract: jobs[].startUp.gap)

    Scenario: A uniform and a record check
      Given Ali's start costs are:
        | what           | kind    | amount |
        | a uniform      | clothes | 60.00  |
        | a record check | checks  | 49.50  |
      When the job is compared with now
      Then by hand, 60.00 + 49.50 = 109.50
      And starting costs are £109.50
      And "flexible-support-fund" could pay £109.50 once
      And the answer's jobs/0/startUp/gap is £0.00

  Rule: A cost that nobody could pay is the gap (Worthwhile's contract: jobs[].startUp.gap)

    Scenario: Living costs until the first pay day, and a deposit
      Given Ali's start costs are:
        | what                               | kind         | amount |
        | living costs until the first wage  | living-costs | 200.00 |
        | a deposit for a locker             | deposits     | 10.00  |
        | a uniform                          | clothes      | 60.00  |
      When the job is compared with now
      Then starting costs are £270.00
      And by hand, 200 + 10 = 210
      And the answer's jobs/0/startUp/gap is £210.00

    Scenario: Without Universal Credit nobody is known who could pay for a uniform
      Given Universal Credit is not claimed
      And Ali's start costs are:
        | what      | kind    | amount |
        | a uniform | clothes | 60.00  |
      When the job is compared with now
      Then the answer's jobs/0/startUp/gap is £60.00

  Rule: Where no figure can be given nobody is asked to pay (Universal Credit Regulations 2013, reg 19(1))

    Scenario: Ali is in prison
      Given Ali is outside these rules: prisoner
      And Ali's start costs are:
        | what      | kind    | amount |
        | a uniform | clothes | 60.00  |
      When the job is compared with now
      Then "prisoner" is out of scope and no figure is given
      And the answer's jobs/0/helpThatWouldChangeIt/0/programme is ""
