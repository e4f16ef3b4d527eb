Feature: What goes into pensions in a year
  The income that the High Income Child Benefit Charge goes by is less by what goes into pensions in the year: as many
  contributions as the year has payslips, the tax relief included.

  Background:
    Given an assessment period that starts on 1 June 2025
    And the household lives in the North West
    And Jon is 41 years old
    And a child, Zed, born on 4 February 2018

  Rule: A contribution counts as often as the pay comes (Finance Act 2004, ss 192 and 193)

    Scenario Outline: 5% of <pay>, paid <often>
      Given Jon earns £<each> a <per> for 37 hours a week
      And Jon is paid <often>
      And Jon pays 5% of pay into a net-pay pension
      When the position is worked out
      Then by hand, <times> x (<each> - <each> x 5%) = <income>
      And the answer's people/0/childBenefitCharge/adjustedNetIncome is £<income>

      Examples:
        | pay        | each  | per        | often            | times | income |
        | a week     | 1,300 | week       | weekly           | 52    | 64,220 |
        | two weeks  | 2,600 | two weeks  | two-weekly       | 26    | 64,220 |
        | four weeks | 5,200 | four weeks | four-weekly      | 13    | 64,220 |
        | a month    | 5,600 | month      | calendar-monthly | 12    | 63,840 |

    Scenario: Jon pays 5% of £5,600 a month, and Mia 5% of £1,300 a week
      Given Jon and Mia are a couple aged 41 and 42
      And Jon earns £5,600 a month for 37 hours a week
      And Jon pays 5% of pay into a net-pay pension
      And Mia earns £1,300 a week for 37 hours a week
      And Mia is paid weekly
      And Mia pays 5% of pay into a net-pay pension
      When the position is worked out
      Then by hand, 52 x (1,300 - 1,300 x 5%) = 64,220.00
      And the answer's people/1/childBenefitCharge/adjustedNetIncome is £64,220

    Scenario: Without a contribution the income is the pay
      Given Jon earns £5,600 a month for 37 hours a week
      When the position is worked out
      Then by hand, 12 x 5,600 = 67,200
      And the answer's people/0/childBenefitCharge/adjustedNetIncome is £67,200
