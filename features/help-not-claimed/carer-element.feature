Feature: The carer element that nobody has asked for
  Where somebody in the home has a disability benefit and nobody is said to be a carer, the answer asks whether somebody is.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance

  Rule: It is for whoever cares 35 hours a week for somebody with a disability benefit (Universal Credit Regulations 2013, regs 29 and 30)

    Scenario Outline: Priya's son gets a disability benefit at the <rate> rate
      Given Priya is 35 years old
      And a child, Dev, born on 1 May 2019
      And Dev gets a disability benefit at the <rate> rate
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is carer-element
      And the answer's helpNotClaimed/0/worth/amount is 209.34
      And the answer's helpNotClaimed/0/certain is false
      And the answer's helpNotClaimed/0/because is "Somebody in your home gets a disability benefit. If you care for them 35 hours a week or more, Universal Credit could rise by £209.34 a month."
      And the answer's helpNotClaimed/1/id is ""

      Examples:
        | rate   |
        | lower  |
        | higher |

    Scenario: Priya is known to be a carer, and has the allowance too
      Given Priya is 35 years old
      And a child, Dev, born on 1 May 2019
      And Dev gets a disability benefit at the higher rate
      And Priya cares for a severely disabled person
      And Priya has claimed Carer's Allowance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario: Nobody in Priya's home gets a disability benefit
      Given Priya is 35 years old
      And a child, Dev, born on 1 May 2019
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario Outline: Priya's grown-up son lives with her and <son>
      Given Priya is 55 years old
      And the home is rented from the council for £400.00 a month
      And 0 spare bedrooms
      And a non-dependant aged 24 who <son>
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>

      Examples:
        | son                        | id            |
        | gets PIP daily living      | carer-element |
        | looks after a child under 5 | ""           |

    Scenario: One of a couple gets PIP daily living, and has LCWRA
      Given Owen and Carys are a couple aged 50 and 48
      And Owen gets PIP daily living at the standard rate
      And Owen has LCWRA
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is carer-element
      And the answer's helpNotClaimed/1/id is ""

    Scenario: One of a couple gets PIP, but for mobility alone
      Given Owen and Carys are a couple aged 50 and 48
      And Owen gets PIP mobility at the enhanced rate
      And Owen has LCWRA
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario: Owen lives alone, and nobody can be a carer for himself
      Given Owen is 50 years old
      And Owen gets PIP daily living at the enhanced rate
      And Owen has LCWRA
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

  Rule: Who has the LCWRA element cannot have it too (Universal Credit Regulations 2013, reg 29(4))

    Scenario: Priya has LCWRA herself
      Given Priya is 35 years old
      And Priya has LCWRA
      And Priya gets PIP mobility at the standard rate
      And a child, Dev, born on 1 May 2019
      And Dev gets a disability benefit at the higher rate
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

  Rule: It wears away a transitional element (Universal Credit (Transitional Provisions) Regulations 2014, reg 55)

    Scenario Outline: Priya has a transitional element of <element>
      Given Priya is 35 years old
      And a child, Dev, born on 1 May 2019
      And Dev gets a disability benefit at the lower rate
      And the household's transitional element is <element>
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      Examples:
        | element | id            | worth |
        | £200.00 | carer-element | 9.34  |
        | £209.34 | ""            | ""    |
