Feature: Story M21: The benefits trap, worked out
  "Entering employment risks leaving someone financially worse off": IEP Journal. Whether it does is worked out for the household, and the
  help that hangs on the benefit is listed with what it is worth, before the hours are agreed.

  Rule: Less than half an hour more a week can leave less (SI 2018/148, reg 4; Education Act 1996, s 512ZB)

    Background: Joanna, lone parent of Kuba of 9, in June 2026
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East Midlands
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2017
      And the question's include is range

    Scenario: At 11 hours she keeps all of her pay, and the meals
      Given Joanna is offered a job of 11 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 11 x 12.71 x 52 / 12 = 605.84
      And the answer's jobs/0/betterOffWithHelp/month is £605.84
      And the answer's jobs/0/cliffsInRange/0/id is free-school-meals
      And the answer's jobs/0/cliffsInRange/0/changes/0/before is £41.33
      And the answer's jobs/0/cliffsInRange/0/distance/hoursPerWeek is 0.2

    Scenario: At 11.4 hours she is worse off than at 11, though better off than without the job
      Given Joanna is offered a job of 11.4 hours over 3 days a week at £12.71 an hour
      And the question's include is range, help
      When the job is compared with now
      Then by hand, 11.4 x 12.71 x 52 / 12 = 627.87
      And by hand, 2.61 x 190 / 12 = 41.33
      And by hand, 627.87 - 41.33 = 586.54
      And the answer's jobs/0/betterOffWithHelp/month is £586.54
      # Help with court fees, without a price, ended already at a lower pay
      And the help that could end is "free-school-meals, court-fees"
      And by hand, 605.84 - 586.54 = 19.30
      And the answer's jobs/0/targets/1/what is level-again
      And the answer's jobs/0/targets/1/hoursPerWeek is 12

    Scenario: Universal Credit ends where more hangs on it, and it is all named
      Given Joanna is offered a job of 11 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/cliffsInRange/1/id is universal-credit-ends
      And the answer's jobs/0/cliffsInRange/1/changes/0/id is universal-credit
