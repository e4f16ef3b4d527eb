Feature: What counts as a rise that wears a transitional element away
  A new element, or one that went up, takes its rise off; an element that takes the place of another, only the difference.

  Background: Mo had severe disability premium in his Employment and Support Allowance
    Given an assessment period that starts on 1 May 2026
    And the household lives in the East Midlands
    And Mo is 45 years old

  Rule: Where LCWRA replaces another element for the same person, only the difference is taken off (Universal Credit (Transitional Provisions) Regulations 2014, reg 55(5))

    Scenario: Limited capability for work from before April 2017 becomes LCWRA
      Given Mo has LCWRA
      And the household's transitional element is £300
      And the household's elements last period are:
        | id                 | amount  |
        | standard-allowance | £424.90 |
        | lcw                | £158.76 |
      When the position is worked out
      Then by hand, 300.00 - (429.80 - 158.76) = 28.96
      And "Transitional element" is £28.96

    Scenario: The carer element gives way to LCWRA (SSWP v MJ [2025] UKUT 35 (AAC))
      Given Mo cares for a severely disabled person
      And Mo has LCWRA
      And the household's transitional element is £300
      And the household's elements last period are:
        | id                 | amount  |
        | standard-allowance | £424.90 |
        | carer              | £209.34 |
      When the position is worked out
      Then by hand, 300.00 - (429.80 - 209.34) = 79.54
      And "Transitional element" is £79.54

    Scenario: LCWRA beside a partner's carer element, which stays, takes the whole of its amount
      Given Mo and Ada are a couple aged 45 and 44
      And Ada cares for a severely disabled person
      And Mo has LCWRA
      And the household's transitional element is £500
      And the household's elements last period are:
        | id                 | amount  |
        | standard-allowance | £666.97 |
        | carer              | £209.34 |
      When the position is worked out
      Then by hand, 500.00 - 429.80 = 70.20
      And "Transitional element" is £70.20

  Rule: Where the elements of the last period were not told, the element stays as it was told (Universal Credit (Transitional Provisions) Regulations 2014, reg 55(4))

    Scenario: Mo was found to have LCWRA
      Given Mo has LCWRA
      And the household's transitional element is £300
      When the position is worked out
      Then "Transitional element" is £300.00
