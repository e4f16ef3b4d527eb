Feature: Universal Credit is what is paid after the benefit cap
  This is the figure on the last line of a statement, before sanctions and debts. It is nil where income, savings or
  the benefit cap leave nothing, and the answer says which.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West

  Rule: It is paid after the benefit cap, if a penny or more is left (Welfare Reform Act 2012, s 8(1); Universal Credit Regulations 2013, reg 81)

    Scenario: Sofia, single, has nothing taken off
      Given Sofia is 35 years old
      When the position is worked out
      Then "Universal Credit" is £424.90
      And "Universal Credit" is explained by "Universal Credit pays £424.90 this month."

    Scenario Outline: Sofia and Marek have seven children and two benefits: hers, and <jsa> a month of his
      Given Sofia and Marek are a couple aged 35 and 37
      And a child, Ola, born on 3 May 2018
      And a child, Jan, born on 8 August 2019
      And a child, Eva, born on 11 January 2021
      And a child, Adam, born on 2 April 2022
      And a child, Lena, born on 5 July 2023
      And a child, Tomek, born on 20 April 2026
      And a child, Zosia, born on 20 April 2026
      And Sofia has £194.32 a week from maternity-allowance
      And Marek has <jsa> a month from new-style-jsa
      When the position is worked out
      Then by hand, 666.97 + 7 x 303.94 = 2,794.55
      And by hand, 194.32 x 52 / 12 = 842.05
      And by hand, 2,794.55 - 842.05 - <figures> = <before>
      And "Universal Credit before the benefit cap" is £<before>
      And by hand, (27.05 + 6 x 17.90) x 52 / 12 = 582.62
      And by hand, <before> + 842.05 + <figures> + 582.62 - 1,835.00 = <over>
      And by hand, <before> - <over> = <left>
      And Universal Credit is £<left> a month

      Examples:
        | jsa     | figures | before  | over    | left |
        | £410.31 | 410.31  | 1542.19 | 1542.17 | 0.02 |
        | £410.32 | 410.32  | 1542.18 | 1542.17 | 0.01 |

  Rule: The benefit cap may leave none (Universal Credit Regulations 2013, regs 17 and 81)

    Scenario Outline: Sofia and Marek's benefits reach the cap of £1,835 without Universal Credit: <jsa> a month of his
      Given Sofia and Marek are a couple aged 35 and 37
      And a child, Ola, born on 3 May 2018
      And a child, Jan, born on 8 August 2019
      And a child, Eva, born on 11 January 2021
      And a child, Adam, born on 2 April 2022
      And a child, Lena, born on 5 July 2023
      And a child, Tomek, born on 20 April 2026
      And a child, Zosia, born on 20 April 2026
      And Sofia has £194.32 a week from maternity-allowance
      And Marek has <jsa> a month from new-style-jsa
      When the position is worked out
      Then by hand, <figures> + 842.05 + 582.62 = <others>
      And there is no Universal Credit because "The benefit cap takes away all of your Universal Credit."

      Examples:
        | jsa     | figures | others   |
        | £410.33 | 410.33  | 1,835.00 |
        | £410.34 | 410.34  | 1,835.01 |

  Rule: Without an award there is nothing to pay (Welfare Reform Act 2012, s 8(1))

    Scenario: Sofia's pay takes all of it away
      Given Sofia is 35 years old
      And Sofia takes home £900 a month for 16 hours a week
      When the position is worked out
      Then by hand, 900 x 55% = 495.00
      And there is no "Universal Credit" because "No Universal Credit is paid this month."
