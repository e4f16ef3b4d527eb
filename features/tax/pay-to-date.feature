Feature: Tax over the tax year so far
  An ordinary tax code looks back over the tax year: the tax of all pay so far, less the tax that was paid. With W1, M1 or X
  after it, a code looks at the one payslip alone. So a code can leave pay untaxed for months, or give tax back.

  Background:
    Given the household lives in the North West
    And Chloe is 35 years old

  Rule: A cumulative code frees the months that have gone by, too (Income Tax (Pay As You Earn) Regulations 2003, regs 22 and 23)

    Scenario: Chloe's first pay of the tax year comes in tax month 8
      Given an assessment period that starts on 1 November 2026
      And Chloe earns £3,000 a month for 37 hours a week
      And Chloe's tax code is 1257L
      And Chloe's payments are:
        | date             | pay   | pay to date | tax to date |
        | 30 November 2026 | 3,000 | 0           | 0           |
      When the position is worked out
      Then by hand, 8 x 1,048.26 = 8,386.08
      And there is no "Income tax" because "No income tax is due on pay of £3,000: the tax-free allowance for the year so far covers it."

    Scenario Outline: The months that follow: paid on <day>, tax month <month>
      Given an assessment period that starts on <start>
      And Chloe earns £3,000 a month for 37 hours a week
      And Chloe's tax code is 1257L
      And Chloe's payments are:
        | date  | pay   | pay to date | tax to date |
        | <day> | 3,000 | <before>    | <taxed>     |
      When the position is worked out
      Then by hand, <before> + 3,000 - <month> x 1,048.26 = <left>
      And by hand, <whole> x 20% - <taxed> = <tax>
      And "Income tax" for Chloe is £<tax>

      Examples: the allowance of the whole year is used up in February
        | start           | day              | month | before | left     | whole | taxed | tax    |
        | 1 February 2027 | 28 February 2027 | 11    | 9,000  | 469.14   | 469   | 0     | 93.80  |
        | 1 March 2027    | 31 March 2027    | 12    | 12,000 | 2,420.88 | 2,420 | 93.80 | 390.20 |

    Scenario Outline: The same first pay on <code> is taxed as if nothing had gone before
      Given an assessment period that starts on 1 November 2026
      And Chloe earns £3,000 a month for 37 hours a week
      And Chloe's tax code is <code>
      And Chloe's payments are:
        | date             | pay   | pay to date | tax to date |
        | 30 November 2026 | 3,000 | 0           | 0           |
      When the position is worked out
      Then by hand, 3,000 - 1,048.26 = 1,951.74
      And by hand, 1,951 x 20% = 390.20
      And "Income tax" for Chloe is £390.20

      Examples:
        | code     |
        | 1257L M1 |
        | 1257L X  |

    Scenario: Without the figures so far each payslip stands alone
      Given an assessment period that starts on 1 November 2026
      And Chloe earns £3,000 a month for 37 hours a week
      And Chloe's tax code is 1257L
      And Chloe is paid £3,000 on 30 November 2026
      When the position is worked out
      Then "Income tax" for Chloe is £390.20

  Rule: Tax that was paid too much comes back with the pay, and Universal Credit counts it (Income Tax (Pay As You Earn) Regulations 2003, reg 23(6); Universal Credit Regulations 2013, reg 55(5)(b))

    Scenario: After a month on an emergency code, the right code gives £390.20 back
      Given an assessment period that starts on 1 December 2026
      And Chloe earns £3,000 a month for 37 hours a week
      And Chloe's tax code is 1257L
      And Chloe's payments are:
        | date             | pay   | pay to date | tax to date |
        | 31 December 2026 | 3,000 | 3,000       | 390.20      |
      When the position is worked out
      # £6,000 is less than 9 x £1,048.26, so no tax is due to date
      Then by hand, 0 - 390.20 = -390.20
      And "Income tax" for Chloe is -£390.20
      And "Income tax" is explained by "£390.20 of income tax comes back with this month's pay of £3,000. Universal Credit counts it as earnings this month."
      And by hand, (3,000 - 1,048) x 8% = 156.16
      And by hand, 3,000.00 + 390.20 - 156.16 = 3,234.04
      And Chloe takes home £3,234.04 a month
      And "Take-home pay" is explained by "Take-home pay is £3,234.04 this month. That is pay of £3,000 and £390.20 of tax back, less £156.16 National Insurance."
      And "Pay that Universal Credit counts" for Chloe is £3,234.04

    Scenario: A month without pay gives back what the allowance of the month covers
      Given an assessment period that starts on 1 December 2026
      And Chloe earns £3,000 a month for 37 hours a week
      And Chloe's tax code is 1257L
      And Chloe's payments are:
        | date             | pay | pay to date | tax to date |
        | 31 December 2026 | 0   | 24,000      | 3,122.40    |
      When the position is worked out
      Then by hand, 24,000 - 9 x 1,048.26 = 14,565.66
      And by hand, 14,565 x 20% - 3,122.40 = -209.40
      And "Income tax" for Chloe is -£209.40
      And "Pay before tax" is explained by "The job pays nothing this month, but some income tax comes back."
      And Chloe takes home £209.40 a month
      And "Pay that Universal Credit counts" for Chloe is £209.40

    Scenario: A cumulative code NT gives all tax of the year back
      Given an assessment period that starts on 1 June 2026
      And Chloe earns £1,000 a month for 17 hours a week
      And Chloe's tax code is NT
      And Chloe's payments are:
        | date         | pay   | pay to date | tax to date |
        | 30 June 2026 | 1,000 | 2,000       | 250         |
      When the position is worked out
      Then "Income tax" for Chloe is -£250.00

  Rule: The arithmetic is that of HMRC's tables (HMRC, Specification for PAYE Tax Table Routines)

    # Annex B of HMRC's notes for payroll software developers, test data for 2009-10, when the basic rate was 20% as now:
    # code, week or month, gross pay to date and tax due to date are HMRC's; how the pay is split is ours
    Scenario Outline: <code> in <period>: £<gross> of pay to date, £<due> of tax to date
      Given an assessment period that starts on <start>
      And Chloe's jobs are:
        | hours per week | pay frequency | tax code |
        | 30             | <often>       | <code>   |
      And Chloe's payments are:
        | date  | pay   | pay to date | tax to date |
        | <day> | <pay> | <before>    | <taxed>     |
      When the position is worked out
      Then by hand, <before> + <pay> = <gross>
      And by hand, <due> - <taxed> = <tax>
      And "Income tax" for Chloe is £<tax>

      Examples:
        | code  | period   | often            | start          | day             | pay      | before    | gross     | due      | taxed    | tax    |
        | 510L  | week 8   | weekly           | 1 May 2026     | 29 May 2026     | 300      | 1,746.15  | 2,046.15  | 252.00   | 200.00   | 52.00  |
        | 510L  | week 29  | weekly           | 1 October 2026 | 23 October 2026 | 200.22   | 2,891     | 3,091.22  | 48.20    | 48.00    | 0.20   |
        | 560T  | month 3  | calendar-monthly | 1 June 2026    | 30 June 2026    | 950      | 1,800     | 2,750.00  | 269.40   | 169.40   | 100.00 |
        | 560T  | month 10 | calendar-monthly | 1 January 2027 | 29 January 2027 | 2,287.75 | 19,000    | 21,287.75 | 3,322.60 | 3,000.00 | 322.60 |
        | K255  | month 5  | calendar-monthly | 1 August 2026  | 28 August 2026  | 1,523.66 | 4,500     | 6,023.66  | 1,417.80 | 1,000.00 | 417.80 |

    Scenario: No more than half of the payment is taken, whatever the year so far comes to
      Given an assessment period that starts on 1 June 2026
      And Chloe earns £1,000 a month for 17 hours a week
      And Chloe's tax code is K1500
      And Chloe's payments are:
        | date         | pay   | pay to date | tax to date |
        | 30 June 2026 | 1,000 | 2,000       | 0           |
      When the position is worked out
      Then by hand, 1,000.00 x 50% = 500.00
      And "Income tax" for Chloe is £500.00

    Scenario: Code BR looks back too
      Given an assessment period that starts on 1 June 2026
      And Chloe earns £600 a month for 10 hours a week
      And Chloe's tax code is BR
      And Chloe's payments are:
        | date         | pay | pay to date | tax to date |
        | 30 June 2026 | 600 | 1,200.50    | 200         |
      When the position is worked out
      Then by hand, 1,200.50 + 600.00 = 1,800.50
      And by hand, 1,800 x 20% - 200.00 = 160.00
      And "Income tax" for Chloe is £160.00

    Scenario: A Scottish code has Scottish bands for the year so far
      Given an assessment period that starts on 1 June 2026
      And Chloe earns £2,500 a month for 35 hours a week
      And Chloe's tax code is S1257L
      And Chloe's payments are:
        | date         | pay   | pay to date | tax to date |
        | 30 June 2026 | 2,500 | 4,000       | 300         |
      When the position is worked out
      Then by hand, 6,500.00 - 3 x 1,048.26 = 3,355.22
      And by hand, 3 x 3,967 / 12 = 991.75
      And by hand, 991.75 x 19% + (3,355 - 991.75) x 20% = 661.08
      And by hand, 661.08 - 300.00 = 361.08
      And "Income tax" for Chloe is £361.08

    Scenario: Contributions before tax are no pay for tax
      Given an assessment period that starts on 1 June 2026
      And Chloe earns £2,000 a month for 30 hours a week
      And Chloe's tax code is 1257L
      And Chloe pays £100 a month into a net-pay pension
      And Chloe's payments are:
        | date         | pay   | pay to date | tax to date |
        | 30 June 2026 | 2,000 | 3,800       | 340.40      |
      When the position is worked out
      Then by hand, 3,800.00 + 1,900.00 - 3 x 1,048.26 = 2,555.22
      And by hand, 2,555 x 20% - 340.40 = 170.60
      And "Income tax" for Chloe is £170.60

  Rule: A later payment of the same period goes on from the one before it (Income Tax (Pay As You Earn) Regulations 2003, reg 23(1))

    Scenario: Two payments of two weeks each, and the figures before the first
      Given an assessment period that starts on 1 June 2026
      And Chloe's jobs are:
        | hours per week | pay frequency | tax code |
        | 30             | two-weekly    | 1257L    |
      And Chloe's payments are:
        | date         | pay | pay to date | tax to date |
        | 12 June 2026 | 800 | 2,400       | 100         |
        | 26 June 2026 | 800 |             |             |
      When the position is worked out
      # weeks 10 and 12, in which 1257L frees 10 and 12 times £241.92
      Then by hand, 3,200 - 10 x 241.92 = 780.80
      And by hand, 780 x 20% - 100 = 56.00
      And by hand, 4,000 - 12 x 241.92 = 1,096.96
      And by hand, 1,096 x 20% - 100 - 56 = 63.20
      And by hand, 56.00 + 63.20 = 119.20
      And "Income tax" for Chloe is £119.20

    Scenario: A pay day in the first of two tax weeks counts to the end of the second
      Given an assessment period that starts on 1 June 2026
      And Chloe's jobs are:
        | hours per week | pay frequency | tax code |
        | 30             | two-weekly    | 1257L    |
      And Chloe's payments are:
        | date         | pay | pay to date | tax to date |
        | 19 June 2026 | 800 | 3,200       | 156         |
      When the position is worked out
      # 19 June is in week 11; two-weekly pay is taxed by weeks 2, 4, ... 12
      Then by hand, 4,000 - 12 x 241.92 = 1,096.96
      And by hand, 1,096 x 20% - 156.00 = 63.20
      And "Income tax" for Chloe is £63.20

  Rule: A pay day in week 53 stands alone (Income Tax (Pay As You Earn) Regulations 2003, reg 31)

    Scenario: Paid weekly on 5 April
      Given an assessment period that starts on 10 March 2026
      And Chloe's jobs are:
        | hours per week | pay frequency | tax code |
        | 30             | weekly        | 1257L    |
      And Chloe's payments are:
        | date         | pay | pay to date | tax to date |
        | 5 April 2026 | 400 | 20,800      | 1,644.20    |
      When the position is worked out
      Then by hand, 400.00 - 241.92 = 158.08
      And by hand, 158 x 20% = 31.60
      And "Income tax" for Chloe is £31.60

  Rule: Each of a couple has a tax year of their own (Income Tax (Pay As You Earn) Regulations 2003, reg 23)

    Scenario: Chloe and Ben, each with the figures of their own last payslip
      Given an assessment period that starts on 1 June 2026
      And Chloe and Ben are a couple aged 35 and 36
      And Chloe earns £2,000 a month for 30 hours a week
      And Chloe's tax code is 1257L
      And Chloe pays £100 a month into a net-pay pension
      And Chloe's payments are:
        | date         | pay   | pay to date | tax to date |
        | 30 June 2026 | 2,000 | 3,800       | 340.40      |
      And Ben earns £600 a month for 10 hours a week
      And Ben's tax code is BR
      And Ben's payments are:
        | date         | pay | pay to date | tax to date |
        | 30 June 2026 | 600 | 1,200.50    | 200         |
      When the position is worked out
      # 3,800.00 + 1,900.00 - 3 x 1,048.26 = 2,555.22
      Then by hand, 2,555 x 20% - 340.40 = 170.60
      And "Income tax" for Chloe is £170.60
      And by hand, 1,800 x 20% - 200.00 = 160.00
      And "Income tax" for Ben is £160.00

    Scenario: Each goes on from their own payment two weeks before
      Given an assessment period that starts on 1 June 2026
      And Chloe and Ben are a couple aged 35 and 36
      And Chloe's jobs are:
        | hours per week | pay frequency | tax code |
        | 30             | two-weekly    | 1257L    |
      And Chloe's payments are:
        | date         | pay | pay to date | tax to date |
        | 12 June 2026 | 800 | 2,400       | 100         |
        | 26 June 2026 | 800 |             |             |
      And Ben's jobs are:
        | hours per week | pay frequency | tax code |
        | 35             | two-weekly    | 1257L    |
      And Ben's payments are:
        | date         | pay   | pay to date | tax to date |
        | 12 June 2026 | 1,000 | 3,000       | 200         |
        | 26 June 2026 | 1,000 |             |             |
      When the position is worked out
      Then "Income tax" for Chloe is £119.20
      # weeks 10 and 12: 4,000 - 2,419.20 = 1,580.80, and 5,000 - 2,903.04 = 2,096.96
      And by hand, 1,580 x 20% - 200 = 116.00
      And by hand, 2,096 x 20% - 200 - 116 = 103.20
      And by hand, 116.00 + 103.20 = 219.20
      And "Income tax" for Ben is £219.20

    Scenario: Ben, who has no figures of the year so far, is taxed by the month
      Given an assessment period that starts on 1 June 2026
      And Chloe and Ben are a couple aged 35 and 36
      And Chloe earns £2,000 a month for 30 hours a week
      And Chloe's tax code is 1257L
      And Chloe's payments are:
        | date         | pay   | pay to date | tax to date |
        | 30 June 2026 | 2,000 | 0           | 0           |
      And Ben earns £3,000 a month for 37 hours a week
      And Ben's tax code is 1257L
      When the position is worked out
      # £2,000.00 is less than 3 x £1,048.26
      Then there is no "Income tax" for Chloe
      And "Income tax" for Ben is £390.20
