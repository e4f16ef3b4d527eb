Feature: What a statement takes off for pay
  The taper is worked out from the statement's own pay, so that the line says which work allowance was used.

  Background: Asha takes home £1,000, in June 2026
    Given an assessment period that starts on 1 June 2026
    And Asha is 30 years old
    And Asha takes home £1,000 a month for 20 hours a week
    And everything else is as usual

  Rule: One work allowance where there is a child, the lower with help with rent (Universal Credit Regulations 2013, reg 22(1)(b) and (2))

    Scenario Outline: A child and help with rent: £427 is left alone; the statement takes £<shown>
      Given a child, Zed, born on 16 March 2018
      And the home is rented from the council for £600 a month
      And the statement's lines are:
        | id                 | amount   |
        | earned-income      | £1,000   |
        | earnings-deduction | £<shown> |
      When the statement is checked
      Then by hand, (1,000 - 427) x 55% = 315.15
      And by hand, (1,000 - <left>) x 55% = <shown>
      And "Taken off for pay" on the statement is £<apart> too <side>: "<reason>"

      Examples:
        | left | shown  | apart  | side | reason                                                                      |
        | 0    | 550.00 | 234.85 | high | It takes 55% of all your pay. Your first £427 should not be counted.        |
        | 411  | 323.95 | 8.80   | high | It leaves £411 uncounted, the amount of the year before. It should be £427. |
        | 710  | 159.50 | 155.65 | low  | The higher work allowance                                                   |

    Scenario: A wrong pay, and no work allowance besides
      Given a child, Zed, born on 16 March 2018
      And the home is rented from the council for £600 a month
      And the statement's lines are:
        | id                 | amount |
        | earned-income      | £1,200 |
        | earnings-deduction | £660   |
      When the statement is checked
      Then by hand, 1,200 x 55% - (1,000 - 427) x 55% = 344.85
      And "Taken off for pay" on the statement is £344.85 too high: "It takes 55% of all your pay. Your first £427 should not be counted."

    Scenario: A deduction that no work allowance and no pay explains
      Given a child, Zed, born on 16 March 2018
      And the home is rented from the council for £600 a month
      And the statement's lines are:
        | id                 | amount |
        | earned-income      | £1,200 |
        | earnings-deduction | £400   |
      When the statement is checked
      Then by hand, 400 - (1,000 - 427) x 55% = 84.85
      And "Taken off for pay" on the statement is £84.85 too high: "Nothing that we know"

    Scenario Outline: A child and no rent: £710 is left alone; the statement takes £<shown>
      Given a child, Zed, born on 16 March 2018
      And the statement's lines are:
        | id                 | amount   |
        | earnings-deduction | £<shown> |
      When the statement is checked
      Then by hand, (1,000 - 710) x 55% = 159.50
      And by hand, (1,000 - <left>) x 55% = <shown>
      And "Taken off for pay" on the statement is £<apart> too high: "<reason>"

      Examples:
        | left | shown  | apart  | reason                     |
        | 427  | 315.15 | 155.65 | The lower work allowance   |
        | 684  | 173.80 | 14.30  | Last year's work allowance |

    Scenario: No child, and the statement leaves something alone
      Given the statement's lines are:
        | id                 | amount  |
        | earnings-deduction | £315.15 |
      When the statement is checked
      Then by hand, 1,000 x 55% = 550.00
      And "Taken off for pay" on the statement is £234.85 too low: "A work allowance"

    Scenario: The deduction is right for a pay that is wrong
      Given the statement's lines are:
        | id                 | amount |
        | earned-income      | £1,200 |
        | earnings-deduction | £660   |
      When the statement is checked
      Then by hand, 1,200 x 55% = 660.00
      And "Taken off for pay" on the statement is £110 too high: "This follows from the pay on your statement."
