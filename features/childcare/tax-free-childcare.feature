Feature: Tax-Free Childcare
  Government pays a fifth of what working parents pay for registered childcare. Nobody can have it beside Universal Credit, so
  it counts only where no Universal Credit is paid.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And Sara is 34 years old
    And a child, Noor, born on 1 May 2023

  Rule: It counts where no Universal Credit is paid (Childcare Payments Act 2014, ss 1, 3 and 11)

    Scenario: Sara has £20,000 saved, so there is no Universal Credit
      Given savings of £20,000
      And Sara takes home £1,500.00 a month for 25 hours a week
      And £600.00 a month is paid for registered childcare for Noor
      When the position is worked out
      Then by hand, 600.00 x 20% = 120.00
      And "Tax-Free Childcare" is £120.00
      And "Tax-Free Childcare" is explained by "You pay £600 a month for registered childcare for Noor. Tax-Free Childcare would add £120 of it. You need an account on GOV.UK."
      And by hand, 27.05 x 52 / 12 = 117.22
      And by hand, 1,500.00 + 117.22 + 120.00 = 1,737.22
      And net income is £1,737.22 a month

    Scenario: Sara does not claim Universal Credit
      Given Universal Credit is not claimed
      And Sara takes home £1,500.00 a month for 25 hours a week
      And £600.00 a month is paid for registered childcare for Noor
      When the position is worked out
      Then "Tax-Free Childcare" is £120.00

    Scenario: It works in Scotland and Wales too
      Given the household lives in Scotland
      And savings of £20,000
      And Sara takes home £1,500.00 a month for 25 hours a week
      And £600.00 a month is paid for registered childcare for Noor
      When the position is worked out
      Then "Tax-Free Childcare" is £120.00

    Scenario: With nothing saved she gets Universal Credit, and cannot have both
      Given Sara takes home £1,500.00 a month for 25 hours a week
      And £600.00 a month is paid for registered childcare for Noor
      When the position is worked out
      Then there is no "Tax-Free Childcare" because "You get Universal Credit, so there is no Tax-Free Childcare. Nobody can have both. Get advice before you change."

  Rule: Only registered childcare counts (Childcare Payments Act 2014, s 2; Childcare Payments Regulations 2015, reg 3)

    Scenario: A neighbour minds Noor
      Given savings of £20,000
      And Sara takes home £1,500.00 a month for 25 hours a week
      And £600.00 a month is paid for unregistered childcare for Noor
      When the position is worked out
      Then there is no "Tax-Free Childcare" because "You pay for no registered childcare for Noor. So there is no Tax-Free Childcare."

  Rule: A job can open it (Childcare Payments Act 2014, s 9; Childcare Payments (Eligibility) Regulations 2015, reg 9)

    Scenario: Sara has savings, no work now, and is offered 16 hours, which are just enough
      Given savings of £20,000
      And Sara is offered a job of 16 hours over 3 days a week at £12.71 an hour
      And the job needs £100.00 a week of registered childcare for Noor
      When the job is compared with now
      Then by hand, 16 x 12.71 x 13 = 2,643.68
      And by hand, 100.00 x 52 / 12 x 20% = 86.67
      And "tax-free-childcare" goes from £0.00 to £86.67

    Scenario: Six minutes a week less, and it does not open
      Given savings of £20,000
      And Sara is offered a job of 15.9 hours over 3 days a week at £12.71 an hour
      And the job needs £100.00 a week of registered childcare for Noor
      When the job is compared with now
      Then there is no "Tax-Free Childcare" because "Tax-Free Childcare needs each parent to earn £2,643.68 in three months, before tax."

  Rule: An income over £100,000 shuts it out, and is the only reason then (Childcare Payments Act 2014, s 10)

    Scenario: Sara earns £100,001 a year
      Given Sara earns £100,001.00 a year for 37 hours a week
      And £600.00 a month is paid for registered childcare for Noor
      And everything else is as usual
      When the position is worked out
      Then there is no "Tax-Free Childcare"
      And the answer's notAwarded/other-benefits/tax-free-childcare is tax-free-childcare
