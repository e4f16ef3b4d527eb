Feature: What a carer earns in a week
  The limit of Carer's Allowance is not held against pay before tax. Tax and National Insurance come off first, half of
  what the carer pays into a pension, and care paid for meanwhile. The limit is £204 a week in 2026-27.

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
      And there is no "Carer's Allowance" because "Grace earns £275.46 a week after deductions. Carer's Allowance stops above £204 a week."

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
      And there is no "Carer's Allowance" because "Grace earns £204.01 a week after deductions. Carer's Allowance stops above £204 a week."

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
      And there is no "Carer's Allowance" because "Grace earns £<earned> a week after deductions. Carer's Allowance stops above £204 a week."

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

  Rule: Care paid for while the carer works comes off, up to half of what is left (Social Security Benefit (Computation of Earnings) Regulations 1996, regs 10(3) and 13(3) and Sch 3)

    Scenario: Grace pays a neighbour £40 a week to sit with her mother
      Given Grace takes home £240 a week for 18 hours a week
      And Grace's care costs are £40 a week
      When the position is worked out
      Then "Care that you pay for while you work" for Grace is £40.00
      And "Care that you pay for while you work" is explained by "You pay £40 a week for care while you work. £40 of it comes off your weekly earnings of £240."
      And by hand, 240.00 - 40.00 = 200.00
      And "Carer's Allowance" is explained by "You told us that Grace claims Carer's Allowance. Earnings of £200 a week are within the limit of £204."

    Scenario Outline: £<pay> a week of take-home pay and £40 of care
      Given Grace takes home £<pay> a week for 18 hours a week
      And Grace's care costs are £40 a week
      When the position is worked out
      Then by hand, <pay> - 40.00 = <earned>
      And <outcome>

      Examples: a penny below the limit, at it and above it
        | pay    | earned | outcome                                                                                                                   |
        | 243.99 | 203.99 | "Carer's Allowance" is £374.62                                                                                            |
        | 244.00 | 204.00 | "Carer's Allowance" is £374.62                                                                                            |
        | 244.01 | 204.01 | there is no "Carer's Allowance" because "Grace earns £204.01 a week after deductions. Carer's Allowance stops above £204 a week." |

    Scenario Outline: £<pay> a week and £250 of care: no more than half of the pay comes off
      Given Grace takes home £<pay> a week for 30 hours a week
      And Grace's care costs are £250 a week
      When the position is worked out
      Then by hand, <pay> x 50% = <half>
      And "Care that you pay for while you work" is £<half>
      And by hand, <pay> - <half> = <earned>
      And <outcome>

      Examples:
        | pay    | half   | earned | outcome                                                                                                                   |
        | 400.00 | 200.00 | 200.00 | "Carer's Allowance" is £374.62                                                                                            |
        | 408.00 | 204.00 | 204.00 | "Carer's Allowance" is £374.62                                                                                            |
        | 408.02 | 204.01 | 204.01 | there is no "Carer's Allowance" because "Grace earns £204.01 a week after deductions. Carer's Allowance stops above £204 a week." |

    Scenario Outline: Care of £<care> a week, and £300 a week: half of it is £150
      Given Grace takes home £300 a week for 23 hours a week
      And Grace's care costs are £<care> a week
      When the position is worked out
      Then "Care that you pay for while you work" is £<off>

      Examples: a penny below half, at it and above it
        | care   | off    |
        | 149.99 | 149.99 |
        | 150.00 | 150.00 |
        | 150.01 | 150.00 |

    Scenario: Half of the pension comes off before half of the rest is the most that care can
      Given Grace earns £1,000 a month for 18 hours a week
      And Grace's tax code is 1257L
      And Grace pays £120 a month into a net-pay pension
      And Grace's care costs are £150 a week
      When the position is worked out
      Then by hand, (1,000.00 - 120.00 x 50%) x 12 / 52 = 216.92
      And by hand, 216.92 x 50% = 108.46
      And "Care that you pay for while you work" is £108.46
      And by hand, 216.92 - 108.46 = 108.46
      And "Carer's Allowance" is explained by "You told us that Grace claims Carer's Allowance. Earnings of £108.46 a week are within the limit of £204."

    Scenario: Care costs told by the month are shared over the weeks
      Given Grace takes home £240 a week for 18 hours a week
      And Grace's care costs are £156 a month
      When the position is worked out
      Then by hand, 156 x 12 / 52 = 36.00
      And "Care that you pay for while you work" is £36.00

    Scenario: Without earnings there is nothing for care costs to come off
      Given Grace's care costs are £40 a week
      When the position is worked out
      Then there is no "Care that you pay for while you work"
      And "Carer's Allowance" is £374.62

    Scenario: Care costs lower neither what Universal Credit counts nor what Grace has
      Given Grace takes home £240 a week for 18 hours a week
      And Grace's care costs are £40 a week
      When the position is worked out
      Then by hand, 240 x 52 / 12 = 1,040.00
      And "All earnings that Universal Credit counts" is £1,040.00
      And by hand, 1,040.00 + 374.62 = 1,414.62
      And net income is £1,414.62 a month

    Scenario: Femi, who claims no allowance for carers, has no care costs to take off
      Given Grace and Femi are a couple aged 41 and 43
      And Femi takes home £240 a week for 18 hours a week
      And Femi's care costs are £40 a week
      When the position is worked out
      Then there is no "Care that you pay for while you work" for Femi

  Rule: A trade counts by its profit after tax, National Insurance and half of the pension, and earlier losses are left out (Social Security Benefit (Computation of Earnings) Regulations 1996, regs 11 and 13(4))

    Scenario Outline: A profit of £<profit> a month with £100 of pension
      Given Grace is self-employed with a profit of £<profit> a month
      And Grace's pension paid is £100 a month
      And Grace is in the first year of trading
      When the position is worked out
      Then by hand, (<profit> - 100.00 x 50%) x 12 / 52 = <earned>
      And <outcome>

      Examples: below the tax-free allowance; a penny below the limit, at it and above it
        | profit | earned | outcome                                                                                                                   |
        | 933.95 | 203.99 | "Carer's Allowance" is £374.62                                                                                            |
        | 934.00 | 204.00 | "Carer's Allowance" is £374.62                                                                                            |
        | 934.05 | 204.01 | there is no "Carer's Allowance" because "Grace earns £204.01 a week after deductions. Carer's Allowance stops above £204 a week." |

    Scenario: Losses of earlier months lower what Universal Credit counts, not what the limit is held against
      Given Grace is self-employed with a profit of £1,000 a month
      And Grace's losses brought forward are £800
      And Grace is in the first year of trading
      When the position is worked out
      Then "Self-employed earnings" for Grace is £200.00
      And by hand, 1,000.00 x 12 / 52 = 230.77
      And there is no "Carer's Allowance" because "Grace earns £230.77 a week after deductions. Carer's Allowance stops above £204 a week."

    Scenario: A loss of the trade takes nothing from wages
      Given Grace's receipts are £200 a month
      And Grace's expenses are £500 a month
      And Grace is in the first year of trading
      And Grace takes home £204.01 a week for 15 hours a week
      When the position is worked out
      Then there is no "Carer's Allowance" because "Grace earns £204.01 a week after deductions. Carer's Allowance stops above £204 a week."
