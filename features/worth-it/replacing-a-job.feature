Feature: A job in place of another
  Most people who ask are in work already. The new job is held against the old one: what it pays more, what Universal Credit
  takes of that, and the hours that come on top or fall away.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Ben is 35 years old
    And the home is rented from the council for £160 a week
    And everything else is as usual

  Rule: The pay and the hours of the present job are taken off (Worthwhile's contract: jobs[].replacesCurrentJobs)

    Scenario: From sixteen hours to twenty-four, at better pay
      Given Ben earns £12.71 an hour for 16 hours a week
      And Ben is offered a job of 24 hours over 3 days a week at £13.50 an hour
      And the job replaces the present one
      When the job is compared with now
      Then by hand, 881.23 + 1,118.23 - 881.23 x 55% = 1,514.78
      And the answer's now/netIncome/month is 1,514.78
      And by hand, 24 x 13.50 x 52 / 12 = 1,404.00
      And by hand, 355 x 20% = 71.00
      And by hand, (1,404.00 - 1,048.00) x 8% = 28.48
      And by hand, 1,404.00 - 71.00 - 28.48 = 1,304.52
      And by hand, 1,304.52 + 1,118.23 - 1,304.52 x 55% = 1,705.26
      And by hand, 1,705.26 - 1,514.78 = 190.48
      And the household is £190.48 a month better off
      And by hand, 190.48 x 12 / 52 / (24 - 16) = 5.49
      And each hour worked brings £5.49
      And the headline is "You would be about £44 a week better off: £5.49 for each hour more that you work."

    Scenario: From twenty-four hours to sixteen
      Given Ben earns £13.50 an hour for 24 hours a week
      And Ben is offered a job of 16 hours over 2 days a week at £12.71 an hour
      And the job replaces the present one
      When the job is compared with now
      Then the household is £190.48 a month worse off
      And the answer's jobs/0/perHour/hourLess is 5.49
      And the verdict is worse-off
      And the headline is "You would be about £44 a week worse off, and your hours would fall by 8 a week. Each hour less costs you £5.49. There may be ways to change that."
      # At 24 hours he was left alone; at 16 he would be asked to look for more work
      And the answer's now/people/0/conditionality/group is light-touch
      And the answer's jobs/0/inJob/people/0/conditionality/group is intensive

    Scenario: The same hours at another employer
      Given Ben earns £12.71 an hour for 16 hours a week
      And Ben is offered a job of 16 hours over 3 days a week at £16.00 an hour
      And the job replaces the present one
      When the job is compared with now
      Then by hand, 16 x 16.00 x 52 / 12 = 1,109.33
      And by hand, 61 x 20% + 61.33 x 8% = 17.11
      And by hand, 1,109.33 - 17.11 = 1,092.22
      And by hand, (1,092.22 - 881.23) x 45% = 94.95
      And the household is £94.95 a month better off
      And the headline is "You would be about £22 a week better off, for the same hours."
