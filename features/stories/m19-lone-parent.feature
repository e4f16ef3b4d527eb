Feature: Story M19: A lone parent has a work allowance
  "Balancing the financial rewards from work and benefits": IEP Journal. The Christmas job of story M1, offered to a lone parent:
  she keeps the first £344 a month whole, so the same job leaves three times as much.

  Rule: The allowance is hers, and 55p comes off above it alone (Universal Credit Regulations 2013, reg 22(1)(b) and (2)(b))

    Scenario: 15 hours at £9.50 and the same costs, without another earner
      Given an assessment period that starts on 1 December 2022
      And the household lives in the East of England
      And Amy is 31 years old
      And a child, Cara, born on 1 May 2015
      And a child, Cleo, born on 1 July 2018
      And the home is rented from a private landlord for £500 a month
      And the Local Housing Allowance is £500 a month
      And Amy is offered a job of 15 hours over 3 days a week at £9.50 an hour
      And the journey to the job is by bus, costs £15 a week and takes 35 minutes each way
      And the job needs £29.13 a week of unregistered childcare for Cleo
      When the job is compared with now
      Then "Work allowance" is £344.00
      And by hand, 15 x 9.50 x 52 / 12 = 617.50
      And by hand, (617.50 - 344.00) x 55% = 150.43
      And by hand, 617.50 - 150.43 = 467.07
      # In story M1 £277.88 was kept of the same pay
      And by hand, 617.50 x 45% = 277.88
      And by hand, 467.07 - (15.00 + 29.13) x 52 / 12 = 275.84
      And the household is £275.84 a month better off
      And by hand, 275.84 x 12 / 52 = 63.66
      And the household is £63.66 a week better off
