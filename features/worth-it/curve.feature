Feature: One job at many hours, or at many wages
  A chart of what is left at each number of hours shows at a glance what more hours bring, and where they bring less. Each point is
  worked out by the rules, as if that job alone had been asked about.

  Background: Joanna, lone parent of Kuba of 9, in June 2026
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Joanna is 40 years old
    And a child, Kuba, born on 1 March 2017
    And Joanna is offered a job of 11 hours over 3 days a week at £12.71 an hour

  Rule: Points are evenly spaced, both ends included (Worthwhile's contract: points[])

    Scenario: From 8 to 16 hours in five points
      Given the question's over is hours
      And the question's from is 8
      And the question's to is 16
      And the question's points is 5
      When the curve is worked out
      Then the answer's points/0/x is 8
      # All of the pay is kept, below the work allowance of £710
      And by hand, 8 x 12.71 x 52 / 12 = 440.61
      And the answer's points/0/worthIt/month is £440.61
      And by hand, 440.61 x 12 / 52 = 101.68
      And the answer's points/0/worthIt/week is £101.68
      And the answer's points/1/x is 10
      # At 12 hours free school meals have ended
      And the answer's points/2/x is 12
      And by hand, 12 x 12.71 x 52 / 12 = 660.92
      And by hand, 2.61 x 190 / 12 = 41.33
      And by hand, 660.92 - 41.33 = 619.59
      And the answer's points/2/worthIt/month is £619.59
      # At 16 hours pay is above the allowance: 55p of each £1 above it comes off Universal Credit
      And the answer's points/4/x is 16
      And by hand, 16 x 12.71 x 52 / 12 = 881.23
      And by hand, (881.23 - 710.00) x 55% = 94.18
      And by hand, 424.90 + 351.88 - 94.18 = 682.60
      And the answer's points/4/universalCredit is £682.60
      And by hand, 881.23 - 94.18 - 41.33 = 745.72
      And the answer's points/4/worthIt/month is £745.72
      And the answer's points/5/x is ""

    Scenario: Every cliff between the two ends, with its law
      Given the question's over is hours
      And the question's from is 8
      And the question's to is 16
      And the question's points is 2
      When the curve is worked out
      Then the answer's cliffs/0/id is free-school-meals
      And the answer's cliffs/0/safeSide/hoursPerWeek is 11.1
      And the answer's cliffs/0/pastIt/hoursPerWeek is 11.2
      And the answer's cliffs/0/backToLevelAt/hoursPerWeek is 12
      And the answer's cliffs/1/id is ""
      And the answer's breakEvens/0/from is 8
      And the answer's breakEvens/0/to is 16

  Rule: Over hourly pay the hours stay the same (Worthwhile's contract: points[].x)

    Scenario: Eleven hours from £12.71 to £14.71 an hour
      Given the question's over is hourly pay
      And the question's from is 12.71
      And the question's to is 14.71
      And the question's points is 3
      When the curve is worked out
      Then the answer's points/1/x is £13.71
      And by hand, 11 x 13.71 x 52 / 12 - 41.33 = 612.18
      And the answer's points/1/worthIt/month is £612.18
      # £616.67 a month is £12.94 an hour for 11 hours; a penny more passes it
      And by hand, 11 x 12.94 x 52 / 12 = 616.81
      And the answer's cliffs/0/safeSide/hourlyPay is £12.93
      And the answer's cliffs/0/pastIt/hourlyPay is £12.94

  Rule: What the job leaves is told where a cliff, a way back to level or the job itself stands (Worthwhile's contract: marks[])

    Scenario: Both sides of the end of free school meals, the way back, and Joanna's job of 11 hours
      Given the question's over is hours
      And the question's from is 8
      And the question's to is 16
      And the question's points is 2
      When the curve is worked out
      Then the answer's marks/0/x is 8
      And the answer's marks/1/x is 11
      And by hand, 11 x 12.71 x 52 / 12 = 605.84
      And the answer's marks/1/worthIt/month is £605.84
      And the answer's marks/2/x is 11.1
      And by hand, 11.1 x 12.71 x 52 / 12 = 611.35
      And the answer's marks/2/worthIt/month is £611.35
      And the answer's marks/3/x is 11.2
      And by hand, 11.2 x 12.71 x 52 / 12 - 41.33 = 575.53
      And the answer's marks/3/worthIt/month is £575.53
      And the answer's marks/4/x is 12
      And the answer's marks/5/x is 16
      And the answer's marks/6/x is ""
      And the answer's job/hourlyPay is £12.71
      And the answer's job/payMonth is £605.84
