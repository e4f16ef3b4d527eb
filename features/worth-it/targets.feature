Feature: The hours or the wage that would be enough
  "How many hours would I need?" and "what should I ask for?" have exact answers: to a tenth of an hour at this wage, and to a penny
  an hour at these hours, with the costs of the job as they are.

  Rule: The job pays where what is kept covers the costs, and leaves £20 a week where it covers £20 more (Universal Credit Regulations 2013, reg 22(1)(b))

    Background: The Christmas job: no work allowance is left, so 45p of each £1 is kept; the bus and the neighbour cost £44.13 a week
      Given an assessment period that starts on 1 December 2022
      And the household lives in the East of England
      And Sam and Amy are a couple aged 33 and 31
      And a child, Cara, born on 1 May 2015
      And a child, Cleo, born on 1 July 2018
      And the home is rented from a private landlord for £800 a month
      And the Local Housing Allowance is £800 a month
      And Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of 15 hours over 3 days a week at £9.50 an hour
      And the journey to the job is by bus, costs £15 a week and takes 35 minutes each way
      And the job needs £29.13 a week of unregistered childcare for Cleo

    Scenario: From which hours, and from which pay, the job pays
      Given the question's include is range
      When the job is compared with now
      Then the answer's jobs/0/targets/0/what is pays
      And by hand, (15.00 + 29.13) x 52 / 12 = 191.23
      And by hand, 191.23 / 45% = 424.96
      And by hand, 424.96 x 12 / 52 / 9.50 = 10.32
      And the answer's jobs/0/targets/0/hoursPerWeek is 10.4
      And by hand, 424.96 x 12 / 52 / 15 = 6.54
      And the answer's jobs/0/targets/0/hourlyPay is £6.54
      And the answer's jobs/0/targets/0/stretches/0/over is hours
      And the answer's jobs/0/targets/0/stretches/0/from is 10.4
      And the answer's jobs/0/targets/0/stretches/0/to is 60
      And the answer's jobs/0/targets/0/stretches/1/over is hourly-pay

    Scenario: From which it leaves at least £50 a week
      Given the question's target is £50.00 a week
      When the job is compared with now
      Then the answer's jobs/0/targets/1/what is leaves-at-least
      # £49.995 a week is £50.00 to the penny: what must be kept is £407.88 a month
      And by hand, 49.995 x 52 / 12 = 216.65
      And by hand, (191.23 + 216.65) / 45% = 906.40
      And by hand, 906.40 x 12 / 52 / 9.50 = 22.02
      And the answer's jobs/0/targets/1/hoursPerWeek is 22.1
      And by hand, 906.40 x 12 / 52 / 15 = 13.94
      And the answer's jobs/0/targets/1/hourlyPay is £13.95
      And the answer's jobs/0/targets/1/because is "This is where the job leaves you at least £50 a week, if its costs stay the same."

  Rule: After a cliff, the pay from which as much is left as just before it (Universal Credit Regulations 2013, reg 22(1); Education Act 1996, s 512ZB)

    Scenario: Joanna's hours past the end of free school meals, June 2026
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East Midlands
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2017
      And Joanna is offered a job of 10 hours over 3 days a week at £12.71 an hour
      And the question's include is range
      When the job is compared with now
      Then the answer's jobs/0/targets/1/what is level-again
      And the answer's jobs/0/targets/1/cliff is free-school-meals
      And by hand, 616.67 + 2.61 x 190 / 12 = 658.00
      And the answer's jobs/0/targets/1/payMonth is £658.00
      And by hand, 658.00 x 12 / 52 / 12.71 = 11.95
      And the answer's jobs/0/targets/1/hoursPerWeek is 12
      And by hand, 658.00 x 12 / 52 / 10 = 15.18
      And the answer's jobs/0/targets/1/hourlyPay is £15.19

  Rule: Where a charge grows in steps, enough is left before a step, and again after it (Income Tax (Earnings and Pensions) Act 2003, s 681C)

    Scenario: Renu's pay by the hour beside the charge on Child Benefit: each £200 of a year takes 1% of it, which is more than a penny an hour brings
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East Midlands
      And savings of £20,000
      And Renu is 40 years old
      And a child, Mira, born on 1 March 2014
      And a child, Anil, born on 1 March 2016
      And Renu is offered a job of 40 hours over 5 days a week at £30.00 an hour
      And the job's tax code is D0
      And the question's include is range
      And the question's target is £654.05 a week
      When the job is compared with now
      Then the answer's jobs/0/targets/1/what is leaves-at-least
      # £654.045 a week is £654.05 to the penny. Up to £62,600 a year the charge is 12%; National Insurance is 8% of £3,141 and 2% above
      And by hand, (27.05 + 17.90) x 52 = 2337.40
      And by hand, 2337.40 x 12% = 280.49
      And by hand, 2337.40 x 13% = 303.86
      And by hand, 30.09 x 40 x 52 / 12 = 5215.60
      And by hand, 5215.60 - 5215 x 40% - 3141 x 8% - (5215.60 - 4189) x 2% - 280 / 12 = 2834.45
      And by hand, 2834.45 x 12 / 52 = 654.10
      And by hand, 30.10 x 40 x 52 / 12 = 5217.33
      And by hand, 5217.33 - 5217 x 40% - 3141 x 8% - (5217.33 - 4189) x 2% - 303 / 12 = 2833.43
      And by hand, 2833.43 x 12 / 52 = 653.87
      And by hand, 30.11 x 40 x 52 / 12 = 5219.07
      And by hand, 5219.07 - 5219 x 40% - 3141 x 8% - (5219.07 - 4189) x 2% - 303 / 12 = 2834.34
      And by hand, 2834.34 x 12 / 52 = 654.08
      And the answer's jobs/0/targets/1/hourlyPay is £30.09
      And the answer's jobs/0/targets/1/stretches/1/over is hourly-pay
      And the answer's jobs/0/targets/1/stretches/1/from is 30.09
      And the answer's jobs/0/targets/1/stretches/1/to is 30.09
      And the answer's jobs/0/targets/1/stretches/2/from is 30.11
