Feature: Help that would end or begin with a job
  Help that hangs on Universal Credit is no income, but losing it costs money. What it is worth, where that is published, is counted
  beside the money, and the first sentence says so.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Marek is 30 years old
    And the home's council tax by amount is £1,200 a year

  Rule: Help that would end takes what it is worth off the gain (Worthwhile's contract: jobs[].betterOffWithHelp)

    Scenario: The Warm Home Discount of £150 a winter ends with Marek's Universal Credit
      Given Marek is offered a job of 20 hours over 5 days a week at £12.00 an hour
      When the job is compared with now
      Then by hand, 240.00 x 52 / 12 = 1,040.00
      And by hand, (1,040.00 - 424.90 - 100.00) x 12 / 52 = 118.87
      And the household is £118.87 a week better off
      And by hand, 150.00 / 12 = 12.50
      And by hand, 12.50 x 12 / 52 = 2.88
      And by hand, (1,040.00 - 424.90 - 100.00 - 12.50) x 12 / 52 = 115.98
      And the answer's jobs/0/betterOffWithHelp/week is 115.98
      And the answer's jobs/0/helpLost/1/id is warm-home-discount
      And the answer's jobs/0/helpLost/1/worth/amount is 150.00
      And the answer's jobs/0/helpLost/1/worth/per is year
      And each hour worked brings £5.80
      And the headline is "You would be about £116 a week better off: £5.80 for each hour worked. Help worth about £3 a week would end, and is counted here."

  Rule: Help that would begin adds what it is worth (Worthwhile's contract: jobs[].betterOffWithHelp)

    Scenario: Marek would give up £240 a week for £60, and Universal Credit begins
      Given Marek earns £240.00 a week for 20 hours a week
      And Marek is offered a job of 5 hours over 1 day a week at £12.00 an hour
      And the job replaces the present one
      When the job is compared with now
      Then by hand, 60.00 x 52 / 12 = 260.00
      And by hand, 424.90 - 260.00 x 55% = 281.90
      And "universal-credit" goes from £0.00 to £281.90
      And the answer's jobs/0/helpGained/1/id is warm-home-discount
      And the verdict is worse-off

  Rule: Help that goes on as it is changes nothing (Worthwhile's contract: jobs[].betterOffWithHelp)

    Scenario: Marek keeps some Universal Credit
      Given Marek is offered a job of 10 hours over 2 days a week at £12.00 an hour
      When the job is compared with now
      Then by hand, 120.00 x 52 / 12 = 520.00
      And by hand, 424.90 - 520.00 x 55% = 138.90
      And "universal-credit" goes from £424.90 to £138.90
      # Take-home pay above £435 a month ends help with teeth and glasses, and above £500 that with court fees: neither has a price.
      And the help that could end is "health-costs, court-fees"
