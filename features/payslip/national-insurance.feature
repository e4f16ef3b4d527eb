Feature: National Insurance on a payslip
  The letter beside National Insurance says which rates an employer uses. It follows from the age; for nearly everybody it is A.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And the question's include is payslip

  Rule: The letter goes by age (Social Security Contributions and Benefits Act 1992, ss 6(3), 8 and 9A)

    Scenario Outline: Jo at <age>
      Given Jo is <age> years old
      And Jo is offered a job of 30 hours over 5 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/payslip/lines/4/text is <letter>
      And "National Insurance letter" is explained by "<sentence>"
      # No pension is missed: an employer must put a worker into one from the age of 22
      And the answer's jobs/0/payslip/checks is hours, minimum-wage, tax-code, emergency-tax, other-deductions

      Examples:
        | age | letter | sentence                                                                                                                        |
        | 20  | M      | Your letter should be M, because you are under 21. You pay the same as with A; your employer pays less.                          |
        | 21  | A      | We assumed letter A, as most people have. If you are an apprentice under 25 or a veteran, it is another.                 |

    Scenario: A partner of 68 pays none
      Given Jo and Sam are a couple aged 68 and 50
      And Jo is offered a job of 30 hours over 5 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/payslip/lines/4/text is C
      And "National Insurance letter" is explained by "Your letter should be C, because you have reached State Pension age. You pay no National Insurance."
      And "National Insurance taken" is explained by "No National Insurance is taken, because you have reached State Pension age."

  Rule: It is taken of pay above the threshold (Social Security Contributions and Benefits Act 1992, s 8)

    Scenario: Thirty hours by the month
      Given Jo is 33 years old
      And Jo is offered a job of 30 hours over 5 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, (1,652.30 - 1,048.00) x 8% = 48.34
      And "National Insurance taken" is £48.34
      And "National Insurance taken" is explained by "National Insurance takes 8% of your pay above a threshold, and less of very high pay: £48.34."

    Scenario: Fifteen hours by the week
      Given Jo is 33 years old
      And Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Jo is paid weekly
      When the job is compared with now
      Then "National Insurance taken" is £0.00
      And "National Insurance taken" is explained by "No National Insurance is taken, because this pay is not above the level at which it starts."
