Feature: Story M2: The work allowance is already used
  "Few of our clients benefit from any UC work allowance": IEP Journal. A couple has one allowance between them, and the first earner
  has used it up; the second earner keeps 45p of every £1 from the first.

  Rule: One allowance for the couple together (Universal Credit Regulations 2013, reg 22(1)(b) and (2))

    Scenario Outline: Amy is offered <hours> hours at £9.50 while Sam works
      Given an assessment period that starts on 1 December 2022
      And the household lives in the East of England
      And Sam and Amy are a couple aged 33 and 31
      And a child, Cara, born on 1 May 2015
      And a child, Cleo, born on 1 July 2018
      And the home is rented from a private landlord for £800 a month
      And the Local Housing Allowance is £800 a month
      And Sam takes home £1,423.36 a month for 37 hours a week
      And Amy is offered a job of <hours> hours over 3 days a week at £9.50 an hour
      When the job is compared with now
      Then "Work allowance" is £344.00
      And by hand, 1,423.36 - 344.00 = 1,079.36
      And by hand, <hours> x 9.50 x 52 / 12 = <pay>
      And by hand, <pay> x 45% = <kept>
      And the household is £<kept> a month better off
      And 55% of the pay is lost, 55% with work costs

      Examples: from the first hour on
        | hours | pay    | kept   |
        | 3     | 123.50 | 55.58  |
        | 6     | 247.00 | 111.15 |
        | 15    | 617.50 | 277.88 |
