Feature: Pension and student loan on a payslip
  A pension can come off before tax, after tax, or be pay that is given up: the same £100 leaves three different payslips.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Jo is 33 years old
    And Jo is offered a job of 30 hours over 5 days a week at £12.71 an hour
    And the question's include is payslip

  Rule: Each kind of tax relief has its own line (Finance Act 2004, ss 192 and 193; Income Tax (Earnings and Pensions) Act 2003, s 308)

    Scenario: A net pay arrangement
      Given Jo pays £100 a month into a net-pay pension
      When the job is compared with now
      Then "Pension taken" is £100.00
      And "Pension taken" is explained by "Your pension takes £100 before tax is worked out, so you pay no tax on it."

    Scenario: Salary sacrifice lowers National Insurance too
      Given Jo pays £100 a month into a salary-sacrifice pension
      When the job is compared with now
      Then "Pension taken" is £100.00
      And "Pension taken" is explained by "You give up £100 of pay, and your employer puts it in your pension. No tax or National Insurance is taken of it."
      And by hand, (1,652.30 - 100.00 - 1,048.00) x 8% = 40.34
      And "National Insurance taken" is £40.34

    Scenario: Relief at source
      Given Jo pays £80 a month into a relief-at-source pension
      When the job is compared with now
      Then by hand, 80.00 / 80% = 100.00
      And "Pension taken" is £80.00
      And "Pension taken" is explained by "Your pension takes £80 after tax. The provider adds £20 of tax relief, so £100 goes in."

    Scenario: No pension
      When the job is compared with now
      Then "Pension taken" is £0.00
      And "Pension taken" is explained by "Nothing is taken for a pension."

  Rule: A student loan takes whole pounds above its threshold (Education (Student Loans) (Repayment) Regulations 2009, reg 44)

    Scenario: Plan 1 in 2026-27
      Given Jo's student loan is plan-1
      And Jo is offered a job of 40 hours over 5 days a week at £14.00 an hour
      When the job is compared with now
      Then the answer's jobs/1/payslip/lines/6/id is student-loan
      And by hand, 40 x 14.00 x 52 / 12 = 2,426.67
      And by hand, (2,426.67 - 26,900 / 12) x 9% = 16.65
      And the answer's jobs/1/payslip/lines/6/amount is £16.00
      And the answer's jobs/1/payslip/lines/6/because is "Your student loan takes £16, in whole pounds, of pay above its threshold."

    Scenario: No loan
      When the job is compared with now
      Then "Student loan taken" is £0.00
      And "Student loan taken" is explained by "Nothing is taken for a student loan."
