Feature: Help for families that may be missed
  Healthy Start, Best Start Foods and the Scottish Child Payment come only to families that ask for them.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Cerys is 30 years old
    And a child, Efa, born on 1 May 2025

  Rule: Healthy Start is a card for food (Healthy Start Scheme and Welfare Food (Amendment) Regulations 2005, regs 3 and 8)

    Scenario: Cerys lives in Wales and her list of help does not hold it
      Given the household lives in Wales
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is healthy-start
      And the answer's helpNotClaimed/0/certain is true
      And the answer's helpNotClaimed/0/worth/amount is 4.65
      And the answer's helpNotClaimed/0/worth/per is week
      And the answer's helpNotClaimed/0/because is "Your family can have a Healthy Start card for milk, fruit and vegetables. It comes only once you ask for it."
      And the answer's helpNotClaimed/1/id is ""

    Scenario: Cerys gets it
      Given the household lives in Wales
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

  Rule: In Scotland it is Best Start Foods (Welfare Foods (Best Start Foods) (Scotland) Regulations 2019, regs 7 and 10)

    Scenario: Cerys lives in Scotland and her list of help does not hold it
      Given the household lives in Scotland
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is best-start-foods
      And the answer's helpNotClaimed/0/worth/amount is 5.60
      And the answer's helpNotClaimed/0/because is "Your family can have a Best Start Foods card for milk, fruit and vegetables. It comes only once you ask for it."
      And the answer's helpNotClaimed/1/id is ""

  Rule: Scottish Child Payment is for each child (Scottish Child Payment Regulations 2020, regs 18 and 20)

    Scenario: Cerys lives in Scotland and does not get it
      Given the household lives in Scotland
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is scottish-child-payment
      And by hand, 28.20 x 52 / 12 = 122.20
      And the answer's helpNotClaimed/0/worth/amount is 122.20
      And the answer's helpNotClaimed/0/because is "Families on Universal Credit in Scotland can have Scottish Child Payment. We counted £122.20 a month. It comes only once you claim it."
      And the answer's helpNotClaimed/1/id is ""

    Scenario: Without Universal Credit there is none
      Given the household lives in Scotland
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      And savings of £16,000.01
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""
