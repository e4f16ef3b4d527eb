Feature: Story M25: A first payslip, line by line
  "understand the financial implication of starting work, benefits advice, and understanding their payslips"
  (Learning and Work Institute, Economic Inactivity in Sunderland, April 2023).
  Marcus in Sunderland starts as a warehouse worker. His keyworker goes through the payslip with him before it comes: gross pay, tax,
  National Insurance, pension and net pay, and which of them Universal Credit uses.

  Scenario: Marcus works 37 hours at £13.50, paid by the month, with the pension that the law asks for
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Marcus is 41 years old
    And Marcus is offered a job of 37 hours over 5 days a week at £13.50 an hour
    And Marcus is enrolled automatically in a net-pay pension
    And the question's include is explanation, payslip
    And everything else is as usual
    When the job is compared with now
    # Gross
    Then by hand, 37 x 13.50 x 52 / 12 = 2,164.50
    And "Gross pay" is £2,164.50
    And "Gross pay" is explained by "Gross pay is your pay before anything comes off. You work 37 hours a week at £13.50 an hour. That is £2,164.50 a month."
    # Pension: 5% of what is above £6,240 a year, before tax
    And by hand, (2,164.50 - 6,240 / 12) x 5% = 82.23
    And "Pension taken" is £82.23
    And "Pension taken" is explained by "Your pension takes £82.23 before tax is worked out, so you pay no tax on it."
    # Tax: code 1257L
    And "Tax code" is explained by "Your code 1257L leaves £12,570 of pay a year free of tax. On this payslip that is £1,048.26."
    And by hand, 2,164.50 - 82.23 = 2,082.27
    And "Taxable pay" is £2,082.27
    And by hand, 2,082.27 - 1,048.26 = 1,034.01
    And by hand, 1,034 x 20% = 206.80
    And "Tax taken" is £206.80
    # National Insurance
    And by hand, (2,164.50 - 1,048.00) x 8% = 89.32
    And "National Insurance taken" is £89.32
    # Net, and what Universal Credit uses
    And by hand, 2,164.50 - 206.80 - 89.32 - 82.23 = 1,786.15
    And "Net pay" is £1,786.15
    And the answer's jobs/0/payslip/universalCreditUses/amount is £1,786.15
    And the answer's jobs/0/payslip/universalCreditUses/because is "Universal Credit uses £1,786.15, the same as your net pay: pay after tax, National Insurance and pension."
    And "All earnings that Universal Credit counts" is £1,786.15
    # What to look at when it comes
    And "The right tax code" is explained by "Look for tax code 1257L. Give your employer your P45, or fill in their starter checklist, before the first pay day."
