Feature: Where the benefit cap lifts
  For a household that is capped, a little more pay can bring back all that the cap takes. It is a rise, not a fall: often
  the best reason there is to take a job of sixteen hours.

  Background: Orla, lone parent of one child, rents privately for £1,500 a month
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And Orla is 30 years old
    And a child, Finn, born on 1 May 2020
    And the home is rented from a private landlord for £1,500.00 a month
    And the Local Housing Allowance is £1,500.00 a month

  Rule: The cap lifts at the earnings threshold (Universal Credit Regulations 2013, reg 82(1)(a))

    Scenario: In a job of 10 hours the cap still takes most of what Universal Credit would give
      Given Orla is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 10 x 12.71 x 52 / 12 = 550.77
      And by hand, 424.90 + 303.94 + 1,500.00 = 2,228.84
      And by hand, (550.77 - 427.00) x 55% = 68.07
      And by hand, 2,228.84 - 68.07 + 117.22 - 1,835.00 = 442.99
      And "Benefit cap" is £442.99
      And there is a rise "benefit-cap-lifts" at £881.00 that gains £442.99
      And "Where the benefit cap lifts" is explained by "From £881 a month of take-home pay, the benefit cap no longer takes up to £442.99 a month."

    Scenario: A penny below the threshold
      Given Orla is offered a job of 16 hours over 2 days a week at £880.99 a month
      When the job is compared with now
      Then by hand, 2,228.84 - (880.99 - 427.00) x 55% = 1,979.15
      And by hand, 1,979.15 + 117.22 - 1,835.00 = 261.37
      And by hand, 1,979.15 - 261.37 = 1,717.78
      And "universal-credit" goes from £1,717.78 to £1,717.78
      And there is a rise "benefit-cap-lifts" at £881.00 that gains £261.37

    Scenario Outline: In a job at £<pay> a month the cap is gone, and Universal Credit goes up
      Given Orla is offered a job of 16 hours over 2 days a week at £<pay> a month
      When the job is compared with now
      Then by hand, 2,228.84 - (<pay> - 427.00) x 55% = <award>
      And "universal-credit" goes from £1,717.78 to £<award>
      And the benefit cap does not apply because of "earnings"
      And there is no cliff "benefit-cap-lifts"

      Examples:
        | pay    | award    |
        | 881.00 | 1,979.14 |
        | 881.01 | 1,979.13 |

  Rule: A cap that takes nothing has nothing to lift (Universal Credit Regulations 2013, reg 81)

    Scenario: Finn gets Disability Living Allowance, so the family is not capped
      Given Finn gets a disability benefit at the lower rate
      And Orla is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no cliff "benefit-cap-lifts"
