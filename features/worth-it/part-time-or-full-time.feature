Feature: Part-time or full-time
  Two offers, one question: is more work worth it? More hours bring more money, but each of them can bring less, once tax,
  National Insurance, Universal Credit and five days' fares are taken. The answer puts the jobs in order by money, by hours,
  and by money for each hour given, and says what the jobcentre would ask at either.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Grace is 30 years old
    And the home is rented from the council for £160 a week
    And Grace is offered a job of 16 hours over 2 days a week at £12.71 an hour
    And the journey to the job is by bus, costs £20.00 a week and takes 30 minutes each way
    And Grace is offered a job of 37.5 hours over 5 days a week at £12.71 an hour
    And the journey to the job is by bus, costs £50.00 a week and takes 30 minutes each way
    And everything else is as usual

  Rule: Each is held against now, and against the other (Worthwhile's contract: rankings and comparisons)

    Scenario: Sixteen hours or thirty-seven and a half, worked by hand
      When the job is compared with now
      Then by hand, 160 x 52 / 12 = 693.33
      And by hand, 424.90 + 693.33 = 1,118.23

      # Part-time: nothing is due in tax or National Insurance
      And by hand, 16 x 12.71 x 52 / 12 = 881.23
      And by hand, 881.23 x 55% = 484.68
      And by hand, 20 x 52 / 12 = 86.67
      And by hand, 881.23 - 484.68 - 86.67 = 309.88
      And the answer's jobs/0/betterOff/month is 309.88
      And by hand, 309.88 x 12 / 52 = 71.51
      And by hand, 309.88 x 12 / 52 / 16 = 4.47
      And by hand, 309.88 x 12 / 52 / (16 + 2) = 3.97
      And each hour worked brings £4.47
      And each hour given brings £3.97

      # Full-time: tax above £1,048.25, National Insurance above £1,048
      And by hand, 37.5 x 12.71 x 52 / 12 = 2,065.38
      And by hand, 1,017 x 20% = 203.40
      And by hand, (2,065.38 - 1,048.00) x 8% = 81.39
      And by hand, 2,065.38 - 203.40 - 81.39 = 1,780.59
      And by hand, 1,780.59 x 55% = 979.32
      And by hand, 50 x 52 / 12 = 216.67
      And by hand, 1,780.59 - 979.32 - 216.67 = 584.60
      And the answer's jobs/1/betterOff/month is 584.60
      And by hand, 584.60 x 12 / 52 = 134.91
      And by hand, 584.60 x 12 / 52 / (37.5 + 5) = 3.17
      And the answer's jobs/1/perHour/given is 3.17
      And the answer's jobs/1/headline is "You would be about £135 a week better off: £3.60 for each hour worked."

      # In order
      And the answer's rankings/money/0 is job-2
      And the answer's rankings/hours/0 is job-1
      And the answer's rankings/moneyPerHour/0 is job-1
      And the answer's ranking/0 is job-2
      And the answer's comparisons/1/job is job-2
      And by hand, 134.91 - 71.51 = 63.40
      And the answer's comparisons/1/betterOff/week is 63.40

    Scenario: Grace wants to know what takes least of her week
      Given the question's rank by is hours
      When the job is compared with now
      Then the answer's ranking/0 is job-1
      And the answer's ranking/1 is job-2

  Rule: What the jobcentre asks depends on the hours (Universal Credit Regulations 2013, regs 90 and 99(6))

    Scenario: With sixteen hours Grace would still be asked to look for work; full-time, nothing is asked
      When the job is compared with now
      Then the answer's jobs/0/inJob/people/0/conditionality/group is intensive
      And the answer's jobs/1/inJob/people/0/conditionality/group is working-enough
