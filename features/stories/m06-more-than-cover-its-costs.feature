Feature: Story M6: Work that does more than cover its costs
  "Quality jobs that will do more than cover their costs of working": IEP Journal. The answer for this household is a number of
  hours, or a wage, with its own costs in it.

  Rule: The job pays where what is kept covers its costs (Worthwhile's contract: jobs[].targets)

    Scenario: A lone parent pays £30 a week for the bus, and keeps all her pay up to the work allowance
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And Amina is 30 years old
      And a child, Zed, born on 16 March 2022
      And Amina is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £30 a week and takes 20 minutes each way
      And the question's target is £100.00 a week
      When the job is compared with now
      # What she earns is all hers below £710 a month
      Then by hand, 30.00 / 12.71 = 2.36
      And by hand, 30.00 / 16 = 1.88
      And the job pays from 2.4 hours a week, or from £1.88 an hour
      And by hand, (30.00 + 100.00) / 12.71 = 10.23
      And the answer's jobs/0/targets/1/hoursPerWeek is 10.3
      And by hand, (30.00 + 100.00) / 16 = 8.13
      And the answer's jobs/0/targets/1/hourlyPay is £8.13
