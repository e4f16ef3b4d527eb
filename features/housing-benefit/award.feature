Feature: Housing Benefit for supported and temporary homes
  In a refuge, a hostel or temporary accommodation, Housing Benefit pays the rent: in full while any Universal Credit is
  paid, by income once there is none. A few pence more of pay can cost hundreds of pounds a month.

  Rule: On Universal Credit it is paid in full (Housing Benefit Regulations 2006, reg 70, Sch 4 para 12, Sch 5 para 4 and Sch 6 para 5)

    Background: Mike Bolton's example of Anna and Zainab, each in a refuge with a child of 6 (2025-26)
      Given an assessment period that starts on 1 June 2025
      And the household lives in Yorkshire and the Humber
      And the home is supported accommodation
      And the home's rent is £250 a week

    Scenario: Anna has two pence of Universal Credit, and her whole rent paid
      Given Anna is 30 years old
      And a child, Zac, born on 10 February 2019
      And Anna takes home £1,943.87 a month for 37 hours a week
      When the position is worked out
      Then Universal Credit is £0.02 a month
      And by hand, 250.00 x 52 / 12 = 1,083.33
      And "Housing Benefit" is £1,083.33
      And "Housing Benefit" is explained by "While you get any Universal Credit, Housing Benefit pays in full: £250 a week. Your income does not count."
      And by hand, 26.05 x 52 / 12 = 112.88
      And by hand, 1,943.87 + 0.02 + 112.88 + 1,083.33 = 3,140.10
      And net income is £3,140.10 a month

    Scenario: Five pence more ends Zainab's Universal Credit, and costs her almost £650 a month of Housing Benefit
      Given Zainab is 30 years old
      And a child, Zac, born on 10 February 2019
      And Zainab takes home £1,943.92 a month for 37 hours a week
      When the position is worked out
      Then there is no Universal Credit because "Your income takes away all of your Universal Credit, so none is paid this month."
      And by hand, 92.05 + 84.66 = 176.71
      And "Left to live on, a week" is £176.71
      And by hand, 1,943.92 x 12 / 52 = 448.60
      And by hand, 448.60 - 25.00 - 17.10 = 406.50
      And "Earnings that count for Housing Benefit, a week" is £406.50
      And by hand, (406.50 - 176.71) x 65% = 149.36
      And "Taken off Housing Benefit for income, a week" is £149.36
      And by hand, (250.00 - 149.36) x 52 / 12 = 436.11
      And "Housing Benefit" is £436.11
      And by hand, 1,083.33 - 436.11 = 647.22
      And "Housing Benefit" is explained by "Without Universal Credit, your income takes £149.36 a week off Housing Benefit. It pays £100.64 a week; you pay the rest."

  Rule: Without Universal Credit it is what the taper leaves (Housing Benefit Regulations 2006, regs 70 and 71)

    Scenario: Zainab's Housing Benefit as Mike Bolton works it out, from pay of £448.29 a week
      # mikebolton.co.uk/blog/working-refuge-and-supported-accommodation-residents-2: £1,947.92 x 12 / 365 x 7 = £448.29
      Given an assessment period that starts on 1 June 2025
      And the household lives in Yorkshire and the Humber
      And Zainab is 30 years old
      And a child, Zac, born on 10 February 2019
      And Universal Credit is not claimed
      And Zainab takes home £448.29 a week for 37 hours a week
      And the home is supported accommodation
      And the home's rent is £250 a week
      When the position is worked out
      Then "Left to live on, a week" is £176.71
      And by hand, 448.29 - 25.00 - 17.10 = 406.19
      And "Earnings that count for Housing Benefit, a week" is £406.19
      And by hand, 406.19 - 176.71 = 229.48
      And by hand, 229.48 x 65% = 149.16
      And "Taken off Housing Benefit for income, a week" is £149.16
      And by hand, (250.00 - 149.16) x 52 / 12 = 436.97
      And "Housing Benefit" is £436.97

    Scenario Outline: A young person in a hostel in 2022-23, as Mike Bolton works it out: £<pay> a week takes off £<off>
      # mikebolton.co.uk/?p=1533; its £29.51 is £29.5165 cut off
      Given an assessment period that starts on 1 June 2022
      And the household lives in Yorkshire and the Humber
      And Sam is 22 years old
      And Universal Credit is not claimed
      And Sam takes home £<pay> a week for 15 hours a week
      And the home is temporary accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then by hand, 61.05 + 5.00 = 66.05
      And by hand, (<pay> - 66.05) x 65% = <off>
      And "Taken off Housing Benefit for income, a week" is £<off>

      Examples:
        | pay    | off   |
        | 111.46 | 29.52 |
        | 150.00 | 54.57 |

    Scenario Outline: The young person's Universal Credit ends between £482 and £483 a month
      Given an assessment period that starts on 1 June 2022
      And the household lives in Yorkshire and the Humber
      And Sam is 22 years old
      And Sam takes home £<pay> a month for 12 hours a week
      And the home is temporary accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Housing Benefit" is £<help>
      And "Housing Benefit" is explained by "<sentence>"

      Examples: 265.31 - 482.00 x 55% = 0.21; 483.00 x 12 / 52 = 111.46; 200.00 - 29.52 = 170.48
        | pay    | help   | sentence                                                                                                              |
        | 482.00 | 866.67 | While you get any Universal Credit, Housing Benefit pays in full: £200 a week. Your income does not count.            |
        | 483.00 | 738.75 | Without Universal Credit, your income takes £29.52 a week off Housing Benefit. It pays £170.48 a week; you pay the rest. |

    Scenario: Little income leaves it whole without Universal Credit too
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Marek is 30 years old
      And Universal Credit is not claimed
      And Marek takes home £90 a week for 7 hours a week
      And the home is temporary accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Housing Benefit" is £866.67
      And "Housing Benefit" is explained by "You get no Universal Credit, but your income is low enough for Housing Benefit in full: £200 a week."

  Rule: Less than 50p a week is not paid (Housing Benefit Regulations 2006, reg 75)

    Scenario Outline: Marek's pay of £<pay> a week leaves £<week> of a rent of £50
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Marek is 30 years old
      And Universal Credit is not claimed
      And Marek takes home £<pay> a week for 20 hours a week
      And the home is supported accommodation
      And the home's rent is £50 a week
      When the position is worked out
      Then by hand, (<pay> - 5.00 - 95.55) x 65% = <off>
      And by hand, 50.00 - <off> = <week>
      And <outcome>

      Examples: The penny at and below
        | pay    | off   | week | outcome                                                                                                                                            |
        | 176.71 | 49.50 | 0.50 | "Housing Benefit" is £2.17                                                                                                                          |
        | 176.72 | 49.51 | 0.49 | there is no "Housing Benefit" because "Without Universal Credit, your income uses up all of your Housing Benefit. You would pay the whole rent."     |
        | 300.00 | 129.64 | -79.64 | there is no "Housing Benefit" because "Without Universal Credit, your income uses up all of your Housing Benefit. You would pay the whole rent." |

    Scenario Outline: On Universal Credit, a rent of £<rent> a week
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Marek is 30 years old
      And the home is supported accommodation
      And the home's rent is £<rent> a week
      When the position is worked out
      Then <outcome>

      Examples:
        | rent | outcome                                                                                       |
        | 0.50 | "Housing Benefit" is £2.17                                                                     |
        | 0.49 | there is no "Housing Benefit" because "Housing Benefit of less than £0.50 a week is not paid." |
        | 0.00 | there is no "Housing Benefit" because "There is no rent here that Housing Benefit could pay."  |

  Rule: Savings over £16,000 end it (Housing Benefit Regulations 2006, reg 43; Social Security Contributions and Benefits Act 1992, s 134(1))

    Scenario Outline: Marek has £<savings>, and so no Universal Credit
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Marek is 30 years old
      And <claim>
      And savings of £<savings>
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then <outcome>

      Examples: At the limit and a penny above; £40 a week of income from £16,000 is within £95.55
        | savings   | claim                            | outcome                                                                   |
        | 16,000.00 | Universal Credit is not claimed  | "Housing Benefit" is £866.67                                               |
        | 16,000.01 | Universal Credit is not claimed  | there is no "Housing Benefit" because "Savings over £16,000 mean no Housing Benefit." |
        | 16,000.01 | Marek has £10 a month from other | there is no "Housing Benefit" because "Savings over £16,000 mean no Housing Benefit." |

  Rule: Where there is no rent to pay, that is the one reason (Housing Benefit Regulations 2006, regs 70 and 74)

    Scenario Outline: Marek has a home without rent, no Universal Credit, and <what>
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Marek is 30 years old
      And Universal Credit is not claimed
      And <told>
      And the home is supported accommodation
      And the home's rent is £0 a week
      When the position is worked out
      Then there is no "Housing Benefit" because "There is no rent here that Housing Benefit could pay."
      And the answer's notAwarded/other-benefits/housing-benefit is housing-benefit

      Examples:
        | what             | told                                              |
        | no income        | savings of £0                                     |
        | high savings     | savings of £16,000.01                             |
        | pay              | Marek takes home £300 a week for 20 hours a week  |

  Rule: Who is entitled to Universal Credit is on it, even where the benefit cap leaves none to pay (Housing Benefit Regulations 2006, reg 2(3B))

    Scenario: Zara and Dev have seven children, Maternity Allowance and new-style Jobseeker's Allowance
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Zara and Dev are a couple aged 30 and 31
      And a child, Ana, born on 1 May 2018
      And a child, Ben, born on 1 May 2019
      And a child, Cem, born on 1 May 2020
      And a child, Dia, born on 1 May 2021
      And a child, Eli, born on 1 May 2022
      And a child, Fay, born on 1 May 2025
      And a child, Gus, born on 1 May 2026
      And Zara has £194.32 a week from maternity-allowance
      And Dev has £95.55 a week from new-style-jsa
      And the home is supported accommodation
      And the home's rent is £300 a week
      When the position is worked out
      Then by hand, (194.32 + 95.55) x 52 / 12 = 1,256.10
      And by hand, 666.97 + 7 x 303.94 - 1,256.10 = 1,538.45
      And "Universal Credit before the benefit cap" is £1,538.45
      And by hand, (27.05 + 6 x 17.90) x 52 / 12 = 582.62
      And by hand, 1,538.45 + 1,256.10 + 582.62 - 1,835.00 = 1,542.17
      And there is no Universal Credit
      And by hand, 300.00 x 52 / 12 = 1,300.00
      And "Housing Benefit" is £1,300.00

  Rule: It is not for other homes of people of working age (Universal Credit Regulations 2013, reg 25 and Sch 1; Welfare Reform Act 2012, s 33)

    Scenario Outline: The home is <home>
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Marek is 30 years old
      And the home is <home>
      When the position is worked out
      Then there is no "Housing Benefit" because "Housing Benefit is for supported or temporary homes. Help with rent elsewhere comes through Universal Credit."
      And there is no "Most Housing Benefit, a week"
      And there is no "Left to live on, a week"

      Examples:
        | home                                         |
        | owned                                        |
        | rent-free                                    |
        | rented from the council for £90 a week       |
        | rented from a private landlord for £90 a week |

  Rule: It falls in the sum that a job is compared on (Worthwhile's contract: net income)

    Background: Anna, in a refuge with her child of 6, without work
      Given an assessment period that starts on 1 June 2025
      And the household lives in Yorkshire and the Humber
      And Anna is 30 years old
      And a child, Zac, born on 10 February 2019
      And the home is supported accommodation
      And the home's rent is £250 a week

    Scenario: A job of 16 hours leaves it whole
      Given Anna is offered a job of 16 hours over 3 days a week at £12.21 an hour
      When the job is compared with now
      Then "housing-benefit" goes from £1,083.33 to £1,083.33

    Scenario: A job of 45 hours ends Universal Credit, and takes much of it
      Given Anna is offered a job of 45 hours over 5 days a week at £12.21 an hour
      When the job is compared with now
      Then by hand, 45 x 12.21 x 52 / 12 = 2,380.95
      And by hand, 1,332.00 x 20% = 266.40
      And by hand, (2,380.95 - 1,048.00) x 8% = 106.64
      And by hand, 2,380.95 - 266.40 - 106.64 = 2,007.91
      And by hand, 2,007.91 x 12 / 52 = 463.36
      And by hand, (463.36 - 25.00 - 17.10 - 176.71) x 65% = 158.96
      And by hand, (250.00 - 158.96) x 52 / 12 = 394.51
      And "housing-benefit" goes from £1,083.33 to £394.51
      And by hand, 692.95 + 26.05 x 52 / 12 + 1,083.33 = 1,889.16
      And by hand, 2,007.91 + 26.05 x 52 / 12 + 394.51 = 2,515.30
      And by hand, (2,515.30 - 1,889.16) x 12 / 52 = 144.49
      And the household is £144.49 a week better off

    Scenario: A job of 44 hours in place of one of 36 hours loses more Housing Benefit and Universal Credit than it pays
      Given Anna earns £12.21 an hour for 36 hours a week
      And Anna is offered a job of 44 hours over 5 days a week at £12.21 an hour
      And the job replaces the present one
      When the job is compared with now
      Then by hand, 1,904.76 - 856.00 x 20% - (1,904.76 - 1,048.00) x 8% = 1,665.02
      And by hand, 2,328.04 - 1,279.00 x 20% - (2,328.04 - 1,048.00) x 8% = 1,969.84
      And by hand, 692.95 - (1,665.02 - 684.00) x 55% = 153.39
      And "universal-credit" goes from £153.39 to £0
      And by hand, 1,969.84 x 12 / 52 = 454.58
      And by hand, (454.58 - 25.00 - 17.10 - 176.71) x 65% = 153.25
      And by hand, (250.00 - 153.25) x 52 / 12 = 419.25
      And "housing-benefit" goes from £1,083.33 to £419.25
      And by hand, (1,969.84 + 419.25 - 1,665.02 - 153.39 - 1,083.33) x 12 / 52 = -118.30
      And the household is £118.30 a week worse off
      And the verdict is worse-off
      And the headline is "As it stands, you would be about £118 a week worse off. There may be ways to change that."
      And the help that could end is "school-clothing, social-tariffs, help-to-save, legal-aid, prison-visits"
