Feature: Universal Credit that is not claimed
  Nobody is paid Universal Credit who has not claimed it. Where it would be paid, the answer says so, and how much it would be.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West

  Rule: It comes only to those who claim it (Social Security Administration Act 1992, s 1)

    Scenario: Maya has a small job and has not claimed
      Given Maya is 30 years old
      And Maya takes home £600.00 a month for 12 hours a week
      And Universal Credit is not claimed
      And the household's receives are Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then there is no Universal Credit because "You told us that you do not claim Universal Credit."
      And the answer's helpNotClaimed/0/id is universal-credit
      And by hand, 424.90 - 55% x 600.00 = 94.90
      And the answer's helpNotClaimed/0/worth/amount is 94.90
      And the answer's helpNotClaimed/0/worth/per is month
      And the answer's helpNotClaimed/0/certain is true
      And the answer's helpNotClaimed/0/because is "Nobody here has claimed Universal Credit yet. By our sum it could bring about £94.90 a month."
      And the answer's helpNotClaimed/1/id is ""

    Scenario Outline: The last penny of it, where Maya takes home <pay>
      Given Maya is 30 years old
      And Maya takes home <pay> a month for 15 hours a week
      And Universal Credit is not claimed
      And the household's receives are Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/worth/amount is <worth>
      And the answer's helpNotClaimed/0/id is <id>

      # 55% of £772.53 is £424.89, and of £772.54 £424.90: all of a single person's allowance.
      Examples:
        | pay     | worth | id               |
        | £772.53 | 0.01  | universal-credit |
        | £772.54 | ""    | ""               |

    Scenario Outline: Maya has savings of <savings>
      Given Maya is 30 years old
      And savings of <savings>
      And Universal Credit is not claimed
      And the household's receives are Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/worth/amount is <worth>
      And the answer's helpNotClaimed/0/id is <id>

      # £10,000 above £6,000 is 40 steps of £250, so £174.00 comes off £424.90.
      Examples:
        | savings    | worth  | id               |
        | £16,000.00 | 250.90 | universal-credit |
        | £16,000.01 | ""     | ""               |

  Rule: The benefit cap would hold it down (Universal Credit Regulations 2013, regs 79 to 81)

    Scenario: Esther has five children, Child Benefit and no pay
      Given Esther is 38 years old
      And a child, Ruth, born on 1 May 2018
      And a child, Naomi, born on 1 May 2019
      And a child, Joel, born on 1 May 2020
      And a child, Micah, born on 1 May 2021
      And a child, Levi, born on 1 May 2022
      And Universal Credit is not claimed
      And the household's receives are Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then by hand, 424.90 + 5 x 303.94 = 1,944.60
      And by hand, (27.05 + 4 x 17.90) x 52 / 12 = 427.48
      And by hand, 1,944.60 - (1,944.60 + 427.48 - 1,835.00) = 1,407.52
      And the answer's helpNotClaimed/0/worth/amount is 1,407.52
      And the answer's helpNotClaimed/0/because is "Nobody here has claimed Universal Credit yet. By our sum it could bring about £1,407.52 a month, with the benefit cap taken off."

  Rule: Who gives a list of the help that they get, without it, hears of it too (Social Security Administration Act 1992, s 1)

    Scenario Outline: Maya lists what she gets: <list>
      Given Maya is 30 years old
      And the household's receives are <list>
      When the position is worked out
      Then Universal Credit is £424.90 a month
      And the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      Examples:
        | list | id | worth |
        | Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance | universal-credit | 424.90 |
        | Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance | "" | "" |

    Scenario: Maya gives no list, so her claim is taken to be made
      Given Maya is 30 years old
      When the position is worked out
      Then Universal Credit is £424.90 a month
      And the answer's helpNotClaimed/0/id is council-tax-reduction
      And the answer's helpNotClaimed/0/certain is false
