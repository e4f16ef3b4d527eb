Feature: Housing Benefit for supported and temporary homes
  In a refuge, a hostel or temporary accommodation, Housing Benefit pays the rent: in full while any Universal Credit is
  paid, by income once there is none. A few pence more of pay can cost hundreds of pounds a month.

  Rule: On Universal Credit it is paid in full (Housing Benefit Regulations 2006, reg 70, Sch 4 para 12, Sch 5 para 4 and Sch 6 para 5)

    Background: Mike Bolton's example of Anna and Zainab, each in a refuge with a child of 6 (2025-26)
      Given an assessment period that starts on 1 June 2025
      And the household lives in Yorkshire and the Humber
      And the home is supported accommodation
      And the home's rent is £250 a week

    Scenario: Anna has two pence of Universal Credit, and her whole rent paid
      Given Anna is 30 years old
      And a child, Zac, born on 10 February 2019
      And Anna takes home £1,943.87 a month for 37 hours a week
      When the position is worked out
      Then Universal Credit is £0.02 a month
      And by hand, 250.00 x 52 / 12 = 1,083.33
      And "Housing Benefit" is £1,083.33
      And "Housing Benefit" is explained by "While you get any Universal Credit, Housing Benefit pays in full: £250 a week. Your income does not count."

    Scenario: Five pence more ends Zainab's Universal Credit, and costs her almost £650 a month of Housing Benefit
      Given Zainab is 30 years old
      And a child, Zac, born on 10 February 2019
      And Zainab takes home £1,943.92 a month for 37 hours a week
      When the position is worked out
      Then there is no Universal Credit because "Your income takes away all of your Universal Credit, so none is paid this month."
      And by hand, 92.05 + 84.66 = 176.71
      And "Left to live on, a week" is £176.71
      And by hand, 1,943.92 x 12 / 52 = 448.60
      And by hand, 448.60 - 25.00 - 17.10 = 406.50
      And "Earnings that count for Housing Benefit, a week" is £406.50
      And by hand, (406.50 - 176.71) x 65% = 149.36
      And "Taken off Housing Benefit for income, a week" is £149.36
      And by hand, (250.00 - 149.36) x 52 / 12 = 436.11
      And "Housing Benefit" is £436.11
      And by hand, 1,083.33 - 436.11 = 647.22
      And "Housing Benefit" is explained by "Without Universal Credit, your income takes £149.36 a week off Housing Benefit. It pays £100.64 a week; you pay the rest."
