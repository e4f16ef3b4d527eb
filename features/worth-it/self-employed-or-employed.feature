Feature: Self-employed or employed
  A trade of one's own against a job. After its first year a trade that earns little is treated as earning the minimum income
  floor, so the same profit can leave much less. The rules are those of anybody who is self-employed.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Tom is 40 years old
    And the home is rented from the council for £160 a week
    And everything else is as usual

  Rule: A trade on offer meets the minimum income floor, and the start-up period keeps it off (Universal Credit Regulations 2013, regs 62 and 63)

    Scenario: Twenty hours in a shop, or gardening for himself, now and in the first year
      Given Tom is offered a job of 20 hours over 4 days a week at £12.71 an hour
      And Tom is offered self-employment of 25 hours over 5 days a week at £1,000 a month
      And Tom is offered self-employment of 25 hours over 5 days a week at £1,000 a month
      And the job's self employment by start up period is yes
      And the job needs £30.00 a month for tools
      When the job is compared with now
      # The job
      Then by hand, 20 x 12.71 x 52 / 12 = 1,101.53
      And by hand, 53 x 20% = 10.60
      And by hand, (1,101.53 - 1,048.00) x 8% = 4.28
      And by hand, 1,101.53 - 10.60 - 4.28 = 1,086.65
      And by hand, 1,086.65 - 1,086.65 x 55% = 488.99
      And the answer's jobs/0/betterOff/month is 488.99

      # The trade: 35 hours at the minimum wage are expected of him, £1,698.33 after tax
      And by hand, 424.90 + 693.33 - 1,698.33 x 55% = 184.15
      And the answer's jobs/1/inJob/universalCredit/award is 184.15
      And by hand, 1,000.00 + 184.15 - (424.90 + 693.33) = 65.92
      And the answer's jobs/1/betterOff/month is 65.92
      And the answer's jobs/1/inJob/universalCredit/minimumIncomeFloor/applied is true

      # In the start-up period his profit counts as it is; the tools cost what they cost
      And by hand, 1,000.00 - 1,000.00 x 55% - 30.00 = 420.00
      And the answer's jobs/2/betterOff/month is 420.00
      And the answer's rankings/money/0 is job-1
      And the answer's rankings/money/1 is job-3
      And the answer's rankings/money/2 is job-2

  Rule: Hours do not set a profit, so there is no break-even by hours (Worthwhile's contract: jobs[].breakEven)

    Scenario: No hours or hourly pay are given for the trade
      Given Tom is offered self-employment of 25 hours over 5 days a week at £1,000 a month
      When the job is compared with now
      Then the answer's jobs/0/breakEven/hoursPerWeek is ""
      And the answer's jobs/0/breakEven/because is "Hours do not set a profit, so we cannot say from how many hours it pays."

  Rule: A job can take the place of a trade (Worthwhile's contract: jobs[].replacesSelfEmployment)

    Scenario: Tom gives up gardening for a job
      Given Tom is self-employed with a profit of £1,000 a month
      And Tom is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And the job's replaces self employment is yes
      When the job is compared with now
      Then the answer's now/universalCredit/award is 184.15
      And by hand, 30 x 12.71 x 52 / 12 = 1,652.30
      And by hand, 604 x 20% = 120.80
      And by hand, (1,652.30 - 1,048.00) x 8% = 48.34
      And by hand, 1,652.30 - 120.80 - 48.34 = 1,483.16
      And by hand, 424.90 + 693.33 - 1,483.16 x 55% = 302.49
      And by hand, 1,483.16 + 302.49 - 1,000.00 - 184.15 = 601.50
      And the answer's jobs/0/betterOff/month is 601.50
