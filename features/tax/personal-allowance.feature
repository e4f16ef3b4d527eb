Feature: The personal allowance of a year
  Where tax is worked out as a year's liability, £12,570 of the year is free of tax. Above £100,000 the allowance
  shrinks by £1 for each £2, until at £125,140 nothing is left. Under PAYE the tax code does this instead.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And Grace is 50 years old
    And tax is worked out as a year's liability

  Rule: £12,570 of a year is free of tax (Income Tax Act 2007, s 35(1))

    Scenario Outline: Grace in Oxford earns £<pay> a year
      Given Grace earns £<pay> a year for 20 hours a week
      When the position is worked out
      Then there is no "Income tax"

      Examples:
        | pay    |
        | 12,569 |
        | 12,570 |

    Scenario: The first pound above the allowance; a year's liability is not rounded to whole pounds
      Given Grace earns £12,571.50 a year for 20 hours a week
      When the position is worked out
      Then by hand, (12,571.50 - 12,570) x 20% / 12 = 0.03
      And "Income tax" is £0.03

  Rule: Above £100,000 the allowance shrinks by half of the excess, and what is left is rounded up to the pound (Income Tax Act 2007, s 35(2) and (3))

    Scenario Outline: Grace earns £<pay> a year, so her allowance is £<allowance>
      Given Grace earns £<pay> a year for 37 hours a week
      When the position is worked out
      Then by hand, 12,570 - <lost> = <allowance>
      And by hand, (37,700 x 20% + (<pay> - <allowance> - 37,700) x 40%) / 12 = <tax>
      And "Income tax" is £<tax>

      Examples: half of the excess over £100,000 is lost, pence dropped
        | pay     | lost   | allowance | tax      |
        | 99,999  | 0      | 12,570    | 2,285.97 |
        | 100,000 | 0      | 12,570    | 2,286.00 |
        | 100,001 | 0      | 12,570    | 2,286.03 |
        | 100,002 | 1      | 12,569    | 2,286.10 |
        | 112,570 | 6,285  | 6,285     | 2,914.50 |
        | 125,138 | 12,569 | 1         | 3,542.90 |
        | 125,140 | 12,570 | 0         | 3,543.00 |

  Rule: A pension contribution with relief at source is taken off before the £100,000 is looked at (Income Tax Act 2007, s 58)

    Scenario: Grace earns £104,000 and pays £3,200 of it into a pension, to which £800 of relief comes
      Given Grace earns £104,000 a year for 37 hours a week
      And Grace pays £3,200 a year into a relief-at-source pension
      When the position is worked out
      # her adjusted net income is £100,000, so the allowance stays whole; the pay itself is still taxed
      Then by hand, 3,200 / 80% = 4,000.00
      And by hand, 104,000 - 4,000 = 100,000.00
      And by hand, (37,700 x 20% + (104,000 - 12,570 - 37,700) x 40%) / 12 = 2,419.33
      And "Income tax" is £2,419.33

    Scenario: Grace earns £112,570 and pays £2,000, to which £500 of relief comes
      Given Grace earns £112,570 a year for 37 hours a week
      And Grace pays £2,000 a year into a relief-at-source pension
      When the position is worked out
      Then by hand, (112,570 - 2,500 - 100,000) / 2 = 5,035.00
      And by hand, 12,570 - 5,035 = 7,535.00
      And by hand, (37,700 x 20% + (112,570 - 7,535 - 37,700) x 40%) / 12 = 2,872.83
      And "Income tax" is £2,872.83

    Scenario: Without the pension £2,000 of the allowance is lost
      Given Grace earns £104,000 a year for 37 hours a week
      When the position is worked out
      Then by hand, (37,700 x 20% + (104,000 - 10,570 - 37,700) x 40%) / 12 = 2,486.00
      And "Income tax" is £2,486.00

  Rule: Each of a couple has an allowance of their own (Income Tax Act 2007, s 35)

    Scenario: Grace earns £112,570, and Hugh £104,000, of which he pays £3,200 into a pension
      Given Grace and Hugh are a couple aged 50 and 51
      And Grace earns £112,570 a year for 37 hours a week
      And Hugh earns £104,000 a year for 37 hours a week
      And Hugh pays £3,200 a year into a relief-at-source pension
      When the position is worked out
      Then by hand, (37,700 x 20% + (112,570 - 6,285 - 37,700) x 40%) / 12 = 2,914.50
      And "Income tax" for Grace is £2,914.50
      And by hand, (37,700 x 20% + (104,000 - 12,570 - 37,700) x 40%) / 12 = 2,419.33
      And "Income tax" for Hugh is £2,419.33

    Scenario: Grace earns £20,000, Hugh £104,000 and nothing goes into a pension
      Given Grace and Hugh are a couple aged 50 and 51
      And Grace earns £20,000 a year for 37 hours a week
      And Hugh earns £104,000 a year for 37 hours a week
      When the position is worked out
      Then by hand, (20,000 - 12,570) x 20% / 12 = 123.83
      And "Income tax" for Grace is £123.83
      And by hand, (37,700 x 20% + (104,000 - 10,570 - 37,700) x 40%) / 12 = 2,486.00
      And "Income tax" for Hugh is £2,486.00

  Rule: Without pay there is nothing to set it against (Income Tax Act 2007, s 35(1))

    Scenario: Grace is out of work
      When the position is worked out
      Then there is no "Income tax"
      And Grace takes home £0.00 a month
