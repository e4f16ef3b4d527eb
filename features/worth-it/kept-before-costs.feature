Feature: What the household keeps of more pay, before the costs of working
  Some of the pay goes in tax, National Insurance and pension, and some in lost benefits. The part that is lost is given in
  a hundred: 55% means that 55p of each £1 is gone.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands

  Rule: What is kept is what the household's money rises by (Worthwhile's contract: jobs[].marginalDeductionRate)

    Scenario: Marek, by himself and on Universal Credit, keeps 45p of each £1
      Given Marek is 30 years old
      And Marek is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 10 x 12.71 x 52 / 12 = 550.77
      And by hand, 424.90 - 550.77 x 55% = 121.98
      And "universal-credit" goes from £424.90 to £121.98
      And by hand, 550.77 + 121.98 - 424.90 = 247.85
      And the household is £247.85 a month better off
      And by hand, (550.77 - 247.85) / 550.77 = 0.55
      And 55% of the pay is lost, 55% with work costs

    Scenario: Amina's work allowance lets her keep all of a small wage
      Given Amina is 30 years old
      And a child, Bilal, born on 1 May 2023
      And Amina is offered a job of 10 hours over 2 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £15.00 a week and takes 20 minutes each way
      When the job is compared with now
      Then "universal-credit" goes from £728.84 to £728.84
      And by hand, 65.00 / 550.77 = 0.12
      And 0% of the pay is lost, 12% with work costs

  Rule: More pay can leave the household with less money (Worthwhile's contract: jobs[].betterOff)

    Scenario: A rise of £5 a week takes Maureen over the limit for Carer's Allowance
      Given Maureen is 55 years old
      And Maureen cares for a severely disabled person
      And Maureen has claimed Carer's Allowance
      And Universal Credit is not claimed
      And Maureen earns £200.00 a week for 15 hours a week
      And Maureen is offered a job of 15 hours over 3 days a week at £205.00 a week
      And the job replaces the present one
      When the job is compared with now
      Then by hand, 86.45 x 52 / 12 = 374.62
      And "carers-allowance" goes from £374.62 to £0.00
      And by hand, (205.00 - 200.00) x 52 / 12 = 21.67
      And by hand, 888.33 - 866.67 - 374.62 = -352.96
      And the household is £352.96 a month worse off
      And by hand, (888.33 - 866.67 + 352.96) / (888.33 - 866.67) = 17.30
      And 1,730% of the pay is lost, 1,730% with work costs
      And the verdict is worse-off

  Rule: Pay that does not rise is compared by the household's money alone (Worthwhile's contract: jobs[].betterOff)

    Scenario: Maureen is offered the same pay for fewer hours
      Given Maureen is 55 years old
      And Universal Credit is not claimed
      And Maureen earns £200.00 a week for 20 hours a week
      And Maureen is offered a job of 15 hours over 3 days a week at £200.00 a week
      And the job replaces the present one
      When the job is compared with now
      Then the household is £0.00 a month better off
      And the verdict is about-the-same

    Scenario: Maureen is offered less
      Given Maureen is 55 years old
      And Universal Credit is not claimed
      And Maureen takes home £866.67 a month for 20 hours a week
      And Maureen is offered a job of 12 hours over 3 days a week at £800.00 a month
      And the job replaces the present one
      When the job is compared with now
      Then by hand, 866.67 - 800.00 = 66.67
      And the household is £66.67 a month worse off
