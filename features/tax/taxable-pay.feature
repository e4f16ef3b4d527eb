Feature: The pay that is left for tax, and for National Insurance
  A pension contribution can come off before tax, before both, or before neither. The same £150 a month changes tax
  and National Insurance in three different ways.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Lowri is 52 years old

  Rule: Tax is on the pay less what goes into a net-pay pension or is given up (Finance Act 2004, s 193(4)); National Insurance only on the pay less what is given up (Social Security Contributions and Benefits Act 1992, s 6(1))

    Scenario: No pension
      Given Lowri earns £1,600 a month for 30 hours a week
      And Lowri's tax code is C1257L
      When the position is worked out
      # £1,600.00 - £1,048.26 = £551.74
      Then by hand, 551 x 20% = 110.20
      And "Income tax" is £110.20
      And by hand, (1,600 - 1,048) x 8% = 44.16
      And "National Insurance" is £44.16

    Scenario Outline: Lowri in Cardiff pays £150 a month into a <relief> pension
      Given Lowri earns £1,600 a month for 30 hours a week
      And Lowri's tax code is C1257L
      And Lowri pays £150 a month into a <relief> pension
      When the position is worked out
      Then by hand, <taxed> x 20% = <tax>
      And "Income tax" is £<tax>
      And by hand, (<insured> - 1,048) x 8% = <insurance>
      And "National Insurance" is £<insurance>

      Examples: 1,450.00 - 1,048.26 = 401.74
        | relief           | taxed | tax    | insured | insurance |
        | net-pay          | 401   | 80.20  | 1,600   | 44.16     |
        | relief-at-source | 551   | 110.20 | 1,600   | 44.16     |
        | salary-sacrifice | 401   | 80.20  | 1,450   | 32.16     |

    Scenario Outline: Each job's pension comes off that job's own pay
      Given Lowri earns £1,600 a month for 30 hours a week
      And Lowri's tax code is C1257L
      And Lowri earns £200 a month for 4 hours a week
      And Lowri's tax code is CBR
      And Lowri pays <contribution> a month into a net-pay pension
      When the position is worked out
      Then by hand, 551 x 20% + <taxed> x 20% = <tax>
      And "Income tax" is £<tax>

      Examples: the second job's pay cannot become less than nothing
        | contribution | taxed | tax    |
        | £199         | 1     | 110.40 |
        | £200         | 0     | 110.20 |
        | £201         | 0     | 110.20 |

    Scenario: Lowri pays into a net-pay pension, and Huw gives up pay for his
      Given Lowri and Huw are a couple aged 52 and 53
      And Lowri earns £1,600 a month for 30 hours a week
      And Lowri's tax code is C1257L
      And Lowri pays £150 a month into a net-pay pension
      And Huw earns £1,600 a month for 30 hours a week
      And Huw's tax code is C1257L
      And Huw pays £300 a month into a salary-sacrifice pension
      When the position is worked out
      Then "Income tax" for Lowri is £80.20
      And "National Insurance" for Lowri is £44.16
      # 1,300.00 - 1,048.26 = 251.74
      And by hand, 251 x 20% = 50.20
      And "Income tax" for Huw is £50.20
      And by hand, (1,300 - 1,048) x 8% = 20.16
      And "National Insurance" for Huw is £20.16

  Rule: Without a payslip nothing is left to tax (Income Tax (Earnings and Pensions) Act 2003, s 62)

    Scenario: Lowri is out of work
      When the position is worked out
      Then there is no "Income tax"
      And there is no "National Insurance"
