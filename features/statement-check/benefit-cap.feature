Feature: The benefit cap on a statement

  Background: June 2026
    Given an assessment period that starts on 1 June 2026

  Rule: Earnings, illness, caring and disability keep the cap away (Universal Credit Regulations 2013, regs 82 and 83)

    Scenario Outline: <why>, and the statement takes £100 off
      Given the household lives in the South East
      And Sinead and Pat are a couple aged 30 and 30
      And the home is rented from a housing association for £1,500 a month
      And <why>
      And everything else is as usual
      And the statement's lines are:
        | id          | amount |
        | benefit-cap | £100   |
      When the statement is checked
      Then "Taken off by the benefit cap" on the statement is £100 too high: "<reason>"

      Examples:
        | why                                                | reason                                                                                                   |
        | Sinead takes home £881 a month for 16 hours a week | The cap should not apply. Your earnings of £881 are at least £881.                                       |
        | Sinead has LCWRA                                   | The cap should not apply. Your household has an amount for limited capability for work-related activity. |
        | Pat cares for a severely disabled person           | The cap should not apply. Somebody in your household is a carer.                                         |
        | Pat gets PIP mobility at the standard rate         | The cap should not apply. Somebody in your household has a disability benefit.                           |

    Scenario: Pat has new-style Employment and Support Allowance with the support component
      Given the household lives in the South East
      And Sinead and Pat are a couple aged 30 and 30
      And the home is rented from a housing association for £1,500 a month
      And Pat has £145.90 a week from new-style-esa
      And Pat's support component is yes
      And everything else is as usual
      And the statement's lines are:
        | id          | amount |
        | benefit-cap | £100   |
      When the statement is checked
      Then "Taken off by the benefit cap" on the statement is £100 too high: "The cap should not apply. Your household has an amount for limited capability for work-related activity."

    Scenario: Nine months after work ended
      Given the household lives in the South East
      And Sinead and Pat are a couple aged 30 and 30
      And the home is rented from a housing association for £1,500 a month
      And the household's months at threshold is 12
      And the household's work ended on is 1 May 2026
      And everything else is as usual
      And the statement's lines are:
        | id          | amount  |
        | benefit-cap | £331.97 |
      When the statement is checked
      Then by hand, 666.97 + 1,500 - 1,835 = 331.97
      And "Taken off by the benefit cap" on the statement is £331.97 too high: "The cap should not apply yet. You earned enough for a year, and nine months are not over."

  Rule: The limit goes by place and household (Universal Credit Regulations 2013, reg 80A)

    Scenario: A home in London, and the limit outside it
      Given the household lives in London
      And Sinead is 30 years old
      And the home is rented from a housing association for £1,000 a month
      And everything else is as usual
      And the statement's lines are:
        | id          | amount  |
        | benefit-cap | £195.48 |
      When the statement is checked
      Then by hand, 424.90 + 1,000 - 1,413.92 = 10.98
      And by hand, 424.90 + 1,000 - 1,229.42 = 195.48
      And "Taken off by the benefit cap" on the statement is £184.50 too high: "It uses the limit for another place or another kind of household. Yours is £1,413.92 a month."

    Scenario Outline: Sinead, alone in Kent, and the limit of <whose>
      Given the household lives in the South East
      And Sinead is 30 years old
      And the home is rented from a housing association for £2,000 a month
      And everything else is as usual
      And the statement's lines are:
        | id          | amount   |
        | benefit-cap | £<shown> |
      When the statement is checked
      Then by hand, 424.90 + 2,000 - 1,229.42 = 1,195.48
      And by hand, 424.90 + 2,000 - <limit> = <shown>
      And "Taken off by the benefit cap" on the statement is £<apart> too low: "Another limit of the cap"

      Examples:
        | whose                     | limit    | shown    | apart  |
        | a single person in London | 1,413.92 | 1,010.98 | 184.50 |
        | a couple outside London   | 1,835.00 | 589.90   | 605.58 |
        | a couple in London        | 2,110.25 | 314.65   | 880.83 |

  Rule: Help with childcare is left alone (Universal Credit Regulations 2013, reg 81)

    Scenario Outline: Orla pays £600 for childcare, and the statement takes £<shown> off
      Given the household lives in the South East
      And Orla is 30 years old
      And a child, Finn, born on 1 May 2021
      And £600 a month is paid for registered childcare for Finn
      And Orla takes home £500 a month for 10 hours a week
      And the home is rented from a housing association for £1,200 a month
      And everything else is as usual
      And the statement's lines are:
        | id          | amount   |
        | benefit-cap | £<shown> |
      When the statement is checked
      Then by hand, 424.90 + 303.94 + 1,200 + 510 - (500 - 427) x 55% = 2,398.69
      And by hand, 2,398.69 + 117.22 - 1,835 = 680.91
      And by hand, 680.91 - 510 = 170.91
      And "Taken off by the benefit cap" on the statement is £<apart> too <side>: "<reason>"

      Examples:
        | shown  | apart  | side | reason                   |
        | 680.91 | 510    | high | Childcare capped too     |
        | 0      | 170.91 | low  | The benefit cap left out |

    Scenario Outline: Orla's statement has the limit of <whose>, and leaves her childcare alone
      Given the household lives in the South East
      And Orla is 30 years old
      And a child, Finn, born on 1 May 2021
      And £600 a month is paid for registered childcare for Finn
      And Orla takes home £500 a month for 10 hours a week
      And the home is rented from a housing association for £1,500 a month
      And everything else is as usual
      And the statement's lines are:
        | id          | amount   |
        | benefit-cap | £<shown> |
      When the statement is checked
      Then by hand, 424.90 + 303.94 + 1,500 + 510 - (500 - 427) x 55% + 117.22 = 2,815.91
      And by hand, 2,815.91 - 1,835 - 510 = 470.91
      And by hand, 2,815.91 - <limit> - 510 = <shown>
      And "Taken off by the benefit cap" on the statement is £<apart> too <side>: "Another limit of the cap"

      Examples:
        | whose                          | limit    | shown    | apart  | side |
        | a couple in London             | 2,110.25 | 195.66   | 275.25 | low  |
        | a single person in London      | 1,413.92 | 891.99   | 421.08 | high |
        | a single person outside London | 1,229.42 | 1,076.49 | 605.58 | high |
