Feature: Children that a statement leaves out or counts otherwise
  What is short, or too much, by just the amount of one child says so.

  Background: Asha, three children, in June 2026: 351.88 + 303.94 + 303.94 = 959.76
    Given an assessment period that starts on 1 June 2026
    And Asha is 30 years old
    And a child, Bea, born on 1 May 2015
    And a child, Zed, born on 16 March 2018
    And a child, Ali, born on 2 February 2020
    And everything else is as usual

  Rule: An element for each child (Universal Credit Regulations 2013, reg 24(1))

    Scenario: Short by one child
      Given the statement's lines are:
        | id    | amount  |
        | child | £655.82 |
      When the statement is checked
      Then by hand, 959.76 - 655.82 = 303.94
      And "Children" on the statement is £303.94 too low: "It is short by £303.94, the amount for one child. It may leave out Ali." or "It is short by £303.94, the amount for one child. It may leave out Zed."

    Scenario: One child by name
      Given the statement's lines are:
        | id    | for | amount |
        | child | Zed | £0     |
      When the statement is checked
      Then "Children" for Zed on the statement is £303.94 too low: "Your statement has nothing for Zed."
      And "Children" for Bea on the statement is not given
      And "Children" for Ali on the statement is not given

    Scenario: A child more than we count
      Given the statement's lines are:
        | id    | amount    |
        | child | £1,263.70 |
      When the statement is checked
      Then by hand, 959.76 + 303.94 = 1,263.70
      And "Children" on the statement is £303.94 too high: "A child that we do not count"

  Rule: The two-child limit ended in April 2026, and had exceptions before (Universal Credit (Removal of Two Child Limit) Act 2026, s 1; Universal Credit Regulations 2013, Schedule 12)

    Scenario: A third child, after the limit ended
      Given the statement's lines are:
        | id    | for | amount |
        | child | Ali | £0     |
      When the statement is checked
      Then "Children" for Ali on the statement is £303.94 too low: "The two-child limit ended for periods from 6 April 2026. There should be an amount for Ali now." or "A child left out"

    Scenario: A third child who is an exception, before the limit ended
      Given an assessment period that starts on 1 June 2025
      And Ali has the adopted exception
      And the statement's lines are:
        | id    | for | amount |
        | child | Ali | £0     |
      When the statement is checked
      Then "Children" for Ali on the statement is £292.81 too low: "An exception left out" or "A child left out"

    Scenario: A third child within the limit, before it ended, is rightly left out
      Given an assessment period that starts on 1 June 2025
      And the statement's lines are:
        | id    | for | amount |
        | child | Ali | £0     |
      When the statement is checked
      Then "Children" for Ali on the statement is right

    Scenario: The limit that ended was never for a third child born before 6 April 2017
      Given a child, Cal, born on 1 May 2013
      And a child, Dan, born on 1 May 2014
      And the statement's lines are:
        | id    | for | amount |
        | child | Bea | £0     |
      When the statement is checked
      Then "Children" for Bea on the statement is £303.94 too low: "A child left out"

    Scenario Outline: A third child for whom the statement has £200 is not left out by the limit, in <month>
      Given an assessment period that starts on 1 <month>
      And Ali has the <which> exception
      And the statement's lines are:
        | id    | for | amount  |
        | child | Ali | £200.00 |
      When the statement is checked
      Then by hand, <whole> - 200.00 = <apart>
      And "Children" for Ali on the statement is £<apart> too low: "Nothing that we know"

      Examples: before the limit ended, and after
        | month     | which   | whole  | apart  |
        | June 2025 | adopted | 292.81 | 92.81  |
        | June 2026 | adopted | 303.94 | 103.94 |

    Scenario: A second child, without an exception, before the limit ended
      Given an assessment period that starts on 1 June 2025
      And the statement's lines are:
        | id    | for | amount |
        | child | Zed | £0     |
      When the statement is checked
      Then "Children" for Zed on the statement is £292.81 too low: "A child left out"

    Scenario: Of all children together just the amount of one is missing, and no limit is spoken of
      Given an assessment period that starts on 1 June 2025
      And Ali has the adopted exception
      And the statement's lines are:
        | id    | amount  |
        | child | £631.81 |
      When the statement is checked
      Then by hand, 339.00 + 2 x 292.81 - 631.81 = 292.81
      And "Children" on the statement is £292.81 too low: "It is short by £292.81, the amount for one child. It may leave out Ali." or "It is short by £292.81, the amount for one child. It may leave out Zed."

  Rule: The higher amount is for an eldest child born before 6 April 2017 (Universal Credit (Transitional Provisions) Regulations 2014, reg 43)

    Scenario: The eldest has the lower amount, among all together
      Given the statement's lines are:
        | id    | amount  |
        | child | £911.82 |
      When the statement is checked
      Then by hand, 303.94 x 3 = 911.82
      And "Children" on the statement is £47.94 too low: "The wrong amount for the eldest"

    Scenario: The eldest has the lower amount, by name
      Given the statement's lines are:
        | id    | for | amount  |
        | child | Bea | £303.94 |
      When the statement is checked
      Then by hand, 351.88 - 303.94 = 47.94
      And "Children" for Bea on the statement is £47.94 too low: "It has the lower amount for Bea. An eldest child born before 6 April 2017 has the higher one."

    Scenario: Zed, who is not the eldest, is short by as much
      Given the statement's lines are:
        | id    | for | amount  |
        | child | Zed | £256.00 |
      When the statement is checked
      Then by hand, 303.94 - 47.94 = 256.00
      And "Children" for Zed on the statement is £47.94 too low: "Nothing that we know"

  Rule: Payment for a young person stops unless education is reported (Universal Credit Regulations 2013, regs 4 and 5)

    Scenario: Kai, 16 since August 2025, stays at school
      Given a child, Kai, born on 1 August 2009
      And the statement's lines are:
        | id    | for | amount |
        | child | Kai | £0     |
      When the statement is checked
      Then "Children" for Kai on the statement is £351.88 too low: "Education not reported" or "A child left out"

    Scenario: The statement has an amount for Kai, so school is known of: it is the lower one
      Given a child, Kai, born on 1 August 2009
      And the statement's lines are:
        | id    | for | amount  |
        | child | Kai | £303.94 |
      When the statement is checked
      Then by hand, 351.88 - 303.94 = 47.94
      And "Children" for Kai on the statement is £47.94 too low: "The wrong amount for the eldest"

  Rule: An addition for each disabled child, at one of two rates (Universal Credit Regulations 2013, reg 24(2))

    Scenario Outline: Zed has the <rate> rate, and the statement has £<shown> for <who>
      Given Zed gets a disability benefit at the <rate> rate
      And the statement's lines are:
        | id             | for   | amount   |
        | disabled-child | <who> | £<shown> |
      When the statement is checked
      Then the answer's differences/0/difference is <apart>
      And the answer's differences/0/reasons/0/id is <reason>

      Examples:
        | rate   | who | shown  | apart   | reason                |
        | lower  | Zed | 0      | -164.79 | disability-left-out   |
        | lower  |     | 0      | -164.79 | disability-left-out   |
        | higher |     | 0      | -514.71 | disability-left-out   |
        | higher | Zed | 164.79 | -349.92 | lower-disability-rate |
        | higher |     | 164.79 | -349.92 | lower-disability-rate |

    Scenario Outline: Bea has the <bea> rate and Zed the <zed> one, and the statement has £<shown> for <who>
      Given Bea gets a disability benefit at the <bea> rate
      And Zed gets a disability benefit at the <zed> rate
      And the statement's lines are:
        | id             | for   | amount   |
        | disabled-child | <who> | £<shown> |
      When the statement is checked
      Then the answer's differences/0/difference is <apart>
      And the answer's differences/0/reasons/0/text is "<reason>"
      And the answer's differences/0/reasons/1/text is "<other>"

      Examples: 164.79 and 514.71; of one child by name only that child's reason is said
        | bea    | zed    | who | shown  | apart   | reason                                                                                                      | other                                               |
        | lower  | lower  | Zed | 0      | -164.79 | There is nothing for the disability benefit of Zed.                                                         |                                                     |
        | lower  | lower  |     | 164.79 | -164.79 | There is nothing for the disability benefit of Bea.                                                         | There is nothing for the disability benefit of Zed. |
        | lower  | higher |     | 329.58 | -349.92 | It has the lower amount for Zed. The highest rate of care, or enhanced daily living, brings the higher one. |                                                     |
        | higher | higher | Zed | 164.79 | -349.92 | It has the lower amount for Zed. The highest rate of care, or enhanced daily living, brings the higher one. |                                                     |

  Rule: What is short in another line by the amount of a child is not said of a child, and nothing of it is left to report (Welfare Reform Act 2012, s 8(1))

    Scenario Outline: The standard allowance is £<shown>, which is £<apart> too <side>
      Given Bea gets a disability benefit at the higher rate
      And Zed gets a disability benefit at the lower rate
      And the statement's lines are:
        | id                 | amount   |
        | standard-allowance | £<shown> |
      When the statement is checked
      Then by hand, <sum> = <shown>
      And "Standard allowance" on the statement is £<apart> too <side>: "Nothing that we know"
      And the answer's whatNext/steps are <steps>

      Examples: the standard and the higher amount for a child, their difference, the two additions and theirs
        | sum             | shown  | apart  | side | steps                                           |
        | 424.90 - 303.94 | 120.96 | 303.94 | low  | journal, explanation, reconsideration           |
        | 424.90 - 351.88 | 73.02  | 351.88 | low  | journal, explanation, reconsideration           |
        | 424.90 - 47.94  | 376.96 | 47.94  | low  | journal, explanation, reconsideration           |
        | 424.90 - 164.79 | 260.11 | 164.79 | low  | journal, explanation, reconsideration           |
        | 424.90 - 349.92 | 74.98  | 349.92 | low  | journal, explanation, reconsideration           |
        | 424.90 + 303.94 | 728.84 | 303.94 | high | journal, explanation, reconsideration, too-much |
        | 424.90 - 424.90 | 0.00   | 424.90 | low  | journal, explanation, reconsideration           |
