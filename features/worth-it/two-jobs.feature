Feature: Two jobs at once
  Many people are offered a few hours here and a few there. Taken together, the two can leave less than the two apart: a
  person's tax allowance is used in one job, and the other is taxed from the first pound.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Priya is 28 years old
    And the home is rented from the council for £160 a week
    And Priya is offered a job of 10 hours over 2 days a week at £12.71 an hour
    And Priya is offered a job of 8 hours over 4 days a week at £13.00 an hour
    And the question's together are:
      | id   | jobs         |
      | both | job-1, job-2 |
    And everything else is as usual

  Rule: The allowance goes to the job that pays most; the other is taxed at the basic rate (Income Tax (Pay As You Earn) Regulations 2003, regs 13 and 14)

    Scenario: A shop and a cleaning round, apart and together
      When the job is compared with now
      Then by hand, 10 x 12.71 x 52 / 12 = 550.77
      And by hand, 550.77 x 55% = 302.92
      And by hand, 550.77 - 302.92 = 247.85
      And the answer's jobs/0/betterOff/month is 247.85
      And by hand, 8 x 13.00 x 52 / 12 = 450.67
      And by hand, 450.67 x 55% = 247.87
      And by hand, 450.67 - 247.87 = 202.80
      And the answer's jobs/1/betterOff/month is 202.80

      # Together: the round is taxed on its whole pounds
      And by hand, 450 x 20% = 90.00
      And by hand, 550.77 + 450.67 - 90.00 = 911.44
      And by hand, 911.44 x 55% = 501.29
      And by hand, 911.44 - 501.29 = 410.15
      And the answer's jobs/2/id is both
      And the answer's jobs/2/together/0 is job-1
      And the answer's jobs/2/betterOff/month is 410.15
      And by hand, 410.15 x 12 / 52 / 18 = 5.26
      And the answer's jobs/2/headline is "You would be about £95 a week better off: £5.26 for each hour worked."
      And the answer's ranking/0 is both
      And the answer's jobs/2/breakEven/because is "This is more than one job. Look at each on its own to see where it begins to pay."

  Rule: What the jobcentre asks goes by both jobs together (Universal Credit Regulations 2013, reg 99(6))

    Scenario: Neither job reaches £991 a month, but both together do
      When the job is compared with now
      Then by hand, 550.77 + 450.67 = 1,001.44
      And the answer's jobs/0/inJob/people/0/conditionality/group is intensive
      And the answer's jobs/1/inJob/people/0/conditionality/group is intensive
      And the answer's jobs/2/inJob/people/0/conditionality/group is light-touch

  Rule: A tax code that was told is used as told (Income Tax (Pay As You Earn) Regulations 2003, reg 20)

    Scenario: HMRC has given the cleaning round its own part of the allowance
      Given the job's tax code is 540L
      When the job is compared with now
      # The shop is then taxed at the basic rate: 550 x 20%; the round on what is above 5,409 / 12
      Then by hand, 550 x 20% = 110.00
      And by hand, 550.77 + 450.67 - 110.00 = 891.44
      And by hand, 891.44 x 55% = 490.29
      And by hand, 891.44 - 490.29 = 401.15
      And the answer's jobs/2/betterOff/month is 401.15
