Feature: What the job costs on each day
  Buses, a uniform and childcare are paid before the wage. Universal Credit's share of registered childcare comes after the
  period in which it was paid.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Cara is 29 years old
    And a child, Theo, born on 3 May 2024
    And the home is rented from a private landlord for £700 a month
    And the Local Housing Allowance is £700 a month
    And Cara is offered a job of 16 hours over 4 days a week at £13 an hour
    And Cara is paid calendar-monthly
    And Cara's start date is 15 June 2026
    And Cara's first pay date is 30 June 2026
    And the question's include is timeline

  Rule: Childcare is paid before it is refunded (Universal Credit Regulations 2013, regs 31 and 33)

    Scenario: Childcare of £231.11 is paid on 15 June, and £196.44 of it comes back on 7 July
      Given the job needs £100 a week of registered childcare for Theo
      And everything else is as usual
      When the job is compared with now
      Then by hand, 100 x 52 / 12 x 16 / 30 = 231.11
      And the answer's jobs/0/timeline/0/events/1/date is 2026-06-15
      And the answer's jobs/0/timeline/0/events/1/kind is childcare
      And the answer's jobs/0/timeline/0/events/1/amount is -£231.11
      And the answer's jobs/0/timeline/0/events/1/because is "You pay the childcare for Theo first. Universal Credit's share of it comes on 7 July 2026. Report it on the day you pay."
      # July's payment: £1,428.84 without the job, the share of the childcare, less 55% of £480.71 above £427
      And by hand, 231.11 x 85% = 196.44
      And by hand, 901.33 x 16 / 30 = 480.71
      And by hand, 1,428.84 + 196.44 - (480.71 - 427) x 55% = 1,595.74
      And the answer's jobs/0/timeline/1/events/1/kind is universal-credit
      And the answer's jobs/0/timeline/1/events/1/amount is £1,595.74

    Scenario: Care that is not registered does not come back
      Given the job needs £30 a week of unregistered childcare for Theo
      And everything else is as usual
      When the job is compared with now
      Then by hand, 30 x 52 / 12 x 16 / 30 = 69.33
      And the answer's jobs/0/timeline/0/events/1/amount is -£69.33
      And the answer's jobs/0/timeline/0/events/1/because is "You pay for the care of Theo. Universal Credit does not help with care that is not registered."

  Rule: Getting to work is paid week by week, and what the job needs at its start on the first day (Worthwhile's contract: jobs[].travel and jobs[].startCosts)

    Scenario: A uniform and three weeks of buses in June
      Given the journey to the job is by bus, costs £20 a week and takes 30 minutes each way
      And the job needs £5 a week for "meals"
      And the job needs £60 once for "a uniform"
      And everything else is as usual
      When the job is compared with now
      Then the answer's jobs/0/timeline/0/events/1/date is 2026-06-15
      And the answer's jobs/0/timeline/0/events/1/what is Getting to work
      And the answer's jobs/0/timeline/0/events/1/amount is -£20
      And the answer's jobs/0/timeline/0/events/2/what is Another cost of work
      And the answer's jobs/0/timeline/0/events/2/amount is -£5
      And the answer's jobs/0/timeline/0/events/3/what is a uniform
      And the answer's jobs/0/timeline/0/events/3/amount is -£60
      And the answer's jobs/0/timeline/0/events/4/date is 2026-06-22
      # Universal Credit of May, Child Benefit, the first wage, less the uniform and three weeks at £25
      And by hand, 27.05 x 52 / 12 = 117.22
      And by hand, 1,428.84 + 117.22 + 480.71 - 60 - 3 x 25 = 1,891.77
      And the answer's jobs/0/timeline/0/cash is £1,891.77
      And by hand, 480.71 - 60 - 3 x 25 = 345.71
      And the answer's jobs/0/timeline/0/difference is £345.71
      # The lowest day is 29 June: the uniform and three weeks, before the wage of 30 June
      And the answer's jobs/0/timeline/0/lowestDay/date is 2026-06-29
      And the answer's jobs/0/timeline/0/lowestDay/amount is -£135
      # Day by day: level until the work starts, £85 on its first day, £25 more each week, and then the wage
      And the answer's jobs/0/timeline/0/balances/0/amount is £0
      And the answer's jobs/0/timeline/0/balances/1/date is 2026-06-15
      And the answer's jobs/0/timeline/0/balances/1/amount is -£85
      And the answer's jobs/0/timeline/0/balances/3/amount is -£135
      And the answer's jobs/0/timeline/0/balances/4/date is 2026-06-30
      And the answer's jobs/0/timeline/0/balances/4/amount is £345.71
