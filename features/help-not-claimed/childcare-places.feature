Feature: Free childcare hours and Tax-Free Childcare that may be missed
  A place with free hours has to be asked for, and Tax-Free Childcare needs an account.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Amina is 30 years old

  Rule: A child has free hours from the term after turning 3 (Childcare Act 2006, s 7)

    Scenario Outline: Bilal, born on <birth date>
      Given a child, Bilal, born on <birth date>
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/for is <for>

      # Born by the end of March 2023 he has them in the summer term of 2026. A baby of ten months whose mother does not work has none.
      Examples:
        | birth date    | id                   | for   |
        | 31 March 2023 | free-childcare-hours | Bilal |
        | 1 August 2025 | ""                   | ""    |

    Scenario: What is said to Amina
      Given a child, Bilal, born on 31 March 2023
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/because is "Bilal can have some hours of childcare free each week. You have to ask for them."
      And the answer's helpNotClaimed/0/worth/amount is ""
      And the answer's helpNotClaimed/1/id is ""

    Scenario: Bilal has them
      Given a child, Bilal, born on 31 March 2023
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

  Rule: Tax-Free Childcare needs an account (Childcare Payments Act 2014, ss 1 and 3)

    Scenario Outline: Amina's savings rule out Universal Credit, and she gets <list>
      Given a child, Bilal, born on 31 March 2023
      And savings of £20,000
      And Amina takes home £1,500.00 a month for 25 hours a week
      And £600.00 a month is paid for registered childcare for Bilal
      And the household's receives are <list>
      When the position is worked out
      Then by hand, 600.00 x 20% = 120.00
      And the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      Examples:
        | list | id | worth |
        | Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance | tax-free-childcare | 120.00 |
        | Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance | "" | "" |
