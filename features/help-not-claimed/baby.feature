Feature: Money once for a baby or a small child
  The Sure Start Maternity Grant, and Scotland's Best Start Grants, are claimed within a time that soon passes. Whether one was paid
  is not asked, so each is a thing to check.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
    And Nadia is 25 years old

  Rule: A first baby brings the Sure Start Maternity Grant (Social Fund Maternity and Funeral Expenses (General) Regulations 2005, regs 5 and 5A)

    Scenario: Nadia's first baby
      Given the household lives in the North East
      And a child, Sami, born on 10 May 2026
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is sure-start-maternity-grant
      And the answer's helpNotClaimed/0/certain is false
      And the answer's helpNotClaimed/0/worth/amount is 500.00
      And the answer's helpNotClaimed/0/worth/per is once
      And the answer's helpNotClaimed/0/because is "For a first baby you can have £500 once. If it has not been paid yet, you can still claim it."
      And the answer's helpNotClaimed/1/id is ""

    Scenario: Nadia has a child of 3 too
      Given the household lives in the North East
      And a child, Sami, born on 10 May 2026
      And a child, Lena, born on 10 May 2023
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

  Rule: In Scotland there are three payments (Early Years Assistance (Best Start Grants) (Scotland) Regulations 2018, Schs 2 to 4)

    Scenario: Nadia's first baby is born in Scotland
      Given the household lives in Scotland
      And a child, Sami, born on 10 May 2026
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is pregnancy-and-baby-payment
      And the answer's helpNotClaimed/0/worth/amount is 796.65
      And the answer's helpNotClaimed/1/id is ""

    Scenario Outline: Lena, born on <birth date>, lives in Scotland
      Given the household lives in Scotland
      And a child, Lena, born on <birth date>
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/for is <for>

      Examples:
        | birth date   | id                     | for  |
        | 10 May 2024  | early-learning-payment | Lena |
        | 10 May 2025  | ""                     | ""   |
        | 10 July 2021 | school-age-payment     | Lena |
