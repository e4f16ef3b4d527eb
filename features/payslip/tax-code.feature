Feature: The tax code on a payslip, and what it means
  A code that an employer took for want of a form can cost a person on low pay a fifth of the first wage. Each code is
  explained, with what it leaves free of tax on this payslip.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Jo is 33 years old
    And the question's include is payslip

  Rule: A code's number is tenths of the pay that is free of tax (Income Tax (Pay As You Earn) Regulations 2003, regs 7 and 22)

    Scenario Outline: The usual code in <nation> is <code>
      Given the household's nation is <nation>
      And Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      # HMRC's tables: two blocks of 500, and 257 with its £9 more, each up to the penny
      Then by hand, (2,570 + 9) / 12 = 214.92
      And by hand, 2 x 416.67 + 214.92 = 1,048.26
      And "Tax code" is £1,048.26
      And the answer's jobs/0/payslip/lines/1/text is <code>
      And "Tax code" is explained by "<code> is the usual code: £12,570 of pay a year is free of tax. On this payslip that is £1,048.26."

      Examples:
        | nation   | code   |
        | england  | 1257L  |
        | wales    | C1257L |
        | scotland | S1257L |

    Scenario Outline: Half of a Marriage Allowance: <code>
      Given Jo and Sam are a couple aged 33 and 34
      And Jo's marriage allowance is <side>
      And Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, <year> = <pounds>
      And the answer's jobs/0/payslip/lines/1/text is <code>
      And "Tax code" is explained by "<sentence> On this payslip <free> is free of tax."

      Examples:
        | side      | year           | pounds | code  | sentence                                                                                       | free      |
        | transfers | 12,570 - 1,260 | 11,310 | 1131N | You gave part of your tax-free allowance to your partner, so your code should be 1131N.        | £943.26   |
        | receives  | 12,570 + 1,260 | 13,830 | 1383M | Your partner gave you part of their tax-free allowance, so your code should be 1383M.          | £1,153.26 |

  Rule: Other codes say why they are there (Income Tax (Pay As You Earn) Regulations 2003, regs 14 and 42 to 49)

    Scenario Outline: Code <code>
      Given Jo is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And Jo's tax code is <code>
      When the job is compared with now
      Then "Tax code" is £<free>
      And "Tax code" is explained by "<sentence>"

      Examples:
        | code     | free     | sentence                                                                                                                                                    |
        | 1100L    | 917.43   | Your code 1100L leaves £11,000 of pay a year free of tax. On this payslip that is £917.43.                                                                  |
        | 1257L M1 | 1,048.26 | 1257L M1 is an emergency code: each payslip is taxed alone, and £1,048.26 of it is free. Earlier months of the tax year are not looked at.                  |
        | 0T       | 0.00     | Code 0T leaves none of this pay free of tax. It is often used when an employer has no starter form from you.                                                |
        | BR       | 0.00     | Code BR taxes all of this pay at one rate. It is usual for a second job, because your first job uses the tax-free allowance.                                |
        | K100     | 0.00     | Code K100 taxes more than this pay. It collects tax on other income, or tax that you owe.                                                                   |
        | NT       | 0.00     | Code NT means that no tax is taken from this pay.                                                                                                           |
