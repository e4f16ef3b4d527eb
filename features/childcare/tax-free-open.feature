Feature: Whether Tax-Free Childcare would be open but for Universal Credit
  It is open to parents who earn enough and pay for registered care of a young enough child. What it would bring then stands
  against Universal Credit.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And Sara is 34 years old

  Rule: It is open to working parents of a child young enough (Childcare Payments Act 2014, ss 3, 9, 10 and 14)

    Scenario: Sara earns enough
      Given a child, Noor, born on 1 May 2023
      And Sara takes home £2,000.00 a month for 37 hours a week
      And £600.00 a month is paid for registered childcare for Noor
      When the position is worked out
      Then the answer's childcare/taxFreeChildcare is 120.00

    Scenario: Sara does not earn enough
      Given a child, Noor, born on 1 May 2023
      And Sara takes home £500.00 a month for 10 hours a week
      And £600.00 a month is paid for registered childcare for Noor
      When the position is worked out
      Then "Which help with childcare leaves more" is explained by "Universal Credit brings £1,238.84 a month, of which £510 is for childcare. Tax-Free Childcare is not open to you."

    Scenario: The child is 13
      Given a child, Hamza, born on 1 May 2013
      And Sara takes home £2,000.00 a month for 37 hours a week
      And £600.00 a month is paid for registered childcare for Hamza
      When the position is worked out
      Then the answer's childcare/better is universal-credit
      And there is no "Tax-Free Childcare" because "Hamza is too old. Tax-Free Childcare ends on 1 September after the child turns 11."
