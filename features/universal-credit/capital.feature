Feature: Savings over £6,000 count as an income, and savings over £16,000 end Universal Credit
  Savings are what the household owns apart from its home and belongings, a couple's together. It touches people who
  were made redundant, inherited or sold something, and often they do not know that the limit is to the penny.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And Malcolm is 59 years old

  Rule: Savings up to £6,000 change nothing (Universal Credit Regulations 2013, reg 72(1))

    Scenario Outline: Malcolm has savings of <savings>
      Given savings of <savings>
      When the position is worked out
      Then there is no "Income counted from savings" because "You told us that you have <words> in savings. Up to £6,000 makes no difference."
      And there is no "Savings limit" because "You told us that you have <words> in savings, which is not over £16,000."
      And Universal Credit is £424.90 a month

      Examples:
        | savings   | words     |
        | £0        | £0        |
        | £5,999.99 | £5,999.99 |
        | £6,000.00 | £6,000    |

    Scenario: Malcolm did not say, so we assume that he has none and ask
      When the position is worked out
      Then there is no "Income counted from savings" because "We assumed that you have £0 in savings. Up to £6,000 makes no difference."
      And we ask about "savings"

  Rule: Each £250 over £6,000, or part of it, counts as £4.35 a month (Universal Credit Regulations 2013, reg 72(1))

    Scenario Outline: Malcolm has savings of <savings>: <steps> steps of £250, the last whole or in part
      Given savings of <savings>
      When the position is worked out
      Then by hand, <steps> x 4.35 = <income>
      And "Income counted from savings" is £<income>
      And "Income counted from savings" is explained by "You have <words> in savings. Each £250, or part of it, over £6,000 counts as £4.35 a month: <a month>."
      And by hand, 424.90 - <income> = <left>
      And Universal Credit is £<left> a month

      Examples:
        | savings    | steps | income | left   | words      | a month |
        | £6,000.01  | 1     | 4.35   | 420.55 | £6,000.01  | £4.35   |
        | £6,250.00  | 1     | 4.35   | 420.55 | £6,250     | £4.35   |
        | £6,250.01  | 2     | 8.70   | 416.20 | £6,250.01  | £8.70   |
        | £15,750.00 | 39    | 169.65 | 255.25 | £15,750    | £169.65 |
        | £15,750.01 | 40    | 174.00 | 250.90 | £15,750.01 | £174    |
        | £16,000.00 | 40    | 174.00 | 250.90 | £16,000    | £174    |

  Rule: Savings over £16,000 end Universal Credit, for a couple too (Universal Credit Regulations 2013, reg 18(1))

    Scenario: Malcolm has a penny more
      Given savings of £16,000.01
      When the position is worked out
      Then "Savings limit" is explained by "You have £16,000.01 in savings. Over £16,000 you cannot get Universal Credit."
      And there is no "Income counted from savings" because "Your savings are too high for Universal Credit, so nothing is counted from them as income."
      And there is no Universal Credit because "Your savings are over £16,000, so you cannot get Universal Credit."

    Scenario Outline: The limit is the same for Malcolm and Joan together: savings of <savings>
      Given Malcolm and Joan are a couple aged 59 and 57
      And savings of <savings>
      When the position is worked out
      Then Universal Credit is <award> a month

      Examples:
        | savings    | award   |
        | £16,000.00 | £492.97 |
        | £16,000.01 | £0.00   |

  Rule: The limits have been the same for years (Universal Credit Regulations 2013, regs 18(1) and 72(1))

    Scenario Outline: April 2022, and savings of £<savings>
      Given an assessment period that starts on 11 April 2022
      And savings of £<savings>
      When the position is worked out
      Then by hand, 334.91 - <steps> x 4.35 = <left>
      And <outcome>

      Examples: £6,000 and £16,000, and a penny more, which would be a 41st step
        | savings   | steps | left   | outcome                                                                                                  |
        | 6,000.00  | 0     | 334.91 | Universal Credit is £334.91 a month                                                                      |
        | 6,000.01  | 1     | 330.56 | Universal Credit is £330.56 a month                                                                      |
        | 16,000.00 | 40    | 160.91 | Universal Credit is £160.91 a month                                                                      |
        | 16,000.01 | 41    | 156.56 | there is no Universal Credit because "Your savings are over £16,000, so you cannot get Universal Credit." |
