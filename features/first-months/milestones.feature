Feature: From benefit to the first wage
  A wage comes weeks after the work starts, and what the job costs comes before. When is the last payment of benefit alone,
  when the first wage, when does Universal Credit first go down, and on which day is the household furthest behind?

  Rule: The first-month gap, worked by hand (Worthwhile's contract: firstMonths)

    Scenario: Cara starts on 15 June and is first paid on 31 July
      Given an assessment period that starts on 1 June 2026
      And Cara is 29 years old
      And a child, Theo, born on 3 May 2024
      And the home is rented from a private landlord for £700 a month
      And the Local Housing Allowance is £700 a month
      And Cara is offered a job of 16 hours over 4 days a week at £13 an hour
      And Cara is paid calendar-monthly
      And Cara's start date is 15 June 2026
      And Cara's first pay date is 31 July 2026
      And the journey to the job is by bus, costs £20 a week and takes 30 minutes each way
      And the job needs £100 a week of registered childcare for Theo
      And the job needs £60 once for "a uniform"
      And the question's include is timeline
      And everything else is as usual
      When the job is compared with now

      # Universal Credit without the job: the allowance, Theo, the rent
      Then by hand, 424.90 + 303.94 + 700 = 1,428.84
      And the answer's jobs/0/timeline/0/universalCredit/withoutJob is £1,428.84

      # June: no wage, and 16 of 30 days of childcare, of which 85% comes back
      And by hand, 100 x 52 / 12 x 16 / 30 = 231.11
      And by hand, 231.11 x 85% = 196.44
      And by hand, 1,428.84 + 196.44 = 1,625.28
      And the answer's jobs/0/timeline/0/universalCredit/inJob is £1,625.28
      And the answer's jobs/0/timeline/0/universalCredit/paidOn is 2026-07-07

      # July: the first wage, the work allowance of £427, and a whole month of childcare
      And by hand, 16 x 13 x 52 / 12 = 901.33
      And by hand, 433.33 x 85% = 368.33
      And by hand, (901.33 - 427) x 55% = 260.88
      And by hand, 1,428.84 + 368.33 - 260.88 = 1,536.29
      And the answer's jobs/0/timeline/1/universalCredit/inJob is £1,536.29

      # The days that matter. June's payment is the last without a wage in it; it has the first help with childcare.
      And the answer's jobs/0/firstMonths/lastBenefitOnlyPayment/date is 2026-07-07
      And the answer's jobs/0/firstMonths/lastBenefitOnlyPayment/amount is £1,625.28
      And the answer's jobs/0/firstMonths/firstWage/date is 2026-07-31
      And the answer's jobs/0/firstMonths/firstWage/amount is £901.33
      And the answer's jobs/0/firstMonths/firstWage/because is "Your first wage comes on 31 July 2026: £901.33 to take home."

      # Until the first pay: seven weeks of buses, the uniform, and childcare on 15 June and 1 July
      And by hand, 7 x 20 + 60 + 231.11 + 433.33 = 864.44
      And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/amount is £864.44
      And the answer's jobs/0/firstMonths/livingCostsUntilFirstPayday/comesIn is £1,625.28

      # The lowest day: four buses, the uniform and two bills, before the first help with childcare comes on 7 July
      And by hand, 4 x 20 + 60 + 231.11 + 433.33 = 804.44
      And the answer's jobs/0/firstMonths/lowestDay/date is 2026-07-06
      And the answer's jobs/0/firstMonths/lowestDay/amount is -£804.44
      And the answer's jobs/0/firstMonths/lowestDay/because is "Your lowest day is 6 July 2026. From your first day until then, you would have had £804.44 less than without the job."

  Rule: A wage that comes after the periods shown is named by its day, and counts in none of them (Universal Credit Regulations 2013, reg 54(1))

    Scenario: Dana's share of a season's catch is paid out on 24 December
      Given an assessment period that starts on 1 June 2026
      And Dana is 30 years old
      And the home is rent-free
      And Dana is offered a job of 8 hours over 2 days a week at £13 an hour
      And Dana is paid calendar-monthly
      And Dana's start date is 1 June 2026
      And Dana's first pay date is 24 December 2026
      And the question's include is timeline
      And everything else is as usual
      When the job is compared with now
      # June to November: no wage, so Universal Credit is the whole allowance
      Then the answer's jobs/0/firstMonths/firstWage/because is "Your first wage comes on 24 December 2026. That is later than the periods shown here."
      And the answer's jobs/0/firstMonths/firstPayDate is 2026-12-24
      And the answer's jobs/0/timeline/0/paydays is 0
      And the answer's jobs/0/timeline/0/universalCredit/inJob is £424.90
      And the answer's jobs/0/timeline/5/period/end is 2026-11-30
      And the answer's jobs/0/timeline/5/universalCredit/inJob is £424.90
      And the answer's jobs/0/timeline/5/difference is £0
      And the answer's jobs/0/timeline/5/notes/0/because is "No wage from this job falls in this period. So none of it counts for this period's Universal Credit."
      And the answer's jobs/0/firstMonths/firstReducedUniversalCredit/because is "No payment of Universal Credit is lower because of the job in these periods."
