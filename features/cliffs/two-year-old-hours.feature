Feature: Up to which earnings a two-year-old can begin free hours
  A child who has begun keeps the hours. So a family near the limit does well to apply before the job begins.

  Background:
    Given an assessment period that starts on 1 June 2026

  Rule: England's limit is £15,400 a year (Local Authority (Duty to Secure Early Years Provision Free of Charge) Regulations 2014, reg 1(2))

    Scenario: Amina is offered eight hours
      Given the household lives in the West Midlands
      And Amina is 30 years old
      And a child, Bilal, born on 1 February 2024
      And Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 15,400 / 12 = 1,283.33
      And there is a cliff "two-year-old-hours" at £1,283.33 that loses £0.00
      And "Up to where a two-year-old can begin free hours" is explained by "Bilal can begin free hours while take-home pay is at most £1,283.33 a month. Apply before the job: hours once begun are kept."

    Scenario: Bilal has begun, so nothing can be lost
      Given the household lives in the West Midlands
      And Amina is 30 years old
      And a child, Bilal, born on 1 February 2024
      And Bilal's childcare is:
        | cost          | registered | free hours |
        | £10.00 a week | yes        | 15         |
      And Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no cliff "two-year-old-hours"

    Scenario: Without Universal Credit there are no hours that could be begun
      Given the household lives in the West Midlands
      And Amina is 30 years old
      And savings of £20,000
      And a child, Bilal, born on 1 February 2024
      And Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no cliff "two-year-old-hours"

  Rule: Scotland's limit is so much a month (Provision of Early Learning and Childcare (Specified Children) (Scotland) Order 2014, art 1(2))

    Scenario: Morag is offered eight hours in June 2025
      Given an assessment period that starts on 1 June 2025
      And the household lives in Scotland
      And Morag is 30 years old
      And a child, Isla, born on 1 February 2023
      And Morag is offered a job of 8 hours over 2 days a week at £12.21 an hour
      When the job is compared with now
      Then there is a cliff "two-year-old-hours" at £850.00 that loses £0.00
      And "Up to where a two-year-old can begin free hours" is explained by "Isla can begin funded hours while take-home pay is at most £850 a month. Apply before the job: hours once begun are kept."

    Scenario: A child of 3 has the hours whatever is earned
      Given an assessment period that starts on 1 June 2025
      And the household lives in Scotland
      And Morag is 30 years old
      And a child, Isla, born on 1 February 2022
      And Morag is offered a job of 8 hours over 2 days a week at £12.21 an hour
      When the job is compared with now
      Then there is no cliff "two-year-old-hours"

    Scenario: Without Universal Credit there are no funded hours at 2 that could be begun
      Given an assessment period that starts on 1 June 2025
      And the household lives in Scotland
      And Morag is 30 years old
      And savings of £20,000
      And a child, Isla, born on 1 February 2023
      And Morag is offered a job of 8 hours over 2 days a week at £12.21 an hour
      When the job is compared with now
      Then there is no cliff "two-year-old-hours"
