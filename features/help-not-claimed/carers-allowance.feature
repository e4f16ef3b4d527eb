Feature: The allowance for carers that is not claimed
  A carer may have Carer's Allowance, in Scotland Carer Support Payment. Universal Credit goes down by as much, but not by Scotland's
  supplement; and there are credits.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
    And Nell is 40 years old
    And Nell cares for a severely disabled person

  Rule: Universal Credit goes down by as much (Social Security Contributions and Benefits Act 1992, s 70; Universal Credit Regulations 2013, reg 66(1)(b))

    Scenario: Nell has no pay
      Given the household lives in the South East
      And everything else is as usual
      When the position is worked out
      Then Universal Credit is £634.24 a month
      And the answer's helpNotClaimed/0/id is carers-allowance
      And the answer's helpNotClaimed/0/for is Nell
      And the answer's helpNotClaimed/0/worth/amount is ""
      And the answer's helpNotClaimed/0/because is "Nell looks after somebody. You told us that Nell does not claim Carer's Allowance. Universal Credit goes down by as much as it pays. Still, its credits can help with other benefits later on."
      And the answer's helpNotClaimed/1/id is ""

    Scenario Outline: Nell takes home <pay> a month
      Given the household lives in the South East
      And Nell takes home <pay> a month for 15 hours a week
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      # £884.00 x 12 / 52 is £204.00 a week, the limit. Universal Credit: £634.24 - 55% of £884.00 = £148.04. The allowance: £86.45 x 52 / 12 = £374.62.
      Examples:
        | pay     | id               | worth  |
        | £884.00 | carers-allowance | 226.58 |
        | £884.03 | ""               | ""     |

    Scenario: Nell has claimed it
      Given the household lives in the South East
      And Nell has claimed Carer's Allowance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario: Nell has new-style ESA, which overlaps it
      Given the household lives in the South East
      And Nell has £92.05 a week from new-style-esa
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario: Maternity Allowance of nothing overlaps nothing
      Given the household lives in the South East
      And Nell has £0 a week from maternity-allowance
      And everything else is as usual
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is carers-allowance

  Rule: Without Universal Credit all of it is a gain (Social Security Contributions and Benefits Act 1992, s 70)

    Scenario: Nell's savings rule out Universal Credit
      Given the household lives in Wales
      And savings of £20,000
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is carers-allowance
      And by hand, 86.45 x 52 / 12 = 374.62
      And the answer's helpNotClaimed/0/worth/amount is 374.62

  Rule: Scotland's supplement comes on top (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, reg 16(1A))

    Scenario: Nell lives in Dundee
      Given the household lives in Scotland
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is carers-allowance
      And by hand, 11.70 x 52 / 12 = 50.70
      And the answer's helpNotClaimed/0/worth/amount is 50.70

  Rule: Each carer's own earnings are what counts (Social Security Contributions and Benefits Act 1992, s 70(1)(b))

    Scenario Outline: Nell and Tom both care, in <place>; Tom takes home £884.03 a month, a penny a week too much; <claim>
      Given the household lives in <place>
      And Nell and Tom are a couple aged 40 and 42
      And Tom cares for a severely disabled person
      And the couple cares for two different people
      And Tom takes home £884.03 a month for 15 hours a week
      And <claim>
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is carers-allowance
      And the answer's helpNotClaimed/0/for is Nell
      And the answer's helpNotClaimed/1/id is ""

      Examples:
        | place          | claim              |
        | the South East | savings of £0      |
        | the South East | savings of £20,000 |
        | Scotland       | savings of £0      |
