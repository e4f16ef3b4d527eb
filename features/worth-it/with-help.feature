Feature: The gain with help counted
  Two gains stand side by side: money in hand, and the same with the worth of help that would end or begin. The second decides.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Marek is 30 years old
    And Marek is offered a job of 20 hours over 5 days a week at £12.00 an hour

  Rule: The gain with help is the gain in money, and what the help that changes is worth (Worthwhile's contract: jobs[].betterOffWithHelp)

    Scenario: A month, a week and a year of it
      Given the home's council tax by amount is £1,200 a year
      When the job is compared with now
      Then by hand, 240.00 x 52 / 12 = 1,040.00
      And by hand, 1,040.00 - 424.90 - 100.00 = 515.10
      And the household is £515.10 a month better off
      And by hand, 515.10 - 150.00 / 12 = 502.60
      And the answer's jobs/0/betterOffWithHelp/month is 502.60
      And by hand, 502.60 x 12 / 52 = 115.98
      And the answer's jobs/0/betterOffWithHelp/week is 115.98
      And by hand, 502.60 x 12 = 6,031.20
      And the answer's jobs/0/betterOffWithHelp/year is 6031.20

  Rule: Where no help changes the two are the same (Worthwhile's contract: jobs[].betterOffWithHelp)

    Scenario: Universal Credit is not claimed, now or in the job
      Given Universal Credit is not claimed
      When the job is compared with now
      Then the answer's jobs/0/helpLost/0/id is ""
      And the answer's jobs/0/betterOff/week is 240.00
      And the answer's jobs/0/betterOffWithHelp/week is 240.00

  Rule: The position alone has no gain, with help or without (Worthwhile's contract: jobs[].betterOffWithHelp)

    Scenario: Marek asks what he has to live on now
      When the position is worked out
      Then net income is £424.90 a month
