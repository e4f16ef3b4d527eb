Feature: New-style Jobseeker's Allowance beside work
  The amount told is what is due before work. Small earnings take a pound for each pound off it, and paid work of sixteen
  hours a week ends it. Universal Credit counts what is paid of it, so Universal Credit goes up as it goes down.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Tess is 40 years old
    And Tess has £95.55 a week from new-style-jsa

  Rule: It is paid whole while nothing comes off it (Jobseekers Act 1995, ss 2 and 4(1))

    Scenario: Tess has no work
      When the position is worked out
      Then by hand, 95.55 x 52 / 12 = 414.05
      And "New-style Jobseeker's Allowance" for Tess is £414.05
      And "New-style Jobseeker's Allowance" is explained by "Tess gets all of the new-style Jobseeker's Allowance: £414.05 a month."
      And "Other income that Universal Credit counts" is £414.05
      And there is no "Other income"
      And by hand, 424.90 - 414.05 = 10.85
      And Universal Credit is £10.85 a month
      And by hand, 414.05 + 10.85 = 424.90
      And net income is £424.90 a month

    Scenario: A partner's work takes nothing from it
      Given Tess and Omar are a couple aged 40 and 41
      And Omar earns £1,000 a month for 30 hours a week
      When the position is worked out
      Then "New-style Jobseeker's Allowance" for Tess is £414.05
      And there is no "New-style Jobseeker's Allowance" for Omar because "You told us that Omar gets no new-style Jobseeker's Allowance."

  Rule: Earnings above £5 a week come off it, a pound for a pound (Jobseeker's Allowance Regulations 2013, regs 50 and 59(2))

    Scenario: Omar works 30 hours, and Tess earns £25 a week for 5
      Given Tess and Omar are a couple aged 40 and 41
      And Omar earns £1,000 a month for 30 hours a week
      And Tess earns £25.00 a week for 5 hours a week
      When the position is worked out
      Then by hand, 95.55 - (25.00 - 5.00) = 75.55
      And by hand, 75.55 x 52 / 12 = 327.38
      And "New-style Jobseeker's Allowance" for Tess is £327.38

    Scenario: Omar works 30 hours, and Tess's own pay uses hers up
      Given Tess and Omar are a couple aged 40 and 41
      And Omar earns £1,000 a month for 30 hours a week
      And Tess earns £110.00 a week for 8 hours a week
      When the position is worked out
      Then there is no "New-style Jobseeker's Allowance" for Tess

    Scenario Outline: Tess earns <pay> a week, <how>
      Given Tess earns <pay> a week for 2 hours a week
      When the position is worked out
      Then by hand, <sum> = <week>
      And by hand, <week> x 52 / 12 = <month>
      And "New-style Jobseeker's Allowance" for Tess is £<month>

      Examples:
        | pay     | how                               | sum                     | week  | month  |
        | £4.90   | less than is let off              | 95.55                   | 95.55 | 414.05 |
        | £5.00   | just what is let off              | 95.55 - (5.00 - 5.00)   | 95.55 | 414.05 |
        | £6.00   | a pound more                      | 95.55 - (6.00 - 5.00)   | 94.55 | 409.72 |
        | £63.55  | five hours at the living wage     | 95.55 - (63.55 - 5.00)  | 37.00 | 160.33 |
        | £100.45 | just enough to leave ten pence    | 95.55 - (100.45 - 5.00) | 0.10  | 0.43   |

    Scenario: Five hours at the living wage: Universal Credit makes up part of what comes off
      Given Tess earns £63.55 a week for 5 hours a week
      When the position is worked out
      Then by hand, 63.55 x 52 / 12 = 275.38
      And "New-style Jobseeker's Allowance" is explained by "Earnings or a pension take £58.55 a week off Tess's new-style Jobseeker's Allowance of £95.55. That leaves £160.33 a month. The first £5 a week of earnings and £50 of pension are let off."
      And by hand, 275.38 x 55% = 151.46
      And by hand, 424.90 - 151.46 - 160.33 = 113.11
      And Universal Credit is £113.11 a month
      And by hand, 275.38 + 160.33 + 113.11 = 548.82
      And net income is £548.82 a month

  Rule: Less than ten pence a week is not paid (Jobseekers Act 1995, s 4(4); Jobseeker's Allowance Regulations 2013, reg 52)

    Scenario: A penny more than leaves ten pence
      Given Tess earns £100.46 a week for 8 hours a week
      When the position is worked out
      Then by hand, 95.55 - (100.46 - 5.00) = 0.09
      And there is no "New-style Jobseeker's Allowance" for Tess because "Earnings or a pension take £95.46 a week off Tess's new-style Jobseeker's Allowance of £95.55. So none is paid."

  Rule: A pension above £50 a week comes off it (Jobseeker's Allowance Regulations 2013, reg 51(1))

    Scenario Outline: Tess has a works pension of <pension> a week, <how>
      Given Tess has <pension> a week from occupational-pension
      When the position is worked out
      Then by hand, (<sum>) x 52 / 12 = <month>
      And "New-style Jobseeker's Allowance" for Tess is £<month>

      Examples:
        | pension | how                          | sum                   | month  |
        | £49     | less than is let off         | 95.55                 | 414.05 |
        | £50     | just what is let off         | 95.55                 | 414.05 |
        | £51     | a pound more                 | 95.55 - (51.00 - 50.00) | 409.72 |
        | £80     | thirty pounds more           | 95.55 - (80.00 - 50.00) | 284.05 |

    Scenario: Pay and a pension both come off it
      Given Tess has £60 a week from occupational-pension
      And Tess earns £25 a week for 2 hours a week
      When the position is worked out
      Then by hand, 95.55 - (25.00 - 5.00) - (60.00 - 50.00) = 65.55
      And by hand, 65.55 x 52 / 12 = 284.05
      And "New-style Jobseeker's Allowance" for Tess is £284.05

    Scenario: The pension of a partner does not
      Given Tess and Omar are a couple aged 40 and 61
      And Omar has £100 a week from occupational-pension
      When the position is worked out
      Then "New-style Jobseeker's Allowance" for Tess is £414.05

  Rule: Sixteen hours of paid work a week end it (Jobseekers Act 1995, s 1(2)(e); Jobseeker's Allowance Regulations 2013, reg 42(1))

    Scenario Outline: Tess helps in a shop for £60 a week: <hours> hours
      Given Tess earns £60 a week for <hours> hours a week
      When the position is worked out
      Then by hand, (95.55 - (60.00 - 5.00)) x 52 / 12 = 175.72
      And "New-style Jobseeker's Allowance" for Tess is £175.72

      Examples:
        | hours |
        | 15    |
        | 15.9  |

    Scenario Outline: The same pay for <hours> hours
      Given Tess earns £60 a week for <hours> hours a week
      When the position is worked out
      Then there is no "New-style Jobseeker's Allowance" for Tess because "New-style Jobseeker's Allowance ends at 16 hours of paid work a week. Tess works <hours> hours."
      And there is no "Other income that Universal Credit counts"

      Examples:
        | hours |
        | 16    |
        | 16.5  |

    Scenario: Three small jobs are added up: 5.3, 5.3 and 5.4 hours
      Given Tess earns £20 a week for 5.3 hours a week
      And Tess earns £20 a week for 5.3 hours a week
      And Tess earns £20 a week for 5.4 hours a week
      When the position is worked out
      Then by hand, 5.3 + 5.3 + 5.4 = 16.00
      And there is no "New-style Jobseeker's Allowance" for Tess

    Scenario: Two small jobs that stay below: 8.9 and 7 hours
      Given Tess earns £30 a week for 8.9 hours a week
      And Tess earns £30 a week for 7 hours a week
      When the position is worked out
      Then by hand, 8.9 + 7 = 15.90
      # the second job is taxed at 20% (code BR), so £24 of its £30 is left
      And by hand, (95.55 - (30.00 + 30.00 x 80% - 5.00)) x 52 / 12 = 201.72
      And "New-style Jobseeker's Allowance" for Tess is £201.72

  Rule: A job that ends it makes Universal Credit rise (Universal Credit Regulations 2013, regs 22(1) and 66(1)(b))

    Scenario: Tess and her daughter, at a rent of £600: sixteen hours at the living wage
      Given a child, Mia, born on 4 February 2019
      And the home is rented from the council for £600 a month
      And Tess is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 12.71 x 16 x 52 / 12 = 881.23
      And by hand, 424.90 + 303.94 + 600.00 = 1,328.84
      And by hand, 1,328.84 - 414.05 = 914.79
      # with a child and help with rent £427 of pay is left alone
      And by hand, (881.23 - 427.00) x 55% = 249.83
      And by hand, 1,328.84 - 249.83 = 1,079.01
      And "new-style-jsa" goes from £414.05 to £0.00
      And "universal-credit" goes from £914.79 to £1,079.01
      And by hand, 881.23 + 1,079.01 - 414.05 - 914.79 = 631.40
      And the household is £631.40 a month better off

    Scenario: Fifteen hours leave nothing of it either: the pay is above £100.55 a week
      Given a child, Mia, born on 4 February 2019
      And the home is rented from the council for £600 a month
      And Tess is offered a job of 15 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 12.71 x 15 = 190.65
      And "new-style-jsa" goes from £414.05 to £0.00
