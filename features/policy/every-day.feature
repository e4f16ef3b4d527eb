Feature: A changed rate holds on every day of an answer
  An answer may speak of many hours and of many months. What if is asked of all of them, earlier and later months included.

  Rule: At each point of a curve (Universal Credit Regulations 2013, reg 22(1)(b))

    Scenario: Joanna, lone parent of Kuba of 9, with 60p taken of each pound above the work allowance
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East Midlands
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2017
      And Joanna is offered a job of 11 hours over 3 days a week at £12.71 an hour
      And the what-if rate universal-credit.taper is 60%
      And the question's over is hours
      And the question's from is 8
      And the question's to is 16
      And the question's points is 5
      When the curve is worked out
      # At 8 hours all of the pay is kept, as by the law: it is below the work allowance of £710
      Then by hand, 8 x 12.71 x 52 / 12 = 440.61
      And the answer's points/0/worthIt/month is £440.61
      And by hand, 16 x 12.71 x 52 / 12 = 881.23
      And by hand, (881.23 - 710.00) x 60% = 102.74
      And by hand, 424.90 + 351.88 - 102.74 = 674.04
      And the answer's points/4/universalCredit is £674.04
      And the answer's whatIf/rates/0/name is universal-credit.taper

  Rule: In each period of the first months (Universal Credit Regulations 2013, regs 22(1)(b) and 61)

    Scenario: Dana's wages of 3 and 31 July both fall in July, and one in August
      Given an assessment period that starts on 1 June 2026
      And Dana is 30 years old
      And the home is rent-free
      And Dana is offered a job of 8 hours over 2 days a week at £13 an hour
      And Dana's start date is 1 June 2026
      And Dana is paid four-weekly
      And Dana's first pay date is 3 July 2026
      And the question's include is timeline
      And everything else is as usual
      And the what-if rate universal-credit.taper is 50%
      When the job is compared with now
      Then by hand, 8 x £13 x 4 = £416.00
      And by hand, 424.90 - 2 x 416 x 50% = 8.90
      And the answer's jobs/0/timeline/1/universalCredit/inJob is £8.90
      And by hand, 424.90 - 416 x 50% = 216.90
      And the answer's jobs/0/timeline/2/universalCredit/inJob is £216.90
      And the answer's whatIf/rates/0/read is true
