Feature: The top of a payslip
  Gross pay is what a job pays before anything comes off. A payslip covers its own week, fortnight, four weeks or month, so it
  shows another sum than the month that Universal Credit looks at.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Jo is 33 years old
    And the question's include is payslip

  Rule: Hours times hourly pay, for the time that the payslip covers (Employment Rights Act 1996, s 8)

    Scenario: Fifteen hours at £12.71, paid by the month
      Given Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 15 x 12.71 x 52 / 12 = 826.15
      And "Gross pay" is £826.15
      And "Gross pay" is explained by "Gross pay is your pay before anything comes off. You work 15 hours a week at £12.71 an hour. That is £826.15 a month."
      And the answer's jobs/0/payslip/frequency is calendar-monthly
      And the answer's jobs/0/payslip/for is Jo

    Scenario: The same job, paid every week
      Given Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Jo is paid weekly
      When the job is compared with now
      Then by hand, 15 x 12.71 = 190.65
      And "Gross pay" is £190.65
      And "Gross pay" is explained by "Gross pay is your pay before anything comes off. You work 15 hours a week at £12.71 an hour: £190.65."

    Scenario Outline: The same job, paid <how often>
      Given Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Jo is paid <how often>
      When the job is compared with now
      Then by hand, <weeks> x 15 x 12.71 = <gross>
      And "Gross pay" is £<gross>
      And "Gross pay" is explained by "Gross pay is your pay before anything comes off. You work 15 hours a week at £12.71 an hour. A payslip for <weeks> weeks shows £<gross>."

      Examples:
        | how often   | weeks | gross  |
        | two-weekly  | 2     | 381.30 |
        | four-weekly | 4     | 762.60 |

    Scenario: A job that is held has its payslip in the position, with the hourly pay that its month comes to
      Given Jo earns £1,103 a month for 20 hours a week
      When the position is worked out
      Then by hand, 1,103 x 12 / 52 / 20 = 12.73
      And the answer's payslips/0/lines/0/amount is £1,103.00
      And the answer's payslips/0/lines/0/because is "Gross pay is your pay before anything comes off. You work 20 hours a week at £12.73 an hour. That is £1,103 a month."

  Rule: Where hours do not make the pay, it is shown as it was told (Employment Rights Act 1996, s 8(2)(a))

    Scenario: Two payments that were told are two payslips
      Given Jo earns £1,103 a month for 20 hours a week
      And Jo is paid £500 on 5 June 2026
      And Jo is paid £603 on 26 June 2026
      When the position is worked out
      Then the answer's payslips/0/lines/0/amount is £500.00
      And the answer's payslips/0/lines/0/because is "Gross pay is your pay before anything comes off: £500."
      And the answer's payslips/1/lines/0/amount is £603.00

    Scenario: A salary without hours
      Given Jo earns £1,103 a month for 0 hours a week
      When the position is worked out
      Then the answer's payslips/0/lines/0/because is "Gross pay is your pay before anything comes off: £1,103."

    Scenario: Sick pay on the same payslip
      Given Jo earns £500 a month for 20 hours a week
      And Jo has £123.25 a week from statutory-sick-pay
      When the position is worked out
      Then by hand, 500 + 123.25 x 52 / 12 = 1,034.08
      And the answer's payslips/0/lines/0/amount is £1,034.08
      And the answer's payslips/0/lines/0/because is "Gross pay is your pay before anything comes off: £1,034.08, with your sick pay or maternity pay."

  Rule: Take-home pay that was told leaves the last line alone (Universal Credit Regulations 2013, reg 61)

    Scenario: Jo takes home £700
      Given Jo takes home £700 a month for 15 hours a week
      When the position is worked out
      Then the answer's payslips/0/lines/0/id is net-pay
      And the answer's payslips/0/netPay is £700.00
      And the answer's payslips/0/lines/0/because is "You told us this pay after tax, National Insurance and pension: £700. So we cannot show the lines above it."
      And the answer's payslips/0/universalCreditUses/amount is £700.00

    Scenario: With tax worked out for the year as a whole, each job still has a payslip of its own
      Given Jo takes home £700 a month for 15 hours a week
      And Jo earns £300 a month for 5 hours a week
      And tax is worked out as a year's liability
      When the position is worked out
      Then the answer's payslips/0/netPay is £700.00
      And the answer's payslips/1/lines/0/amount is £300.00

  Rule: Income beside a job is on no payslip of it (Employment Rights Act 1996, s 8(2)(a))

    Scenario: Jo has a works pension of £200 a month besides
      Given Jo earns £1,103 a month for 20 hours a week
      And Jo has £200 a month from occupational-pension
      When the position is worked out
      Then the answer's payslips/0/lines/0/amount is £1,103.00
      And the answer's payslips/0/lines/0/because is "Gross pay is your pay before anything comes off. You work 20 hours a week at £12.73 an hour. That is £1,103 a month."
      And the answer's payslips/0/lines is gross, tax-code, taxable-pay, income-tax, national-insurance-letter, national-insurance, student-loan, pension, net-pay
      And the answer's payslips/0/checks is hours, minimum-wage, tax-code, emergency-tax, pension, other-deductions
