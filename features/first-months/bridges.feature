Feature: What can bridge the time until the first wage
  A loan from Universal Credit, part of the wage early, the Jobcentre's fund for what the job needs: each with what it costs
  later. And what people ask for and cannot have.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Cara is 29 years old
    And the home is rent-free
    And Cara is offered a job of 16 hours over 4 days a week at £13 an hour
    And Cara is paid calendar-monthly
    And Cara's start date is 15 June 2026
    And Cara's first pay date is 31 July 2026
    And the question's include is timeline

  Rule: A budgeting advance may be lent for what a job needs, without six months of benefit (Payments on Account Regulations 2013, regs 11 to 16)

    Scenario: A single person may borrow £348, and pays back £14.50 a month for 24 months
      Given the job needs £60 once for "a uniform"
      And everything else is as usual
      When the job is compared with now
      Then by hand, 348 / 24 = 14.50
      And the answer's jobs/0/firstMonths/bridges is flexible-support-fund, charity-grants, budgeting-advance, new-claim-advance, employer-advance, change-of-circumstances-advance, living-costs-from-the-fund
      And the answer's jobs/0/firstMonths/bridges/2/open is true
      And the answer's jobs/0/firstMonths/bridges/2/amount is £348
      And the answer's jobs/0/firstMonths/bridges/2/paidBack/month is £14.50
      And the answer's jobs/0/firstMonths/bridges/2/paidBack/months is 24
      And the answer's jobs/0/firstMonths/bridges/2/because is "You may borrow up to £348 from Universal Credit for what the job needs. It is a loan without interest. £14.50 a month comes off for 24 months."

    Scenario: Savings above £1,000 come off what may be lent
      Given savings of £1,100
      And the job needs £60 once for "a uniform"
      And everything else is as usual
      When the job is compared with now
      Then by hand, 348 - (1,100 - 1,000) = 248
      And the answer's jobs/0/firstMonths/bridges/2/amount is £248

    Scenario: In 2023 it was paid back within 12 months
      Given an assessment period that starts on 1 June 2023
      And Cara's start date is 15 June 2023
      And Cara's first pay date is 31 July 2023
      And the job needs £60 once for "a uniform"
      And everything else is as usual
      When the job is compared with now
      Then by hand, 348 / 12 = 29
      And the answer's jobs/0/firstMonths/bridges/2/paidBack/month is £29

    Scenario: Where the job costs nothing before it pays, nothing is lent for it
      Given everything else is as usual
      When the job is compared with now
      Then the answer's jobs/0/firstMonths/bridges is budgeting-advance, new-claim-advance, employer-advance, change-of-circumstances-advance, living-costs-from-the-fund
      And the answer's jobs/0/firstMonths/bridges/0/open is false

  Rule: An employer may pay part of the wage early; no law gives a right to it (Employment Rights Act 1996, s 13)

    Scenario: It comes off the first pay day
      Given everything else is as usual
      When the job is compared with now
      Then the answer's jobs/0/firstMonths/bridges/2/id is employer-advance
      And the answer's jobs/0/firstMonths/bridges/2/because is "Your employer may pay part of your first wage before 31 July 2026. It is your own pay, so the pay day brings that much less."

  Rule: Other advances are for other times (Payments on Account Regulations 2013, regs 4 to 7)

    Scenario: Starting work is not a change that raises Universal Credit
      Given everything else is as usual
      When the job is compared with now
      Then the answer's jobs/0/firstMonths/bridges/3/id is change-of-circumstances-advance
      And the answer's jobs/0/firstMonths/bridges/3/open is false
      And the answer's jobs/0/firstMonths/bridges/3/because is "You cannot have an advance just because you start work. It is only for a change that raises your Universal Credit."

    Scenario: Who does not claim yet could ask for a first payment early
      Given Universal Credit is not claimed
      And everything else is as usual
      When the job is compared with now
      Then the answer's jobs/0/firstMonths/bridges/1/id is new-claim-advance
      And the answer's jobs/0/firstMonths/bridges/1/open is true
      And the answer's jobs/0/timeline/0/notes is pay-days
      And the answer's jobs/0/firstMonths/bridges/1/because is "If you claim Universal Credit, you can ask for your first payment early. It is a loan without interest, paid back over 24 months at most."

  Rule: The Flexible Support Fund pays for what the job needs, and no living costs (DWP, Flexible Support Fund guidance)

    Scenario: It may pay the uniform and the buses, not the food
      Given the job needs £60 once for "a uniform"
      And the journey to the job is by bus, costs £20 a week and takes 30 minutes each way
      And everything else is as usual
      When the job is compared with now
      Then by hand, 60 + 7 x 20 = 200
      And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/amount is £200
      And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/couldBePaid is £200
      And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/leftToYou is £0
      And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/items/1/couldBePaidBy/0 is flexible-support-fund

  Rule: Where no figure can be given, nothing is said of bridging (Universal Credit Regulations 2013, reg 19(1))

    Scenario: Cara is in prison
      Given Cara is outside these rules: prisoner
      And everything else is as usual
      When the job is compared with now
      Then "prisoner" is out of scope and no figure is given
      And the answer's jobs/0/firstMonths/bridges/0/id is ""
