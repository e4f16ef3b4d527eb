Feature: The Warm Home Discount
  £150 off a winter electricity bill. In England and Wales it comes by itself with Universal Credit since the winter of 2025 to
  2026; before that the home had to be costly to heat. It is counted at a twelfth a month where it is sure, and named elsewhere.

  Rule: In England and Wales it comes with Universal Credit from the winter of 2025 to 2026 (Warm Home Discount (England and Wales) Regulations 2022 as amended in 2025; Regulations 2026)

    Scenario Outline: Donald lives in <place>, and the month begins on <start>
      Given an assessment period that starts on <start>
      And the household lives in <place>
      And Donald is 55 years old
      When the position is worked out
      Then "Warm Home Discount" is £150.00
      And "Warm Home Discount" is explained by "You get £150 off an electricity bill each winter. It needs Universal Credit on one day in August: <day>."

      Examples:
        | place          | start           | day            |
        | the South West | 1 April 2025    | 24 August 2025 |
        | Wales          | 1 December 2025 | 24 August 2025 |
        | the South West | 31 March 2026   | 24 August 2025 |
        | the South West | 1 April 2026    | 23 August 2026 |
        | Wales          | 1 December 2026 | 23 August 2026 |

    Scenario Outline: Before, the home had to be costly to heat too: the month from <start>
      Given an assessment period that starts on <start>
      And the household lives in the South West
      And Donald is 55 years old
      When the position is worked out
      Then "Warm Home Discount" is £0.00
      And "Warm Home Discount" is explained by "If your home is costly to heat, £150 can come off a winter electricity bill. It needs Universal Credit on <day>."

      Examples:
        | start         | day            |
        | 11 April 2022 | 21 August 2022 |
        | 1 June 2023   | 13 August 2023 |
        | 31 March 2025 | 11 August 2024 |

    Scenario: A job that ends Donald's Universal Credit ends it
      Given an assessment period that starts on 1 December 2026
      And the household lives in the South West
      And Donald is 55 years old
      And Donald is offered a job of 37.5 hours over 5 days a week at £14.00 an hour
      When the job is compared with now
      Then the help that could end is "prescriptions, health-costs, warm-home-discount, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"
      And by hand, 150.00 / 12 = 12.50
      And there is a cliff "universal-credit-ends" at £772.55 that loses £12.50

    Scenario: Housing Benefit brings it too, so it goes on without Universal Credit
      Given an assessment period that starts on 1 December 2026
      And the household lives in the South West
      And Donald is 55 years old
      And the home is supported accommodation
      And the home's rent is £250 a week
      And Donald is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then "Warm Home Discount" is £150.00
      And the answer's jobs/0/cliffs/0/id is universal-credit-ends
      And the answer's jobs/0/cliffs/0/loss is £0.00

    Scenario: Without Universal Credit Donald has none
      Given an assessment period that starts on 1 December 2026
      And the household lives in the South West
      And Donald is 55 years old
      And Universal Credit is not claimed
      When the position is worked out
      Then there is no "Warm Home Discount"

  Rule: In Scotland it is asked for, except by some from the winter of 2026 to 2027 (Warm Home Discount (Scotland) Regulations 2022; GOV.UK for 2026 to 2027)

    Scenario Outline: Donald has no extra amount: the month from <start>
      Given an assessment period that starts on <start>
      And the household lives in Scotland
      And Donald is 55 years old
      When the position is worked out
      Then "Warm Home Discount" is £0.00
      And "Warm Home Discount" is explained by "Ask your electricity company for £150 off a winter bill. It goes by Universal Credit, and sets conditions of its own."

      Examples:
        | start           |
        | 1 June 2022     |
        | 1 December 2025 |
        | 1 December 2026 |

    Scenario: With LCWRA it comes by itself from April 2026
      Given an assessment period that starts on 1 April 2026
      And the household lives in Scotland
      And Donald is 55 years old
      And Donald has LCWRA
      When the position is worked out
      Then "Warm Home Discount" is £150.00
      And "Warm Home Discount" is explained by "You get £150 off an electricity bill each winter. It needs Universal Credit on one day in August: 23 August 2026."

    Scenario: The month before, it had to be asked for
      Given an assessment period that starts on 31 March 2026
      And the household lives in Scotland
      And Donald is 55 years old
      And Donald has LCWRA
      When the position is worked out
      Then "Warm Home Discount" is £0.00

    Scenario: A child of 4 and no work bring it by itself
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Eilidh is 30 years old
      And a child, Rory, born on 1 July 2021
      When the position is worked out
      Then "Warm Home Discount" is £150.00
      And "Warm Home Discount" is explained by "You get £150 off a winter electricity bill, if nobody here worked on 23 August 2026. If somebody works, ask who sells you your power."

    Scenario Outline: Eilidh <what>
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Eilidh is 30 years old
      And a child, Rory, born on <born>
      And Eilidh takes home £<pay> a month for 5 hours a week
      When the position is worked out
      Then "Warm Home Discount" is £0.00
      And "Warm Home Discount" is explained by "Ask your electricity company for £150 off a winter bill. It goes by Universal Credit, and sets conditions of its own."

      Examples:
        | what                        | born         | pay    |
        | works a few hours           | 1 July 2021  | 200.00 |
        | has a child who has turned 5 | 30 June 2021 | 200.00 |

  Rule: It does not reach Northern Ireland (Warm Home Discount (England and Wales) Regulations 2022; Warm Home Discount (Scotland) Regulations 2022)

    Scenario: Donald lives in Derry, where none of these figures holds
      Given an assessment period that starts on 1 December 2026
      And the household lives in Northern Ireland
      And Donald is 55 years old
      And Donald is offered a job of 37.5 hours over 5 days a week at £14.00 an hour
      When the job is compared with now
      Then "northern-ireland" is out of scope and no figure is given
      And the help that could end is ""
