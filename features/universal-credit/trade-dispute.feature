Feature: On strike
  Universal Credit counts the pay that a striker would have had. So a strike brings no more Universal Credit, and the
  pay that is told must be the usual pay.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Scotland
    And Morag is 45 years old
    And Morag is outside these rules: trade-dispute

  Rule: A striker is taken to have the pay of the job (Universal Credit Regulations 2013, reg 56)

    Scenario: Morag drives a bus and usually takes home £600
      Given Morag takes home £600 a month for 12 hours a week
      When the position is worked out
      Then "On strike" is explained by "Morag is on strike. Universal Credit counts the usual pay, though the strike days are not paid."
      And by hand, 424.90 - 600 x 55% = 94.90
      And Universal Credit is £94.90 a month

    Scenario: Morag's strike does nothing for Ewan's pay
      Given Morag and Ewan are a couple aged 45 and 46
      And Morag takes home £600 a month for 12 hours a week
      And Ewan takes home £300 a month for 6 hours a week
      When the position is worked out
      Then by hand, 666.97 - 900 x 55% = 171.97
      And Universal Credit is £171.97 a month

  Rule: Without the usual pay no figure is given (Universal Credit Regulations 2013, reg 56)

    Scenario: Morag has not told her job
      When the position is worked out
      Then "trade-dispute" is out of scope and no figure is given

    Scenario: Morag has told hers, and Ewan, who is on strike too, has not
      Given Morag and Ewan are a couple aged 45 and 46
      And Morag takes home £600 a month for 12 hours a week
      And Ewan is outside these rules: trade-dispute
      When the position is worked out
      Then "trade-dispute" is out of scope and no figure is given
