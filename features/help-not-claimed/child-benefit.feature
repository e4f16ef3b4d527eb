Feature: Child Benefit that is not claimed
  Every family with a child may claim it. Where an income is high a tax charge takes it back, and even then a claim brings credits.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands

  Rule: It is for whoever has a child (Social Security Contributions and Benefits Act 1992, s 141)

    Scenario: Ayo has a baby and does not get it
      Given Ayo is 30 years old
      And a child, Tobi, born on 1 May 2025
      And the household's receives are Universal Credit, Council Tax Reduction, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then by hand, 27.05 x 52 / 12 = 117.22
      And the answer's helpNotClaimed/0/id is child-benefit
      And the answer's helpNotClaimed/0/certain is true
      And the answer's helpNotClaimed/0/worth/amount is 117.22
      And the answer's helpNotClaimed/0/because is "Families with a child can have Child Benefit: we counted £117.22 a month for you. It comes only once it is claimed."

    Scenario: Nothing was told of what Ayo gets, so it is counted, and said once, where it is counted
      Given Ayo is 30 years old
      And a child, Tobi, born on 1 May 2025
      When the position is worked out
      Then "Child Benefit" is £117.22
      And "Child Benefit" is explained by "You can get Child Benefit for one child: £27.05 a week. It comes only once it is claimed."
      And the answer's helpNotClaimed is council-tax-reduction, healthy-start, warm-home-discount, social-tariff, local-welfare-help, budgeting-advance

    Scenario: A family that misses nothing
      Given Ayo is 30 years old
      And a child, Tobi, born on 1 May 2025
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario: Ayo's son has left school at 17, too old for it
      Given Ayo is 40 years old
      And a child, Tobi, born on 1 May 2009
      And Tobi is not in education
      And the household's receives are Universal Credit, Council Tax Reduction, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

  Rule: A tax charge takes it back where an income is high (Income Tax (Earnings and Pensions) Act 2003, ss 681B and 681C)

    Scenario Outline: Ben earns <pay> a year
      Given Ben is 36 years old
      And tax is worked out as a year's liability
      And Ben earns <pay> a year for 37 hours a week
      And a child, Mia, born on 1 May 2020
      And the household's receives are Universal Credit, Council Tax Reduction, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is child-benefit
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      # 2026-27 has 53 Mondays: 53 x £27.05 is £1,433 in whole pounds. 1% of it is £14, 50% £716, 99% £1,418; each / 53 x 52 / 12 is a month's.
      Examples:
        | pay     | worth  |
        | £60,199 | 117.22 |
        | £60,200 | 116.08 |
        | £70,000 | 58.68  |
        | £79,999 | 1.28   |
        | £80,000 | ""     |

    Scenario: What is said where the charge takes part of it
      Given Ben is 36 years old
      And tax is worked out as a year's liability
      And Ben earns £70,000 a year for 37 hours a week
      And a child, Mia, born on 1 May 2020
      And the household's receives are Universal Credit, Council Tax Reduction, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then by hand, 716 / 53 x 52 / 12 = 58.54
      And by hand, 117.22 - 58.54 = 58.68
      And the answer's helpNotClaimed/0/because is "Families with a child can have Child Benefit: for you it is £117.22 a month. Because of a higher income, a tax charge would take about £58.54 of it back. That leaves about £58.68 a month."

    Scenario: It is one income that the charge goes by, though Ben has a wife
      Given Ben and Joan are a couple aged 36 and 35
      And tax is worked out as a year's liability
      And Ben earns £70,000 a year for 37 hours a week
      And Joan earns £30,000 a year for 37 hours a week
      And a child, Mia, born on 1 May 2020
      And the household's receives are Universal Credit, Council Tax Reduction, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed is child-benefit
      And the answer's helpNotClaimed/0/worth/amount is 58.68

    Scenario: What is said where the charge takes all of it
      Given Ben is 36 years old
      And tax is worked out as a year's liability
      And Ben earns £80,000 a year for 37 hours a week
      And a child, Mia, born on 1 May 2020
      And the household's receives are Universal Credit, Council Tax Reduction, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/because is "Because of a higher income, a tax charge would take all of Child Benefit back. A claim without the payments can still help. While a child is under 12, it can count towards your State Pension."
