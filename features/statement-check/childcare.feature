Feature: Childcare on a statement
  Universal Credit pays 85% of what is paid for registered childcare, up to a limit; so what the statement pays says what it counts.

  Background: Asha works, and pays £600 a month for Zed's childcare
    Given an assessment period that starts on 1 June 2026
    And Asha is 30 years old
    And Asha takes home £700 a month for 16 hours a week
    And a child, Zed, born on 16 March 2021
    And £600 a month is paid for registered childcare for Zed
    And everything else is as usual

  Rule: What the statement counts is what it pays, over 85% (Universal Credit Regulations 2013, regs 34 and 34A)

    Scenario Outline: The statement pays £<shown>
      Given the statement's lines are:
        | id        | amount   |
        | childcare | £<shown> |
      When the statement is checked
      Then by hand, 600 x 85% = 510.00
      And "Childcare" on the statement is £<apart> too <side>: "<reason>"

      Examples:
        | shown | apart | side | reason                                                                                              |
        | 0     | 510   | low  | Your statement counts no childcare. You told us that you pay £600. It may not have been reported.   |
        | 425   | 85    | low  | It counts £500 of childcare. You told us £600. A bill may be missing, or counted in another period. |
        | 1,071.09 | 561.09 | high | It counts £1,260.11 of childcare. Of what you told us, £600 counts.                              |
        | 595   | 85    | high | It counts £700 of childcare. Of what you told us, £600 counts.                                      |

  Rule: The limit is higher for two children in childcare (Universal Credit Regulations 2013, regs 34(1)(b) and 36(1))

    Scenario: Two children in childcare, and the limit for one
      Given a child, Ali, born on 2 February 2023
      And £1,000 a month is paid for registered childcare for Ali
      And the statement's lines are:
        | id        | amount    |
        | childcare | £1,071.09 |
      When the statement is checked
      Then by hand, (600 + 1,000) x 85% = 1,360.00
      And "Childcare" on the statement is £288.91 too low: "The limit for one child"

  Rule: What the childcare could explain is not said of another line, and nothing of it is left to report (Welfare Reform Act 2012, s 8(1))

    Scenario Outline: The childcare is right, and the standard allowance is £<shown>
      Given a child, Ali, born on 2 February 2023
      And £1,000 a month is paid for registered childcare for Ali
      And the statement's lines are:
        | id                 | amount    |
        | standard-allowance | £<shown>  |
        | childcare          | £1,360.00 |
      When the statement is checked
      Then by hand, (600 + 1,000) x 85% = 1,360.00
      And "Childcare" on the statement is right
      And "Standard allowance" on the statement is £<apart> too <side>: "Nothing that we know"
      And the answer's whatNext/steps are <steps>

      Examples: a sum above the help with childcare, the limit for one child, some of it, and none
        | shown    | apart    | side | steps                                          |
        | 1,500.00 | 1,075.10 | high | journal, explanation, reconsideration, too-much |
        | 1,071.09 | 646.19   | high | journal, explanation, reconsideration, too-much |
        | 400.00   | 24.90    | low  | journal, explanation, reconsideration          |
        | 0.00     | 424.90   | low  | journal, explanation, reconsideration          |
