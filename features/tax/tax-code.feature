Feature: What a tax code frees from tax on one payslip
  The code on a payslip says how much of the pay is free of tax. The number is the year's tax-free pay without its
  last digit: 1257L frees £12,579 a year, so £1,048.26 a month. A K code adds to the pay instead.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Chloe is 35 years old

  Rule: The number of a code frees ten times itself and £9 a year, shared over months or weeks and rounded up to the penny; a number above 500 is taken in blocks of 500 (Income Tax (Pay As You Earn) Regulations 2003, regs 22 and 27; HMRC, Specification for PAYE Tax Table Routines)

    Scenario: Chloe in Leeds has the usual code, worked by hand
      Given Chloe earns £1,500 a month for 25 hours a week
      And Chloe's tax code is 1257L
      When the position is worked out
      Then by hand, 2,579 / 12 = 214.92
      And by hand, 5,000 / 12 = 416.67
      And by hand, 214.92 + 2 x 416.67 = 1,048.26
      And by hand, 1,500.00 - 1,048.26 = 451.74
      # only whole pounds are taxed: £451
      And by hand, 451.00 x 20% = 90.20
      And "Income tax" is £90.20

    Scenario Outline: Each code frees its own sum: with <code>, £<free> of £1,500 a month
      Given Chloe earns £1,500 a month for 25 hours a week
      And Chloe's tax code is <code>
      When the position is worked out
      Then by hand, 1,500.00 - <free> = <left>
      And by hand, <taxed> x 20% = <sum>
      And "Income tax" is £<sum>

      Examples: 5,000 / 12 rounded up is 416.67; 5,009 / 12 is 417.42; 19 / 12 is 1.59
        | code     | free     | left     | taxed | sum    |
        | 500L     | 417.42   | 1,082.58 | 1,082 | 216.40 |
        | 501L     | 418.26   | 1,081.74 | 1,081 | 216.20 |
        | 1000L    | 834.09   | 665.91   | 665   | 133.00 |
        | 1001L    | 834.93   | 665.07   | 665   | 133.00 |
        | 1131N    | 943.26   | 556.74   | 556   | 111.20 |
        | 1257T    | 1,048.26 | 451.74   | 451   | 90.20  |
        | 1257LM1  | 1,048.26 | 451.74   | 451   | 90.20  |
        | 1383M    | 1,153.26 | 346.74   | 346   | 69.20  |

    Scenario Outline: The first pound: pay of £<pay> a month on 1257L
      Given Chloe earns £<pay> a month for 20 hours a week
      And Chloe's tax code is 1257L
      When the position is worked out
      Then there is no "Income tax" because "No income tax is due, because pay of £<pay> a month is within the tax-free allowance."

      Examples: the allowance is £1,048.26, and pence above it are not taxed
        | pay      |
        | 1,048.25 |
        | 1,048.26 |
        | 1,049.25 |

    Scenario: One whole pound above the allowance
      Given Chloe earns £1,049.26 a month for 20 hours a week
      And Chloe's tax code is 1257L
      When the position is worked out
      Then by hand, (1,049.26 - 1,048.26) x 20% = 0.20
      And "Income tax" is £0.20

    Scenario Outline: Weeks have tables of their own: 1257L frees £241.92 a week
      Given Chloe earns <pay> for 25 hours a week
      And Chloe is paid <how often>
      And Chloe's tax code is 1257L
      When the position is worked out
      # 2,579 / 52 rounded up is 49.60, and 5,000 / 52 is 96.16: 49.60 + 2 x 96.16 = 241.92
      Then by hand, 49.60 + 2 x 96.16 = 241.92
      And by hand, <weeks> x 300.00 - <weeks> x 241.92 = <left>
      And by hand, <taxed> x 20% x 52 / <weeks> / 12 = 50.27
      And "Income tax" is £50.27

      Examples:
        | pay                 | how often   | weeks | left   | taxed |
        | £300 a week         | weekly      | 1     | 58.08  | 58    |
        | £600 a two weeks    | two-weekly  | 2     | 116.16 | 116   |
        | £1,200 a four weeks | four-weekly | 4     | 232.32 | 232   |

  Rule: A K code adds to the pay that is taxed (Income Tax (Pay As You Earn) Regulations 2003, regs 22 and 27; HMRC, Specification for PAYE Tax Table Routines)

    Scenario Outline: Chloe has a company car that is worth more than her allowance: code <code>
      Given Chloe earns £1,500 a month for 25 hours a week
      And Chloe's tax code is <code>
      When the position is worked out
      Then by hand, 1,500.00 + <added> = <sum>
      And by hand, <taxed> x 20% = <tax>
      And "Income tax" is £<tax>

      Examples: 1,009 / 12 rounded up is 84.09; 84.09 + 416.67 = 500.76
        | code | added  | sum      | taxed | tax    |
        | K100 | 84.09  | 1,584.09 | 1,584 | 316.80 |
        | K600 | 500.76 | 2,000.76 | 2,000 | 400.00 |

  Rule: A code without an allowance frees nothing (Income Tax (Pay As You Earn) Regulations 2003, regs 15 and 22)

    Scenario: Code 0T: the bands from the first pound
      Given Chloe earns £1,500 a month for 25 hours a week
      And Chloe's tax code is 0T
      When the position is worked out
      Then by hand, 1,500.00 x 20% = 300.00
      And "Income tax" is £300.00

  Rule: Code NT means no tax (Income Tax (Pay As You Earn) Regulations 2003, reg 7)

    Scenario: Code NT
      Given Chloe earns £1,500 a month for 25 hours a week
      And Chloe's tax code is NT
      When the position is worked out
      Then there is no "Income tax" because "No income tax is due, because the tax code is NT, which means no tax."

  Rule: Each of a couple is taxed by their own code (Income Tax (Pay As You Earn) Regulations 2003, reg 21)

    Scenario Outline: Chloe's code is <hers> and Ben's <his>
      Given Chloe and Ben are a couple aged 35 and 36
      And Chloe earns £1,500 a month for 25 hours a week
      And Chloe's tax code is <hers>
      And Ben earns £1,500 a month for 25 hours a week
      And Ben's tax code is <his>
      When the position is worked out
      Then by hand, 1,584 x 20% = 316.80
      And by hand, 1,500 x 20% = 300.00
      And by hand, 556 x 20% = 111.20
      And "Income tax" for Chloe is £<tax>
      And <Ben's>

      Examples: as above for each code
        | hers | his   | tax    | Ben's                                |
        | K100 | 1131N | 316.80 | "Income tax" for Ben is £111.20      |
        | K100 | NT    | 316.80 | there is no "Income tax" for Ben     |
        | 0T   | NT    | 300.00 | there is no "Income tax" for Ben     |
        | 0T   | 1131N | 300.00 | "Income tax" for Ben is £111.20      |
