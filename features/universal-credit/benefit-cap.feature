Feature: What the benefit cap takes
  Where the benefits that count come to more than the limit, Universal Credit goes down by the difference. Help with
  childcare is protected, so that the cap does not punish work.

  Background:
    Given an assessment period that starts on 1 June 2026

  Rule: Benefits within the limit are not capped, and a penny above it is taken (Universal Credit Regulations 2013, regs 79(1) and 81)

    Scenario Outline: <household>, in <place>, with a rent of £<rent>
      Given the household lives in <place>
      And <household>
      And the home is rented from a housing association for £<rent> a month
      When the position is worked out
      Then by hand, <standard> + <rent> = <counted>
      And "Benefits that count for the cap" is £<counted>
      And Universal Credit is £<award> a month

      Examples:
        | household                                   | place          | standard | rent     | counted  | award    |
        | Sinead is 30 years old                      | the South East | 424.90   | 804.51   | 1,229.41 | 1,229.41 |
        | Sinead is 30 years old                      | the South East | 424.90   | 804.52   | 1,229.42 | 1,229.42 |
        | Sinead is 30 years old                      | the South East | 424.90   | 804.53   | 1,229.43 | 1,229.42 |
        | Sinead is 30 years old                      | London         | 424.90   | 989.01   | 1,413.91 | 1,413.91 |
        | Sinead is 30 years old                      | London         | 424.90   | 989.02   | 1,413.92 | 1,413.92 |
        | Sinead is 30 years old                      | London         | 424.90   | 989.03   | 1,413.93 | 1,413.92 |
        | Sinead and Pat are a couple aged 30 and 30  | the South East | 666.97   | 1,168.02 | 1,834.99 | 1,834.99 |
        | Sinead and Pat are a couple aged 30 and 30  | the South East | 666.97   | 1,168.03 | 1,835.00 | 1,835.00 |
        | Sinead and Pat are a couple aged 30 and 30  | the South East | 666.97   | 1,168.04 | 1,835.01 | 1,835.00 |
        | Sinead and Pat are a couple aged 30 and 30  | London         | 666.97   | 1,443.27 | 2,110.24 | 2,110.24 |
        | Sinead and Pat are a couple aged 30 and 30  | London         | 666.97   | 1,443.28 | 2,110.25 | 2,110.25 |
        | Sinead and Pat are a couple aged 30 and 30  | London         | 666.97   | 1,443.29 | 2,110.26 | 2,110.25 |

    Scenario: Sinead is well within the limit
      Given the household lives in the South East
      And Sinead is 30 years old
      When the position is worked out
      Then there is no "Benefit cap" because "Your benefits of £424.90 a month are within the limit of £1,229.42. So nothing is taken off."

  Rule: Help with childcare is taken off the reduction (Universal Credit Regulations 2013, reg 81)

    Background: Orla, lone parent of two, earns £500 a month and pays £600 for childcare
      Given the household lives in the South East
      And Orla is 30 years old
      And a child, Finn, born on 1 May 2020
      And a child, Roisin, born on 1 May 2022
      And £600.00 a month is paid for registered childcare for Roisin
      And Orla takes home £500.00 a month for 10 hours a week

    Scenario: Her rent is £1,000
      Given the home is rented from a housing association for £1,000.00 a month
      When the position is worked out
      Then by hand, 600.00 x 85% = 510.00
      And by hand, 424.90 + 2 x 303.94 + 1,000.00 + 510.00 = 2,542.78
      And by hand, (500.00 - 427.00) x 55% = 40.15
      And by hand, 2,542.78 - 40.15 = 2,502.63
      And by hand, (27.05 + 17.90) x 52 / 12 = 194.78
      And by hand, 2,502.63 + 194.78 = 2,697.41
      And "Benefits that count for the cap" is £2,697.41
      And by hand, 2,697.41 - 1,835.00 - 510.00 = 352.41
      And "Benefit cap" is £352.41
      And "Benefit cap" is explained by "Your benefits of £2,697.41 a month are above the limit of £1,835. What is above it, apart from help with childcare, is taken off: £352.41 a month."
      And by hand, 2,502.63 - 352.41 = 2,150.22
      And Universal Credit is £2,150.22 a month

    Scenario Outline: With a rent of £<rent>, what is above the limit is £<above>, against £510 of childcare
      Given the home is rented from a housing association for £<rent> a month
      When the position is worked out
      Then by hand, 424.90 + 2 x 303.94 + <rent> + 510.00 - 40.15 = <before>
      And by hand, <before> + 194.78 - 1,835.00 = <above>
      And "Universal Credit before the benefit cap" is £<before>
      And Universal Credit is £<award> a month

      Examples:
        | rent   | before   | above  | award    |
        | 647.58 | 2,150.21 | 509.99 | 2,150.21 |
        | 647.59 | 2,150.22 | 510.00 | 2,150.22 |
        | 647.60 | 2,150.23 | 510.01 | 2,150.22 |

    Scenario: Her rent is £600, and the childcare takes up all that is above the limit
      Given the home is rented from a housing association for £600.00 a month
      When the position is worked out
      Then there is no "Benefit cap" because "Your benefits of £2,297.41 a month are above the limit of £1,835. But help with childcare covers that, so nothing is taken off."

  Rule: The cap never takes more than the award, and takes nothing where there is none or it does not apply (Universal Credit Regulations 2013, regs 17, 79(1), 81, 82 and 83)

    Background:
      Given the household lives in the South East

    Scenario: A couple with six children and two benefits that count beside Universal Credit
      Given Orla and Declan are a couple aged 35 and 36
      And a child, Finn, born on 1 May 2018
      And a child, Roisin, born on 1 May 2019
      And a child, Niamh, born on 1 May 2020
      And a child, Cormac, born on 1 May 2021
      And a child, Aoife, born on 1 May 2022
      And a child, Eamon, born on 1 May 2026
      And Orla has £800.00 a month from maternity-allowance
      And Declan has £540.00 a month from new-style-esa
      When the position is worked out
      Then by hand, 666.97 + 6 x 303.94 - 800.00 - 540.00 = 1,150.61
      And by hand, (27.05 + 5 x 17.90) x 52 / 12 = 505.05
      And by hand, 1,150.61 + 505.05 + 800.00 + 540.00 = 2,995.66
      And by hand, 2,995.66 - 1,835.00 = 1,160.66
      And "Benefit cap" is £1,150.61
      And there is no Universal Credit because "The benefit cap takes away all of your Universal Credit."

    Scenario: Sinead's savings are over £16,000
      Given Sinead is 30 years old
      And savings of £16,000.01
      When the position is worked out
      Then there is no "Benefit cap" because "There is no Universal Credit to pay, so there is nothing to cap."

    Scenario: The other benefits alone are above the limit, and savings are over £16,000
      Given Orla and Declan are a couple aged 35 and 36
      And a child, Finn, born on 1 May 2018
      And a child, Roisin, born on 1 May 2019
      And a child, Niamh, born on 1 May 2020
      And a child, Cormac, born on 1 May 2021
      And a child, Aoife, born on 1 May 2022
      And a child, Eamon, born on 1 May 2026
      And Orla has £800.00 a month from maternity-allowance
      And Declan has £540.00 a month from new-style-esa
      And savings of £16,000.01
      When the position is worked out
      Then by hand, (27.05 + 5 x 17.90) x 52 / 12 + 800.00 + 540.00 - 1,835.00 = 10.05
      And there is no "Benefit cap" because "There is no Universal Credit to pay, so there is nothing to cap."

    Scenario: Sinead gets PIP, and her rent is £2,000
      Given Sinead is 30 years old
      And Sinead gets PIP mobility at the standard rate
      And the home is rented from a housing association for £2,000.00 a month
      When the position is worked out
      Then there is no "Benefit cap" because "The benefit cap does not apply to you. So nothing is taken off."
      And Universal Credit is £2,424.90 a month
