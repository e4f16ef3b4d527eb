Feature: Story M8: a course first, and who minds the child
  "statutory funded childcare is not available for training" (IEP Journal, Issue 8, March 2023).
  The answer warns, and names who could pay.

  Background:
    Given the household lives in the East of England
    And the household's local authority is Luton
    And Sam and Amy are a couple aged 33 and 31
    And Sam takes home £1,423.36 a month for 37 hours a week
    And a child, Cleo, born on 1 July 2020

  Scenario: In 2026 the college and the work coach are asked
    Given an assessment period that starts on 1 June 2026
    And Amy is offered a job of 15 hours over 3 days a week at £12.71 an hour
    And Amy's start costs are:
      | what               | kind     | amount |
      | a childcare course | training | 150.00 |
    When the job is compared with now
    Then the answer's jobs/0/beyondMoney/4/id is childcare-for-training
    And the answer's jobs/0/beyondMoney/4/because is "There is a course to do first. Free childcare for working parents does not come with a course alone."
    And the answer's jobs/0/beyondMoney/4/question is "Who does the childcare during the course? Ask the college about Learner Support, and your work coach before you pay."
    And the answer's jobs/0/startUp/items/0/couldBePaidBy/0 is flexible-support-fund

  Scenario: In 2022 Luton had Your Work Your Way, whose budget paid for courses
    Given an assessment period that starts on 1 June 2022
    And Amy is offered a job of 15 hours over 3 days a week at £9.50 an hour
    And Amy's start costs are:
      | what               | kind     | amount |
      | a childcare course | training | 150.00 |
    When the job is compared with now
    Then "your-work-your-way" could pay £150 once
    And the answer's jobs/0/startUp/items/0/couldBePaidBy/1 is your-work-your-way
