Feature: A budgeting advance
  A loan from Universal Credit for a cost that comes once. It is no income: it is paid back out of later payments.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help

  Rule: Earnings of half a year must be low (Social Security (Payments on Account of Benefit) Regulations 2013, reg 13)

    Scenario Outline: Ida takes home <pay> a month
      Given Ida is 30 years old
      And Ida takes home <pay> a month for 10 hours a week
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>

      # 6 x £433.33 is £2,599.98, and 6 x £433.34 is £2,600.04.
      Examples:
        | pay     | id                |
        | £433.33 | budgeting-advance |
        | £433.34 | ""                |

    Scenario Outline: Ida and Tom take home <pay> a month together
      Given Ida and Tom are a couple aged 30 and 31
      And Tom takes home <pay> a month for 14 hours a week
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>

      Examples:
        | pay     | id                |
        | £600.00 | budgeting-advance |
        | £600.01 | ""                |

  Rule: The most depends on who lives together (Social Security (Payments on Account of Benefit) Regulations 2013, reg 15)

    Scenario: Ida lives alone
      Given Ida is 30 years old
      When the position is worked out
      Then the answer's helpNotClaimed/0/worth/amount is 348.00
      And the answer's helpNotClaimed/0/worth/per is once
      And the answer's helpNotClaimed/0/because is "For a cost that comes once, you may be able to borrow up to £348 from Universal Credit. It is a loan, not income: you pay it back out of later payments."

    Scenario: Ida and Tom are a couple
      Given Ida and Tom are a couple aged 30 and 31
      When the position is worked out
      Then the answer's helpNotClaimed/0/worth/amount is 464.00

    Scenario: Ida has a daughter
      Given Ida is 30 years old
      And a child, Pia, born on 1 May 2019
      When the position is worked out
      Then the answer's helpNotClaimed/0/worth/amount is 812.00

  Rule: Savings above £1,000 lower it, and less than £100 is not lent (Social Security (Payments on Account of Benefit) Regulations 2013, reg 16)

    Scenario Outline: Ida has savings of <savings>
      Given Ida is 30 years old
      And savings of <savings>
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      Examples:
        | savings   | id                | worth  |
        | £1,000.00 | budgeting-advance | 348.00 |
        | £1,001.00 | budgeting-advance | 347.00 |
        | £1,248.00 | budgeting-advance | 100.00 |
        | £1,248.01 | ""                | ""     |

  Rule: One must be paid back before the next (Social Security (Payments on Account of Benefit) Regulations 2013, reg 14)

    Scenario: Ida's payments go down for one
      Given Ida is 30 years old
      And the household's deductions are:
        | kind              | amount      |
        | budgeting-advance | £20 a month |
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario: Ida says that she has one
      Given Ida is 30 years old
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""
