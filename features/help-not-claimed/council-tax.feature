Feature: Help with council tax that may be missed
  Universal Credit does not bring it: it has to be claimed from the council. Where it was counted, the answer says how much.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Leila is 30 years old

  Rule: Help that was counted comes only once it is claimed (Local Government Finance Act 1992, s 13A)

    Scenario Outline: Leila, lone parent in Derby, with a bill of £1,825 in band A, takes home £520.00 and gets <list>
      Given the household's local authority is Derby
      And the household lives in the East Midlands
      And the home's council tax by amount is £1,825 a year
      And the home's council tax by band is A
      And a child, Noa, born on 1 May 2019
      And Leila takes home £520.00 a month for 12 hours a week
      And the household's receives are <list>
      When the position is worked out
      Then by hand, 35.00 x 80% - 520.00 x 12 / 52 x 20% = 4.00
      And by hand, 4.00 x 365 / 7 / 12 = 17.38
      And the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      Examples:
        | list | id | worth |
        | Universal Credit, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance | council-tax-reduction | 17.38 |
        | Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance | "" | "" |

  Rule: Help that could not be counted is asked of the council (Local Government Finance Act 1992, s 13A)

    Scenario: Leila did not say where she lives
      Given the household lives in the East Midlands
      And the household's receives are Universal Credit, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is council-tax-reduction
      And the answer's helpNotClaimed/0/certain is true
      And the answer's helpNotClaimed/0/worth/amount is ""
      And the answer's helpNotClaimed/0/because is "Help with council tax does not come with Universal Credit by itself. Your council may take something off the bill, once you ask."

    Scenario: Leila has no Universal Credit, so nothing says that she could have it
      Given the household lives in the East Midlands
      And savings of £16,000.01
      And the household's receives are Universal Credit, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""
