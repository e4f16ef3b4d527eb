Feature: The earned income of a household
  Universal Credit is one award for the household, so the pay of both partners is added up before 55% of it, or of what
  is above the work allowance, comes off.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands

  Rule: Earned income is what both adults have from work together (Universal Credit Regulations 2013, regs 22(1)(b), 54 and 55)

    Scenario: Sam and Amy in Leicester both work
      Given Sam and Amy are a couple aged 33 and 31
      And Sam earns £1,103 a month for 20 hours a week
      And Sam's tax code is 1257L
      And Amy takes home £300.50 a month for 6 hours a week
      When the position is worked out
      # £1,103.00 - £1,048.26 = £54.74
      Then by hand, 1,103.00 - 54 x 20% - (1,103 - 1,048) x 8% = 1,087.80
      And by hand, 1,087.80 + 300.50 = 1,388.30
      And "All earnings that Universal Credit counts" is £1,388.30
      And "All earnings that Universal Credit counts" is explained by "In all, Universal Credit counts £1,388.30 a month as earned, after tax, National Insurance and pension."

    Scenario: Nobody works, and nobody is told of £0 after tax
      Given Sam and Amy are a couple aged 33 and 31
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £0
      And "All earnings that Universal Credit counts" is explained by "Universal Credit counts no earnings this month."

    Scenario: Universal Credit takes off 55% of it
      Given Sam and Amy are a couple aged 33 and 31
      And Sam takes home £500 a month for 10 hours a week
      And Amy takes home £300.40 a month for 6 hours a week
      When the position is worked out
      Then by hand, 666.97 - (500.00 + 300.40) x 55% = 226.75
      And Universal Credit is £226.75 a month

    Scenario: The pay of a partner who is left out of the claim counts all the same
      Given Sam and Amy are a couple aged 33 and 31
      And the couple claims as a single person
      And Amy takes home £300.40 a month for 6 hours a week
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £300.40
      And by hand, 424.90 - 300.40 x 55% = 259.68
      And Universal Credit is £259.68 a month

    Scenario: Tax that HMRC gives back counts beside the pay
      Given Leah is 28 years old
      And Leah takes home £300 a month for 8 hours a week
      And Leah has £120 a year from tax-refund
      When the position is worked out
      Then by hand, 300.00 + 120.00 / 12 = 310.00
      And "All earnings that Universal Credit counts" is £310.00
      And by hand, 424.90 - 310.00 x 55% = 254.40
      And Universal Credit is £254.40 a month

    Scenario: It counts beside what is carried over from earlier months, too
      Given Leah is 28 years old
      And Leah takes home £300 a month for 8 hours a week
      And Leah has £120 a year from tax-refund
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £3,400        |
      When the position is worked out
      Then by hand, 3,400.00 - (424.90 / 55% + 2,500.00) = 127.45
      And by hand, 310.00 + 127.45 = 437.45
      And "All earnings that Universal Credit counts" is £437.45

    Scenario: A profit, pay and a refund, with what is carried over and the minimum income floor
      Given Leah is 28 years old
      And Leah is self-employed with a profit of £500 a month
      And Leah takes home £300 a month for 8 hours a week
      And Leah has £120 a year from tax-refund
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £3,400        |
      When the position is worked out
      # the floor of £1,698.33 adds what profit, pay and refund leave of it, which is more than the £127.45 carried over
      Then by hand, 1,698.33 - 500.00 - 300.00 - 10.00 = 888.33
      And "Added to your earnings by the minimum income floor" is £888.33
      And by hand, 500.00 + 300.00 + 10.00 + 888.33 = 1,698.33
      And "All earnings that Universal Credit counts" is £1,698.33

  Rule: Sick pay and maternity pay from an employer are earnings, not other income (Universal Credit Regulations 2013, reg 55(4))

    Scenario Outline: Leah has £100 a week of <kind>
      Given Leah is 28 years old
      And Leah has £100 a week from <kind>
      When the position is worked out
      Then by hand, 100.00 x 52 / 12 = 433.33
      And "All earnings that Universal Credit counts" is £433.33
      And by hand, 424.90 - 433.33 x 55% = 186.57
      And Universal Credit is £186.57 a month

      Examples:
        | kind                    |
        | statutory-sick-pay      |
        | statutory-maternity-pay |

    Scenario: Maternity Allowance comes from the state: it is no earnings
      Given Leah is 28 years old
      And Leah has £50 a week from maternity-allowance
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £0.00
      And by hand, 424.90 - 50.00 x 52 / 12 = 208.23
      And Universal Credit is £208.23 a month
