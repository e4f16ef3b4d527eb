Feature: Story M15: A budget before and after the job
  "checks income and expenditure to assist clients with budgeting" (IEP Journal, Issue 8, March 2023).
  What comes in and goes out now and in the job, to the penny; and debts go to an adviser.

  Scenario: Dee in Rotherham pays £60 a month to creditors
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Dee is 30 years old
    And the home is rented from the council for £100.00 a week
    And the household's outgoings are:
      | kind               | amount       |
      | council-tax        | £100 a month |
      | energy             | £120 a month |
      | food               | £50 a week   |
      | phone-and-internet | £30 a month  |
      | debts              | £60 a month  |
    And Dee is offered a job of 20 hours over 4 days a week at £12.71 an hour
    And the journey to the job is by bus, costs £10.00 a week and takes 25 minutes each way
    When the job is compared with now
    # Now
    Then by hand, 424.90 + 433.33 = 858.23
    And the answer's jobs/0/budget/incomeNow/month is £858.23
    And by hand, 433.33 + 100.00 + 120.00 + 216.67 + 30.00 + 60.00 = 960.00
    And the answer's jobs/0/budget/outgoingsNow/month is £960.00
    And by hand, 858.23 - 960.00 = -101.77
    And the answer's jobs/0/budget/leftNow/month is -£101.77
    # In the job: £1,086.65 of take-home pay, and Universal Credit of £260.57
    And by hand, 1,086.65 + 858.23 - 1,086.65 x 55% = 1,347.22
    And the answer's jobs/0/budget/incomeInJob/month is £1,347.22
    And by hand, 960.00 + 10.00 x 52 / 12 = 1,003.33
    And the answer's jobs/0/budget/outgoingsInJob/month is £1,003.33
    And by hand, 1,347.22 - 1,003.33 = 343.89
    And the answer's jobs/0/budget/leftInJob/month is £343.89
    And by hand, 343.89 x 12 / 52 = 79.36
    And the answer's jobs/0/budget/leftInJob/week is £79.36
    And the answer's jobs/0/budget/because is "Now you are £101.77 a month short. With this job you would have £343.89 a month left."
    # Debts go to an adviser, and are not judged
    And "Debts" is explained by "You pay debts. A free debt adviser can look at all of them. They can ask for 60 days in which creditors must wait."
