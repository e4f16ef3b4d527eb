Feature: Help at school that may be missed
  Free school meals and money for school clothes come to those who ask. Meals that every child of a school year has need no asking.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Joanna is 40 years old

  Rule: Free school meals have to be asked for (Education Act 1996, s 512ZB)

    Scenario Outline: Joanna's son Kuba, born on <birth date>, and take-home pay of <pay>
      Given the household lives in the East Midlands
      And a child, Kuba, born on <birth date>
      And Joanna takes home <pay> a month for 12 hours a week
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/for is <for>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      # He is in year 4 in the first two rows, and in year 1, in which all have them, in the third.
      Examples:
        | birth date   | pay     | id                | for  | worth  |
        | 1 March 2017 | £616.67 | free-school-meals | Kuba | 495.90 |
        | 1 March 2017 | £616.68 | ""                | ""   | ""     |
        | 1 March 2020 | £616.67 | ""                | ""   | ""     |

    Scenario: What is said to Joanna
      Given the household lives in the East Midlands
      And a child, Kuba, born on 1 March 2017
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/because is "Kuba can have free school meals. They come only once you ask for them."
      And the answer's helpNotClaimed/0/worth/per is year
      And the answer's helpNotClaimed/1/id is ""

    Scenario: Kuba has them
      Given the household lives in the East Midlands
      And a child, Kuba, born on 1 March 2017
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

  Rule: Help with school clothes has to be asked for (Education (Scotland) Act 1980, s 54; School Essentials Grant)

    Scenario: Kuba goes to primary school in Scotland
      Given the household lives in Scotland
      And a child, Kuba, born on 1 March 2017
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is school-clothing-grant
      And the answer's helpNotClaimed/0/for is Kuba
      And the answer's helpNotClaimed/0/worth/amount is 120.00
      And the answer's helpNotClaimed/0/because is "You may be able to get help with the cost of Kuba's school clothes."
      And the answer's helpNotClaimed/1/id is ""

    Scenario: In England it is for each council, so no sum is said
      Given the household lives in the East Midlands
      And a child, Kuba, born on 1 March 2017
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is school-clothing-grant
      And the answer's helpNotClaimed/0/worth/amount is ""

    Scenario: Kuba is not at school yet
      Given the household lives in Scotland
      And a child, Kuba, born on 1 March 2024
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is early-learning-payment
      And the answer's helpNotClaimed/1/id is ""
