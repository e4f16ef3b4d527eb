Feature: What comes in on each day
  Universal Credit is paid seven days after the period that it is for. So a wage makes a payment lower that comes up to five
  weeks after it.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Dana is 30 years old
    And the home is rent-free
    And Dana is offered a job of 8 hours over 2 days a week at £13 an hour
    And Dana is paid calendar-monthly
    And the question's include is timeline

  Rule: Universal Credit is paid within seven days of the last day of the period (Claims and Payments Regulations 2013, reg 47(2))

    Scenario: May's payment is due on Sunday 7 June, so it comes on the Friday; August's comes on Monday 7 September
      Given Dana's start date is 1 June 2026
      And Dana's first pay date is 30 June 2026
      And everything else is as usual
      When the job is compared with now
      Then the answer's jobs/0/timeline/0/events/0/date is 2026-06-05
      And the answer's jobs/0/timeline/0/events/0/kind is universal-credit
      And the answer's jobs/0/timeline/0/events/0/amount is £424.90
      And the answer's jobs/0/timeline/0/events/0/because is "This is Universal Credit for the period that ended on 31 May 2026. The job does not change it."
      And the answer's jobs/0/timeline/2/universalCredit/paidOn is 2026-09-07
      # £450.67 a month leaves £177.03 of £424.90
      And by hand, 8 x 13 x 52 / 12 = 450.67
      And by hand, 424.90 - 450.67 x 55% = 177.03
      And the answer's jobs/0/timeline/1/events/0/date is 2026-07-07
      And the answer's jobs/0/timeline/1/events/0/amount is £177.03
      And the answer's jobs/0/timeline/1/events/0/because is "This is Universal Credit for the period that ended on 30 June 2026. Wages came in it, so you get less than the £424.90 without the job."

  Rule: The first wage is for the days from the start to the first pay day, and at most one whole pay (Universal Credit Regulations 2013, reg 54; reg 61(2))

    Scenario: From 16 to 30 June are 15 of the 30 days of a month from the start
      Given Dana's start date is 16 June 2026
      And Dana's first pay date is 30 June 2026
      And everything else is as usual
      When the job is compared with now
      Then by hand, 8 x 13 x 52 / 12 x 15 / 30 = 225.33
      And the answer's jobs/0/timeline/0/events/1/date is 2026-06-30
      And the answer's jobs/0/timeline/0/events/1/kind is wage
      And the answer's jobs/0/timeline/0/events/1/amount is £225.33
      And the answer's jobs/0/timeline/0/events/1/because is "Your first pay comes. It is only for the days since you started, so it is less than a whole one."
      And by hand, 424.90 + 225.33 = 650.23
      And the answer's jobs/0/timeline/0/cash is £650.23
      And the answer's jobs/0/timeline/0/difference is £225.33
      And the answer's jobs/0/timeline/1/events/1/date is 2026-07-30
      And the answer's jobs/0/timeline/1/events/1/amount is £450.67

    Scenario: Where no days were told, the job starts with the period and pays when a month has been worked
      Given everything else is as usual
      When the job is compared with now
      Then the answer's jobs/0/firstMonths/startDate is 2026-06-01
      And the answer's jobs/0/firstMonths/firstPayDate is 2026-06-30
      And the answer's jobs/0/timeline/0/events/1/amount is £450.67
      And we assume "jobs[].startDate"
      And we assume "jobs[].firstPayDate"

  Rule: Pay before tax is taxed payslip by payslip (Worthwhile's contract: timeline[].events[])

    Scenario: A four-weekly wage of £1,600 is taxed by the tables for four weeks
      Given Dana is offered a job of 40 hours over 5 days a week at £10 an hour
      And Dana is paid four-weekly
      And Dana's start date is 1 June 2026
      And Dana's first pay date is 28 June 2026
      And Dana's tax code is 1257L
      And everything else is as usual
      When the job is compared with now
      # 1257L leaves £967.62 of four weeks free of tax, and tax is on whole pounds; National Insurance begins at £967
      Then the answer's jobs/1/timeline/0/events/1/kind is wage
      And by hand, 632 x 20% = 126.40
      And by hand, (1,600 - 967) x 8% = 50.64
      And by hand, 1,600 - 126.40 - 50.64 = 1,422.96
      And the answer's jobs/1/timeline/0/events/1/amount is £1,422.96

  Rule: A job that is given up still pays in the period in which the new one starts (Universal Credit Regulations 2013, reg 54)

    Scenario: Dana leaves a job of £300 a month on 15 June
      Given Dana earns £300 a month for 6 hours a week
      And the job replaces the present one
      And Dana's start date is 15 June 2026
      And Dana's first pay date is 31 July 2026
      And everything else is as usual
      When the job is compared with now
      Then the answer's jobs/0/timeline/0/events/1/kind is other-money
      And the answer's jobs/0/timeline/0/events/1/amount is £300
      And the answer's jobs/0/timeline/0/difference is £0
      And the answer's jobs/0/timeline/1/events/2/kind is other-money
      And the answer's jobs/0/timeline/1/events/2/amount is £0
      And the answer's jobs/0/timeline/1/events/2/because is "These are your other pay and benefits of this period. Without the job they would be £300."

  Rule: For a period without a claim that can be made no Universal Credit comes (Welfare Reform Act 2012, s 4(1)(a); Universal Credit Regulations 2013, reg 8(1))

    Scenario: Dana, who has limited capability for work, turns sixteen on 10 June: nothing was paid for May
      Given Dana was born on 10 June 2010
      And Dana has LCW
      And Dana's start date is 15 June 2026
      And Dana's first pay date is 31 July 2026
      And everything else is as usual
      When the job is compared with now
      Then the answer's jobs/0/timeline/0/universalCredit/withoutJob is £338.58
      And the answer's jobs/0/timeline/0/events/0/kind is ""
      And the answer's jobs/0/timeline/1/events/0/kind is universal-credit
      And the answer's jobs/0/timeline/1/events/0/date is 2026-07-07
      And the answer's jobs/0/timeline/1/events/0/amount is £338.58

    Scenario: Dana, alone, reaches State Pension age on 31 July 2026: the figures end with the period that holds it
      Given Dana was born on 31 May 1960
      And Dana's start date is 1 June 2026
      And everything else is as usual
      When the job is compared with now
      # Born in the second month of the rise: 66 years and 2 months
      Then the answer's jobs/0/timeline/0/period/start is 2026-06-01
      And the answer's jobs/0/timeline/1/period/end is 2026-07-31
      And the answer's jobs/0/timeline/2/period/start is ""
      And the answer's jobs/0/firstMonths/firstPayDate is 2026-06-30
