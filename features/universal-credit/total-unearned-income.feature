Feature: All that Universal Credit counts beside pay
  Other income, benefits for carers, and the income that savings are taken to bring are added up. Every pound of the
  sum takes a pound off Universal Credit.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Grace is 41 years old

  Rule: Unearned income is everything on the list, added up (Universal Credit Regulations 2013, reg 66(1))

    Scenario: Grace in Truro has a pension, cares for her mother and has savings of £6,750
      Given the household lives in the South West
      And savings of £6,750
      And Grace has £100 a month from occupational-pension
      And Grace has £30 a week from child-maintenance
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      When the position is worked out
      # savings above £6,000, in steps of £250: £4.35 for each
      Then by hand, (6,750 - 6,000) / 250 x 4.35 = 13.05
      And by hand, 86.45 x 52 / 12 = 374.62
      And by hand, 100.00 + 374.62 + 13.05 = 487.67
      And "Income other than pay" is £487.67
      And "Income other than pay" is explained by "Beside pay, Universal Credit counts £487.67 a month of your other income."
      And by hand, 424.90 + 209.34 - 487.67 = 146.57
      And Universal Credit is £146.57 a month

    Scenario: In Scotland, Carer Support Payment
      Given the household lives in Scotland
      And Grace has £20 a month from other
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      When the position is worked out
      Then by hand, 374.62 + 20.00 = 394.62
      And "Income other than pay" is £394.62

    Scenario: What work leaves of new-style Jobseeker's Allowance
      Given the household lives in the South West
      And Grace has £50 a week from new-style-jsa
      And Grace earns £25 a week for 2 hours a week
      When the position is worked out
      Then by hand, (50.00 - (25.00 - 5.00)) x 52 / 12 = 130.00
      And "Income other than pay" is £130.00

    Scenario: Savings alone, one step above £6,000
      Given the household lives in Wales
      And savings of £6,000.01
      When the position is worked out
      Then "Income other than pay" is £4.35

    Scenario: Both partners' income counts
      Given the household lives in London
      And Grace and Will are a couple aged 41 and 59
      And Grace has £100 a month from other
      And Will has £150.50 a month from occupational-pension
      When the position is worked out
      Then by hand, 100.00 + 150.50 = 250.50
      And "Income other than pay" is £250.50

  Rule: Nothing on the list, no unearned income (Universal Credit Regulations 2013, reg 66(1))

    Scenario: Child maintenance and Child Benefit are not on it
      Given the household lives in the South West
      And a child, Zed, born on 4 February 2023
      And Grace has £30 a week from child-maintenance
      When the position is worked out
      Then there is no "Income other than pay" because "You have no other income that Universal Credit counts."
      And by hand, 424.90 + 303.94 = 728.84
      And Universal Credit is £728.84 a month
