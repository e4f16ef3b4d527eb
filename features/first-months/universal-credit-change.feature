Feature: What the pay days of a period do to Universal Credit
  One period may have less Universal Credit, none, the same or more than it would without the job. Where two wages together
  leave none, the claim closes; claimed again within six months, it comes back on the same dates.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Dana is 30 years old
    And the home is rent-free
    And Dana is offered a job of 8 hours over 2 days a week at £13 an hour
    And Dana's start date is 1 June 2026
    And Dana is paid four-weekly
    And Dana's first pay date is 3 July 2026
    And the question's include is timeline
    And everything else is as usual

  Rule: Pay counts in the period in which it comes, and nowhere else (Universal Credit Regulations 2013, reg 54; Welfare Reform Act 2012, s 8(3))

    Scenario: The same in June, none in July, back in August
      When the job is compared with now
      Then the answer's jobs/0/timeline/0/notes/1/because is "Universal Credit for this period is £424.90, with the job and without it."
      And by hand, 2 x 8 x 13 x 4 x 55% = 457.60
      And the answer's jobs/0/timeline/1/notes/1/because is "The pay in this period is so high that no Universal Credit is due for it. Without the job it would be £424.90. Your claim closes, so claim again for the next period."
      And by hand, 424.90 - 416 x 55% = 196.10
      And the answer's jobs/0/timeline/2/notes/1/because is "Universal Credit for this period is £196.10. Without the job it would be £424.90."

  Rule: Claimed again within six months, it keeps its dates (Universal Credit Regulations 2013, reg 21(3C))

    Scenario: August says that it has to be claimed again, September does not
      When the job is compared with now
      Then the answer's jobs/0/timeline/2/notes/2/because is "Universal Credit of £196.10 is due again for this period. You have to claim it again. Within six months your dates stay the same."
      And the answer's jobs/0/timeline/2/notes/2/whatToDo is "Claim again in your Universal Credit account before this period ends. The account stays open for six months."
      And the answer's jobs/0/timeline/2/period/start is 2026-08-01
      And the answer's jobs/0/timeline/3/notes/1/because is "Universal Credit for this period is £196.10. Without the job it would be £424.90."
      And the answer's jobs/0/timeline/3/notes/2/because is ""

    Scenario: What was earned above what ended Universal Credit by more than £2,500 counts again when it is claimed
      Given Dana is offered a job of 40 hours over 5 days a week at £30 an hour
      And Dana's start date is 1 June 2026
      And Dana is paid four-weekly
      And Dana's first pay date is 3 July 2026
      When the job is compared with now
      # One wage of £4,800 would leave none either
      Then the answer's jobs/1/timeline/1/universalCredit/inJob is £0
      And the answer's jobs/1/timeline/2/universalCredit/inJob is £0
      And the answer's jobs/0/timeline/2/universalCredit/inJob is £196.10
