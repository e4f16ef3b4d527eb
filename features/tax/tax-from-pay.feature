Feature: What comes off an adult's pay in a month
  Income tax and National Insurance from all the payslips of a month, each rounded once. Where none is taken, the
  answer says why, so that nobody wonders whether it was forgotten.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Nadia is 31 years old

  Rule: Income tax is what is taken on the payslips of the month (Universal Credit Regulations 2013, reg 55(5)(b))

    Scenario: Nadia in Sunderland has a main job and a small one
      Given Nadia earns £1,400 a month for 25 hours a week
      And Nadia's tax code is 1257L
      And Nadia earns £60 a week for 4 hours a week
      And Nadia is paid weekly
      And Nadia's tax code is BR
      When the position is worked out
      # £1,400.00 - £1,048.26 = £351.74 in the main job
      Then by hand, 351 x 20% + 60 x 20% x 52 / 12 = 122.20
      And "Income tax" for Nadia is £122.20
      And "Income tax" is explained by "Income tax takes £122.20 a month from pay of £1,660."
      And by hand, (1,400 - 1,048) x 8% = 28.16
      And "National Insurance" for Nadia is £28.16
      And "National Insurance" is explained by "National Insurance takes £28.16 a month from pay of £1,660."

    Scenario: Pay that is already after tax
      Given Nadia takes home £1,200 a month for 25 hours a week
      When the position is worked out
      Then there is no "Income tax" because "You told us the take-home pay, so income tax has come off already."
      And there is no "National Insurance" because "You told us the take-home pay, so National Insurance has come off already."

  Rule: Pay within the tax-free allowance bears no income tax (Income Tax Act 2007, ss 23 and 35)

    Scenario: A part-time job of £900 a month
      Given Nadia earns £900 a month for 16 hours a week
      And Nadia's tax code is 1257L
      When the position is worked out
      Then there is no "Income tax" because "No income tax is due, because pay of £900 a month is within the tax-free allowance."
      And there is no "National Insurance" because "No National Insurance is due, because the pay is not above the level at which it starts."

  Rule: Code NT means no income tax, but it does not touch National Insurance (Income Tax (Pay As You Earn) Regulations 2003, reg 21)

    Scenario: Code NT
      Given Nadia earns £1,400 a month for 25 hours a week
      And Nadia's tax code is NT
      When the position is worked out
      Then there is no "Income tax" because "No income tax is due, because the tax code is NT, which means no tax."
      And by hand, (1,400 - 1,048) x 8% = 28.16
      And "National Insurance" for Nadia is £28.16

    Scenario: The code is each one's own: Omar is on code NT, and Nadia's pay is within the allowance
      Given Nadia and Omar are a couple aged 31 and 33
      And Nadia earns £900 a month for 16 hours a week
      And Nadia's tax code is 1257L
      And Omar earns £1,400 a month for 25 hours a week
      And Omar's tax code is NT
      When the position is worked out
      Then there is no "Income tax" for Nadia because "No income tax is due, because pay of £900 a month is within the tax-free allowance."
      And there is no "Income tax" for Omar because "No income tax is due, because the tax code is NT, which means no tax."

    Scenario Outline: Nadia pays tax, and nothing comes off Omar's £<pay> on code <code>
      Given Nadia and Omar are a couple aged 31 and 33
      And Nadia earns £1,400 a month for 25 hours a week
      And Nadia's tax code is 1257L
      And Omar earns £<pay> a month for 16 hours a week
      And Omar's tax code is <code>
      When the position is worked out
      # £1,400.00 - £1,048.26 = £351.74
      Then by hand, 351 x 20% = 70.20
      And "Income tax" for Nadia is £70.20
      And "National Insurance" for Nadia is £28.16
      And there is no "Income tax" for Omar because "<sentence>"
      And there is no "National Insurance" for Omar because "No National Insurance is due, because the pay is not above the level at which it starts."

      Examples:
        | pay | code  | sentence                                                                                  |
        | 900 | 1257L | No income tax is due, because pay of £900 a month is within the tax-free allowance.       |
        | 900 | NT    | No income tax is due, because the tax code is NT, which means no tax.                     |

  Rule: From State Pension age no National Insurance is taken from pay (Social Security Contributions and Benefits Act 1992, s 6(3))

    Scenario: Omar turns 66 on the last day of June 2025
      Given an assessment period that starts on 1 June 2025
      And Nadia and Omar are a couple aged 58 and 66
      And Omar was born on 30 June 1959
      And Omar earns £1,400 a month for 25 hours a week
      When the position is worked out
      Then there is no "National Insurance" because "No National Insurance is due from State Pension age."

    Scenario: Omar turns 66 a day later
      Given an assessment period that starts on 1 June 2025
      And Nadia and Omar are a couple aged 58 and 65
      And Omar was born on 1 July 1959
      And Omar earns £1,400 a month for 25 hours a week
      When the position is worked out
      Then by hand, (1,400 - 1,048) x 8% = 28.16
      And "National Insurance" for Omar is £28.16

  Rule: Without pay there is nothing to take (Income Tax (Earnings and Pensions) Act 2003, s 62; Social Security Contributions and Benefits Act 1992, s 6(1))

    Scenario: No job
      When the position is worked out
      Then there is no "Income tax" because "Nadia has no pay from an employer to take income tax from."
      And there is no "National Insurance" because "Nadia has no pay from an employer to take National Insurance from."
