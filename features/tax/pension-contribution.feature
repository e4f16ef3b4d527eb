Feature: A pension on the worker's own terms
  Some people pay into a pension more than the law asks, or on other terms. What leaves their pay depends on how the
  scheme gets its tax relief: before tax, from the provider, or by giving up pay.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South West
    And Kofi is 38 years old
    And Kofi earns £2,000 a month for 37 hours a week
    And Kofi's tax code is 1257L

  Rule: The contribution is the amount or the share of pay that is given, and never more than the pay (Finance Act 2004, s 188)

    Scenario Outline: Kofi in Truro pays in <contribution>
      Given Kofi pays <contribution> into a net-pay pension
      When the position is worked out
      Then by hand, <sum> = <pension>
      And "Paid into a pension" is £<pension>

      Examples:
        | contribution   | sum                | pension  |
        | £100 a month   | 100.00             | 100.00   |
        | £23 a week     | 23.00 x 52 / 12    | 99.67    |
        | £300 a quarter | 300.00 x 4 / 12    | 100.00   |
        | 5% of pay      | 2,000.00 x 5%      | 100.00   |
        | £1,999 a month | 1,999.00           | 1,999.00 |
        | £2,000 a month | 2,000.00           | 2,000.00 |
        | £2,001 a month | 2,000.00           | 2,000.00 |

  Rule: A share of qualifying earnings is of the pay between £6,240 and £50,270 a year only (Pensions Act 2008, s 13)

    Scenario: 5% of qualifying earnings
      Given Kofi pays 5% of qualifying earnings into a net-pay pension
      When the position is worked out
      Then by hand, (2,000 - 6,240 / 12) x 5% = 74.00
      And "Paid into a pension" is £74.00

  Rule: Under a net pay arrangement the contribution is taken before tax (Finance Act 2004, s 193)

    Scenario: £100 a month before tax
      Given Kofi pays £100 a month into a net-pay pension
      When the position is worked out
      Then by hand, 2,000.00 - 100.00 - 1,048.26 = 851.74
      And by hand, 851 x 20% = 170.20
      And by hand, (2,000 - 1,048) x 8% = 76.16
      And by hand, 2,000.00 - 170.20 - 76.16 - 100.00 = 1,653.64
      And Kofi takes home £1,653.64 a month

  Rule: With relief at source the contribution leaves the pay after tax, less the 20% that the provider claims (Finance Act 2004, s 192)

    Scenario: £80 a month with relief at source puts £100 into the pension
      Given Kofi pays £80 a month into a relief-at-source pension
      When the position is worked out
      Then by hand, 80.00 / 80% x 20% = 20.00
      And "Paid into a pension" is £80.00
      And by hand, 951 x 20% = 190.20
      And by hand, 2,000.00 - 190.20 - 76.16 - 80.00 = 1,653.64
      And Kofi takes home £1,653.64 a month

  Rule: Pay given up for a pension is neither taxed nor charged to National Insurance (Income Tax (Earnings and Pensions) Act 2003, ss 62 and 308)

    Scenario: £100 a month of salary given up
      Given Kofi pays £100 a month into a salary-sacrifice pension
      When the position is worked out
      # pay before tax is shown as the contract has it, and the pay given up as a contribution out of it
      Then "Pay before tax" is £2,000.00
      And "Paid into a pension" is £100.00
      And by hand, 851 x 20% = 170.20
      And by hand, (1,900 - 1,048) x 8% = 68.16
      And by hand, 2,000.00 - 170.20 - 68.16 - 100.00 = 1,661.64
      And Kofi takes home £1,661.64 a month

  Rule: Each pension is of one job, and each contribution of one payslip (Finance Act 2004, ss 188, 192 and 193)

    Scenario Outline: Kofi is paid £800 and £1,200 for two weeks each, and pays 5% into a <relief> pension
      Given Kofi is paid two-weekly
      And Kofi pays 5% of pay into a <relief> pension
      And Kofi is paid £800 on 12 June 2026
      And Kofi is paid £1,200 on 26 June 2026
      When the position is worked out
      Then by hand, (800.00 + 1,200.00) x 5% x <share>% = <pension>
      And "Paid into a pension" is £<pension>
      And by hand, (<first taxed> + <second taxed>) x 20% = <tax>
      And "Income tax" is £<tax>
      And by hand, (<first insured> - 484 + <second insured> - 484) x 8% = <insurance>
      And "National Insurance" is £<insurance>

      Examples: 1257L frees 2 x 241.92 = £483.84 of each; £40 and £60 go in
        | relief           | share | pension | first taxed | second taxed | tax    | first insured | second insured | insurance |
        | net-pay          | 100   | 100.00  | 276         | 656          | 186.40 | 800           | 1,200          | 82.56     |
        | relief-at-source | 80    | 80.00   | 316         | 716          | 206.40 | 800           | 1,200          | 82.56     |
        | salary-sacrifice | 100   | 100.00  | 276         | 656          | 186.40 | 760           | 1,140          | 74.56     |

    Scenario: Kofi's second job has a pension on other terms, and Ama has none
      Given Kofi and Ama are a couple aged 38 and 39
      And Kofi pays £100 a month into a net-pay pension
      And Kofi earns £500 a month for 10 hours a week
      And Kofi's tax code is BR
      And Kofi pays £50 a month into a salary-sacrifice pension
      And Ama earns £1,500 a month for 28 hours a week
      And Ama's tax code is 1257L
      When the position is worked out
      Then by hand, 100.00 + 50.00 = 150.00
      And "Paid into a pension" for Kofi is £150.00
      And by hand, 851 x 20% + (500 - 50) x 20% = 260.20
      And "Income tax" for Kofi is £260.20
      And there is no "Paid into a pension" for Ama
      And "Income tax" for Ama is £90.20

    Scenario: Kofi pays a share of qualifying earnings, and Ama a share of all her pay
      Given Kofi and Ama are a couple aged 38 and 39
      And Kofi pays 5% of qualifying earnings into a net-pay pension
      And Ama earns £1,500 a month for 28 hours a week
      And Ama pays 4% of pay into a relief-at-source pension
      When the position is worked out
      Then "Paid into a pension" for Kofi is £74.00
      And by hand, 1,500.00 x 4% x 80% = 48.00
      And "Paid into a pension" for Ama is £48.00

    Scenario Outline: A month of which Kofi tells us only what reached his bank has its pension in it already: <terms>
      Given <terms>
      And Kofi's payments are:
        | date         | net pay |
        | 30 June 2026 | 1,600   |
      When the position is worked out
      Then "Take-home pay you told us" for Kofi is £1,600.00
      And there is no "Paid into a pension" because "You told us the take-home pay, so any pension has come off already."

      Examples:
        | terms                                                         |
        | Kofi pays £100 a month into a net-pay pension                 |
        | Kofi pays £80 a month into a relief-at-source pension         |
        | Kofi pays 5% of pay into a net-pay pension                    |
        | Kofi pays 5% of qualifying earnings into a net-pay pension    |
        | Kofi is enrolled automatically in a net-pay pension           |
