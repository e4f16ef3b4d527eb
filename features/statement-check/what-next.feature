Feature: What to do about a statement, and by when

  Background: Ann, in June 2026
    Given an assessment period that starts on 1 June 2026
    And Ann is 30 years old
    And everything else is as usual

  Rule: A month to ask, thirteen at most (Decisions and Appeals Regulations 2013, regs 5(1)(b) and 6)

    Scenario Outline: The statement came on <came>
      Given an assessment period that starts on <start>
      And the statement's date is <came>
      And the statement's lines are:
        | id                 | amount |
        | standard-allowance | £300   |
      When the statement is checked
      Then the answer's whatNext/byWhen is <by>
      And the answer's whatNext/lateUntil is <late>

      Examples:
        | start           | came             | by         | late       |
        | 1 June 2026     | 1 July 2026      | 2026-08-01 | 2027-08-01 |
        | 31 October 2025 | 30 November 2025 | 2025-12-30 | 2026-12-30 |
        | 1 January 2026  | 31 January 2026  | 2026-02-28 | 2027-02-28 |

    Scenario: The day is not known
      Given the statement's lines are:
        | id                 | amount |
        | standard-allowance | £300   |
      When the statement is checked
      Then the answer's whatNext/steps/0/text is "Write in your journal which line is wrong, and why. Keep a copy."
      And the answer's whatNext/steps/1/id is explanation
      And the answer's whatNext/steps/2/text is "You can ask for a mandatory reconsideration within a month of the statement. With a good reason, 13 months at most."

  Rule: Pay that an employer reported is disputed first (Decisions and Appeals Regulations 2013, reg 41(3))

    Scenario: Another pay
      Given Ann takes home £900 a month for 20 hours a week
      And the statement's lines are:
        | id            | amount |
        | earned-income | £1,800 |
      When the statement is checked
      Then the answer's whatNext/steps/1/text is "Say in your journal that you dispute the pay, and ask for a decision. They have 14 days."

  Rule: What is not known yet is reported in time (Decisions and Appeals Regulations 2013, Sch 1 paras 20 and 21)

    Scenario: A carer whom nobody knows of
      Given Ann cares for a severely disabled person
      And the statement's lines are:
        | id    | amount |
        | carer | £0     |
      When the statement is checked
      Then the answer's whatNext/steps/1/id is report-changes

    Scenario Outline: The statement has £<shown> for <line>
      Given Ann takes home £700 a month for 16 hours a week
      And a child, Zed, born on 16 March 2021
      And Zed gets a disability benefit at the lower rate
      And £600 a month is paid for registered childcare for Zed
      And the home is rented from the council for £600 a month
      And service charges of £30 a month
      And the statement's lines are:
        | id     | amount   |
        | <line> | £<shown> |
      When the statement is checked
      Then the answer's differences/0/reasons/0/id is <reason>
      And the answer's whatNext/steps/1/id is <step>

      Examples: where the statement has more than we make it, nothing is left to report
        | line           | shown | reason                   | step           |
        | child          | 0     | child-left-out           | report-changes |
        | disabled-child | 0     | disability-left-out      | report-changes |
        | childcare      | 0     | childcare-not-reported   | report-changes |
        | childcare      | 425   | less-childcare           | report-changes |
        | housing        | 0     | rent-not-verified        | report-changes |
        | housing        | 600   | service-charges-left-out | report-changes |
        | childcare      | 595   | more-childcare           | explanation    |
        | housing        | 315   | half-the-rent            | explanation    |

    Scenario: A partner whom nobody knows of
      Given Ann and Ben are a couple aged 30 and 31
      And the statement's lines are:
        | id                 | amount  |
        | standard-allowance | £424.90 |
      When the statement is checked
      Then the answer's whatNext/steps/1/id is report-changes

  Rule: What is paid too much can be asked back (Social Security Administration Act 1992, s 71ZB)

    Scenario: A statement that pays more
      Given the statement's lines are:
        | id                 | amount |
        | standard-allowance | £500   |
      When the statement is checked
      Then the answer's total is 75.10
      And the answer's whatNext/steps/3/id is too-much
      And the answer's whatNext/steps/3/text is "Your statement may pay too much. Say so now: they can ask for it back, even if they made the mistake."

    Scenario: Nothing to do where all agrees
      Given the statement's lines are:
        | id                 | amount  |
        | standard-allowance | £424.90 |
      When the statement is checked
      Then the answer's whatNext is ""
      And "Standard allowance" on the statement is right

  Rule: Each step is for what differs (Decisions and Appeals Regulations 2013, regs 5, 7(3) and 41(3))

    Scenario: The pay is right, so there is none to dispute
      Given Ann takes home £900 a month for 20 hours a week
      And the statement's lines are:
        | id                 | amount |
        | standard-allowance | £400   |
        | earned-income      | £900   |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is right
      And the answer's whatNext/steps are journal, explanation, reconsideration
