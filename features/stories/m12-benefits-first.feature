Feature: Story M12: Full benefits before any job
  "ensure that families are claiming their full benefit entitlement" (IEP Journal, Issue 8, March 2023).
  Before a better-off sum is looked at, the family's adviser sees what it may be missing as it is now, with what each would be worth.

  Scenario: A couple in Luton is offered a job, and has not claimed Child Benefit
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Sam and Amy are a couple aged 33 and 31
    And Sam earns £1,900 a month for 37 hours a week
    And a child, Ned, born on 1 May 2018
    And the home is rented from the council for £150.00 a week
    And the household's receives are Universal Credit, Council Tax Reduction
    And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
    When the job is compared with now
    # Child Benefit is missing for certain: it was told what the family gets
    Then the answer's now/helpNotClaimed/0/id is child-benefit
    And the answer's now/helpNotClaimed/0/certain is true
    And by hand, 27.05 x 52 / 12 = 117.22
    And the answer's now/helpNotClaimed/0/worth/amount is £117.22
    # It is a sum of the household as it is now, whatever the job brings
    And the answer's jobs/0/inJob/helpNotClaimed/0/id is child-benefit
