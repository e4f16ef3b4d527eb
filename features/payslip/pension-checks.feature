Feature: The pension on a first payslip
  An employer may put off automatic enrolment for up to three months. Whoever is put in can leave within a month and is paid back.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Jo is 33 years old
    And Jo is offered a job of 30 hours over 5 days a week at £12.71 an hour
    And the question's include is payslip

  Rule: Enrolment may come late and can be left (Pensions Act 2008, ss 3, 4 and 8)

    Scenario: In the scheme
      Given Jo is enrolled automatically in a net-pay pension
      When the job is compared with now
      Then by hand, (1,652.30 - 6,240 / 12) x 5% = 56.62
      And "Pension taken" is £56.62
      And "When a pension starts" is explained by "Your employer may wait up to three months before the pension starts. You can leave within one month of its start and get your money back."

    Scenario: Nothing was said of a pension, but the law asks for one
      When the job is compared with now
      Then "When a pension starts" is explained by "At this pay your employer must put you in a pension, unless you leave it. They may wait up to three months. Net pay is then lower."

    Scenario: A pension of one's own
      Given Jo pays £100 a month into a net-pay pension
      When the job is compared with now
      Then "When a pension starts" is explained by "Look for your pension. If it starts later than your pay, the first payslips are higher."

    Scenario: In the scheme, one line says so
      Given Jo is enrolled automatically in a net-pay pension
      When the job is compared with now
      Then the answer's jobs/0/payslip/checks is hours, minimum-wage, tax-code, emergency-tax, pension, other-deductions
