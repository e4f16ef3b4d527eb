Feature: Income tax on a payslip
  Taxable pay is the pay that the tax code is used on, and the tax is what the tables take of what the code leaves.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Jo is 33 years old
    And the question's include is payslip

  Rule: What is left after the code is taxed in whole pounds (Income Tax (Pay As You Earn) Regulations 2003, reg 27)

    Scenario: Thirty hours at £12.71 by the month
      Given Jo is offered a job of 30 hours over 5 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 30 x 12.71 x 52 / 12 = 1,652.30
      And "Taxable pay" is £1,652.30
      And "Taxable pay" is explained by "Taxable pay is the pay that your tax code is used on: all £1,652.30 of it."
      And by hand, 1,652.30 - 1,048.26 = 604.04
      And by hand, 604 x 20% = 120.80
      And "Tax taken" is £120.80
      And "Tax taken" is explained by "After the tax-free part, £604 is left in whole pounds. Income tax on that is £120.80."

    Scenario: A pension that comes first
      Given Jo is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And Jo pays £100 a month into a net-pay pension
      When the job is compared with now
      Then by hand, 1,652.30 - 100.00 = 1,552.30
      And "Taxable pay" is £1,552.30
      And "Taxable pay" is explained by "Your pension of £100 comes off before tax. So your tax code is used on £1,552.30, not on £1,652.30."
      And by hand, (1,552 - 1,048) x 20% = 100.80
      And "Tax taken" is £100.80

    Scenario: One rate of everything
      Given Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Jo's tax code is BR
      When the job is compared with now
      Then by hand, 826 x 20% = 165.20
      And "Tax taken" is £165.20
      And "Tax taken" is explained by "One rate is taken of all £826: £165.20 of income tax."

    Scenario: Pay within the tax-free part
      Given Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then "Tax taken" is £0.00
      And "Tax taken" is explained by "No income tax is taken, because all of this pay is within the tax-free part."

    Scenario: Code NT
      Given Jo is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And Jo's tax code is NT
      When the job is compared with now
      Then "Tax taken" is explained by "No income tax is taken, because of your tax code."

  Rule: A cumulative code looks back (Income Tax (Pay As You Earn) Regulations 2003, reg 23)

    # June is the third month: three times £1,048.26 is free of tax
    Scenario Outline: £1,500 in June, after <before> of pay and <paid> of tax
      Given Jo earns £1,500 a month for 30 hours a week
      And Jo's payments are:
        | date         | pay   | pay to date | tax to date |
        | 30 June 2026 | 1,500 | <before>    | <paid>      |
      When the position is worked out
      Then by hand, <sum> = <tax>
      And the answer's payslips/0/lines/3/amount is £<tax>
      And the answer's payslips/0/lines/3/because is "<sentence>"

      Examples:
        | before | paid   | sum                    | tax     | sentence                                                                                  |
        | 3,000  | 180.80 | 1,355 x 20% - 180.80   | 90.20   | Your code looks at the whole tax year so far. After the tax already paid, £90.20 is due now. |
        | 0      | 100.00 | 0 - 100.00             | -100.00 | You paid too much tax earlier in the tax year, so £100 comes back with this pay.           |

    Scenario: A second job has its own payslip, and its tax is no part of the first one's
      Given Jo earns £1,500 a month for 30 hours a week
      And Jo's payments are:
        | date         | pay   | pay to date | tax to date |
        | 30 June 2026 | 1,500 | 3,000       | 180.80      |
      And Jo earns £400 a month for 7 hours a week
      When the position is worked out
      Then by hand, 1,355 x 20% - 180.80 = 90.20
      And the answer's payslips/0/lines/3/amount is £90.20
      # the second job is taxed at 20% (code BR)
      And by hand, 400 x 20% = 80.00
      And the answer's payslips/1/lines/3/amount is £80.00
