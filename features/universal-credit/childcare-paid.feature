Feature: When what is paid for childcare counts
  A bill counts in the assessment period in which it is paid, for care then or before. A bill paid ahead counts in the period of the
  care, if it was paid in one of the two periods before.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Anna is 30 years old
    And Anna takes home £1,200.00 a month for 25 hours a week
    And a child, Bilal, born on 1 May 2023

  Rule: Paid in this period or in one of the two before (Universal Credit Regulations 2013, reg 34A(1))

    Scenario Outline: June's nursery bill of £300 is paid on <day>
      Given Bilal's childcare is:
        | cost            | registered | paid on | from        | to           |
        | £300.00 a month | yes        | <day>   | 1 June 2026 | 30 June 2026 |
      When the position is worked out
      Then "Childcare costs that count" is £300.00

      Examples:
        | day          |
        | 1 April 2026 |
        | 31 May 2026  |
        | 1 June 2026  |
        | 30 June 2026 |

    Scenario Outline: Paid on <day> it does not count now
      Given Bilal's childcare is:
        | cost            | registered | paid on | from        | to           |
        | £300.00 a month | yes        | <day>   | 1 June 2026 | 30 June 2026 |
      When the position is worked out
      Then there is no "Childcare costs that count" because "Childcare counts in the month in which you have paid for it. Nothing is paid yet that counts this month."
      And there is no "Help with childcare" because "You have no childcare costs that count. So there is nothing to help with."

      Examples:
        | day           |
        | 31 March 2026 |
        | 1 July 2026   |

  Rule: A bill paid now counts for earlier days too, and one paid ahead by the days of this period (Universal Credit Regulations 2013, reg 34A(1) and (2))

    Scenario: On 10 June Anna pays for 16 May to 15 June, at £300 for 30 days
      Given Bilal's childcare is:
        | cost            | registered | paid on      | from        | to           |
        | £300.00 a month | yes        | 10 June 2026 | 16 May 2026 | 15 June 2026 |
      When the position is worked out
      Then by hand, 300.00 x (16 + 15) / 30 = 310.00
      And "Childcare costs that count" is £310.00

    Scenario: On 10 May she paid for 16 May to 15 June, and June's 15 days count now
      Given Bilal's childcare is:
        | cost            | registered | paid on     | from        | to           |
        | £300.00 a month | yes        | 10 May 2026 | 16 May 2026 | 15 June 2026 |
      When the position is worked out
      Then by hand, 300.00 x 15 / 30 = 150.00
      And "Childcare costs that count" is £150.00

    Scenario: On 20 June she pays for 16 June to 15 July, and July's days count in July
      Given Bilal's childcare is:
        | cost            | registered | paid on      | from         | to           |
        | £300.00 a month | yes        | 20 June 2026 | 16 June 2026 | 15 July 2026 |
      When the position is worked out
      Then by hand, 300.00 x 15 / 30 = 150.00
      And "Childcare costs that count" is £150.00

    Scenario: On 10 June she pays May's bill, and no care is paid for in June
      Given Bilal's childcare is:
        | cost            | registered | paid on      | from       | to          |
        | £300.00 a month | yes        | 10 June 2026 | 2 May 2026 | 31 May 2026 |
      When the position is worked out
      Then by hand, 300.00 x 30 / 30 = 300.00
      And "Childcare costs that count" is £300.00

  Rule: Care that is paid month by month counts for the month (Universal Credit Regulations 2013, regs 33(1)(za) and 34A(1)(a))

    Scenario: Anna pays £300 a month
      Given £300.00 a month is paid for registered childcare for Bilal
      When the position is worked out
      Then "Childcare costs that count" is £300.00
