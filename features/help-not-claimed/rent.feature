Feature: A council's help with rent that may be missed
  Where Universal Credit leaves rent to pay, above the Local Housing Allowance, for a spare bedroom or because of the benefit cap, a
  council may help for a time.

  Background:
    Given the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Local Welfare Help, Budgeting Advance
    And Tia is 40 years old

  Rule: In England and Wales it is a Discretionary Housing Payment (Discretionary Financial Assistance Regulations 2001, regs 2 to 4)

    Scenario Outline: Tia rents privately in Cardiff, for <rent>
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And the home is rented from a private landlord for <rent> a month
      And the Local Housing Allowance is £650.00 a month
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      Examples:
        | rent    | id                            | worth |
        | £650.00 | ""                            | ""    |
        | £650.01 | discretionary-housing-payment | 0.01  |
        | £720.00 | discretionary-housing-payment | 70.00 |

    Scenario: What is said to Tia
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And the home is rented from a private landlord for £720.00 a month
      And the Local Housing Allowance is £650.00 a month
      When the position is worked out
      Then the answer's helpNotClaimed/0/because is "By our sum, Universal Credit leaves £70 a month of your rent for you to find. Your council may help for a time, with a Discretionary Housing Payment. How much is for the council to decide."
      And the answer's helpNotClaimed/0/certain is true

    Scenario: A council flat with a spare bedroom, in the last year of the payment in England
      Given an assessment period that starts on 31 March 2026
      And the household lives in the North East
      And the home is rented from the council for £500.00 a month
      And 1 spare bedroom
      When the position is worked out
      Then by hand, 500.00 x 14% = 70.00
      And the answer's helpNotClaimed/0/worth/amount is 70.00
      And the answer's helpNotClaimed/0/because is "By our sum, Universal Credit leaves £70 a month of your rent for you to find. Your council may help for a time, with a Discretionary Housing Payment. How much is for the council to decide."

  Rule: In England it is a Housing Payment from April 2026 (Crisis and Resilience Fund: guidance for local authorities in England)

    Scenario: The same flat a day later
      Given an assessment period that starts on 1 April 2026
      And the household lives in the North East
      And the home is rented from the council for £500.00 a month
      And 1 spare bedroom
      When the position is worked out
      Then the answer's helpNotClaimed/0/because is "By our sum, Universal Credit leaves £70 a month of your rent for you to find. Your council may help for a time, with a Housing Payment. How much is for the council to decide."

    Scenario: The benefit cap takes more than the rent, and the rent is the most
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And a child, Ruth, born on 1 May 2018
      And a child, Naomi, born on 1 May 2019
      And a child, Joel, born on 1 May 2020
      And a child, Micah, born on 1 May 2021
      And a child, Levi, born on 1 May 2022
      And the home is rented from the council for £500.00 a month
      And 0 spare bedrooms
      When the position is worked out
      Then by hand, 424.90 + 5 x 303.94 + 500.00 + 427.48 - 1,835.00 = 1,037.08
      And the answer's helpNotClaimed/0/id is discretionary-housing-payment
      And the answer's helpNotClaimed/0/worth/amount is 500.00

  Rule: In Scotland spare bedrooms and the benefit cap are made up for (Social Security (Scotland) Act 2018, Part 5)

    Scenario: The same flat in Fife
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And the home is rented from the council for £500.00 a month
      And 2 spare bedrooms
      When the position is worked out
      Then by hand, 500.00 x 25% = 125.00
      And the answer's helpNotClaimed/0/worth/amount is 125.00
      And the answer's helpNotClaimed/0/because is "By our sum, Universal Credit leaves £125 a month of your rent for you to find. Your council may help, with a Discretionary Housing Payment. What a spare bedroom or the benefit cap takes is usually made up in full."

  Rule: Who has it already does not hear of it (Discretionary Financial Assistance Regulations 2001, reg 2)

    Scenario: Tia gets it
      Given an assessment period that starts on 1 June 2026
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      And the household lives in Wales
      And the home is rented from a private landlord for £720.00 a month
      And the Local Housing Allowance is £650.00 a month
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""
