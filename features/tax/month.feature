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

  Rule: Each of a couple has a month of their own payslips (Universal Credit Regulations 2013, reg 54)

    Background:
      Given an assessment period that starts on 1 June 2026
      And Rosa and Tom are a couple aged 45 and 46
      And Rosa earns £300 a week for 25 hours a week
      And Rosa is paid weekly
      And Rosa's tax code is 1257L

    Scenario: Rosa's pension is taken before tax, Tom's after it
      Given Rosa pays 5% of pay into a net-pay pension
      And Tom earns £1,500 a month for 30 hours a week
      And Tom's tax code is 1257L
      And Tom pays £80 a month into a relief-at-source pension
      When the position is worked out
      Then "Pay before tax" for Rosa is £1,300.00
      And "Pay before tax" for Tom is £1,500.00
      # 300.00 - 15.00 - 241.92 = 43.08 a week; 1,500.00 - 1,048.26 = 451.74 a month
      And by hand, 43 x 20% x 52 / 12 = 37.27
      And "Income tax" for Rosa is £37.27
      And by hand, 451 x 20% = 90.20
      And "Income tax" for Tom is £90.20
      And "National Insurance" for Rosa is £20.11
      And by hand, (1,500 - 1,048) x 8% = 36.16
      And "National Insurance" for Tom is £36.16
      And "Paid into a pension" for Rosa is £65.00
      And "Paid into a pension" for Tom is £80.00
      And by hand, 1,300.00 - 37.27 - 20.11 - 65.00 = 1,177.62
      And "Pay that Universal Credit counts" for Rosa is £1,177.62
      # the provider claims £20 more, which Universal Credit takes off as well
      And by hand, 1,500.00 - 90.20 - 36.16 - 80.00 - 20.00 = 1,273.64
      And "Pay that Universal Credit counts" for Tom is £1,273.64

    Scenario: Rosa gives up pay for a pension, and only Tom's take-home pay is known
      Given Rosa pays 5% of pay into a salary-sacrifice pension
      And Tom takes home £1,000 a four weeks for 25 hours a week
      And Tom is paid four-weekly
      When the position is worked out
      Then "Paid into a pension" for Rosa is £65.00
      And there is no "Take-home pay you told us" for Rosa
      And "Take-home pay you told us" for Tom is £1,083.33
      And there is no "Paid into a pension" for Tom
      And there is no "Pay before tax" for Tom

    Scenario: A student loan comes off the payslip of the one who has it
      Given Rosa's student loan is plan-2
      And Tom earns £3,000 a month for 37 hours a week
      And Tom's student loan is plan-2
      When the position is worked out
      Then there is no "Student loan repayment" for Rosa
      And by hand, (3,000 - 2,448.75) x 9% = 49.61
      And "Student loan repayment" for Tom is £49.00
