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

  Rule: Each payslip goes by its own pay, pension and loan (Employment Rights Act 1996, s 8; Universal Credit Regulations 2013, reg 55(5))

    Scenario: Jo has a loan and a pension before tax, and Sam, who is 20, a pension with relief at source
      Given Jo and Sam are a couple aged 33 and 20
      And Jo earns £14.00 an hour for 40 hours a week
      And Jo pays £100 a month into a net-pay pension
      And Jo's student loan is plan-1
      And Sam earns £1,600 a month for 30 hours a week
      And Sam pays £80 a month into a relief-at-source pension
      When the position is worked out
      # Jo: £2,426.67 a month, of which £2,326.67 is for tax
      Then by hand, (2,326.67 - 1,048.26) = 1,278.41
      And by hand, 1,278 x 20% = 255.60
      And by hand, (2,426.67 - 1,048) x 8% = 110.29
      And by hand, (2,426.67 - 26,900 / 12) x 9% = 16.65
      And by hand, 2,426.67 - 255.60 - 110.29 - 100.00 - 16.00 = 1,944.78
      And the answer's payslips/0/netPay is £1,944.78
      And the answer's payslips/0/universalCreditUses/amount is £1,960.78
      And the answer's payslips/0/universalCreditUses/canDiffer is pay-day, two-monthly-pays, employer-report
      And the answer's payslips/0/checks is hours, minimum-wage, tax-code, emergency-tax, pension, student-loan, other-deductions
      And the answer's payslips/0/lines is gross, tax-code, taxable-pay, income-tax, national-insurance-letter, national-insurance, student-loan, pension, net-pay
      # Sam: £1,600 a month, all of it for tax
      And by hand, 551 x 20% = 110.20
      And by hand, (1,600 - 1,048) x 8% = 44.16
      And by hand, 1,600 - 110.20 - 44.16 - 80.00 = 1,365.64
      And the answer's payslips/1/netPay is £1,365.64
      And the answer's payslips/1/universalCreditUses/amount is £1,345.64
      And the answer's payslips/1/universalCreditUses/canDiffer is pay-day, two-monthly-pays, pension-relief, employer-report
      And the answer's payslips/1/checks is hours, minimum-wage, tax-code, emergency-tax, pension, other-deductions
      And the answer's payslips/1/lines is gross, tax-code, taxable-pay, income-tax, national-insurance-letter, national-insurance, student-loan, pension, net-pay
