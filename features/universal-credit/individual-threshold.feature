Feature: What the jobcentre expects each adult to earn
  Behind the minimum income floor stands a sum for each adult: the minimum wage for the hours that the jobcentre
  expects. A person who need not work has none. A partner's sum decides how much a couple must earn together.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South West
    And Jago is 34 years old

  Rule: A person whom nothing excuses is expected to look for all the work there is (Welfare Reform Act 2012, s 22(1))

    Scenario Outline: Jago, a potter in Truro, <health>: waiting or being found fit excuses nobody
      Given Jago <health>
      And Jago is self-employed with a profit of £500 a month
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £1,698.33

      Examples:
        | health                                      |
        | is waiting for a work capability assessment |
        | was found fit for work                      |

  Rule: The expected sum is the minimum wage for 35 hours a week, or for the fewer hours that were agreed, in whole pounds (Universal Credit Regulations 2013, regs 6(1A), 88 and 90(2)(b))

    Scenario Outline: Jago makes £500 a month and is expected to work <hours> hours a week
      Given Jago is self-employed with a profit of £500 a month
      And Jago is expected to work <hours> hours a week
      When the position is worked out
      Then by hand, 12.71 x <counted> x 52 / 12 = <exact>
      And by hand, <pounds> - <tax> - <insurance> = <net>
      And by hand, <net> - 500.00 = <added>
      And "Added to your earnings by the minimum income floor" for Jago is £<added>
      And "All earnings that Universal Credit counts" is £<net>

      Examples: tax and National Insurance as on a profit of the whole pounds; never more than 35 hours
        | hours | counted | exact    | pounds | tax    | insurance | net      | added    |
        | 16    | 16      | 881.23   | 881    | 0.00   | 0.00      | 881.00   | 381.00   |
        | 25    | 25      | 1,376.92 | 1,376  | 65.70  | 19.71     | 1,290.59 | 790.59   |
        | 34.5  | 34.5    | 1,900.15 | 1,900  | 170.50 | 51.15     | 1,678.35 | 1,178.35 |
        | 35    | 35      | 1,927.68 | 1,927  | 175.90 | 52.77     | 1,698.33 | 1,198.33 |
        | 35.5  | 35      | 1,927.68 | 1,927  | 175.90 | 52.77     | 1,698.33 | 1,198.33 |
        | 40    | 35      | 1,927.68 | 1,927  | 175.90 | 52.77     | 1,698.33 | 1,198.33 |

    Scenario: Jago did not say how many hours, so we take 35 and say so
      Given Jago is self-employed with a profit of £500 a month
      When the position is worked out
      Then we assume "adults[].expectedHoursPerWeek"
      And "All earnings that Universal Credit counts" is £1,698.33

    Scenario: Of whom no hours are expected, no earnings are expected
      Given Jago is self-employed with a profit of £500 a month
      And Jago is expected to work 0 hours a week
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor"
      And by hand, 424.90 - 500 x 55% = 149.90
      And Universal Credit is £149.90 a month

  Rule: Of a partner with limited capability for work the minimum wage for 16 hours is expected, and of one who need not work nothing (Universal Credit Regulations 2013, regs 6(1A), 89 and 90(2)(a) and (3))

    Scenario Outline: Jago makes £1,000 a month; Morwenna <partner> and takes home £<pay> a month
      Given Jago and Morwenna are a couple aged 34 and <age>
      And Jago is self-employed with a profit of £1,000 a month
      And Morwenna <partner>
      And Morwenna takes home £<pay> a month for 10 hours a week
      When the position is worked out
      Then by hand, 1,698.33 + <hers> = <together>
      And by hand, <together> - 1,000.00 - <pay> = <missing>
      And by hand, 1,000.00 + <pay> + <missing> = <counted>
      And "All earnings that Universal Credit counts" is £<counted>

      Examples: a penny below what is expected of both, and at it
        | partner                              | age | hers     | together | pay      | missing | counted  |
        | was found fit for work               | 33  | 1,698.33 | 3,396.66 | 2,396.65 | 0.01    | 3,396.66 |
        | was found fit for work               | 33  | 1,698.33 | 3,396.66 | 2,396.66 | 0.00    | 3,396.66 |
        | has LCW                              | 33  | 881.00   | 2,579.33 | 1,579.32 | 0.01    | 2,579.33 |
        | has LCW                              | 33  | 881.00   | 2,579.33 | 1,579.33 | 0.00    | 2,579.33 |
        | has LCWRA                            | 33  | 0.00     | 1,698.33 | 698.32   | 0.01    | 1,698.33 |
        | has LCWRA                            | 33  | 0.00     | 1,698.33 | 698.33   | 0.00    | 1,698.33 |
        | cares for a severely disabled person | 33  | 0.00     | 1,698.33 | 698.32   | 0.01    | 1,698.33 |
        | cares for a severely disabled person | 33  | 0.00     | 1,698.33 | 698.33   | 0.00    | 1,698.33 |
        | was found fit for work               | 66  | 0.00     | 1,698.33 | 698.32   | 0.01    | 1,698.33 |
        | was found fit for work               | 66  | 0.00     | 1,698.33 | 698.33   | 0.00    | 1,698.33 |

    Scenario Outline: Jago is expected to work 16 hours, and of Morwenna, who <partner>, £<hers> is expected
      Given Jago and Morwenna are a couple aged 34 and 33
      And Jago is self-employed with a profit of £500 a month
      And Jago is expected to work 16 hours a week
      And Morwenna <partner>
      When the position is worked out
      Then by hand, 881.00 - 500.00 = 381.00
      And "Added to your earnings by the minimum income floor" for Jago is £381.00
      And "Added to your earnings by the minimum income floor" is explained by "Together you earn less than the £<together> a month expected. So Universal Credit adds £381 to your £500: the minimum income floor."

      Examples: 881.00 and 1,698.33 or 881.00
        | partner                             | hers     | together |
        | was found fit for work              | 1,698.33 | 2,579.33 |
        | has LCW                             | 881.00   | 1,762    |
        | is expected to work 16 hours a week | 881.00   | 1,762    |

  Rule: Of the responsible carer of a child of 1 or 2 the minimum wage for 16 hours is expected, and of a baby's nothing (Universal Credit Regulations 2013, regs 6(1A) and 90(2)(a))

    Scenario Outline: Morwenna earns less than Jago and looks after Kensa, born on <born>
      Given Jago and Morwenna are a couple aged 34 and 33
      And a child, Kensa, born on <born>
      And Jago is self-employed with a profit of £1,000 a month
      And Morwenna takes home £900 a month for 17 hours a week
      When the position is worked out
      Then by hand, 1,698.33 + <hers> = <together>
      And by hand, <together> - 1,900.00 = <missing>
      And by hand, 1,000.00 + 900.00 + <added> = <counted>
      And "All earnings that Universal Credit counts" is £<counted>

      Examples: the month ends on 30 June 2026; no more is added than lifts Jago alone to £1,698.33
        | born         | hers     | together | missing  | added  | counted  |
        | 1 July 2025  | 0.00     | 1,698.33 | -201.67  | 0.00   | 1,900.00 |
        | 30 June 2025 | 881.00   | 2,579.33 | 679.33   | 679.33 | 2,579.33 |
        | 1 July 2023  | 881.00   | 2,579.33 | 679.33   | 679.33 | 2,579.33 |
        | 30 June 2023 | 1,698.33 | 3,396.66 | 1,496.66 | 698.33 | 2,598.33 |

  Rule: Of a partner who is not part of the claim 35 hours at the National Living Wage are expected, whatever the partner's age or health (Universal Credit Regulations 2013, regs 6(1A) and 90(3)(b))

    Scenario Outline: Jago claims as a single person; Morwenna is <age>, <health>, and takes home £<pay> a month
      Given Jago and Morwenna are a couple aged 34 and <age>
      And the couple claims as a single person
      And Jago is self-employed with a profit of £1,000 a month
      And Morwenna <health>
      And Morwenna takes home £<pay> a month for 40 hours a week
      When the position is worked out
      Then by hand, 2 x 1,698.33 = 3,396.66
      And by hand, 3,396.66 - 1,000.00 - <pay> = <missing>
      And "All earnings that Universal Credit counts" is £3,396.66

      Examples:
        | age | health                 | pay      | missing |
        | 19  | was found fit for work | 2,396.65 | 0.01    |
        | 33  | has LCW                | 2,396.65 | 0.01    |
        | 33  | has LCW                | 2,396.66 | 0.00    |

  Rule: A terminally ill partner is treated as having LCWRA, so nothing is expected (Universal Credit Regulations 2013, reg 40(5); Welfare Reform Act 2012, s 19(2)(a))

    Scenario Outline: Jago makes £1,000; Morwenna has <capability> and is terminally ill, and takes home £900 a month
      Given Jago and Morwenna are a couple aged 34 and 33
      And Jago is self-employed with a profit of £1,000 a month
      And Morwenna has <capability>
      And Morwenna is terminally ill
      And Morwenna takes home £900 a month for 10 hours a week
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £1,900.00

      Examples:
        | capability |
        | LCW        |
        | LCWRA      |

    Scenario: Terminally ill, with a child of 2
      Given Jago and Morwenna are a couple aged 34 and 33
      And a child, Kensa, born on 1 July 2023
      And Jago is self-employed with a profit of £1,000 a month
      And Morwenna is terminally ill
      And Morwenna takes home £900 a month for 10 hours a week
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £1,900.00
