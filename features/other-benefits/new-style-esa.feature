Feature: New-style Employment and Support Allowance beside work
  Permitted work leaves it whole: under sixteen hours a week, and no more than sixteen hours' pay at the National Living
  Wage. Any more ends it. Half of what a pension has above £85 a week comes off it.

  Background:
    Given the household lives in Wales
    And Rhys is 50 years old

  Rule: It is paid whole to somebody who does no work (Welfare Reform Act 2007, ss 1 and 2)

    Scenario: Rhys has £145.90 a week
      Given an assessment period that starts on 1 June 2026
      And Rhys has £145.90 a week from new-style-esa
      And the home is rented from a housing association for £500 a month
      When the position is worked out
      Then by hand, 145.90 x 52 / 12 = 632.23
      And "New-style Employment and Support Allowance" for Rhys is £632.23
      And "New-style Employment and Support Allowance" is explained by "Rhys gets all of the new-style Employment and Support Allowance: £632.23 a month."
      And there is no "Other income"
      And by hand, 424.90 + 500.00 - 632.23 = 292.67
      And Universal Credit is £292.67 a month
      And by hand, 632.23 + 292.67 = 924.90
      And net income is £924.90 a month

    Scenario: Nobody has it
      Given an assessment period that starts on 1 June 2026
      When the position is worked out
      Then there is no "New-style Employment and Support Allowance" for Rhys because "We assumed that Rhys gets no new-style Employment and Support Allowance."

  Rule: Permitted work leaves it whole (Employment and Support Allowance Regulations 2013, regs 37(2)(f) and 39(1)(c))

    Scenario Outline: Rhys works <hours> hours for <pay> a week
      Given an assessment period that starts on 1 June 2026
      And Rhys has £145.90 a week from new-style-esa
      And Rhys earns <pay> a week for <hours> hours a week
      When the position is worked out
      Then "New-style Employment and Support Allowance" for Rhys is £632.23

      Examples:
        | hours | pay     |
        | 2     | £20.00  |
        | 15    | £203.49 |
        | 15    | £203.50 |
        | 15.9  | £202.09 |

    Scenario: What Rhys hears of his fifteen hours
      Given an assessment period that starts on 1 June 2026
      And Rhys has £145.90 a week from new-style-esa
      And Rhys earns £190.65 a week for 15 hours a week
      When the position is worked out
      Then "New-style Employment and Support Allowance" is explained by "Rhys keeps new-style Employment and Support Allowance: £632.23 a month. The work is under 16 hours a week. It brings in £190.65 a week, and £203.50 is allowed. Tell the Jobcentre before it starts, on form PW1."

    Scenario Outline: Sixteen hours a week end it, whatever the pay: <hours> hours for £100 a week
      Given an assessment period that starts on 1 June 2026
      And Rhys has £145.90 a week from new-style-esa
      And Rhys earns £100 a week for <hours> hours a week
      When the position is worked out
      Then there is no "New-style Employment and Support Allowance" for Rhys because "New-style Employment and Support Allowance ends at 16 hours of work a week. Rhys works <hours> hours."

      Examples:
        | hours |
        | 16    |
        | 20.25 |

    Scenario: A penny too much ends it
      Given an assessment period that starts on 1 June 2026
      And Rhys has £145.90 a week from new-style-esa
      And Rhys earns £203.51 a week for 15 hours a week
      When the position is worked out
      Then there is no "New-style Employment and Support Allowance" for Rhys because "Rhys takes home £203.51 a week. New-style Employment and Support Allowance ends above £203.50 a week."

    Scenario: Two jobs together are too much
      Given an assessment period that starts on 1 June 2026
      And Rhys has £145.90 a week from new-style-esa
      And Rhys earns £120 a week for 8 hours a week
      And Rhys earns £120 a week for 7 hours a week
      When the position is worked out
      # the second job is taxed at 20% (code BR)
      Then by hand, 120.00 + 120.00 x 80% = 216.00
      And there is no "New-style Employment and Support Allowance" for Rhys because "Rhys takes home £216 a week. New-style Employment and Support Allowance ends above £203.50 a week."

    Scenario: Rhys earns a penny too much, and the hours of his partner are no hours of his
      Given an assessment period that starts on 1 June 2026
      And Rhys and Carys are a couple aged 50 and 48
      And Rhys has £145.90 a week from new-style-esa
      And Rhys earns £203.51 a week for 12 hours a week
      And Carys earns £100 a week for 15 hours a week
      When the position is worked out
      Then there is no "New-style Employment and Support Allowance" for Rhys because "Rhys takes home £203.51 a week. New-style Employment and Support Allowance ends above £203.50 a week."

  Rule: Work for £20 a week or less is permitted whatever its hours (Employment and Support Allowance Regulations 2013, reg 39(1)(a))

    Scenario: Rhys is paid £20 for twenty hours
      Given an assessment period that starts on 1 June 2026
      And Rhys has £145.90 a week from new-style-esa
      And Rhys earns £20.00 a week for 20 hours a week
      When the position is worked out
      Then "New-style Employment and Support Allowance" for Rhys is £632.23

    Scenario: A penny more, and the hours decide
      Given an assessment period that starts on 1 June 2026
      And Rhys has £145.90 a week from new-style-esa
      And Rhys earns £20.01 a week for 20 hours a week
      When the position is worked out
      Then there is no "New-style Employment and Support Allowance" for Rhys

  Rule: What may be earned is sixteen hours at the National Living Wage, up to the next half pound (Employment and Support Allowance Regulations 2013, reg 39(1)(c) and (4))

    Scenario Outline: From <day> the living wage is <wage>: £<limit> a week is allowed
      Given an assessment period that starts on <day>
      And Rhys has £100 a week from new-style-esa
      And Rhys earns £<limit> a week for 15 hours a week
      When the position is worked out
      Then by hand, 16 x <wage> = <sixteen>
      And by hand, 100.00 x 52 / 12 = 433.33
      And "New-style Employment and Support Allowance" for Rhys is £433.33

      Examples:
        | day         | wage  | sixteen | limit  |
        | 1 June 2022 | 9.50  | 152.00  | 152.00 |
        | 1 June 2023 | 10.42 | 166.72  | 167.00 |
        | 1 June 2024 | 11.44 | 183.04  | 183.50 |
        | 1 June 2025 | 12.21 | 195.36  | 195.50 |
        | 1 June 2026 | 12.71 | 203.36  | 203.50 |

    Scenario Outline: From <day> £<pay> a week is too much
      Given an assessment period that starts on <day>
      And Rhys has £100 a week from new-style-esa
      And Rhys earns £<pay> a week for 15 hours a week
      When the position is worked out
      Then there is no "New-style Employment and Support Allowance" for Rhys because "Rhys takes home £<pay> a week. New-style Employment and Support Allowance ends above £<limit> a week."

      Examples:
        | day         | pay    | limit  |
        | 1 June 2022 | 152.01 | 152    |
        | 1 June 2023 | 167.01 | 167    |
        | 1 June 2024 | 183.51 | 183.50 |
        | 1 June 2025 | 195.51 | 195.50 |

  Rule: What is earned is taken after tax, National Insurance and half of the pension contributions (Employment and Support Allowance Regulations 2013, reg 81)

    Scenario Outline: Rhys earns £210 a week and pays <pension> a month into a pension
      Given an assessment period that starts on 1 June 2026
      And Rhys has £145.90 a week from new-style-esa
      And Rhys earns £910 a month for 15 hours a week
      And Rhys pays <pension> a month into a net-pay pension
      When the position is worked out
      Then by hand, (910.00 - <half>) x 12 / 52 = <week>
      And <what>

      Examples:
        | pension | half  | week   | what                                                                     |
        | £60     | 30.00 | 203.08 | "New-style Employment and Support Allowance" for Rhys is £632.23         |
        | £40     | 20.00 | 205.38 | there is no "New-style Employment and Support Allowance" for Rhys        |

  Rule: Half of a pension above £85 a week comes off it (Employment and Support Allowance Regulations 2013, regs 4 and 67(1))

    Scenario Outline: Rhys has a works pension of <pension> a week, <how>
      Given an assessment period that starts on 1 June 2026
      And Rhys has £145.90 a week from new-style-esa
      And Rhys has <pension> a week from occupational-pension
      When the position is worked out
      Then by hand, (<sum>) x 52 / 12 = <month>
      And "New-style Employment and Support Allowance" for Rhys is £<month>

      Examples:
        | pension | how                  | sum                            | month  |
        | £84     | less than is let off | 145.90                         | 632.23 |
        | £85     | just what is let off | 145.90                         | 632.23 |
        | £86     | a pound more         | 145.90 - (86.00 - 85.00) x 50% | 630.07 |
        | £125    | forty pounds more    | 145.90 - (125.00 - 85.00) x 50% | 545.57 |

    Scenario: What Rhys hears of his pension
      Given an assessment period that starts on 1 June 2026
      And Rhys has £145.90 a week from new-style-esa
      And Rhys has £125 a week from occupational-pension
      When the position is worked out
      Then "New-style Employment and Support Allowance" is explained by "A pension of more than £85 a week takes £20 a week off Rhys's new-style Employment and Support Allowance. That leaves £545.57 a month."

    Scenario: A large pension uses it up
      Given an assessment period that starts on 1 June 2026
      And Rhys has £100 a week from new-style-esa
      And Rhys has £285 a week from occupational-pension
      When the position is worked out
      Then by hand, 100.00 - (285.00 - 85.00) x 50% = 0.00
      And there is no "New-style Employment and Support Allowance" for Rhys because "A pension takes £100 a week off Rhys's new-style Employment and Support Allowance. So none is paid."

  Rule: A job within the limits leaves it whole, and one above them ends it (Employment and Support Allowance Regulations 2013, reg 37(1); Universal Credit Regulations 2013, reg 66(1)(b))

    Scenario Outline: Rhys is offered fifteen hours at <rate> an hour: just <where> the limit
      Given an assessment period that starts on 1 June 2026
      And Rhys has £145.90 a week from new-style-esa
      And Rhys has LCWRA
      And Rhys's statement shows the protected LCWRA rate
      And Rhys's health condition was reported on 1 June 2024
      And the home is rented from a housing association for £500 a month
      And Rhys is offered a job of 15 hours over 3 days a week at <rate> an hour
      When the job is compared with now
      Then by hand, 424.90 + 429.80 + 500.00 = 1,354.70
      And by hand, 1,354.70 - 632.23 = 722.47
      And by hand, <pay> x 55% - 427.00 x 55% = <deduction>
      And by hand, 1,354.70 - <deduction> - <esa> = <credit>
      And "new-style-esa" goes from £632.23 to £<esa>
      And "universal-credit" goes from £722.47 to £<credit>
      And by hand, <pay> + <esa> + <credit> - 1,354.70 = <gain>
      And the household is £<gain> a month better off

      # £13.56 an hour is £203.40 a week and £881.40 a month; £13.57 is £203.55 and £882.05
      Examples:
        | rate   | where | pay    | deduction | esa    | credit   | gain   |
        | £13.56 | below | 881.40 | 249.92    | 632.23 | 472.55   | 631.48 |
        | £13.57 | above | 882.05 | 250.28    | 0.00   | 1,104.42 | 631.77 |

    Scenario Outline: The same pay, and the hours decide: <hours> hours
      Given an assessment period that starts on 1 June 2026
      And Rhys has £145.90 a week from new-style-esa
      And the home is rented from a housing association for £500 a month
      And Rhys is offered a job of <hours> hours over 4 days a week at £800 a month
      When the job is compared with now
      Then "new-style-esa" goes from £632.23 to £<esa>

      Examples:
        | hours | esa    |
        | 15.9  | 632.23 |
        | 16    | 0.00   |
