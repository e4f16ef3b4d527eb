Feature: Hours that vary
  Many jobs promise few hours and ask for more when there is work. Universal Credit counts what is paid in each assessment
  period, so the months differ. The answer shows the range, which limits would be passed, and how often the job leaves less.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Kofi is 34 years old
    And everything else is as usual

  Rule: Low, usual and high weeks give three steady months (Universal Credit Regulations 2013, reg 54(1))

    Scenario: Eight, sixteen or twenty-four hours in a warehouse
      Given the home is rented from the council for £160 a week
      And Kofi is offered a job of 16 hours over 3 days a week at £12.71 an hour
      And the job's weeks by low is 8
      And the job's weeks by high is 24
      When the job is compared with now
      Then by hand, 8 x 12.71 x 52 / 12 = 440.61
      And by hand, 440.61 - 440.61 x 55% = 198.27
      And the answer's jobs/0/variableHours/months/0/kind is low
      And the answer's jobs/0/variableHours/months/0/grossPay is 440.61
      And by hand, 424.90 + 693.33 - 440.61 x 55% = 875.89
      And the answer's jobs/0/variableHours/months/0/universalCredit is 875.89
      And the answer's jobs/0/variableHours/lowest/betterOff is 198.27
      And by hand, 881.23 - 881.23 x 55% = 396.55
      And the answer's jobs/0/variableHours/usual/betterOff is 396.55
      And by hand, 24 x 12.71 x 52 / 12 = 1,321.84
      And by hand, 273 x 20% + 273.84 x 8% = 76.51
      And by hand, 1,321.84 - 76.51 = 1,245.33
      And by hand, 1,245.33 - 1,245.33 x 55% = 560.40
      And the answer's jobs/0/variableHours/highest/betterOff is 560.40
      And the answer's jobs/0/variableHours/monthsWorseOff is 0
      And the answer's jobs/0/variableHours/because is "In the lowest month you would have £198 more than now, and in the highest £560 more. In 0 of 3 kinds of month the job would leave less than now."

    Scenario: The same with a bus at £60 a week, whatever the hours
      Given the home is rented from the council for £160 a week
      And Kofi is offered a job of 16 hours over 3 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £60.00 a week and takes 30 minutes each way
      And the job's weeks by low is 8
      And the job's weeks by high is 24
      When the job is compared with now
      Then by hand, 198.27 - 60 x 52 / 12 = -61.73
      And by hand, 560.40 - 60 x 52 / 12 = 300.40
      And the answer's jobs/0/variableHours/monthsWorseOff is 1
      And the answer's jobs/0/variableHours/because is "In the lowest month you would have £62 less than now, and in the highest £300 more. In 1 of 3 kinds of month the job would leave less than now."

  Rule: Every limit that a month's pay passes is counted (Worthwhile's contract: jobs[].variableHours.cliffsCrossed)

    Scenario: Without rent, Universal Credit ends in two of the three
      Given Kofi is offered a job of 16 hours over 3 days a week at £12.71 an hour
      And the job's weeks by low is 8
      And the job's weeks by high is 24
      When the job is compared with now
      Then by hand, 424.90 / 55% = 772.55
      And the answer's jobs/0/variableHours/cliffsCrossed/0/id is universal-credit-ends
      And the answer's jobs/0/variableHours/cliffsCrossed/0/months is 2
      And the answer's jobs/0/variableHours/cliffsCrossed/0/because is "In 2 of 3 kinds of month your pay would be past this point: Where Universal Credit ends."

  Rule: A list of weeks is worked through in order: a period holds four or five weekly pay days (Universal Credit Regulations 2013, regs 21 and 54(1))

    Scenario: Two weeks of ten hours, then two of twenty, paid each Sunday from 7 June
      Given the home is rented from the council for £160 a week
      And Kofi is offered a job of 15 hours over 3 days a week at £12.71 an hour
      And Kofi is paid weekly
      And the job's weeks by hours are 10, 10, 20, 20
      When the job is compared with now
      # June: 7, 14, 21 and 28. Only a week of twenty hours is taxed: above £241.91, and above £242
      Then by hand, 20 x 12.71 = 254.20
      And by hand, 254.20 - 12 x 20% - (254.20 - 242.00) x 8% = 250.82
      And by hand, 127.10 + 127.10 + 250.82 + 250.82 = 755.84
      And by hand, 755.84 - 755.84 x 55% = 340.13
      And the answer's jobs/0/variableHours/months/0/weeks is 4
      And the answer's jobs/0/variableHours/months/0/hours is 60
      And the answer's jobs/0/variableHours/months/0/grossPay is 762.60
      And the answer's jobs/0/variableHours/months/0/betterOff is 340.13
      # August: 2, 9, 16, 23 and 30, with one more week of ten hours
      And the answer's jobs/0/variableHours/months/2/from is 2026-08-01
      And the answer's jobs/0/variableHours/months/2/weeks is 5
      And by hand, 755.84 + 127.10 = 882.94
      And by hand, 882.94 - 882.94 x 55% = 397.32
      And the answer's jobs/0/variableHours/months/2/betterOff is 397.32
      And the answer's jobs/0/variableHours/lowest/betterOff is 340.13

    Scenario: Universal Credit began on a 31st, so the pay of 30 December is of one period alone
      Given an assessment period that starts on 30 November 2026
      And the household's assessment period day is 31
      And Kofi is offered a job of 10 hours over 2 days a week at £12.71 an hour
      And Kofi is paid weekly
      And Kofi's first pay date is 2 December 2026
      And the job's weeks by hours are 10, 10
      When the job is compared with now
      # 2, 9, 16, 23 and 30 December; then 6, 13, 20 and 27 January
      Then by hand, 5 x 10 x 12.71 = 635.50
      And the answer's jobs/0/variableHours/months/0/to is 2026-12-30
      And the answer's jobs/0/variableHours/months/0/weeks is 5
      And the answer's jobs/0/variableHours/months/0/grossPay is 635.50
      And by hand, 4 x 10 x 12.71 = 508.40
      And the answer's jobs/0/variableHours/months/1/from is 2026-12-31
      And the answer's jobs/0/variableHours/months/1/weeks is 4
      And the answer's jobs/0/variableHours/months/1/grossPay is 508.40
