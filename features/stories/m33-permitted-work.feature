Feature: Story M33: permitted work on Employment and Support Allowance
  The IEP Journal names "permitted work - that is, up to 16 hours". Its limits move with the minimum wage: what may be earned
  is sixteen hours of it, and the allowance stays whole. A fare can still take most of a small wage.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Neil is 55 years old
    And Neil has £145.90 a week from new-style-esa
    And Universal Credit is not claimed

  Rule: Fewer than sixteen hours, and no more than the limit of the day (Employment and Support Allowance Regulations 2013, reg 39(1)(c) and (4))

    Scenario: Fifteen hours, and £18 a week for the bus
      Given Neil is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £18.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then by hand, 145.90 x 52 / 12 = 632.23
      And "New-style Employment and Support Allowance" for Neil is £632.23
      And by hand, 15 x 12.71 x 52 / 12 = 826.15
      And by hand, 826.15 - 18 x 52 / 12 = 748.15
      And the household is £748.15 a month better off

    Scenario: Two hours on one day, and a fare of half the pay
      Given Neil is offered a job of 2 hours over 1 day a week at £12.71 an hour
      And the journey to the job is by bus, costs £12.71 a week and takes 60 minutes each way
      When the job is compared with now
      Then by hand, 2 x 12.71 - 12.71 = 12.71
      And each hour given brings £3.18

    Scenario: Sixteen hours end the allowance
      Given Neil is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no "New-style Employment and Support Allowance" for Neil
      And by hand, 881.23 - 632.23 = 249.00
      And the household is £249.00 a month better off

    Scenario Outline: The limit on <day>
      Given an assessment period that starts on <day>
      And Neil is offered a job of 10 hours over 3 days a week at £<kept> an hour
      When the job is compared with now
      Then by hand, 16 x <wage> = <sixteen>
      And "New-style Employment and Support Allowance" for Neil is £632.23

      Examples: up to the next half pound
        | day         | wage  | sixteen | kept  |
        | 1 June 2025 | 12.21 | 195.36  | 19.55 |
        | 1 June 2026 | 12.71 | 203.36  | 20.35 |

    Scenario Outline: A penny an hour more, on <day>
      Given an assessment period that starts on <day>
      And Neil is offered a job of 10 hours over 3 days a week at £<lost> an hour
      When the job is compared with now
      Then there is no "New-style Employment and Support Allowance" for Neil

      Examples: above £195.50, and above £203.50
        | day         | lost  |
        | 1 June 2025 | 19.56 |
        | 1 June 2026 | 20.36 |
