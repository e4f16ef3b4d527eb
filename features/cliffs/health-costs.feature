Feature: Where help with health costs ends
  A limit on take-home pay ends free prescriptions and dental care long before Universal Credit ends. What is lost depends on what
  is needed, so the cliff has a place and a distance but no value.

  Background:
    Given an assessment period that starts on 1 June 2026

  Rule: It stands at the limit, before Universal Credit ends (National Health Service (Travel Expenses and Remission of Charges) Regulations 2003, reg 5(1)(f))

    Scenario Outline: Marek's job would bring £<pay> a month
      Given the household lives in the North East
      And Marek is 35 years old
      And Marek is offered a job of 8 hours over 2 days a week at £<pay> a month
      When the job is compared with now
      Then by hand, 424.90 / 55% = 772.55
      And the answer's jobs/0/cliffs/0/id is universal-credit-ends
      And the answer's jobs/0/cliffs/1/id is health-costs
      And the answer's jobs/0/cliffs/1/atNetEarnings is £435.00
      And the answer's jobs/0/cliffs/1/distance is <distance>
      And the answer's jobs/0/cliffs/1/loss is ""
      And "Where help with health costs ends" is explained by "Free prescriptions, dental care and sight tests end once take-home pay goes over £435 a month."
      And the help that could end is "<lost>"

      Examples: a penny below, at it, and a penny above
        | pay    | distance | lost                        |
        | 434.99 | £0.01    |                             |
        | 435.00 | £0.00    |                             |
        | 435.01 | -£0.01   | prescriptions, health-costs |

    Scenario Outline: With limited capability for work it stands at £935, in <nation> for dental care and glasses
      Given the household lives in <nation>
      And Joanna is 40 years old
      And Joanna has LCW
      And Joanna is offered a job of 16 hours over 3 days a week at £<pay> a month
      When the job is compared with now
      Then the answer's jobs/0/cliffs/1/id is health-costs
      And the answer's jobs/0/cliffs/1/atNetEarnings is £935.00
      And the answer's jobs/0/cliffs/1/distance is <distance>
      And "Where help with health costs ends" is explained by "Free dental care and help with glasses end once take-home pay goes over £935 a month."

      Examples:
        | nation   | pay    | distance |
        | Wales    | 934.99 | £0.01    |
        | Scotland | 935.00 | £0.00    |
        | Wales    | 935.01 | -£0.01   |

  Rule: Where Universal Credit ends no later, it goes with the last pound and is no cliff of its own (National Health Service (Travel Expenses and Remission of Charges) Regulations 2003, reg 5(1)(f))

    Scenario: A pension leaves Tamsin, 24, with Universal Credit that lasts to the limit and no further
      Given the household lives in the South West
      And Tamsin is 24 years old
      And Tamsin has £99.33 a month from occupational-pension
      And Tamsin is offered a job of 5 hours over 1 day a week at £300.00 a month
      When the job is compared with now
      Then by hand, (338.58 - 99.33) / 55% = 435.00
      And there is no cliff "health-costs"
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/id is prescriptions
      And the answer's jobs/0/cliffs/0/hangsOnIt/1/id is health-costs

    Scenario: With a penny less of it, Universal Credit lasts two pence past the limit
      Given the household lives in the South West
      And Tamsin is 24 years old
      And Tamsin has £99.32 a month from occupational-pension
      And Tamsin is offered a job of 5 hours over 1 day a week at £300.00 a month
      When the job is compared with now
      Then by hand, (338.58 - 99.32) / 55% = 435.02
      And the answer's jobs/0/cliffs/1/id is health-costs
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/id is warm-home-discount
