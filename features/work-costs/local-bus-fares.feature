Feature: Where every bus has one fare
  In London and in Greater Manchester every bus costs the same, and another bus within the hour costs nothing more. So two
  buses each way cost no more than one.

  Background:
    Given Iwan is 40 years old

  Rule: In London a journey cost £1.65 until 4 March 2023 and £1.75 until 5 July 2026 (Transport for London, Bus and tram fares)

    Scenario Outline: Iwan's period starts on <day>, and he would take two buses each way, five days a week
      Given an assessment period that starts on <day>
      And the household lives in London
      And Iwan is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, 5 miles each way
      And Iwan's buses each way are 2
      When the job is compared with now
      Then by hand, <fare> x 2 x 5 = <week>
      And by hand, <week> x 52 / 12 = <month>
      And by hand, <month> x 12 / 52 = <week>
      And the cost of travel is £<week> a week

      Examples:
        | day             | fare | week  | month |
        | 4 March 2023    | 1.65 | 16.50 | 71.50 |
        | 5 March 2023    | 1.75 | 17.50 | 75.83 |
        | 5 July 2026     | 1.75 | 17.50 | 75.83 |

    Scenario: After 5 July 2026 the fare is not known, so nothing is counted and the fare is asked
      Given an assessment period that starts on 6 July 2026
      And the household lives in London
      And Iwan is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, 5 miles each way
      When the job is compared with now
      Then the cost of travel is £0.00 a week
      And we ask about "jobs[].travel.cost"

  Rule: In Greater Manchester a journey costs £2 since the cap of England went up (Transport for Greater Manchester, Bee Network fares)

    Scenario Outline: <council>, from <day>, with two buses each way on three days a week
      Given an assessment period that starts on <day>
      And the household lives in the North West
      And the household's local authority is <council>
      And Iwan is offered a job of 16 hours over 3 days a week at £13.00 an hour
      And the journey to the job is by bus, 5 miles each way
      And Iwan's buses each way are 2
      When the job is compared with now
      Then by hand, <each way> x 2 x 3 = <week>
      And the cost of travel is £<week> a week

      Examples: before 2025 each bus is a fare of its own, as in the rest of England
        | council  | day             | each way | week  |
        | Wigan    | 31 December 2024 | 4.00    | 24.00 |
        | Wigan    | 1 January 2025  | 2.00     | 12.00 |
        | Bolton   | 1 June 2026     | 2.00     | 12.00 |
        | Burnley  | 1 June 2026     | 6.00     | 36.00 |
