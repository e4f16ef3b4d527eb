Feature: Whether all parents work, earn enough, and none too much
  Each parent must earn enough. One of a couple need not, where the other does, if illness or caring stands in the way. And one
  parent's income over £100,000 a year shuts the family out.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And savings of £20,000
    And a child, Noor, born on 1 May 2023
    And £600.00 a month is paid for registered childcare for Noor

  Rule: In a couple each must earn enough (Childcare Payments Act 2014, ss 3(1) and 9)

    Scenario: Sara and Omar both do
      Given Sara and Omar are a couple aged 34 and 35
      And Sara earns £10,574.72 a year for 16 hours a week
      And Omar earns £10,574.72 a year for 16 hours a week
      When the position is worked out
      Then "Tax-Free Childcare" is £120.00

    Scenario: Omar earns a penny too little
      Given Sara and Omar are a couple aged 34 and 35
      And Sara earns £40,000.00 a year for 37 hours a week
      And Omar earns £10,574.71 a year for 16 hours a week
      When the position is worked out
      Then there is no "Tax-Free Childcare" because "Tax-Free Childcare needs each parent to earn £2,643.68 in three months, before tax."

  Rule: One need not work who is ill or a carer (Childcare Payments (Eligibility) Regulations 2015, reg 13)

    Scenario Outline: Sara works, and Omar <omar>
      Given Sara and Omar are a couple aged 34 and 35
      And Sara earns £40,000.00 a year for 37 hours a week
      And Omar <omar>
      When the position is worked out
      Then "Tax-Free Childcare" is £120.00

      Examples:
        | omar                         |
        | has LCW                      |
        | has LCWRA                    |
        | has claimed Carer's Allowance |

    Scenario: A parent alone who is ill must work all the same
      Given Sara is 34 years old
      And Sara has LCW
      When the position is worked out
      Then there is no "Tax-Free Childcare" because "Tax-Free Childcare needs each parent to earn £2,643.68 in three months, before tax."

    Scenario: Nobody works, and both are ill
      Given Sara and Omar are a couple aged 34 and 35
      And Sara has LCW
      And Omar has LCW
      When the position is worked out
      Then there is no "Tax-Free Childcare" because "Tax-Free Childcare needs each parent to earn £2,643.68 in three months, before tax."

  Rule: No parent's adjusted net income may be over £100,000 (Childcare Payments Act 2014, s 10)

    Scenario Outline: Sara earns £<pay> a year
      Given Sara is 34 years old
      And Sara earns £<pay> a year for 37 hours a week
      And everything else is as usual
      When the position is worked out
      Then "Tax-Free Childcare" is £120.00

      Examples:
        | pay        |
        | 99,999.99  |
        | 100,000.00 |

    Scenario: A penny more
      Given Sara is 34 years old
      And Sara earns £100,000.01 a year for 37 hours a week
      And everything else is as usual
      When the position is worked out
      Then there is no "Tax-Free Childcare" because "One of you has an income over £100,000 a year. So there is no Tax-Free Childcare."

    Scenario: What goes into a pension comes off
      Given Sara is 34 years old
      And Sara earns £104,000.00 a year for 37 hours a week
      And Sara pays 5% of pay into a net-pay pension
      And everything else is as usual
      When the position is worked out
      Then by hand, 104,000.00 - 104,000.00 x 5% = 98,800.00
      And "Tax-Free Childcare" is £120.00

    Scenario Outline: Sara's £100,000.01 is the one reason, where Omar <omar>
      Given Sara and Omar are a couple aged 34 and 35
      And Sara earns £100,000.01 a year for 37 hours a week
      And Omar <omar>
      And everything else is as usual
      When the position is worked out
      Then there is no "Tax-Free Childcare" because "One of you has an income over £100,000 a year. So there is no Tax-Free Childcare."
      And the answer's notAwarded/other-benefits/tax-free-childcare is tax-free-childcare

      Examples: he need not work, he earns enough, and he earns too little
        | omar                                        |
        | has LCW                                     |
        | earns £10,574.72 a year for 16 hours a week |
        | earns £5,000 a year for 8 hours a week      |

    Scenario: Two parents of whom one has more than £100,000 in savings and not as income
      Given Sara and Omar are a couple aged 34 and 35
      And savings of £100,001
      And Sara earns £40,000 a year for 37 hours a week
      And Omar has LCW
      When the position is worked out
      Then "Tax-Free Childcare" is £120.00
