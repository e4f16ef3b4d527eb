Feature: Where help with court fees ends
  Full help with court fees ends at £6,000 a year of pay before tax. It matters only to who goes to court, so the cliff has no
  value.

  Rule: It stands at a twelfth of the limit, on pay before tax (Civil Proceedings Fees Order 2008, Sch 2)

    Scenario Outline: Marek's job would pay £<pay> a month
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And Marek is 35 years old
      And Marek is offered a job of 9 hours over 2 days a week at £<pay> a month
      When the job is compared with now
      Then by hand, 6,000.00 / 12 = 500.00
      And the answer's jobs/0/cliffs/2/id is court-fees
      And the answer's jobs/0/cliffs/2/atNetEarnings is £500.00
      And the answer's jobs/0/cliffs/2/distance is <distance>
      And the answer's jobs/0/cliffs/2/loss is ""
      And "Where help with court fees ends" is explained by "Full help with court fees ends once pay before tax is £6,000 a year. It matters only if you go to court."
      And the help that could end is "<lost>"

      Examples: a penny below, at it, and a penny above
        | pay    | distance | lost                                    |
        | 499.99 | £0.01    | prescriptions, health-costs             |
        | 500.00 | £0.00    | prescriptions, health-costs, court-fees |
        | 500.01 | -£0.01   | prescriptions, health-costs, court-fees |

    Scenario: Savings of £4,250 leave no help to lose
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And Marek is 35 years old
      And savings of £4,250
      And Marek is offered a job of 9 hours over 2 days a week at £400.00 a month
      When the job is compared with now
      Then there is no cliff "court-fees"
