Feature: Help with childcare
  Universal Credit gives back 85% of what a working parent pays for registered childcare, up to a limit for one child and
  another for two or more. For many parents it decides whether a job pays.

  Background:
    Given the household lives in the North West
    And Anna is 30 years old
    And Anna takes home £1,200.00 a month for 25 hours a week

  Rule: Universal Credit gives back 85% of the charges, up to the limit for one child (Universal Credit Regulations 2013, regs 31, 34(1) and 36)

    Scenario Outline: Nursery for Bilal costs £<charges> a month
      Given an assessment period that starts on 1 June 2026
      And a child, Bilal, born on 1 May 2023
      And £<charges> a month is paid for registered childcare for Bilal
      When the position is worked out
      Then by hand, <charges> x 85% = <percent>
      And "Most help with childcare" is £1,071.09
      And "Help with childcare" is £<help>
      And by hand, <charges> - <help> = <left>
      And "Childcare left for you to pay" is £<left>

      Examples:
        | charges  | percent  | help     | left   |
        | 500.00   | 425.00   | 425.00   | 75.00  |
        | 1,260.09 | 1,071.08 | 1,071.08 | 189.01 |
        | 1,260.11 | 1,071.09 | 1,071.09 | 189.02 |
        | 1,260.12 | 1,071.10 | 1,071.09 | 189.03 |
        | 1,500.00 | 1,275.00 | 1,071.09 | 428.91 |

    Scenario: Housing Systems' example of Anna, whose two elder children have no childcare, when the limits went up in the middle of 2023
      Given an assessment period that starts on 28 June 2023
      And a child, Baby, born on 20 July 2022
      And a child, Cara, born on 10 February 2008
      And a child, Dean, born on 10 February 2006
      And £1,000.00 a month is paid for registered childcare for Baby
      When the position is worked out
      Then by hand, 1,000.00 x 85% = 850.00
      And "Help with childcare" is £850.00
      And "Help with childcare" is explained by "Universal Credit gives back 85% of the £1,000 you pay for registered childcare: £850 a month."
      And "Most help with childcare" is explained by "You pay childcare for one child. The most Universal Credit gives for one child is £950.92 a month."

    Scenario: The same month begun a day earlier
      Given an assessment period that starts on 27 June 2023
      And a child, Baby, born on 20 July 2022
      And a child, Cara, born on 10 February 2008
      And a child, Dean, born on 10 February 2006
      And £1,000.00 a month is paid for registered childcare for Baby
      When the position is worked out
      Then "Help with childcare" is £646.35
      And "Help with childcare" is explained by "You pay £1,000 a month for registered childcare. 85% of that is over the limit. So the help is £646.35 a month."
      And by hand, 1,000.00 - 646.35 = 353.65
      And "Childcare left for you to pay" is explained by "You pay £1,000 a month for registered childcare and £646.35 comes back. So £353.65 is left for you to pay."

  Rule: The limit is higher where two or more children have charges (Universal Credit Regulations 2013, regs 34(1)(b) and 36)

    Scenario Outline: Bilal's nursery and Safa's after-school club together cost £<charges> a month
      Given an assessment period that starts on 1 June 2026
      And a child, Bilal, born on 1 May 2023
      And a child, Safa, born on 1 May 2019
      And £<bilal> a month is paid for registered childcare for Bilal
      And £160.00 a month is paid for registered childcare for Safa
      When the position is worked out
      Then by hand, <bilal> + 160.00 = <charges>
      And by hand, <charges> x 85% = <percent>
      And "Most help with childcare" is £1,836.16
      And "Help with childcare" is £<help>

      Examples:
        | bilal    | charges  | percent  | help     |
        | 2,000.18 | 2,160.18 | 1,836.15 | 1,836.15 |
        | 2,000.19 | 2,160.19 | 1,836.16 | 1,836.16 |
        | 2,000.20 | 2,160.20 | 1,836.17 | 1,836.16 |

    Scenario: Citizens Advice's example of Katie, who pays £800 a month for two children
      Given an assessment period that starts on 1 June 2022
      And a child, Cai, born on 16 March 2018
      And a child, Dewi, born on 20 May 2019
      And £400.00 a month is paid for registered childcare for Cai
      And £400.00 a month is paid for registered childcare for Dewi
      When the position is worked out
      Then by hand, 800.00 x 85% = 680.00
      And "Help with childcare" is £680.00
      And "Most help with childcare" is explained by "You pay childcare for 2 children. The most Universal Credit gives for two or more is £1,108.04 a month."

  Rule: Without charges that count, or work that opens it, there is no help (Universal Credit Regulations 2013, regs 31 to 33)

    Scenario: Anna's husband Tom could look after Bilal
      Given an assessment period that starts on 1 June 2026
      And Anna and Tom are a couple aged 30 and 30
      And a child, Bilal, born on 1 May 2023
      And £500.00 a month is paid for registered childcare for Bilal
      When the position is worked out
      Then there is no "Help with childcare" because "You pay £500 for registered childcare. Universal Credit does not help, because not everyone who could work does."
      And "Childcare left for you to pay" is £500.00

    Scenario: Anna pays for no childcare
      Given an assessment period that starts on 1 June 2026
      And a child, Bilal, born on 1 May 2023
      When the position is worked out
      Then there is no "Most help with childcare" because "You have no childcare costs that count, so no limit applies."
      And there is no "Help with childcare" because "You have no childcare costs that count. So there is nothing to help with."
      And there is no "Childcare left for you to pay" because "You have no registered childcare costs that count. So none is left for you to pay."
