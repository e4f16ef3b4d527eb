Feature: Other income is money to live on
  A household may have income beside pay and the benefits that are worked out here. All of it is counted in what the
  household lives on, even where Universal Credit leaves it alone.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South West
    And Amina is 32 years old

  Rule: Other income is part of the household's money as it was given (Worthwhile's contract: net income is pay, Universal Credit and other income, before rent and council tax)

    Scenario: Child maintenance adds to the household's money and takes nothing from Universal Credit
      Given a child, Zed, born on 4 February 2023
      And Amina has £50 a week from child-maintenance
      When the position is worked out
      Then by hand, 50.00 x 52 / 12 = 216.67
      And "Other income" is £216.67
      And "Other income" is explained by "You told us that you have other income of £216.67 a month."
      And by hand, 424.90 + 303.94 = 728.84
      And Universal Credit is £728.84 a month
      And by hand, 728.84 + 117.22 + 216.67 = 1,062.73
      And net income is £1,062.73 a month

    Scenario: A small works pension adds as much as it takes from Universal Credit
      Given Amina has £100 a month from occupational-pension
      When the position is worked out
      Then "Other income" is £100.00
      And by hand, 424.90 - 100.00 = 324.90
      And Universal Credit is £324.90 a month
      And by hand, 324.90 + 100.00 = 424.90
      And net income is £424.90 a month

    Scenario Outline: Income that comes <often> is shared over the months
      Given Amina has <income> from other
      When the position is worked out
      Then by hand, <sum> = <month>
      And "Other income" is £<month>

      Examples:
        | often         | income             | sum             | month  |
        | by the week   | £25 a week         | 25.00 x 52 / 12 | 108.33 |
        | by two weeks  | £50 a two weeks    | 50.00 x 26 / 12 | 108.33 |
        | by four weeks | £100 a four weeks  | 100.00 x 13 / 12 | 108.33 |
        | by the month  | £108.33 a month    | 108.33          | 108.33 |
        | by the quarter | £325 a quarter    | 325.00 / 3      | 108.33 |
        | by the year   | £1,300 a year      | 1,300.00 / 12   | 108.33 |

    Scenario: New-style benefits and Maternity Allowance have lines of their own
      Given Amina has £50 a week from new-style-jsa
      And Amina has £20 a month from other
      When the position is worked out
      Then "Other income" is £20.00
      And by hand, 50.00 x 52 / 12 = 216.67
      And "New-style Jobseeker's Allowance" for Amina is £216.67

    Scenario: A benefit said to be a child's is taken as it was given
      Given a child, Zed, born on 4 February 2009
      And Zed has £50 a week from new-style-esa
      When the position is worked out
      Then "Other income" is £216.67
      And "Other income" is explained by "You told us that a child has this benefit: £216.67 a month."
      And there is no "New-style Employment and Support Allowance"

    Scenario: None was said, and none is shown
      When the position is worked out
      Then there is no "Other income"
      And net income is £424.90 a month
