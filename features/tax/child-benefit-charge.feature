Feature: High Income Child Benefit Charge
  Where one of a family has an adjusted net income above the limit, Child Benefit is taken back as tax, a little for every
  step of income. It is no cliff: it is a slope, until all of it is gone. Whoever has the higher income pays.

  Background:
    Given the household lives in Yorkshire and the Humber
    And Jon is 41 years old

  Rule: The charge is one per cent for each whole step above the limit, and at most everything (Income Tax (Earnings and Pensions) Act 2003, s 681C(2) and (3)(b))

    # the incomes and percentages that GOV.UK's Child Benefit tax calculator is tested with
    Scenario Outline: £<income> a year in 2025-26 is charged <percent>%
      Given an assessment period that starts on 1 June 2025
      And a child, Zed, born on 4 February 2018
      And Jon earns £<income> a year for 37 hours a week
      When the position is worked out
      Then the answer's people/0/childBenefitCharge/percent is <percent>

      Examples: £200 above £60,000 for each per cent
        | income | percent |
        | 60,000 | 0       |
        | 60,099 | 0       |
        | 60,199 | 0       |
        | 60,200 | 1       |
        | 60,399 | 1       |
        | 60,400 | 2       |
        | 68,013 | 40      |
        | 68,089 | 40      |
        | 79,999 | 99      |
        | 80,000 | 100     |
        | 80,001 | 100     |

    Scenario Outline: £<income> a year in 2023-24 is charged <percent>%
      Given an assessment period that starts on 1 June 2023
      And a child, Zed, born on 4 February 2018
      And Jon earns £<income> a year for 37 hours a week
      When the position is worked out
      Then the answer's people/0/childBenefitCharge/percent is <percent>

      Examples: until April 2024, £100 above £50,000 for each per cent
        | income | percent |
        | 50,099 | 0       |
        | 50,100 | 1       |
        | 59,999 | 99      |
        | 60,000 | 100     |

    Scenario: The tax year of the pay day decides: 6 April 2024 is the first of the new limit
      Given an assessment period that starts on 6 March 2024
      And a child, Zed, born on 4 February 2018
      And Jon earns £59,000 a year for 37 hours a week
      When the position is worked out
      Then the answer's people/0/childBenefitCharge/percent is 90

    Scenario: A month that ends on 6 April 2024
      Given an assessment period that starts on 7 March 2024
      And a child, Zed, born on 4 February 2018
      And Jon earns £59,000 a year for 37 hours a week
      When the position is worked out
      Then the answer's people/0/childBenefitCharge/percent is 0
      And there is no "High Income Child Benefit Charge"

  Rule: The year's Child Benefit and the charge are each cut to whole pounds (Income Tax (Earnings and Pensions) Act 2003, s 681C(1) and (3)(a))

    Scenario: Half of one child's
      Given an assessment period that starts on 1 June 2025
      And a child, Zed, born on 4 February 2018
      And Jon earns £70,000 a year for 37 hours a week
      When the position is worked out
      # 26.05 x 52 = £1,354.60, cut to £1,354
      Then by hand, 1,354 x 50% = 677.00
      And the answer's people/0/childBenefitCharge/year is £677
      And by hand, 677 / 12 = 56.42
      And "High Income Child Benefit Charge" for Jon is £56.42
      And "High Income Child Benefit Charge" is explained by "Child Benefit is paid back as tax on income above £60,000 a year. Your yearly income is £70,000. So 50% is paid back: £677 a year, which is £56.42 a month."

    Scenario: Cutting the benefit first makes a pound of difference at 74%
      Given an assessment period that starts on 1 June 2025
      And a child, Zed, born on 4 February 2018
      And Jon earns £74,800 a year for 37 hours a week
      When the position is worked out
      # 1,354.60 x 74% = £1,002.40 would be £1,002 if the charge alone were cut
      Then by hand, 1,354 x 74% = 1,001.96
      And the answer's people/0/childBenefitCharge/year is £1,001

    Scenario: All of two children's
      Given an assessment period that starts on 1 June 2025
      And a child, Ava, born on 4 February 2016
      And a child, Zed, born on 4 February 2018
      And Jon earns £95,000 a year for 37 hours a week
      When the position is worked out
      Then by hand, (26.05 + 17.25) x 52 = 2,251.60
      And the answer's people/0/childBenefitCharge/year is £2,251
      And by hand, 2,251 / 12 = 187.58
      And "High Income Child Benefit Charge" for Jon is £187.58

  Rule: A week is in the tax year that holds its Monday (Income Tax (Earnings and Pensions) Act 2003, s 681H(2))

    Scenario: 2026-27 has 53 Mondays
      Given an assessment period that starts on 1 June 2026
      And a child, Zed, born on 4 February 2018
      And Jon earns £80,000 a year for 37 hours a week
      When the position is worked out
      Then by hand, 27.05 x 53 = 1,433.65
      And the answer's people/0/childBenefitCharge/year is £1,433
      # shared over the year's weeks, as Child Benefit is: what comes in the month and what is paid back for it are the same weeks
      And by hand, 1,433 / 53 x 52 / 12 = 117.16
      And "High Income Child Benefit Charge" for Jon is £117.16
      And "Child Benefit" is £117.22

  Rule: Of two partners the one with the higher income pays (Income Tax (Earnings and Pensions) Act 2003, s 681B(3) and (4))

    Scenario: Asha earns more than Jon
      Given an assessment period that starts on 1 June 2025
      And Jon and Asha are a couple aged 41 and 40
      And a child, Zed, born on 4 February 2018
      And Asha earns £66,000 a year for 37 hours a week
      And Jon earns £65,999 a year for 37 hours a week
      When the position is worked out
      Then by hand, 1,354 x 30% = 406.20
      And by hand, 406 / 12 = 33.83
      And "High Income Child Benefit Charge" for Asha is £33.83
      And there is no "High Income Child Benefit Charge" for Jon

    Scenario: What one of them earns alone decides, not both together
      Given an assessment period that starts on 1 June 2025
      And Jon and Asha are a couple aged 41 and 40
      And a child, Zed, born on 4 February 2018
      And Asha earns £59,000 a year for 37 hours a week
      And Jon earns £59,000 a year for 37 hours a week
      When the position is worked out
      Then there is no "High Income Child Benefit Charge"

    Scenario: The same income: the one who gets Child Benefit pays, and we take that to be Asha
      Given an assessment period that starts on 1 June 2025
      And Jon and Asha are a couple aged 41 and 40
      And a child, Zed, born on 4 February 2018
      And Asha earns £66,000 a year for 37 hours a week
      And Jon earns £66,000 a year for 37 hours a week
      When the position is worked out
      Then "High Income Child Benefit Charge" for Asha is £33.83
      And there is no "High Income Child Benefit Charge" for Jon

  Rule: Without Child Benefit there is nothing to take back (Income Tax (Earnings and Pensions) Act 2003, s 681B(3)(a) and (4)(a))

    Scenario: No child
      Given an assessment period that starts on 1 June 2025
      And Jon earns £90,000 a year for 37 hours a week
      When the position is worked out
      Then there is no "High Income Child Benefit Charge"

  Rule: The charge comes off what the household has, not off the pay that Universal Credit counts (Universal Credit Regulations 2013, reg 55(5))

    Scenario: Jon's take-home pay and earnings are as if there were no charge
      Given an assessment period that starts on 1 June 2025
      And tax is worked out as a year's liability
      And a child, Zed, born on 4 February 2018
      And Jon earns £70,000 a year for 37 hours a week
      When the position is worked out
      Then by hand, (37,700 x 20% + (70,000 - 12,570 - 37,700) x 40%) / 12 = 1,286.00
      And by hand, ((50,270 - 12,570) x 8% + (70,000 - 50,270) x 2%) / 12 = 284.22
      And by hand, 70,000 / 12 - 1,286.00 - 284.22 = 4,263.11
      And Jon takes home £4,263.11 a month
      And "Pay that Universal Credit counts" for Jon is £4,263.11
      And by hand, 4,263.11 + 112.88 - 56.42 = 4,319.57
      And net income is £4,319.57 a month

    Scenario: A job that passes the limit: the comparison says where the charge starts
      Given an assessment period that starts on 1 June 2025
      And a child, Zed, born on 4 February 2018
      And Jon earns £55,000 a year for 37 hours a week
      And Jon is offered a job of 37 hours over 5 days a week at £66,000 a year
      And the job replaces the present one
      When the job is compared with now
      Then by hand, 1,354 x 30% / 12 = 33.85
      And "child-benefit-charge" goes from £0 to -£33.83
