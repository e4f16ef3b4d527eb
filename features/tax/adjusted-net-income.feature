Feature: The income that the High Income Child Benefit Charge looks at
  Adjusted net income is everything of a tax year that is taxed, before any personal allowance, less what goes into a
  pension. It is not pay after tax, and not what Universal Credit counts. The year is taken to be like this month.

  Background:
    Given an assessment period that starts on 1 June 2025
    And the household lives in Yorkshire and the Humber
    And Jon is 41 years old
    And a child, Zed, born on 4 February 2018

  Rule: Contributions with relief at source come off with the relief, and those before tax as they are (Income Tax Act 2007, ss 23 and 58)

    # the example of GOV.UK's Child Benefit tax calculator: £75,500 less £3,000 x 1.25 less £1,800
    Scenario: Two jobs of £70,000 and £5,500, and £3,000 and £1,800 into pensions
      Given Jon earns £70,000 a year for 35 hours a week
      And Jon pays £3,000 a year into a relief-at-source pension
      And Jon earns £5,500 a year for 4 hours a week
      And Jon pays £1,800 a year into a net-pay pension
      When the position is worked out
      Then by hand, 75,500 - 3,000 / 80% - 1,800 = 69,950.00
      And the answer's people/0/childBenefitCharge/adjustedNetIncome is £69,950

    Scenario Outline: £<amount> a month into a <relief> pension from £72,000 a year
      Given Jon earns £72,000 a year for 37 hours a week
      And Jon pays £<amount> a month into a <relief> pension
      When the position is worked out
      Then by hand, 72,000 - 12 x <whole> = <income>
      And the answer's people/0/childBenefitCharge/adjustedNetIncome is £<income>

      Examples:
        | relief           | amount | whole | income |
        | net-pay          | 400    | 400   | 67,200 |
        | salary-sacrifice | 400    | 400   | 67,200 |
        | relief-at-source | 400    | 500   | 66,000 |

    Scenario: It is one person's income, whatever a partner earns
      Given Jon and Ann are a couple aged 41 and 40
      And Jon earns £72,000 a year for 37 hours a week
      And Ann earns £20,000 a year for 30 hours a week
      And Ann has £200.00 a month from occupational-pension
      When the position is worked out
      Then the answer's people/0/childBenefitCharge/adjustedNetIncome is £72,000

    Scenario: 5% of weekly pay, with relief at source: the relief is part of the 5%
      Given Jon earns £1,400 a week for 37 hours a week
      And Jon is paid weekly
      And Jon pays 5% of pay into a relief-at-source pension
      When the position is worked out
      Then by hand, 52 x (1,400 - 1,400 x 5%) = 69,160.00
      And the answer's people/0/childBenefitCharge/adjustedNetIncome is £69,160

  Rule: The year is as many pay days as a year has, whatever falls in the month (Income Tax Act 2007, s 23)

    Scenario Outline: Only the pay days are known: <days> of the year's <year>
      Given an assessment period that starts on 1 May 2025
      And Jon's jobs are:
        | hours per week | pay frequency |
        | 37             | <often>       |
      And Jon's payments are:
        | date   | pay   |
        | 1 May 2025 | <pay> |
        | <last> | <pay> |
      When the position is worked out
      Then by hand, (<pay> + <pay>) / 2 x <year> = <income>
      And the answer's people/0/childBenefitCharge/adjustedNetIncome is £<income>

      Examples: two of four weeks each in one month are not twenty-four in a year
        | days | often       | pay   | last        | year | income |
        | two  | four-weekly | 5,100 | 29 May 2025 | 13   | 66,300 |
        | two  | weekly      | 1,300 | 8 May 2025  | 52   | 67,600 |

    Scenario: Where the steady pay was told too, that is the year's
      Given an assessment period that starts on 1 May 2025
      And Jon earns £66,000 a year for 37 hours a week
      And Jon is paid £5,500 on 1 May 2025
      And Jon is paid £5,500 on 30 May 2025
      When the position is worked out
      Then the answer's people/0/childBenefitCharge/adjustedNetIncome is £66,000

    Scenario: Take-home pay stands for pay, as nothing else is known
      Given Jon takes home £4,000 a month for 37 hours a week
      When the position is worked out
      Then by hand, 12 x 4,000 = 48,000.00
      And the answer's people/0/childBenefitCharge/adjustedNetIncome is £48,000

  Rule: Profit, pensions, taxed benefits and rent count; what is not taxed does not (Income Tax (Earnings and Pensions) Act 2003, ss 577 and 660)

    Scenario: A profit and a job
      Given Jon earns £60,000 a year for 30 hours a week
      And Jon is self-employed with a profit of £500 a month
      When the position is worked out
      Then by hand, 60,000 + 12 x 500 = 66,000.00
      And the answer's people/0/childBenefitCharge/adjustedNetIncome is £66,000

    Scenario Outline: £<month> a month from <kind> beside £60,000 of pay
      Given Jon earns £60,000 a year for 37 hours a week
      And Jon has £<month> a month from <kind>
      When the position is worked out
      Then by hand, 60,000 + 12 x <counts> = <income>
      And the answer's people/0/childBenefitCharge/adjustedNetIncome is £<income>

      Examples:
        | kind                | month | counts | income |
        | occupational-pension | 500  | 500    | 66,000 |
        | state-pension       | 500   | 500    | 66,000 |
        | new-style-esa       | 400   | 0      | 60,000 |
        | rental              | 300   | 300    | 63,600 |
        | maternity-allowance | 800   | 0      | 60,000 |
        | child-maintenance   | 800   | 0      | 60,000 |
        | war-pension         | 800   | 0      | 60,000 |
        | other               | 800   | 0      | 60,000 |

    Scenario: New-style Employment and Support Allowance counts where it is paid: beside a job of 37 hours it is not
      Given Jon earns £500 a month for 8 hours a week
      And Jon has £400 a month from new-style-esa
      When the position is worked out
      Then by hand, 12 x 500 + 12 x 400 = 10,800.00
      And the answer's people/0/childBenefitCharge/adjustedNetIncome is £10,800

    Scenario: Carer's Allowance is taxed, so it counts
      Given Jon cares for a severely disabled person
      And Jon has claimed Carer's Allowance
      And Jon earns £500 a month for 8 hours a week
      When the position is worked out
      Then by hand, 83.30 x 52 / 12 = 360.97
      And by hand, 12 x 500 + 12 x 360.97 = 10,331.64
      And the answer's people/0/childBenefitCharge/adjustedNetIncome is £10,331.64
