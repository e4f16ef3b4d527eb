Feature: From payslips to a month
  Universal Credit counts a month. Someone who is paid by the week has 52 pay days a year, so 52/12 in a steady month.
  Where the real pay days are given, the payslips of the month are counted as they fall: four in one, five in another.

  Background:
    Given the household lives in Yorkshire and the Humber
    And Rosa is 45 years old

  Rule: Pay, tax and National Insurance of a month are those of its payslips (Universal Credit Regulations 2013, regs 54 and 55(5)(b))

    Scenario Outline: Rosa in Hull earns £300 a week and is paid <how often>
      Given an assessment period that starts on 1 June 2026
      And Rosa earns <pay> for 25 hours a week
      And Rosa is paid <how often>
      And Rosa's tax code is 1257L
      When the position is worked out
      # tax of £11.60 and National Insurance of £4.64 for each week
      Then by hand, <each> x <a year> / 12 = 1,300.00
      And "Pay before tax" is £1,300.00
      And by hand, <tax> x <a year> / 12 = 50.27
      And "Income tax" is £50.27
      And by hand, <insurance> x <a year> / 12 = 20.11
      And "National Insurance" is £20.11

      Examples:
        | pay              | how often  | each   | tax   | insurance | a year |
        | £300 a week      | weekly     | 300.00 | 11.60 | 4.64      | 52     |
        | £600 a two weeks | two-weekly | 600.00 | 23.20 | 9.28      | 26     |

    Scenario: Four Fridays in June: the fifth pay day falls in July
      Given an assessment period that starts on 1 June 2026
      And Rosa earns £300 a week for 25 hours a week
      And Rosa is paid weekly
      And Rosa's tax code is 1257L
      And Rosa is paid £300 on 5 June 2026
      And Rosa is paid £300 on 12 June 2026
      And Rosa is paid £300 on 19 June 2026
      And Rosa is paid £300 on 26 June 2026
      And Rosa is paid £300 on 3 July 2026
      When the position is worked out
      Then by hand, 4 x 300.00 = 1,200.00
      And "Pay before tax" is £1,200.00
      And by hand, 4 x 58 x 20% = 46.40
      And "Income tax" is £46.40
      And by hand, 4 x (300 - 242) x 8% = 18.56
      And "National Insurance" is £18.56

    Scenario: Five Fridays in May, one of them with overtime
      Given an assessment period that starts on 1 May 2026
      And Rosa earns £300 a week for 25 hours a week
      And Rosa is paid weekly
      And Rosa's tax code is 1257L
      And Rosa is paid £300 on 1 May 2026
      And Rosa is paid £300 on 8 May 2026
      And Rosa is paid £400 on 15 May 2026
      And Rosa is paid £300 on 22 May 2026
      And Rosa is paid £300 on 29 May 2026
      When the position is worked out
      Then by hand, 4 x 300.00 + 400.00 = 1,600.00
      And "Pay before tax" is £1,600.00
      # £400.00 - £241.92 = £158.08 in the week of the overtime
      And by hand, 4 x 58 x 20% + 158 x 20% = 78.00
      And "Income tax" is £78.00
      And by hand, 4 x 58 x 8% + (400 - 242) x 8% = 31.20
      And "National Insurance" is £31.20

  Rule: A contribution before tax, or pay given up for one, leaves the pay whole (Finance Act 2004, s 193)

    Scenario Outline: 5% of weekly pay goes into a <relief> pension
      Given an assessment period that starts on 1 June 2026
      And Rosa earns £300 a week for 25 hours a week
      And Rosa is paid weekly
      And Rosa pays 5% of pay into a <relief> pension
      When the position is worked out
      Then by hand, 300.00 x 5% x 52 / 12 = 65.00
      And "Paid into a pension" is £65.00

      Examples:
        | relief           |
        | net-pay          |
        | salary-sacrifice |

  Rule: A contribution relieved at source leaves the pay without the relief, which the provider claims (Finance Act 2004, s 192)

    Scenario: 5% of weekly pay with relief at source
      Given an assessment period that starts on 1 June 2026
      And Rosa earns £300 a week for 25 hours a week
      And Rosa is paid weekly
      And Rosa's tax code is 1257L
      And Rosa pays 5% of pay into a relief-at-source pension
      When the position is worked out
      Then by hand, 300.00 x 5% x 80% x 52 / 12 = 52.00
      And "Paid into a pension" is £52.00
      And by hand, 1,300.00 - 50.27 - 20.11 - 52.00 = 1,177.62
      And Rosa takes home £1,177.62 a month
      # the provider claims the other 20%, which Universal Credit takes off as well
      And by hand, 300.00 x 5% x 20% x 52 / 12 = 13.00
      And by hand, 1,177.62 - 13.00 = 1,164.62
      And "Pay that Universal Credit counts" for Rosa is £1,164.62

  Rule: Take-home pay that is given by the week is shared over the month too (Universal Credit Regulations 2013, reg 54)

    Scenario: Rosa gives her take-home pay for four weeks
      Given an assessment period that starts on 1 June 2026
      And Rosa takes home £1,000 a four weeks for 25 hours a week
      And Rosa is paid four-weekly
      When the position is worked out
      Then by hand, 1,000.00 x 13 / 12 = 1,083.33
      And "Take-home pay you told us" is £1,083.33
