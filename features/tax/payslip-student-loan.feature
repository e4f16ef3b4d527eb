Feature: What a student loan takes from one payslip
  An employer looks at each payslip by itself: so much of the pay above the payslip's part of the threshold, in whole
  pounds. A postgraduate loan is repaid beside the other.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Chloe is 27 years old

  Rule: Only whole pounds are taken (Education (Student Loans) (Repayment) Regulations 2009, reg 44(3))

    Scenario Outline: The first pound of plan 2: £<pay> a month
      Given Chloe earns £<pay> a month for 37 hours a week
      And Chloe's student loan is plan-2
      When the position is worked out
      # 29,385 / 12 = £2,448.75
      Then by hand, (<pay> - 2,448.75) x 9% = <sum>
      And <outcome>

      Examples:
        | pay      | sum   | outcome                                        |
        | 2,448.75 | 0.00  | there is no "Student loan repayment" for Chloe |
        | 2,459.80 | 0.99  | there is no "Student loan repayment" for Chloe |
        | 2,459.87 | 1.00  | "Student loan repayment" for Chloe is £1.00    |
        | 2,470.97 | 2.00  | "Student loan repayment" for Chloe is £1.00    |
        | 2,470.98 | 2.00  | "Student loan repayment" for Chloe is £2.00    |

    Scenario Outline: Weeks have their part of the threshold, cut to the penny: £<pay> <per>
      Given Chloe earns £<pay> a <per> for 37 hours a week
      And Chloe is paid <often>
      And Chloe's student loan is plan-2
      When the position is worked out
      Then by hand, (<pay> - <threshold>) x 9% = <sum>
      And by hand, <whole> x <times> / 12 = 52.00
      And "Student loan repayment" for Chloe is £52.00

      Examples: 29,385 / 52 = 565.0961...
        | per        | often       | pay   | threshold | sum   | whole | times |
        | week       | weekly      | 700   | 565.09    | 12.14 | 12    | 52    |
        | two weeks  | two-weekly  | 1,400 | 1,130.19  | 24.28 | 24    | 26    |
        | four weeks | four-weekly | 2,800 | 2,260.38  | 48.57 | 48    | 13    |

    Scenario: On the annual basis, the year is one payslip
      Given tax is worked out as a year's liability
      And Chloe earns £36,400 a year for 37 hours a week
      And Chloe's student loan is plan-2
      When the position is worked out
      Then by hand, (36,400 - 29,385) x 9% = 631.35
      And by hand, 631 / 12 = 52.58
      And "Student loan repayment" for Chloe is £52.58

  Rule: A loan that is not repaid yet takes nothing from a payslip (Education (Student Loans) (Repayment) Regulations 2009, reg 15)

    Scenario: Chloe's loan is of plan 5, and the month ends before 6 April 2026
      Given an assessment period that starts on 6 March 2026
      And Chloe earns £3,000 a month for 37 hours a week
      And Chloe's student loan is plan-5
      When the position is worked out
      Then there is no "Student loan repayment" for Chloe

  Rule: A postgraduate loan is repaid beside a plan (Education (Student Loans) (Repayment) Regulations 2009, reg 44(1))

    Scenario: Plan 2 and a postgraduate loan
      Given Chloe earns £3,000 a month for 37 hours a week
      And Chloe's student loan is plan-2
      And Chloe's postgraduate loan is yes
      When the position is worked out
      Then by hand, (3,000 - 2,448.75) x 9% = 49.61
      And by hand, (3,000 - 1,750) x 6% = 75.00
      And by hand, 49 + 75 = 124.00
      And "Student loan repayment" for Chloe is £124.00

  Rule: It is a share of the pay that National Insurance is worked out on (Education (Student Loans) (Repayment) Regulations 2009, regs 41 and 45)

    Scenario Outline: £300 of £3,000 a month into a <relief> pension
      Given Chloe earns £3,000 a month for 37 hours a week
      And Chloe pays £300 a month into a <relief> pension
      And Chloe's student loan is plan-2
      When the position is worked out
      Then by hand, (<pay> - 2,448.75) x 9% = <sum>
      And "Student loan repayment" for Chloe is £<whole>

      Examples: only pay that is given up lowers it
        | relief           | pay   | sum   | whole |
        | net-pay          | 3,000 | 49.61 | 49.00 |
        | relief-at-source | 3,000 | 49.61 | 49.00 |
        | salary-sacrifice | 2,700 | 22.61 | 22.00 |

    Scenario: Each job has a threshold of its own
      Given Chloe earns £2,000 a month for 25 hours a week
      And Chloe earns £1,000 a month for 12 hours a week
      And Chloe's student loan is plan-2
      When the position is worked out
      Then there is no "Student loan repayment" for Chloe

    Scenario: So has each of a couple
      Given Chloe and Max are a couple aged 27 and 28
      And Chloe earns £2,459.87 a month for 37 hours a week
      And Chloe's student loan is plan-2
      And Max earns £2,470.98 a month for 37 hours a week
      And Max earns £1,000 a month for 12 hours a week
      And Max's student loan is plan-2
      When the position is worked out
      Then by hand, (2,459.87 - 2,448.75) x 9% = 1.00
      And "Student loan repayment" for Chloe is £1.00
      And by hand, (2,470.98 - 2,448.75) x 9% = 2.00
      And "Student loan repayment" for Max is £2.00
