Feature: A week's earnings as the new-style benefits take them
  After tax, National Insurance and half of what goes into a pension; a trade's profit as pay.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Tess is 40 years old

  Rule: What is earned is taken after tax, National Insurance and half of the pension contributions (Jobseeker's Allowance Regulations 2013, reg 59(3))

    Scenario: Tess pays £26 of her £300 a month into a pension
      Given Tess has £95.55 a week from new-style-jsa
      And Tess earns £300 a month for 6 hours a week
      And Tess pays £26 a month into a net-pay pension
      When the position is worked out
      # Universal Credit takes off all of the £26, this allowance half of it: £13
      Then by hand, (300.00 - 13.00) x 12 / 52 = 66.23
      And by hand, 95.55 - (66.23 - 5.00) = 34.32
      And by hand, 34.32 x 52 / 12 = 148.72
      And "New-style Jobseeker's Allowance" for Tess is £148.72

    Scenario: Profit from a trade comes off it as pay does
      Given Tess has £95.55 a week from new-style-jsa
      And Tess is self-employed with a profit of £130 a month
      When the position is worked out
      Then by hand, 130.00 x 12 / 52 = 30.00
      And by hand, (95.55 - (30.00 - 5.00)) x 52 / 12 = 305.72
      And "New-style Jobseeker's Allowance" for Tess is £305.72

  Rule: Beside Maternity Allowance no earnings are looked at (Social Security Contributions and Benefits Act 1992, s 35)

    Scenario: Tess takes home £300 a month
      Given Tess has £194.32 a week from maternity-allowance
      And Tess takes home £300 a month for 6 hours a week
      When the position is worked out
      Then there is no "New-style Jobseeker's Allowance" for Tess
      And by hand, 194.32 x 52 / 12 = 842.05
      And "Maternity Allowance" for Tess is £842.05
