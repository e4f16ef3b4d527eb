Feature: What counts of one payslip
  To tell a pay day too many from another mistake, each payslip's own pay is worked out as Universal Credit counts it.

  Background: Ann, in June 2026
    Given an assessment period that starts on 1 June 2026
    And Ann is 30 years old
    And everything else is as usual

  Rule: Pay before tax, less income tax, National Insurance and all of the pension (Universal Credit Regulations 2013, reg 55(5))

    Scenario: Pay below every threshold, told before tax
      Given Ann earns £1,000 a month for 20 hours a week
      And the statement's lines are:
        | id            | amount |
        | earned-income | £2,000 |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £1,000 too high: "Two pay days in one period"

    Scenario Outline: With 5% of it into a <relief> pension, £950 counts
      Given Ann earns £1,000 a month for 20 hours a week
      And Ann pays 5% of pay into a <relief> pension
      And the statement's lines are:
        | id            | amount |
        | earned-income | £1,900 |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £950 too high: "Two pay days in one period"

      Examples:
        | relief           |
        | net-pay          |
        | relief-at-source |
        | salary-sacrifice |

    Scenario: Looked at by the year
      Given tax is worked out as a year's liability
      And Ann earns £1,000 a month for 20 hours a week
      And the statement's lines are:
        | id            | amount |
        | earned-income | £2,000 |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £1,000 too high: "Two pay days in one period"

    Scenario: Looked at by the year, with tax, National Insurance and a pension of 5%
      Given tax is worked out as a year's liability
      And Ann earns £1,500 a month for 30 hours a week
      And Ann pays 5% of pay into a net-pay pension
      And the statement's lines are:
        | id            | amount    |
        | earned-income | £2,626.60 |
      When the statement is checked
      Then by hand, 1,500 x 5% = 75.00
      And by hand, (1,425 x 12 - 12,570) x 20% / 12 = 75.50
      And by hand, (1,500 x 12 - 12,570) x 8% / 12 = 36.20
      And by hand, 1,500.00 - 75.00 - 75.50 - 36.20 = 1,313.30
      And "Take-home pay that counts" on the statement is £1,313.30 too high: "Two pay days in one period"
