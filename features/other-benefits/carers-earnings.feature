Feature: What a carer earns in a week
  The limit of Carer's Allowance is not held against pay before tax. Tax and National Insurance come off first, and
  half of what the carer pays into a pension. The limit is £204 a week in 2026-27.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Grace is 41 years old
    And Grace has claimed Carer's Allowance

  Rule: Tax and National Insurance come off a carer's earnings (Social Security Benefit (Computation of Earnings) Regulations 1996, regs 9 and 10(4))

    Scenario: £1,250 a month before tax is more than the limit
      Given Grace earns £1,250 a month for 22 hours a week
      And Grace's tax code is 1257L
      When the position is worked out
      # £1,250.00 - £1,048.26 = £201.74
      Then by hand, 1,250.00 - 201 x 20% - (1,250 - 1,048) x 8% = 1,193.64
      And by hand, 1,193.64 x 12 / 52 = 275.46
      And there is no "Carer's Allowance" because "Grace earns £275.46 a week after deductions. Carer's Allowance stops above £204."

    Scenario: £884 a month bears neither, and is just the limit
      Given Grace earns £884 a month for 16 hours a week
      And Grace's tax code is 1257L
      When the position is worked out
      Then by hand, 884.00 x 12 / 52 = 204.00
      And "Carer's Allowance" is explained by "You told us that Grace claims Carer's Allowance. Earnings of £204 a week are within the limit of £204."

    Scenario: On code BR tax comes off, and brings £1,000 a month within the limit
      Given Grace earns £1,000 a month for 18 hours a week
      And Grace's tax code is BR
      When the position is worked out
      Then by hand, 1,000.00 - 1,000 x 20% = 800.00
      And by hand, 800.00 x 12 / 52 = 184.62
      And "Carer's Allowance" is explained by "You told us that Grace claims Carer's Allowance. Earnings of £184.62 a week are within the limit of £204."

  Rule: Half of what the carer pays into a pension comes off (Social Security Benefit (Computation of Earnings) Regulations 1996, reg 10(4)(b))

    Scenario Outline: £60 a month into a net-pay pension, from £<pay> a month
      Given Grace earns £<pay> a month for 16 hours a week
      And Grace's tax code is 1257L
      And Grace pays £60 a month into a net-pay pension
      When the position is worked out
      Then by hand, (<pay> - 60.00 x 50%) x 12 / 52 = <earned>
      And "Carer's Allowance" is explained by "You told us that Grace claims Carer's Allowance. Earnings of £<earned> a week are within the limit of £204."

      Examples:
        | pay    | earned |
        | 910.00 | 203.08 |
        | 913.95 | 203.99 |
        | 914.00 | 204    |

    Scenario: A penny above the limit after half of the pension
      Given Grace earns £914.05 a month for 16 hours a week
      And Grace's tax code is 1257L
      And Grace pays £60 a month into a net-pay pension
      When the position is worked out
      Then by hand, (914.05 - 30.00) x 12 / 52 = 204.01
      And there is no "Carer's Allowance" because "Grace earns £204.01 a week after deductions. Carer's Allowance stops above £204."

    Scenario: With relief at source the contribution is the £60, of which Grace pays £48 and the provider claims £12
      Given Grace earns £910 a month for 16 hours a week
      And Grace's tax code is 1257L
      And Grace pays £48 a month into a relief-at-source pension
      When the position is worked out
      Then by hand, (910.00 - 60.00 x 50%) x 12 / 52 = 203.08
      And "Carer's Allowance" is explained by "You told us that Grace claims Carer's Allowance. Earnings of £203.08 a week are within the limit of £204."

    Scenario: Pay that was given up for a pension is no earnings, so all of it is off
      Given Grace earns £940 a month for 16 hours a week
      And Grace's tax code is 1257L
      And Grace pays £60 a month into a salary-sacrifice pension
      When the position is worked out
      Then by hand, (940.00 - 60.00) x 12 / 52 = 203.08
      And "Carer's Allowance" is explained by "You told us that Grace claims Carer's Allowance. Earnings of £203.08 a week are within the limit of £204."

  Rule: Sick pay and maternity pay from an employer are earnings too (Social Security Benefit (Computation of Earnings) Regulations 1996, reg 9)

    Scenario Outline: £150 a week of pay and £<statutory> a week of <kind>
      Given Grace takes home £150 a week for 12 hours a week
      And Grace has £<statutory> a week from <kind>
      When the position is worked out
      Then by hand, 150.00 + <statutory> = <earned>
      And there is no "Carer's Allowance" because "Grace earns £<earned> a week after deductions. Carer's Allowance stops above £204."

      Examples:
        | kind                    | statutory | earned |
        | statutory-sick-pay      | 54.01     | 204.01 |
        | statutory-maternity-pay | 60.50     | 210.50 |

    Scenario: Pay and sick pay that come to the limit
      Given Grace takes home £150 a week for 12 hours a week
      And Grace has £54 a week from statutory-sick-pay
      When the position is worked out
      Then by hand, 150.00 + 54.00 = 204.00
      And "Carer's Allowance" is explained by "You told us that Grace claims Carer's Allowance. Earnings of £204 a week are within the limit of £204."
