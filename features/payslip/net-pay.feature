Feature: Net pay, and the figure that Universal Credit uses
  Universal Credit takes off tax, National Insurance and the whole pension contribution, and nothing else. So its figure is the
  net pay of most payslips, but not of all.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Jo is 33 years old
    And the question's include is explanation, payslip

  Rule: Net pay is gross pay less what is taken (Employment Rights Act 1996, s 8(2)(c); Universal Credit Regulations 2013, reg 55(5))

    Scenario: Without loan or relief at source the two are the same
      Given Jo is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And Jo pays £100 a month into a net-pay pension
      When the job is compared with now
      Then by hand, (1,552 - 1,048) x 20% = 100.80
      And by hand, (1,652.30 - 1,048.00) x 8% = 48.34
      And by hand, 1,652.30 - 100.80 - 48.34 - 100.00 = 1,403.16
      And "Net pay" is £1,403.16
      And "Net pay" is explained by "Net pay is what reaches your account: £1,403.16, your gross pay less everything above."
      And the answer's jobs/0/payslip/netPay is £1,403.16
      And the answer's jobs/0/payslip/universalCreditUses/amount is £1,403.16
      And the answer's jobs/0/payslip/universalCreditUses/because is "Universal Credit uses £1,403.16, the same as your net pay: pay after tax, National Insurance and pension."
      # The payslip of a month is the month that Universal Credit looks at
      And Jo takes home £1,403.16 a month

    Scenario: Tax relief at source comes off too
      Given Jo is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And Jo pays £80 a month into a relief-at-source pension
      When the job is compared with now
      Then by hand, 1,652.30 - 120.80 - 48.34 - 80.00 = 1,403.16
      And "Net pay" is £1,403.16
      And by hand, 1,403.16 - 20.00 = 1,383.16
      And the answer's jobs/0/payslip/universalCreditUses/amount is £1,383.16
      And the answer's jobs/0/payslip/universalCreditUses/because is "Universal Credit uses £1,383.16: your net pay of £1,403.16, less £20 of tax relief that goes into your pension."
      And "All earnings that Universal Credit counts" is £1,383.16

    Scenario: A student loan is put back
      Given Jo is offered a job of 40 hours over 5 days a week at £14.00 an hour
      And Jo's student loan is plan-1
      When the job is compared with now
      Then by hand, (2,426 - 1,048) x 20% = 275.60
      And by hand, (2,426.67 - 1,048.00) x 8% = 110.29
      And by hand, 2,426.67 - 275.60 - 110.29 - 16.00 = 2,024.78
      And "Net pay" is £2,024.78
      And by hand, 2,024.78 + 16.00 = 2,040.78
      And the answer's jobs/0/payslip/universalCreditUses/amount is £2,040.78
      And the answer's jobs/0/payslip/universalCreditUses/because is "Universal Credit uses £2,040.78: your net pay of £2,024.78, with the student loan of £16 put back."

    Scenario: Both at once
      Given Jo is offered a job of 40 hours over 5 days a week at £14.00 an hour
      And Jo's student loan is plan-1
      And Jo pays £80 a month into a relief-at-source pension
      When the job is compared with now
      Then by hand, 2,024.78 - 80.00 = 1,944.78
      And by hand, 1,944.78 + 16.00 - 20.00 = 1,940.78
      And the answer's jobs/0/payslip/universalCreditUses/amount is £1,940.78
      And the answer's jobs/0/payslip/universalCreditUses/because is "Universal Credit uses £1,940.78: net pay of £1,944.78 plus the student loan of £16. Then £20 of pension tax relief comes off."

  Rule: A payslip is an employer's, also where tax is worked out as a year's liability (Income Tax (Pay As You Earn) Regulations 2003, reg 21)

    Scenario: The annual basis has the same payslip
      Given tax is worked out as a year's liability
      And Jo is offered a job of 30 hours over 5 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 1,652.30 - 120.80 - 48.34 = 1,483.16
      And "Net pay" is £1,483.16

  Rule: Work for oneself has no payslip (Employment Rights Act 1996, s 8(1))

    Scenario: Jo would sell flowers, with a profit of £600 a month
      Given Jo is offered self-employment of 15 hours over 3 days a week at £600 a month
      When the job is compared with now
      Then the answer's jobs/0/payslip/netPay is ""
      And there is no "Net pay"
