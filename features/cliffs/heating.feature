Feature: Where help with heating ends
  A young child or limited capability brings help with heating only while nobody works, so the first penny of pay ends it.

  Rule: The first work ends the Winter Heating Payment in Scotland (Winter Heating Assistance (Low Income) (Scotland) Regulations 2023, reg 4)

    Scenario: Eilidh, with a child of 2, is offered eight hours
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Eilidh is 30 years old
      And a child, Rory, born on 1 March 2024
      And Eilidh is offered a job of 8 hours over 2 days a week at £440.00 a month
      When the job is compared with now
      Then by hand, 62.00 / 12 = 5.17
      And there is a cliff "winter-heating-payment" at £0.00 that loses £5.17
      And "Where the Winter Heating Payment ends" is explained by "The Winter Heating Payment of £62 a winter comes only while nobody here works."
      And the answer's jobs/0/helpLost/0/id is winter-heating-payment

    Scenario: Rory has turned 5, and there is none to lose
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Eilidh is 30 years old
      And a child, Rory, born on 1 March 2021
      And Eilidh is offered a job of 8 hours over 2 days a week at £440.00 a month
      When the job is compared with now
      Then there is no cliff "winter-heating-payment"

  Rule: The first work ends Cold Weather Payments in England and Wales (Social Fund Cold Weather Payments (General) Regulations 1988, reg 1A(6))

    Scenario: Tamsin has LCW, and the cliff has no value
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Tamsin is 30 years old
      And Tamsin has LCW
      And Tamsin is offered a job of 8 hours over 2 days a week at £440.00 a month
      When the job is compared with now
      Then "Where Cold Weather Payments end" is explained by "Cold Weather Payments of £25 a cold week come only while nobody here works."
      And the help that could end is "cold-weather-payment"
