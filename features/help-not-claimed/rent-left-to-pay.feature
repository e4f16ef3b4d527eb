Feature: The rent that Universal Credit leaves to pay
  Above the Local Housing Allowance, for a spare bedroom, or because of the benefit cap; never more than the rent.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Local Welfare Help, Budgeting Advance
    And Tia is 40 years old

  Rule: What is left above the Local Housing Allowance and what the cap takes are added (Discretionary Financial Assistance Regulations 2001, regs 2 and 4)

    Scenario: Tia, with three children, rents privately for £70 more than the allowance
      Given a child, Ruth, born on 1 May 2018
      And a child, Naomi, born on 1 May 2019
      And a child, Joel, born on 1 May 2020
      And the home is rented from a private landlord for £720.00 a month
      And the Local Housing Allowance is £650.00 a month
      When the position is worked out
      Then by hand, (27.05 + 2 x 17.90) x 52 / 12 = 272.35
      And by hand, 424.90 + 3 x 303.94 + 650.00 + 272.35 - 1,835.00 = 424.07
      And by hand, 70.00 + 424.07 = 494.07
      And the answer's helpNotClaimed/0/id is discretionary-housing-payment
      And the answer's helpNotClaimed/0/worth/amount is 494.07

    Scenario: The same allowance and one child, so the cap takes nothing
      Given a child, Ruth, born on 1 May 2018
      And the home is rented from a private landlord for £720.00 a month
      And the Local Housing Allowance is £650.00 a month
      When the position is worked out
      Then the answer's helpNotClaimed/0/worth/amount is 70.00

  Rule: Of a social rent it is what spare bedrooms take, and what other adults are taken to pay is left out (Discretionary Financial Assistance Regulations 2001, reg 2)

    Scenario Outline: A council flat at £500 with <bedrooms> spare bedroom(s) and Tia's son of 24
      Given the home is rented from the council for £500.00 a month
      And <bedrooms> spare bedroom(s)
      And a non-dependant aged 24
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      Examples: 500.00 x 14%, and 500.00 x 25%
        | bedrooms | id                            | worth  |
        | 0        | ""                            | ""     |
        | 1        | discretionary-housing-payment | 70.00  |
        | 2        | discretionary-housing-payment | 125.00 |

  Rule: It needs Universal Credit with help towards rent (Discretionary Financial Assistance Regulations 2001, reg 2(1))

    Scenario Outline: Tia's pay is £<pay> a month
      Given the home is rented from a private landlord for £720.00 a month
      And the Local Housing Allowance is £650.00 a month
      And Tia takes home £<pay> a month for 35 hours a week
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>

      # (£424.90 + £650.00) / 55% is £1,954.36: with two pence less of pay a penny is left.
      Examples:
        | pay      | id                            |
        | 1,954.34 | discretionary-housing-payment |
        | 1,954.37 | ""                            |
