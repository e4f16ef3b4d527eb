Feature: Cold Weather Payments
  £25 for each week of very cold weather, in England and Wales. How many such weeks come nobody knows: the price is said, and
  nothing is counted.

  Background:
    Given an assessment period that starts on 1 December 2026

  Rule: A disabled child brings them, in work or out of it (Social Fund Cold Weather Payments (General) Regulations 1988, reg 1A(3) and (6))

    Scenario Outline: Joanna takes home £<pay> a month
      Given the household lives in <place>
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2014
      And Kuba gets a disability benefit at the lower rate
      And Joanna takes home £<pay> a month for 16 hours a week
      When the position is worked out
      Then "Cold Weather Payments" is explained by "You get £25 for each week of very cold weather from November to March. It comes by itself while you get Universal Credit."

      Examples:
        | place             | pay      |
        | the East Midlands | 0.01     |
        | Wales             | 1,500.00 |

    Scenario: A job that ends Universal Credit ends them
      Given the household lives in the East Midlands
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2014
      And Kuba gets a disability benefit at the lower rate
      And Joanna is offered a job of 16 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then "Cold Weather Payments" is explained by "You get £25 for each week of very cold weather from November to March. It comes by itself while you get Universal Credit."
      And there is no cliff "cold-weather-payment"

  Rule: A child under 5 or limited capability brings them while nobody works (Social Fund Cold Weather Payments (General) Regulations 1988, reg 1A(3) and (6))

    Scenario Outline: Joanna has <what>
      Given the household lives in the East Midlands
      And Joanna is 40 years old
      And <fact>
      When the position is worked out
      Then "Cold Weather Payments" is explained by "You get £25 for each week of very cold weather from November to March. It comes by itself while nobody here works."

      Examples:
        | what                                                | fact                                   |
        | a child who turns 5 on the day after the month ends | a child, Kuba, born on 1 January 2022  |
        | LCW                                                 | Joanna has LCW                         |
        | LCWRA                                               | Joanna has LCWRA                       |

    Scenario Outline: Not with <what>
      Given the household lives in <place>
      And Joanna is 40 years old
      And a child, Kuba, born on <born>
      And <fact>
      When the position is worked out
      Then there is no "Cold Weather Payments"

      Examples:
        | what                                                 | place             | born             | fact                                              |
        | a child who turns 5 on the last day of the month     | the East Midlands | 31 December 2021 | savings of £100                                   |
        | a few hours of work                                  | the East Midlands | 1 January 2022   | Joanna takes home £50.00 a month for 1 hours a week |
        | a trade that is the main work                        | the East Midlands | 1 January 2022   | Joanna is self-employed with a profit of £50.00 a month |
        | no Universal Credit                                  | the East Midlands | 1 January 2022   | Universal Credit is not claimed                   |
        | a home in Scotland                                   | Scotland          | 1 January 2022   | savings of £100                                   |
