Feature: What to look at on a first payslip
  Most mistakes on a first payslip are the hours, the tax code and money that should not have come off. Each is named with its
  figure, and with whom to ask.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Jo is 33 years old
    And the question's include is payslip

  Rule: A worker paid by the hour sees the hours, and at least the minimum wage (Employment Rights Act 1996, s 8; National Minimum Wage Regulations 2015, regs 4 to 4B)

    Scenario: Fifteen hours at the minimum wage
      Given Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then "Hours and hourly pay" is explained by "Look for 15 hours a week at £12.71 an hour. Where pay goes by the hour, the payslip must show the hours."
      And "Minimum wage" is explained by "The minimum wage for your age is £12.71 an hour, and this job pays £12.71. Unpaid extra time can bring it below."
      And the answer's jobs/0/payslip/checks is hours, minimum-wage, tax-code, emergency-tax, other-deductions

    Scenario: A penny below it
      Given Jo is offered a job of 15 hours over 3 days a week at £12.70 an hour
      When the job is compared with now
      Then "Minimum wage" is explained by "£12.70 an hour is below the minimum wage for your age, which is £12.71. Ring Acas on 0300 123 1100 about it. Apprentices have a lower rate."
      And the answer's jobs/0/payslip/checks is hours, minimum-wage, tax-code, emergency-tax, other-deductions

  Rule: The code that was expected, and what another one would cost (Income Tax (Pay As You Earn) Regulations 2003, regs 42 to 49)

    Scenario: Without a starter form all the pay could be taxed
      Given Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then "The right tax code" is explained by "Look for tax code 1257L. Give your employer your P45, or fill in their starter checklist, before the first pay day."
      And by hand, 826 x 20% = 165.20
      And "Emergency tax" is explained by "If the code is BR, this payslip would lose £165.20 to tax: £165.20 more. It comes back once HMRC gives the right code."

    Scenario: Somebody who pays tax anyway would pay so much more
      Given Jo is offered a job of 30 hours over 5 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 1,652 x 20% = 330.40
      And by hand, 330.40 - 120.80 = 209.60
      And "Emergency tax" is explained by "If the code is BR, this payslip would lose £330.40 to tax: £209.60 more. It comes back once HMRC gives the right code."

    Scenario Outline: Code <code> is to be asked about
      Given Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Jo's tax code is <code>
      When the job is compared with now
      Then "The right tax code" is explained by "Ask HMRC whether code <code> is right: use the HMRC app, or ring 0300 200 3300. Tax paid too much comes back in later pay."
      And the answer's jobs/0/payslip/checks is <checks>

      Examples:
        | code     | checks                                                         |
        | BR       | hours, minimum-wage, tax-code, other-deductions                |
        | 0T       | hours, minimum-wage, tax-code, other-deductions                |
        | 1257L W1 | hours, minimum-wage, tax-code, emergency-tax, other-deductions |
        | NT       | hours, minimum-wage, tax-code, other-deductions                |

    Scenario: Code K100 takes more than an emergency code would, so there is none to fear
      Given Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Jo's tax code is K100
      When the job is compared with now
      Then the answer's jobs/0/payslip/checks is hours, minimum-wage, tax-code, other-deductions

  Rule: Other deductions need a law, a contract or agreement in writing (Employment Rights Act 1996, s 13)

    Scenario: Every payslip
      Given Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then "Anything else taken off" is explained by "Ask about anything else taken off. Your employer may take only what the law, your contract or your written word allows."

  Rule: A student loan has its plan (Education (Student Loans) (Repayment) Regulations 2009, reg 44)

    Scenario Outline: <hours> hours with a loan of plan 1
      Given Jo is offered a job of <hours> hours over 5 days a week at £14.00 an hour
      And Jo's student loan is plan-1
      When the job is compared with now
      Then "Student loan plan" is explained by "<sentence>"
      And the answer's jobs/0/payslip/checks is hours, minimum-wage, tax-code, emergency-tax, pension, student-loan, other-deductions

      Examples:
        | hours | sentence                                                                                                                  |
        | 40    | Look for the right student loan plan. Another plan has another threshold.                                                 |
        | 20    | You earn too little to repay your student loan. If something is taken for it, ask your employer which plan they used.     |

  Rule: Work for oneself has no payslip (Employment Rights Act 1996, s 8(1))

    Scenario: Jo would sell flowers, with a profit of £600 a month
      Given Jo is offered self-employment of 15 hours over 3 days a week at £600 a month
      When the job is compared with now
      Then the answer's jobs/0/payslip/netPay is ""
      And there is no "Anything else taken off"
