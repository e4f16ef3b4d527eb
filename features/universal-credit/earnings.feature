Feature: The pay that Universal Credit counts
  Universal Credit does not look at pay before tax. It counts what is left after income tax, National Insurance and
  all that goes into a pension, person by person.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Asha is 27 years old

  Rule: Pay counts after income tax, National Insurance and pension (Universal Credit Regulations 2013, reg 55(2) and (5))

    Scenario: Asha in Walsall, from her pay to what counts
      Given Asha earns £1,300 a month for 23 hours a week
      And Asha's tax code is 1257L
      And Asha pays £50 a month into a net-pay pension
      When the position is worked out
      Then by hand, 1,300.00 - 50.00 - 1,048.26 = 201.74
      And by hand, 201 x 20% = 40.20
      And by hand, (1,300 - 1,048) x 8% = 20.16
      And by hand, 1,300.00 - 40.20 - 20.16 - 50.00 = 1,189.64
      And "Pay that Universal Credit counts" for Asha is £1,189.64
      And "Pay that Universal Credit counts" is explained by "Universal Credit counts pay after tax, National Insurance and pension: £1,189.64 a month."

    Scenario: Pay given up for a pension was never pay
      Given Asha earns £1,300 a month for 23 hours a week
      And Asha's tax code is 1257L
      And Asha pays £50 a month into a salary-sacrifice pension
      When the position is worked out
      Then by hand, (1,250 - 1,048) x 8% = 16.16
      And by hand, 1,250.00 - 40.20 - 16.16 = 1,193.64
      And "Pay that Universal Credit counts" for Asha is £1,193.64

    Scenario: Take-home pay that was given counts as it was given
      Given Asha takes home £1,234.56 a month for 25 hours a week
      When the position is worked out
      Then "Pay that Universal Credit counts" for Asha is £1,234.56

    Scenario: A month in which everything goes into the pension counts as nothing, and never as less
      Given Asha earns £1,100 a month for 20 hours a week
      And Asha's tax code is 1257L
      And Asha pays 100% of pay into a net-pay pension
      When the position is worked out
      Then by hand, (1,100 - 1,048) x 8% = 4.16
      And by hand, 1,100.00 - 4.16 - 1,100.00 = -4.16
      And "Pay that Universal Credit counts" for Asha is £0.00
      And Universal Credit is £424.90 a month

  Rule: With relief at source the whole contribution comes off, with the relief that the provider claims (Universal Credit Regulations 2013, reg 55(5)(a))

    Scenario: £50 a month with relief at source: £40 from Asha and £10 from the provider
      Given Asha earns £1,300 a month for 23 hours a week
      And Asha's tax code is 1257L
      And Asha pays £40 a month into a relief-at-source pension
      When the position is worked out
      # £1,300.00 - £1,048.26 = £251.74
      Then by hand, 1,300.00 - 251 x 20% - 20.16 - 40.00 = 1,189.64
      And by hand, 1,189.64 - 10.00 = 1,179.64
      And "Pay that Universal Credit counts" for Asha is £1,179.64
      And "Pay that Universal Credit counts" is explained by "Universal Credit counts £1,179.64 this month: take-home pay less £10 of tax relief that goes into the pension."

    Scenario: Each of a couple has the relief of their own pension taken off, and who has none has none
      Given Asha and Ravi are a couple aged 27 and 28
      And Asha takes home £800 a month for 15 hours a week
      And Ravi earns £1,300 a month for 23 hours a week
      And Ravi's tax code is 1257L
      And Ravi pays £40 a month into a relief-at-source pension
      When the position is worked out
      Then "Pay that Universal Credit counts" for Asha is £800.00
      And "Pay that Universal Credit counts" for Ravi is £1,179.64

    Scenario: Both pay into such a pension: £40 with £10 of relief, and £80 with £20
      Given Asha and Ravi are a couple aged 27 and 28
      And Asha earns £1,000 a month for 18 hours a week
      And Asha pays £40 a month into a relief-at-source pension
      And Ravi earns £1,000 a month for 18 hours a week
      And Ravi pays £80 a month into a relief-at-source pension
      When the position is worked out
      Then by hand, 1,000 - 40 - 10 = 950.00
      And "Pay that Universal Credit counts" for Asha is £950.00
      And by hand, 1,000 - 80 - 20 = 900.00
      And "Pay that Universal Credit counts" for Ravi is £900.00

  Rule: Without pay there is nothing to count (Universal Credit Regulations 2013, regs 52 and 54(1))

    Scenario: No job
      When the position is worked out
      Then there is no "Pay that Universal Credit counts" for Asha because "Asha has no pay from an employer for Universal Credit to count."
