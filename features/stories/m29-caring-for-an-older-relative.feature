Feature: Story M29: caring for an older relative
  The IEP Journal asks for "caring support for older relatives as well as dependent children". Care for a parent has its own
  limit: Carer's Allowance ends above £204 a week, but what is paid to somebody who sits with them can keep it.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South West
    And Maggie is 52 years old
    And the home is rented from the council for £160 a week
    And Maggie cares for a severely disabled person
    And Maggie has claimed Carer's Allowance
    And everything else is as usual

  Rule: The carer element stays; the allowance goes by the week's earnings (Social Security (Invalid Care Allowance) Regulations 1976, reg 8; Universal Credit Regulations 2013, reg 29)

    Scenario: Sixteen hours keep the allowance for her mother's care
      Given Maggie is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 16 x 12.71 = 203.36
      And "Carer's Allowance" for Maggie is £374.62
      And "Carer element" for Maggie is £209.34
      And by hand, 881.23 - 881.23 x 55% = 396.55
      And the household is £396.55 a month better off

    Scenario: Seventeen hours end it, and Universal Credit makes it up
      Given Maggie is offered a job of 17 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 17 x 12.71 = 216.07
      And there is no "Carer's Allowance" for Maggie
      And "Carer element" for Maggie is £209.34
      And by hand, 936.30 x 55% = 514.97
      And by hand, 424.90 + 209.34 + 693.33 - 514.97 = 812.60
      And Universal Credit is £812.60 a month

    Scenario: A neighbour paid to sit with her mother keeps it at seventeen hours
      Given Maggie's care costs are £20 a week
      And Maggie is offered a job of 17 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 17 x 12.71 - 20.00 = 196.07
      And "Carer's Allowance" for Maggie is £374.62
