Feature: What the job costs altogether
  Travel, childcare and the rest are added up and taken from what the household would keep. What is left is the gain.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Nadia is 34 years old
    And a child, Sami, born on 1 May 2021
    And Universal Credit is not claimed
    And Nadia is offered a job of 16 hours over 2 days a week at £12.71 an hour

  Rule: The costs of a month are travel, childcare and the rest together (Worthwhile's contract: jobs[].workCosts)

    Scenario: A bus, a neighbour and work clothes
      Given the journey to the job is by bus, costs £15.00 a week and takes 20 minutes each way
      And the job needs £50.00 a week of unregistered childcare for Sami
      And the job needs £10.00 a month for clothing
      When the job is compared with now
      Then by hand, 16 x 12.71 x 52 / 12 = 881.23
      And "gross-pay" goes from £0.00 to £881.23
      And by hand, 15.00 x 52 / 12 + 10.00 = 75.00
      And by hand, 50.00 x 52 / 12 = 216.67
      And by hand, 881.23 - 75.00 - 216.67 = 589.56
      And the household is £589.56 a month better off

    Scenario: A job with no costs
      When the job is compared with now
      Then the household is £881.23 a month better off

  Rule: The costs of starting are added up (Worthwhile's contract: jobs[].startUp)

    Scenario: Two costs of starting, which leave the month as it is
      Given the job needs £21.50 once for "a criminal record check"
      And the job needs £30.00 once for "black shoes"
      When the job is compared with now
      Then by hand, 21.50 + 30.00 = 51.50
      And starting costs are £51.50
      And the household is £881.23 a month better off

  Rule: Of two jobs together each brings its own costs, once (Worthwhile's contract: together[])

    Scenario: A shop by bus, a cleaning round by car, and a neighbour for Sami
      Given the journey to the job is by bus, costs £15.00 a week and takes 20 minutes each way
      And the job needs £50.00 a week of unregistered childcare for Sami
      And the job needs £21.50 once for "a criminal record check"
      And Nadia is offered a job of 8 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by car, 5 miles each way
      And the job needs £20.00 a week of unregistered childcare for Sami
      And the job needs £10.00 a month for clothing
      And the job needs £30.00 once for "black shoes"
      And the question's together are:
        | id   | jobs         |
        | both | job-1, job-2 |
      When the job is compared with now
      Then by hand, 881.23 - 15.00 x 52 / 12 - 50.00 x 52 / 12 = 599.56
      And the answer's jobs/0/betterOff/month is 599.56
      And by hand, 8 x 13.00 x 52 / 12 = 450.67
      And by hand, 5 x 2 x 4 x 52 = 2,080.00
      And by hand, 2,080 x 0.45 / 12 = 78.00
      And by hand, 450.67 - 78.00 - 20.00 x 52 / 12 - 10.00 = 276.00
      And the answer's jobs/1/betterOff/month is 276.00
      # Together the round is taxed from its first pound: 450 x 20%
      And by hand, 599.56 + 276.00 - 450 x 20% = 785.56
      And the answer's jobs/2/betterOff/month is 785.56
      And the answer's jobs/2/workCosts are travel, childcare, travel, childcare, other
      And the answer's jobs/0/startUp/total is 21.50
      And the answer's jobs/1/startUp/total is 30.00
      And by hand, 21.50 + 30.00 = 51.50
      And the answer's jobs/2/startUp/total is 51.50
