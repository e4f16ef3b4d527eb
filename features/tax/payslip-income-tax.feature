Feature: The tax of one payslip, added up
  The bands of a payslip are added up. An employer takes whole pennies, rounded down, and never more than half of the
  pay. A year's liability is not rounded until it is shared over the months.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Idris is 47 years old

  Rule: A payslip's tax is rounded down to the penny (Income Tax (Pay As You Earn) Regulations 2003, regs 2(1), 23(5) and 28(5); HMRC, Specification for PAYE Tax Table Routines)

    Scenario: Two thirds of a penny are dropped
      Given Idris earns £5,048.26 a month for 37 hours a week
      And Idris's tax code is 1257L
      When the position is worked out
      Then by hand, 5,048.26 - 1,048.26 = 4,000.00
      # 971.6667: an employer takes £971.66
      And by hand, 37,700 / 12 x 20% + (4,000 - 37,700 / 12) x 40% = 971.67
      And "Income tax" is £971.66

  Rule: An employer takes no more than half of the pay as tax (Income Tax (Pay As You Earn) Regulations 2003, regs 2(1), 23(5) and 28(5))

    Scenario Outline: Idris in Derby has code K1000, which adds £834.09 to a month's pay of £<pay>
      Given Idris earns £<pay> a month for 10 hours a week
      And Idris's tax code is K1000
      When the position is worked out
      Then by hand, <pay> + 834.09 = <sum>
      And by hand, <taxed> x 20% = <tax in full>
      And by hand, <pay> x 50% = <half>
      And "Income tax" is £<tax>

      Examples:
        | pay    | sum      | taxed | tax in full | half   | tax    |
        | 540.00 | 1,374.09 | 1,374 | 274.80      | 270.00 | 270.00 |
        | 555.55 | 1,389.64 | 1,389 | 277.80      | 277.78 | 277.77 |
        | 556.00 | 1,390.09 | 1,390 | 278.00      | 278.00 | 278.00 |
        | 560.00 | 1,394.09 | 1,394 | 278.80      | 280.00 | 278.80 |

  Rule: A year's tax is the sum of its bands (Income Tax Act 2007, s 23)

    Scenario: The same pay over a year's liability, without the code's rounding
      Given tax is worked out as a year's liability
      And Idris earns £60,579.12 a year for 37 hours a week
      When the position is worked out
      Then by hand, 60,579.12 - 12,570 - 37,700 = 10,309.12
      And by hand, (37,700 x 20% + 10,309.12 x 40%) / 12 = 971.97
      And "Income tax" is £971.97

    Scenario: Each of a couple has a year of their own
      Given tax is worked out as a year's liability
      And Idris and Anna are a couple aged 47 and 48
      And Idris earns £60,579.12 a year for 37 hours a week
      And Anna earns £40,000 a year for 37 hours a week
      When the position is worked out
      Then "Income tax" for Idris is £971.97
      And by hand, (40,000 - 12,570) x 20% / 12 = 457.17
      And "Income tax" for Anna is £457.17

  Rule: Each payslip is added up by itself (Income Tax (Pay As You Earn) Regulations 2003, reg 21)

    Scenario: Idris pays no more than half of his pay, and Anna's tax is rounded down
      Given Idris and Anna are a couple aged 47 and 48
      And Idris earns £540.00 a month for 10 hours a week
      And Idris's tax code is K1000
      And Anna earns £5,048.26 a month for 37 hours a week
      And Anna's tax code is 1257L
      When the position is worked out
      Then by hand, 540.00 x 50% = 270.00
      And "Income tax" for Idris is £270.00
      And "Income tax" for Anna is £971.66
