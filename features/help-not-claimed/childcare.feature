Feature: Help with childcare that may be missed
  Universal Credit pays for registered childcare only what is reported, month by month; and for childcare that is not registered, nothing.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
    And Lea is 30 years old
    And a child, Noa, born on 1 May 2023

  Rule: What is paid must be reported (Universal Credit Regulations 2013, regs 31 and 33(1)(za))

    Scenario: Lea pays for a nursery
      Given Lea takes home £1,000.00 a month for 20 hours a week
      And £100.00 a week is paid for registered childcare for Noa
      When the position is worked out
      Then by hand, 100.00 x 52 / 12 = 433.33
      And by hand, 433.33 x 85% = 368.33
      And the answer's helpNotClaimed/0/id is childcare-element
      And the answer's helpNotClaimed/0/certain is false
      And the answer's helpNotClaimed/0/worth/amount is 368.33
      And the answer's helpNotClaimed/0/because is "You pay £433.33 a month for registered childcare, and we counted £368.33 of help with it. That help comes only for what you report to Universal Credit."
      And the answer's helpNotClaimed/1/id is ""

    Scenario: Lea is out of work, so there is no help to report for
      Given £100.00 a week is paid for registered childcare for Noa
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

  Rule: Only registered childcare is helped with (Universal Credit Regulations 2013, regs 34(1) and 35)

    Scenario Outline: Lea pays a neighbour <cost> a week
      Given Lea takes home £1,000.00 a month for 20 hours a week
      And <cost> a week is paid for unregistered childcare for Noa
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is registered-childcare
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      # 85% of £433.33 is £368.33. £290.80 a week is £1,260.13 a month and 85% of it £1,071.11, above the most for one child.
      Examples:
        | cost    | worth    |
        | £100.00 | 368.33   |
        | £290.80 | 1,071.09 |

    Scenario: What is said to Lea
      Given Lea takes home £1,000.00 a month for 20 hours a week
      And £100.00 a week is paid for unregistered childcare for Noa
      When the position is worked out
      Then the answer's helpNotClaimed/0/because is "You pay £433.33 a month for childcare that is not registered. Universal Credit helps only with registered childcare. At the same cost, that could bring up to £368.33 more a month."

    Scenario: Lea pays for two children, and the most is that for two
      Given Lea takes home £1,000.00 a month for 20 hours a week
      And a child, Uri, born on 1 May 2024
      And £300.00 a week is paid for unregistered childcare for Noa
      And £300.00 a week is paid for unregistered childcare for Uri
      When the position is worked out
      Then by hand, 2,600.00 x 85% = 2,210.00
      And the answer's helpNotClaimed/0/id is registered-childcare
      And the answer's helpNotClaimed/0/worth/amount is 1,836.16

    Scenario: Lea pays a nursery for one child and a neighbour for the other
      Given Lea takes home £1,000.00 a month for 20 hours a week
      And a child, Uri, born on 1 May 2024
      And £100.00 a week is paid for registered childcare for Noa
      And £50.00 a week is paid for unregistered childcare for Uri
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is childcare-element
      And the answer's helpNotClaimed/1/id is registered-childcare
      And by hand, (433.33 + 216.67) x 85% = 552.50
      And by hand, 552.50 - 368.33 = 184.17
      And the answer's helpNotClaimed/1/worth/amount is 184.17

    Scenario: Lea is out of work, and registered childcare would not be helped with either
      Given £100.00 a week is paid for unregistered childcare for Noa
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""
