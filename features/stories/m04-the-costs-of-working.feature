Feature: Story M4: what working costs, line by line
  "Coupled with the costs of transport, childcare, training and clothing" (IEP Journal, Issue 8, March 2023).
  What comes back each week stands apart from what is paid once.

  Scenario: Amy's bus, the childminder, the wash; and once a course and a uniform
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Sam and Amy are a couple aged 33 and 31
    And a child, Cleo, born on 1 July 2023
    And Sam takes home £1,423.36 a month for 37 hours a week
    And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
    And the journey to the job is by bus, costs £15 a week and takes 35 minutes each way
    And the job needs £29.13 a week of unregistered childcare for Cleo
    And the job needs £3 a week for "clothing"
    And Amy's start costs are:
      | what               | kind     | amount |
      | a first aid course | training | 45.00  |
      | a uniform          | clothes  | 60.00  |
    When the job is compared with now
    # Each week
    Then the cost of travel is £15.00 a week
    And the cost of childcare is £29.13 a week
    And the cost of other is £3.00 a week
    # Once, and in no weekly sum
    And by hand, 45 + 60 = 105
    And starting costs are £105.00
    And the answer's jobs/0/startUp/items/0/what is "a first aid course"
    And the answer's jobs/0/startUp/items/0/amount is £45.00
    And the answer's jobs/0/startUp/items/1/what is "a uniform"
    And the answer's jobs/0/workCosts/3/id is ""
