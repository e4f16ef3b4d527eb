Feature: The earnings limit of Carer's Allowance is a cliff
  One pound above the weekly limit ends the allowance whole. Universal Credit goes up by as much, but only as far as
  there is Universal Credit to pay. An adviser must be able to see how far away the limit stands.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Grace is 45 years old
    And Grace cares for a severely disabled person
    And Grace has claimed Carer's Allowance

  Rule: While Universal Credit is paid, it makes up the allowance that is lost (Universal Credit Regulations 2013, reg 22(1)(a))

    Scenario: A small job, well below the limit of £204 a week
      Given Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then by hand, 204 x 52 / 12 = 884.00
      And there is a cliff "carers-allowance" at £884.00 that loses £0.00

  Rule: Where there is no Universal Credit to make it up, the rest is lost (Social Security (Invalid Care Allowance) Regulations 1976, reg 8(1))

    Scenario: A job of £884 a month stands at the limit, and £226.58 would be lost
      Given Grace is offered a job of 16 hours over 4 days a week at £884.00 a month
      When the job is compared with now
      Then by hand, 86.45 x 52 / 12 = 374.62
      And by hand, 424.90 + 209.34 = 634.24
      And by hand, 884.00 x 55% = 486.20
      And by hand, 486.20 + 374.62 - 634.24 = 226.58
      And there is a cliff "carers-allowance" at £884.00 that loses £226.58

    Scenario: Without a claim for Universal Credit the whole allowance is lost
      Given Universal Credit is not claimed
      And Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then there is a cliff "carers-allowance" at £884.00 that loses £374.62

    Scenario: A pound above the limit the allowance is gone already
      Given Grace is offered a job of 16 hours over 4 days a week at £885.00 a month
      When the job is compared with now
      Then there is no cliff "carers-allowance"
