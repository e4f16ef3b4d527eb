Feature: Why Universal Credit can use another figure than the payslip
  Universal Credit adds up what is paid in an assessment period. Its statement shows two pays in some months, and none in others.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Jo is 33 years old
    And the question's include is payslip

  Rule: The pay day decides, as the employer reports it (Universal Credit Regulations 2013, regs 54 and 61)

    Scenario: Every payslip
      Given Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/payslip/universalCreditUses/canDiffer is pay-day, two-monthly-pays, employer-report
      And "The pay day counts" is explained by "The day you are paid decides which month it counts in, not the days you worked."
      And "What the employer reports" is explained by "Universal Credit uses what your employer tells HMRC. If that is late or wrong, say so in your journal."

  Rule: How often pay comes decides how many pays a period holds (Universal Credit Regulations 2013, regs 21, 54(1) and 61(6))

    Scenario Outline: Paid <how often>
      Given Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Jo is paid <how often>
      When the job is compared with now
      Then "<label>" is explained by "<sentence>"
      And the answer's jobs/0/payslip/universalCreditUses/canDiffer is pay-day, <id>, employer-report

      Examples:
        | how often        | label                                   | sentence                                                                                                              | id                    |
        | calendar-monthly | Two monthly pay days in one period      | If your pay day moves, two pays can fall in one month for Universal Credit. Ask in your journal for one to be moved.   | two-monthly-pays      |
        | weekly           | Five weekly pay days in one period      | Most months hold four weekly pays, and some hold five. In a month with five, Universal Credit is lower.                | five-weekly-pays      |
        | two-weekly       | Three two-weekly pay days in one period | Most months hold two of these pays, and some hold three. In a month with three, Universal Credit is lower.            | three-two-weekly-pays |
        | four-weekly      | Two four-weekly pay days in one period  | Most months hold one of these pays, but one month a year holds two. In that month, Universal Credit is much lower.     | two-four-weekly-pays  |

  Rule: Tax relief at source is not on the payslip (Universal Credit Regulations 2013, reg 55(5)(a))

    Scenario: £80 with £20 of relief
      Given Jo is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Jo pays £80 a month into a relief-at-source pension
      When the job is compared with now
      Then the answer's jobs/0/payslip/universalCreditUses/canDiffer is pay-day, two-monthly-pays, pension-relief, employer-report
      And "Tax relief on the pension" is explained by "Your payslip does not show the tax relief of £20 on your pension. Universal Credit takes the whole contribution off your pay."

  Rule: Work for oneself has no payslip (Universal Credit Regulations 2013, reg 57)

    Scenario: Jo would sell flowers, with a profit of £600 a month
      Given Jo is offered self-employment of 15 hours over 3 days a week at £600 a month
      When the job is compared with now
      Then the answer's jobs/0/payslip/netPay is ""
      And there is no "What the employer reports"
