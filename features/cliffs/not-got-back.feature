Feature: What a later claim would not bring back
  When pay ends Universal Credit, a new claim can be made if the work does not last. But some amounts come back only
  within months that the law names. Nobody should find that out afterwards.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And tax is worked out as a year's liability
    And Mo is 45 years old

  Rule: A transitional element comes back only within three months (Universal Credit (Transitional Provisions) Regulations 2014, regs 57 and 56(2))

    Scenario: Mo has £100 of it, and a few hours of work are on offer
      Given the household's transitional element is £100
      And Mo is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, (424.90 + 100.00) / 55% = 954.36
      And there is a cliff "universal-credit-ends" at £954.36 that loses £12.50
      And the answer's jobs/0/cliffs/0/notGotBack/0/id is transitional-element
      And the answer's jobs/0/cliffs/0/notGotBack/0/amount is £100
      And the answer's jobs/0/cliffs/0/notGotBack/0/because is "If pay ends Universal Credit, claim again within 3 months. Later than that, your transitional element of £100 does not come back. It can also end if your pay later drops for three months."

    Scenario: Without one there is nothing to warn of
      Given Mo is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/cliffs/0/id is universal-credit-ends
      And the answer's jobs/0/cliffs/0/notGotBack/0/id is ""

  Rule: The LCW element of claims from before April 2017 comes back only within six months (SI 2017/204, Sch 2 para 8(2))

    Scenario: Mo has had it since 2016
      Given Mo has LCW
      And Mo's health condition was reported on 1 March 2016
      And Mo is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/cliffs/0/notGotBack/0/id is lcw-element
      And the answer's jobs/0/cliffs/0/notGotBack/0/amount is £158.76
      And the answer's jobs/0/cliffs/0/notGotBack/0/because is "If pay ends Universal Credit, claim again within 6 months. Later than that, the £158.76 for limited capability does not come back."

    Scenario: A later decision brings no element, and so none to lose
      Given Mo has LCW
      And Mo's health condition was reported on 1 March 2019
      And Mo is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/cliffs/0/notGotBack/0/id is ""

  Rule: Who claims no Universal Credit has nothing of it to lose (Universal Credit Regulations 2013, reg 27A)

    Scenario: Mo does not claim
      Given Mo has LCWRA
      And Universal Credit is not claimed
      And Mo is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no cliff "universal-credit-ends"
