Feature: Where Tax-Free Childcare is not open
  Then Universal Credit alone may help with the costs of childcare, or nothing does.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And Sara is 34 years old
    And a child, Noor, born on 1 May 2023

  Rule: Universal Credit may help alone (Universal Credit Regulations 2013, reg 31)

    Scenario: Sara works ten hours
      Given Sara takes home £500.00 a month for 10 hours a week
      And £600.00 a month is paid for registered childcare for Noor
      When the position is worked out
      Then by hand, 424.90 + 303.94 + 510.00 = 1,238.84
      And the answer's childcare/better is universal-credit
      And "Which help with childcare leaves more" is explained by "Universal Credit brings £1,238.84 a month, of which £510 is for childcare. Tax-Free Childcare is not open to you."

  Rule: Or neither does (Childcare Payments Act 2014, s 3(1))

    Scenario: Sara has savings, and works ten hours
      Given savings of £20,000
      And Sara takes home £500.00 a month for 10 hours a week
      And £600.00 a month is paid for registered childcare for Noor
      When the position is worked out
      Then the answer's childcare/better is neither
      And "Which help with childcare leaves more" is explained by "Neither Universal Credit nor Tax-Free Childcare helps with this childcare as things are."

    Scenario: Sara does not work
      Given £600.00 a month is paid for registered childcare for Noor
      When the position is worked out
      Then the answer's childcare/better is neither

    Scenario: A neighbour minds Noor
      Given Sara takes home £500.00 a month for 10 hours a week
      And £600.00 a month is paid for unregistered childcare for Noor
      When the position is worked out
      Then there is no "Which help with childcare leaves more"
