Feature: Every cliff in the range of a job
  A person who may choose her hours needs to see every place where a penny more of pay leaves her with less: what ends there, the
  last safe hours, and how much more pay makes up for it. The places are measured on the rules, from no hours to 60 a week.

  Background: Joanna, lone parent of Kuba of 9, is offered 30 hours at £15
    Given the household lives in the East Midlands
    And Joanna is 40 years old
    And a child, Kuba, born on 1 March 2017
    And Joanna is offered a job of 30 hours over 5 days a week at £15.00 an hour
    And the question's include is range

  Rule: With the last penny of Universal Credit goes all that hangs on it (Universal Credit Regulations 2013, reg 22(1); Education Act 1996, s 512ZB(4)(a))

    Scenario: Where it ends in September 2026, to the penny of pay
      Given an assessment period that starts on 1 September 2026
      When the job is compared with now
      Then by hand, (424.90 + 351.88) / 55% + 710.00 = 2,122.33
      And the answer's jobs/0/cliffsInRange/0/id is universal-credit-ends
      # At £2,539.86 a month before tax a penny of Universal Credit is left. Tax is taken on whole pounds above £1,048.25
      And by hand, 2,539.86 - 1,491 x 20% - (2,539.86 - 1,048.00) x 8% = 2,122.31
      And by hand, 424.90 + 351.88 - (2,122.31 - 710.00) x 55% = 0.01
      And the answer's jobs/0/cliffsInRange/0/atNetEarnings is £2,122.31
      # A penny more of pay ends it
      And by hand, 2,539.87 - 1,491 x 20% - (2,539.87 - 1,048.00) x 8% = 2,122.32
      And by hand, (2,122.32 - 710.00) x 55% = 776.78
      And the answer's jobs/0/cliffsInRange/0/payMonth is £2,539.87

    Scenario: The safe side, and how far away it is
      Given an assessment period that starts on 1 September 2026
      When the job is compared with now
      Then by hand, 39.0 x 15.00 x 52 / 12 = 2,535.00
      And the answer's jobs/0/cliffsInRange/0/safeSide/hoursPerWeek is 39
      And the answer's jobs/0/cliffsInRange/0/safeSide/payMonth is £2,535.00
      And by hand, 39.1 x 15.00 x 52 / 12 = 2,541.50
      And the answer's jobs/0/cliffsInRange/0/pastIt/hoursPerWeek is 39.1
      And by hand, 39.1 - 30 = 9.10
      And the answer's jobs/0/cliffsInRange/0/distance/hoursPerWeek is 9.1
      And by hand, 2,539.87 - 30 x 15.00 x 52 / 12 = 589.87
      And the answer's jobs/0/cliffsInRange/0/distance/payMonth is £589.87

    Scenario: What ends there, and what that comes to
      Given an assessment period that starts on 1 September 2026
      When the job is compared with now
      Then the answer's jobs/0/cliffsInRange/0/changes/0/id is universal-credit
      And the answer's jobs/0/cliffsInRange/0/changes/0/change is ends
      And the answer's jobs/0/cliffsInRange/0/changes/0/before is £0.01
      # 190 days at school at £2.61 a meal, by the month
      And by hand, 2.61 x 190 / 12 = 41.33
      And the answer's jobs/0/cliffsInRange/0/changes/1/id is free-school-meals
      And the answer's jobs/0/cliffsInRange/0/changes/1/for is Kuba
      And the answer's jobs/0/cliffsInRange/0/changes/1/before is £41.33
      And by hand, 150.00 / 12 = 12.50
      # The penny of Universal Credit is lost, and a penny of pay is earned
      And by hand, 0.01 + 41.33 + 12.50 - 0.01 = 53.83
      And the answer's jobs/0/cliffsInRange/0/loss/month is £53.83
      And by hand, 53.83 x 12 / 52 = 12.42
      And the answer's jobs/0/cliffsInRange/0/loss/week is £12.42
      And the answer's jobs/0/cliffsInRange/0/because is "Universal Credit ends when take-home pay reaches £2,122.33 a month. Help worth £53.83 a month ends with it."
      And the answer's jobs/0/cliffsInRange/0/citation/text is "Universal Credit Regulations 2013, reg 22(1); Welfare Reform Act 2012, s 8(1)"

    Scenario: She needs £74.82 more a month before tax to be level again
      Given an assessment period that starts on 1 September 2026
      When the job is compared with now
      Then by hand, 2,122.31 + 0.01 + 41.33 + 12.50 = 2,176.15
      And by hand, 2,614.68 - 1,566 x 20% - (2,614.68 - 1,048.00) x 8% = 2,176.15
      And the answer's jobs/0/cliffsInRange/0/backToLevelAt/payMonth is £2,614.68
      And by hand, 2,614.68 - 2,539.86 = 74.82
      # 40.2 hours come to less, so it is 40.3
      And by hand, 40.2 x 15.00 x 52 / 12 = 2,613.00
      And the answer's jobs/0/cliffsInRange/0/backToLevelAt/hoursPerWeek is 40.3
      And the answer's jobs/0/cliffsInRange/1/id is ""

  Rule: Until September 2026 free school meals end first, at £616.67 a month (SI 2018/148, reg 4; Education Act 1996, s 512ZB)

    Scenario: Two cliffs, in order of hours
      Given an assessment period that starts on 1 June 2026
      When the job is compared with now
      Then the answer's jobs/0/cliffsInRange/0/id is free-school-meals
      # No tax and no National Insurance at this pay, so it is take-home pay too
      And the answer's jobs/0/cliffsInRange/0/payMonth is £616.68
      And by hand, 9.4 x 15.00 x 52 / 12 = 611.00
      And the answer's jobs/0/cliffsInRange/0/safeSide/hoursPerWeek is 9.4
      And by hand, 41.33 - 0.01 = 41.32
      And the answer's jobs/0/cliffsInRange/0/loss/month is £41.32
      # Below the work allowance of £710 every pound of pay is kept
      And by hand, 616.67 + 41.33 = 658.00
      And the answer's jobs/0/cliffsInRange/0/backToLevelAt/payMonth is £658.00
      And the answer's jobs/0/cliffsInRange/1/id is universal-credit-ends

  Rule: A rise stands beside the falls (Universal Credit Regulations 2013, reg 82(1)(a))

    Scenario: In London the benefit cap lifts where pay reaches £881 a month
      Given an assessment period that starts on 1 September 2026
      And the household lives in London
      And the home is rented from a housing association for £1,700 a month
      When the job is compared with now
      Then the answer's jobs/0/cliffsInRange/0/id is benefit-cap-lifts
      And the answer's jobs/0/cliffsInRange/0/payMonth is £881.00
      And the answer's jobs/0/cliffsInRange/0/loss is ""
      And the answer's jobs/0/cliffsInRange/0/citation/text is "Universal Credit Regulations 2013, reg 82(1)(a)"
