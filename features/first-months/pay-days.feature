Feature: How many wages fall in one assessment period
  Universal Credit counts pay in the assessment period in which it comes. A month of Universal Credit and a month of
  wages are not the same length, so in some periods there is one wage more, or none at all.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Dana is 30 years old
    And the home is rent-free
    And Dana is offered a job of 8 hours over 2 days a week at £13 an hour
    And Dana's start date is 1 June 2026
    And the question's include is timeline

  Rule: Pay every four weeks falls twice in one period about once a year, and cannot be moved (Universal Credit Regulations 2013, regs 54 and 61)

    Scenario: The wages of 3 and 31 July are both in July, so Universal Credit ends for July and comes back in August
      Given Dana is paid four-weekly
      And Dana's first pay date is 3 July 2026
      And everything else is as usual
      When the job is compared with now
      Then by hand, 8 x £13 x 4 = £416.00

      # June: no wage at all
      And the answer's jobs/0/timeline/0/paydays is 0
      And the answer's jobs/0/timeline/0/universalCredit/inJob is £424.90
      And the answer's jobs/0/timeline/0/notes/0/because is "No wage from this job falls in this period. So none of it counts for this period's Universal Credit."

      # July: two wages, and nothing is left of £424.90
      And the answer's jobs/0/timeline/1/paydays is 2
      And by hand, 2 x 416 x 55% = 457.60
      And the answer's jobs/0/timeline/1/universalCredit/withoutJob is £424.90
      And the answer's jobs/0/timeline/1/universalCredit/inJob is £0
      And the answer's jobs/0/timeline/1/notes/0/because is "2 wages fall in this period, so Universal Credit counts both. Pay every four weeks does this about once a year. It cannot be moved to another period."
      And the answer's jobs/0/timeline/1/notes/0/citation/text is Universal Credit Regulations 2013, reg 54; reg 61(2), (3) and (6)

      # August: one wage, and Universal Credit comes back
      And the answer's jobs/0/timeline/2/paydays is 1
      And by hand, 424.90 - 416 x 55% = 196.10
      And the answer's jobs/0/timeline/2/universalCredit/inJob is £196.10
      And the answer's jobs/0/timeline/2/notes/0/because is "Wages paid in this period: 1. That is the usual number."
      And the answer's jobs/0/timeline/3/universalCredit/inJob is £196.10

  Rule: Pay every week falls five times in some periods (Universal Credit Regulations 2013, reg 54)

    Scenario: July has five Fridays, June had three after the start
      Given Dana is paid weekly
      And Dana's first pay date is 12 June 2026
      And everything else is as usual
      When the job is compared with now
      Then the answer's jobs/0/timeline/0/paydays is 3
      And the answer's jobs/0/timeline/0/notes/0/because is "Wages paid in this period: 3. The usual number is 4. So less is taken off your Universal Credit."
      And by hand, 424.90 - 3 x 104 x 55% = 253.30
      And the answer's jobs/0/timeline/0/universalCredit/inJob is £253.30
      And the answer's jobs/0/timeline/1/paydays is 5
      And the answer's jobs/0/timeline/1/notes/0/because is "5 weekly wages fall in this period, not 4. So more is taken off your Universal Credit. Weekly pay cannot be moved to another period."
      And by hand, 424.90 - 5 x 104 x 55% = 138.90
      And the answer's jobs/0/timeline/1/universalCredit/inJob is £138.90
      And by hand, 424.90 - 4 x 104 x 55% = 196.10
      And the answer's jobs/0/timeline/2/universalCredit/inJob is £196.10

  Rule: Pay every two weeks falls three times in some periods (Universal Credit Regulations 2013, reg 54)

    Scenario: Three of the Fridays are pay days in July
      Given Dana is paid two-weekly
      And Dana's first pay date is 19 June 2026
      And everything else is as usual
      When the job is compared with now
      Then the answer's jobs/0/timeline/0/paydays is 1
      And the answer's jobs/0/timeline/1/paydays is 3
      And the answer's jobs/0/timeline/1/notes/0/because is "3 two-weekly wages fall in this period, not 2. So more is taken off your Universal Credit. Two-weekly pay cannot be moved to another period."
      And by hand, 424.90 - 3 x 208 x 55% = 81.70
      And the answer's jobs/0/timeline/1/universalCredit/inJob is £81.70

  Rule: Pay by the calendar month that falls twice may be moved to another period on request (Universal Credit Regulations 2013, reg 61(6), since 16 November 2020)

    # Universal Credit that began on a 30th has a period from 27 February to 29 March (reg 21(2)(b)).
    Scenario: Pay on the 28th falls twice in the period from 27 February, and not at all in the one before
      Given an assessment period that starts on 30 November 2026
      And Dana's start date is 30 November 2026
      And Dana's first pay date is 28 December 2026
      And Dana is paid calendar-monthly
      And everything else is as usual
      When the job is compared with now
      Then the answer's jobs/0/timeline/2/period/start is 2027-01-30
      And the answer's jobs/0/timeline/2/paydays is 0
      And the answer's jobs/0/timeline/3/period/start is 2027-02-27
      And the answer's jobs/0/timeline/3/period/end is 2027-03-29
      And the answer's jobs/0/timeline/3/paydays is 2
      And the answer's jobs/0/timeline/3/notes/0/because is "2 monthly wages fall in this period, so Universal Credit counts both. You can ask for one to count in another period."
      And the answer's jobs/0/timeline/3/notes/0/citation/text is Universal Credit Regulations 2013, reg 61(6)
      And the answer's jobs/0/timeline/3/notes/0/whatToDo is "Write in your journal. Ask for one wage to count in another period, under regulation 61(6)."
      And the answer's jobs/0/timeline/1/notes/0/whatToDo is ""
      # 8 x £13 x 52 / 12 a month
      And by hand, 8 x 13 x 52 / 12 = 450.67
      And by hand, 2 x 450.67 x 55% = 495.74
      And the answer's jobs/0/timeline/3/universalCredit/inJob is £0
      And by hand, 424.90 - 450.67 x 55% = 177.03
      And the answer's jobs/0/timeline/1/universalCredit/inJob is £177.03

  Rule: Where the first wage comes late, no wage falls in the periods before it (Universal Credit Regulations 2013, reg 54)

    Scenario: A season's pay comes on Christmas Eve, after the six periods shown
      Given Dana is paid calendar-monthly
      And Dana's first pay date is 24 December 2026
      And everything else is as usual
      When the job is compared with now
      Then the answer's jobs/0/timeline/0/paydays is 0
      And the answer's jobs/0/timeline/0/notes/0/because is "No wage from this job falls in this period. So none of it counts for this period's Universal Credit."
      And the answer's jobs/0/timeline/0/notes/1/because is "Universal Credit for this period is £424.90, with the job and without it."
      And the answer's jobs/0/timeline/5/paydays is 0
      And the answer's jobs/0/timeline/5/universalCredit/inJob is £424.90
