Feature: Pay days and the benefit cap
  The benefit cap is off in an assessment period in which at least as much is earned as 16 hours a week at the National
  Living Wage: £881 a month in 2026-27. Four weekly wages may be too little and five enough.

  Rule: A period with enough pay in it is not capped, and the next may be (Universal Credit Regulations 2013, reg 82(1)(a))

    Scenario: Farah's five wages of £195 in July lift the cap, four in August do not
      Given an assessment period that starts on 1 June 2026
      And Farah is 34 years old
      And a child, Ada, born on 1 May 2018
      And a child, Bel, born on 1 May 2020
      And a child, Cas, born on 1 May 2022
      And the home is rented from a private landlord for £900 a month
      And the Local Housing Allowance is £900 a month
      And Farah is offered a job of 15 hours over 3 days a week at £13 an hour
      And Farah is paid weekly
      And Farah's start date is 1 June 2026
      And Farah's first pay date is 12 June 2026
      And the question's include is timeline
      And everything else is as usual
      When the job is compared with now

      # Without the job: £424.90, three children at £303.94, the rent; with Child Benefit that is £674.07 above £1,835
      Then by hand, 424.90 + 3 x 303.94 + 900 = 2,236.72
      And by hand, (27.05 + 2 x 17.90) x 52 / 12 = 272.35
      And by hand, 2,236.72 + 272.35 - 1,835 = 674.07
      And by hand, 2,236.72 - 674.07 = 1,562.65
      And the answer's jobs/0/timeline/0/universalCredit/withoutJob is £1,562.65

      # July: five wages come to £975, which is not less than £881, so the cap is off
      And by hand, 5 x 15 x 13 = 975
      And by hand, 2,236.72 - (975 - 427) x 55% = 1,935.32
      And the answer's jobs/0/timeline/1/paydays is 5
      And the answer's jobs/0/timeline/1/universalCredit/inJob is £1,935.32
      And the answer's jobs/0/timeline/1/notes/2/because is "The pay in this period is enough to lift the benefit cap. Without the job the cap would take £674.07."

      # August: four wages come to £780, and the cap is on again
      And by hand, 2,236.72 - (780 - 427) x 55% = 2,042.57
      And by hand, 2,042.57 + 272.35 - 1,835 = 479.92
      And by hand, 2,042.57 - 479.92 = 1,562.65
      And the answer's jobs/0/timeline/2/paydays is 4
      And the answer's jobs/0/timeline/2/universalCredit/inJob is £1,562.65
      And the answer's jobs/0/timeline/2/notes/2/because is "The pay in this period is not enough to lift the benefit cap. The cap takes £479.92."
      And the answer's jobs/0/timeline/2/notes/3/because is "The cap was off in the period before. It comes back in this one, and takes £479.92."
      # September: four wages again, and the cap goes on
      And the answer's jobs/0/timeline/3/notes is pay-days, universal-credit-change, benefit-cap
      And the answer's jobs/0/timeline/0/events/4/kind is other-money
      And the answer's jobs/0/timeline/0/events/4/because is "Other pay and benefits come as before. We do not know their days, so all of this period's stand here."

  Rule: A new job can bring the cap where the old one kept it off (Universal Credit Regulations 2013, reg 82(1)(a))

    Scenario: Farah leaves a job of £900 a month for a better one, whose first wage comes at the end of July
      Given an assessment period that starts on 1 June 2026
      And Farah is 34 years old
      And a child, Ada, born on 1 May 2018
      And a child, Bel, born on 1 May 2020
      And a child, Cas, born on 1 May 2022
      And the home is rented from a private landlord for £900 a month
      And the Local Housing Allowance is £900 a month
      And Farah earns £900 a month for 16 hours a week
      And Farah is offered a job of 16 hours over 4 days a week at £14 an hour
      And Farah is paid calendar-monthly
      And Farah's start date is 1 June 2026
      And Farah's first pay date is 31 July 2026
      And the job replaces the present one
      And the question's include is timeline
      And everything else is as usual
      When the job is compared with now

      # In the old job: £900 is not less than £881, so the cap is off
      Then by hand, 424.90 + 3 x 303.94 + 900 = 2,236.72
      And by hand, 2,236.72 - (900 - 427) x 55% = 1,976.57
      And the answer's jobs/0/timeline/0/universalCredit/withoutJob is £1,976.57

      # June in the new job: no wage at all, and with Child Benefit the household is £674.07 above the cap of £1,835
      And by hand, (27.05 + 2 x 17.90) x 52 / 12 = 272.35
      And by hand, 2,236.72 + 272.35 - 1,835 = 674.07
      And by hand, 2,236.72 - 674.07 = 1,562.65
      And the answer's jobs/0/timeline/0/universalCredit/inJob is £1,562.65
      And the answer's jobs/0/timeline/0/notes is pay-days, universal-credit-change, benefit-cap
      And the answer's jobs/0/timeline/0/notes/2/because is "With the job the benefit cap takes £674.07 in this period."

      # July: 16 x £14 x 52 / 12 lifts it again
      And by hand, 16 x 14 x 52 / 12 = 970.67
      And by hand, 2,236.72 - (970.67 - 427) x 55% = 1,937.70
      And the answer's jobs/0/timeline/1/universalCredit/inJob is £1,937.70
      And the answer's jobs/0/timeline/1/notes is pay-days, universal-credit-change
      # No costs before the first pay; the payments for May and June come on 5 June and 7 July
      And by hand, 1,976.57 + 1,562.65 = 3,539.22
      And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/amount is £0
      And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/because is "You told us of nothing that the job costs you before your first pay on 31 July 2026. Universal Credit that comes in meanwhile: £3,539.22."
