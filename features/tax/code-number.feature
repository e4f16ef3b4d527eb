Feature: Which number a tax code has
  The usual code is the personal allowance without its last digit: 1257L. Somebody who gives the marriage allowance away
  has 1131N in its place, and whoever has it 1383M. A code that was told stands, whatever else is said.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Amy and Jon are a couple aged 35 and 36

  Rule: The usual code is the personal allowance, less or more by the marriage allowance (Income Tax (Pay As You Earn) Regulations 2003, regs 13 and 14; Income Tax Act 2007, s 55B)

    Scenario Outline: Amy in <place>, whose marriage allowance is "<marriage>"
      Given the household lives in <place>
      And Amy earns £1,500 a month for 25 hours a week
      And Amy's marriage allowance is <marriage>
      When the position is worked out
      Then by hand, (<tens> + 9) / 12 = <rest>
      And by hand, <rest> + 2 x 416.67 = <free>
      And by hand, 1,500.00 - <free> = <left>
      And by hand, <sum> = <tax>
      And "Income tax" for Amy is £<tax>

      Examples: 1257L, 1131N and 1383M, the same with C in Wales; 5,000 / 12 is 416.67
        | place          | marriage  | tens  | rest   | free     | left   | sum       | tax    |
        | the North West | none      | 2,570 | 214.92 | 1,048.26 | 451.74 | 451 x 20% | 90.20  |
        | the North West | transfers | 1,310 | 109.92 | 943.26   | 556.74 | 556 x 20% | 111.20 |
        | the North West | receives  | 3,830 | 319.92 | 1,153.26 | 346.74 | 346 x 20% | 69.20  |
        | Wales          | receives  | 3,830 | 319.92 | 1,153.26 | 346.74 | 346 x 20% | 69.20  |

      Examples: S1131N and S1383M in Scotland, where 3,967 / 12 of a month's taxed pay is taxed at 19%
        | place    | marriage  | tens  | rest   | free     | left   | sum                                         | tax    |
        | Scotland | transfers | 1,310 | 109.92 | 943.26   | 556.74 | 3,967 / 12 x 19% + (556 - 3,967 / 12) x 20% | 107.89 |
        | Scotland | receives  | 3,830 | 319.92 | 1,153.26 | 346.74 | 3,967 / 12 x 19% + (346 - 3,967 / 12) x 20% | 65.89  |

    Scenario Outline: The first pound of tax: £<pay> a month
      Given the household lives in the North West
      And Amy earns £<pay> a month for 20 hours a week
      And Amy's marriage allowance is <marriage>
      When the position is worked out
      Then there is no "Income tax" for Amy

      Examples: each code's free pay is rounded up to the penny, part by part, and pence above it are not taxed
        | marriage  | pay      |
        | transfers | 943.26   |
        | transfers | 944.25   |
        | receives  | 1,153.26 |
        | receives  | 1,154.25 |

    Scenario Outline: One whole pound above: £<pay> a month
      Given the household lives in the North West
      And Amy earns £<pay> a month for 20 hours a week
      And Amy's marriage allowance is <marriage>
      When the position is worked out
      Then by hand, (<pay> - <free>) x 20% = 0.20
      And "Income tax" for Amy is £0.20

      Examples:
        | marriage  | pay      | free     |
        | transfers | 944.26   | 943.26   |
        | receives  | 1,154.26 | 1,153.26 |

  Rule: A code that was told stands as it was told (Income Tax (Pay As You Earn) Regulations 2003, reg 8)

    Scenario: Amy has the marriage allowance, and tells the code on her payslip
      Given the household lives in the North West
      And Amy earns £1,500 a month for 25 hours a week
      And Amy's tax code is 1257L
      And Amy's marriage allowance is receives
      When the position is worked out
      Then "Income tax" for Amy is £90.20

    Scenario: The marriage allowance is in the code of the first job only
      Given the household lives in the North West
      And Amy earns £1,500 a month for 25 hours a week
      And Amy earns £300 a month for 5 hours a week
      And Amy's marriage allowance is receives
      When the position is worked out
      Then by hand, 346 x 20% + 300 x 20% = 129.20
      And "Income tax" for Amy is £129.20

  Rule: Universal Credit counts pay after the tax that is really taken (Universal Credit Regulations 2013, reg 55(5)(b))

    Scenario: The marriage allowance makes the earnings that Universal Credit counts higher
      Given the household lives in the North West
      And Amy earns £1,500 a month for 25 hours a week
      And Amy's marriage allowance is receives
      When the position is worked out
      Then by hand, (1,500 - 1,048) x 8% = 36.16
      And by hand, 1,500.00 - 69.20 - 36.16 = 1,394.64
      And "Pay that Universal Credit counts" for Amy is £1,394.64
