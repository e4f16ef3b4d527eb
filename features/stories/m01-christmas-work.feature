Feature: Story M1: Christmas work brings only £20 a week
  "Christmas work in a supermarket for 15 hours a week over 3 evenings ... she was only £20 a week better off": IEP Journal. The article
  gives neither pay nor costs. At the living wage of 2022 the bus and the neighbour who minds the child cost £44.13 a week.

  Rule: What is kept of net pay, less the costs, is the gain; without a work allowance 45p of each £1 is kept (Universal Credit Regulations 2013, reg 22(1)(b))

    Background:
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

    Scenario: £142.50 before tax, £64.13 kept, £44.13 of costs
      When the job is compared with now
      Then by hand, 15 x £9.50 = £142.50
      And by hand, 142.50 x 45% = 64.13
      And the cost of travel is £15.00 a week
      And the cost of childcare is £29.13 a week
      And by hand, 64.13 - 15.00 - 29.13 = 20.00
      And the household is £20.00 a week better off

    Scenario: £1.33 for each hour, and the hours and pay from which it pays at all
      When the job is compared with now
      Then by hand, 20.00 / 15 = 1.33
      And each hour worked brings £1.33
      And by hand, 44.13 / 45% / 9.50 = 10.32
      And by hand, 44.13 / 45% / 15 = 6.54
      And the job pays from 10.4 hours a week, or from £6.54 an hour
