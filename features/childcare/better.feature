Feature: Universal Credit or Tax-Free Childcare
  Nobody can have both. So all of Universal Credit, with the Scottish Child Payment that hangs on it, stands against Tax-Free
  Childcare, and the better is named with both sums.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And Sara is 34 years old
    And a child, Noor, born on 1 May 2023
    And £600.00 a month is paid for registered childcare for Noor

  Rule: The higher of the two is better, and both cannot be had (Childcare Payments Act 2014, ss 11 and 31)

    Scenario: With £2,000 a month Universal Credit is more
      Given Sara takes home £2,000.00 a month for 37 hours a week
      When the position is worked out
      Then by hand, 424.90 + 303.94 + 600.00 x 85% = 1,238.84
      And by hand, 1,238.84 - (2,000.00 - 710.00) x 55% = 529.34
      And "Which help with childcare leaves more" is explained by "Universal Credit brings £529.34 a month, Tax-Free Childcare would bring £120. You cannot have both, so keep Universal Credit."
      And the answer's childcare/better is universal-credit
      And the answer's childcare/universalCredit is 529.34
      And the answer's childcare/taxFreeChildcare is 120.00

    Scenario: With £2,800 a month Tax-Free Childcare is more
      Given Sara takes home £2,800.00 a month for 37 hours a week
      When the position is worked out
      Then by hand, 1,238.84 - (2,800.00 - 710.00) x 55% = 89.34
      And "Which help with childcare leaves more" is explained by "Tax-Free Childcare would bring £120 a month, Universal Credit brings £89.34. You cannot have both. Get advice before you give up Universal Credit."
      And the answer's childcare/better is tax-free-childcare
      And Universal Credit is £89.34 a month
      And there is no "Tax-Free Childcare" because "You get Universal Credit, so there is no Tax-Free Childcare. Nobody can have both. Get advice before you change."

    Scenario: With £2,744.25 they are the same
      Given Sara takes home £2,744.25 a month for 37 hours a week
      When the position is worked out
      Then by hand, 1,238.84 - (2,744.25 - 710.00) x 55% = 120.00
      And the answer's childcare/better is same

    Scenario: In Scotland the Scottish Child Payment is on the side of Universal Credit
      Given the household lives in Scotland
      And Sara takes home £2,800.00 a month for 37 hours a week
      When the position is worked out
      Then by hand, 28.20 x 52 / 12 = 122.20
      And by hand, 89.34 + 122.20 = 211.54
      And the answer's childcare/universalCredit is 211.54
      And the answer's childcare/better is universal-credit

  Rule: Without an award only Tax-Free Childcare is left (Childcare Payments Act 2014, ss 3 and 11)

    Scenario: Sara takes home £3,000 a month
      Given Sara takes home £3,000.00 a month for 37 hours a week
      When the position is worked out
      Then by hand, (3,000.00 - 710.00) x 55% = 1,259.50
      And "Tax-Free Childcare" is £120.00
      And "Which help with childcare leaves more" is explained by "Universal Credit would bring £0 a month, and Tax-Free Childcare brings £120. You cannot have both, so Tax-Free Childcare is better."

    Scenario: Sara does not claim Universal Credit
      Given Universal Credit is not claimed
      And Sara takes home £2,000.00 a month for 37 hours a week
      When the position is worked out
      Then "Which help with childcare leaves more" is explained by "Tax-Free Childcare brings £120 a month. You cannot have Universal Credit with it, so check what that would be first."

    Scenario Outline: Universal Credit is not claimed, and Tax-Free Childcare is not open to Sara: <told>
      Given Universal Credit is not claimed
      And <told>
      And everything else is as usual
      When the position is worked out
      Then "Which help with childcare leaves more" is explained by "Neither Universal Credit nor Tax-Free Childcare helps with this childcare as things are."

      Examples: too little work, and too high an income
        | told                                              |
        | Sara takes home £300 a month for 6 hours a week   |
        | Sara earns £100,001.00 a year for 37 hours a week |
