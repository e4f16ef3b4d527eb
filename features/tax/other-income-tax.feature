Feature: Tax on a pension or other income
  Universal Credit counts a pension before tax, pound for pound, so tax on it is lost twice over: it leaves less to live on,
  and no Universal Credit comes back for it.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Alan is 62 years old
    And the home is rented from the council for £400 a month

  Rule: Tax that is taken leaves less to live on (Income Tax (Earnings and Pensions) Act 2003, ss 565 and 683)

    Scenario: A works pension of £600 a month, and £40 of tax
      Given Alan has £600 a month from occupational-pension
      And Alan's income tax is £40 a month
      When the position is worked out
      Then "Income tax on a pension or other income" is £40.00
      And "Income tax on a pension or other income" is explained by "You told us that £40 a month of tax is taken from this income. Universal Credit counts the income before that tax."
      And by hand, 424.90 + 400.00 - 600.00 = 224.90
      And Universal Credit is £224.90 a month
      And by hand, 600.00 - 40.00 + 224.90 = 784.90
      And net income is £784.90 a month

    Scenario Outline: £200 a month from <income>, and £40 of tax
      Given Alan has £200 a month from <income>
      And Alan's income tax is £40 a month
      When the position is worked out
      Then "Income tax on a pension or other income" is £40.00

      Examples:
        | income        |
        | state-pension |
        | rental        |
        | other         |

    Scenario: Two pensions, each with its tax
      Given Alan has £300 a month from occupational-pension
      And Alan's income tax is £20 a month
      And Alan has £200 a month from occupational-pension
      And Alan's income tax is £10 a week
      When the position is worked out
      Then by hand, 20.00 + 10.00 x 52 / 12 = 63.33
      And "Income tax on a pension or other income" is £63.33
      And by hand, 300.00 + 200.00 - 63.33 + 424.90 + 400.00 - 500.00 = 761.57
      And net income is £761.57 a month

  Rule: No tax told, none taken off (Income Tax (Earnings and Pensions) Act 2003, ss 565 and 683)

    Scenario: A works pension of £600 a month, of which no tax was told
      Given Alan has £600 a month from occupational-pension
      When the position is worked out
      Then there is no "Income tax on a pension or other income"
      And by hand, 600.00 + 224.90 = 824.90
      And net income is £824.90 a month
      And we assume "otherIncome[].incomeTax"

  Rule: New-style benefits and maintenance are paid whole (Income Tax (Earnings and Pensions) Act 2003, ss 660 and 677)

    Scenario Outline: £50 a week from <income>
      Given Alan has £50 a week from <income>
      When the position is worked out
      Then there is no "Income tax on a pension or other income"

      Examples:
        | income            |
        | new-style-jsa     |
        | new-style-esa     |
        | child-maintenance |
        | war-pension       |
        | tax-refund        |

    Scenario Outline: £50 a week from <income>, where tax that comes later was told as taken
      Given Alan has £50 a week from <income>
      And Alan's income tax is £40 a month
      When the position is worked out
      Then there is no "Income tax on a pension or other income"
      And the answer's lines/tax is ""

      Examples:
        | income        |
        | new-style-jsa |
        | new-style-esa |
        | war-pension   |

    Scenario Outline: No tax was told for £200 a month from <income>
      Given Alan has £200 a month from <income>
      When the position is worked out
      Then there is no "Income tax on a pension or other income"
      And the answer's notAwarded/tax/other-income-tax is ""

      Examples:
        | income               |
        | occupational-pension |
        | state-pension        |
        | rental               |
        | other                |
