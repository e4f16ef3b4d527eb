Feature: A lone parent in part-time work
  Asha is 27, has one child and rents from the council. An independent model gave these figures
  for her (case PE-0033), with tax and National Insurance as a twelfth of a year's.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And tax is worked out as a year's liability
    And Asha is 27 years old
    And a child, Zed, born on 16 March 2018
    And the home is rented from the council for £746.71 a month
    And savings of £9,795
    And Asha earns £1,103 a month for 20 hours a week
    And everything else is as usual
    When the position is worked out

  Scenario: Her take-home pay
    Then "Pay before tax" for Asha is £1,103.00
    And by hand, (1,103 x 12 - 12,570) x 20% / 12 = 11.10
    And "Income tax" for Asha is £11.10
    And by hand, (1,103 x 12 - 12,570) x 8% / 12 = 4.44
    And "National Insurance" for Asha is £4.44
    And there is no "Paid into a pension" for Asha
    And by hand, 1,103 - 11.10 - 4.44 = 1,087.46
    And Asha takes home £1,087.46 a month

  Scenario: Her Universal Credit
    Then "Standard allowance" is £424.90
    And "Child element" for Zed is £303.94
    And "Help with rent" is £746.71
    And there is no "Carer element" for Asha
    And by hand, 424.90 + 303.94 + 746.71 = 1,475.55
    And "Maximum amount" is £1,475.55
    And "Pay that Universal Credit counts" is £1,087.46
    And "Work allowance" is £427.00
    And by hand, (1,087.46 - 427.00) x 55% = 363.25
    And "Taken off for pay" is £363.25
    # £3,795 over £6,000 is 15 times £250 and part of another: 16
    And by hand, (9,795 - 6,000) / 250 = 15.18
    And by hand, 16 x 4.35 = 69.60
    And "Income counted from savings" is £69.60
    And "Taken off for other income" is £69.60
    And by hand, 1,475.55 - 363.25 - 69.60 = 1,042.70
    And Universal Credit is £1,042.70 a month

  Scenario: The benefit cap does not touch her
    Then "Earnings that lift the benefit cap" is £881.00
    And the benefit cap does not apply because of "earnings"
    And there is no "Benefit cap" because "The benefit cap does not apply to you. So nothing is taken off."

  Scenario: What she has to live on
    Then by hand, 27.05 x 52 / 12 = 117.22
    And "Child Benefit" is £117.22
    And by hand, 1,087.46 + 1,042.70 + 117.22 = 2,247.38
    And net income is £2,247.38 a month
    And by hand, 2,247.38 x 12 / 52 = 518.63
    And "Money coming in each week" is £518.63
