Feature: Earnings and childcare for council tax help in Wales without Universal Credit
  Earnings count after tax, National Insurance and half of what goes into a pension. Registered childcare comes off them for those who work.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And the home's council tax by amount is £1,800 a year
    And Universal Credit is not claimed

  Rule: Half of pension contributions come off earnings, and half count (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 paras 20 and 23 to 25)

    Scenario: Nia earns £1,000 a month, too little for tax, and pays £50 of it into a pension
      Given Nia is 30 years old
      And Nia earns £1,000 a month for 20 hours a week
      And Nia pays £50 a month into a net-pay pension
      When the position is worked out
      Then by hand, (1,000.00 - 50.00 x 50%) x 12 / 52 = 225.00
      And by hand, 225.00 - 5.00 = 220.00
      And "Earnings that count for council tax help, a week" is £220.00

    Scenario: She gives up £50 of pay for the pension, so it is no pay of hers
      Given Nia is 30 years old
      And Nia earns £1,000 a month for 20 hours a week
      And Nia pays £50 a month into a salary-sacrifice pension
      When the position is worked out
      Then by hand, (1,000.00 - 50.00) x 12 / 52 - 5.00 = 214.23
      And "Earnings that count for council tax help, a week" is £214.23

    Scenario: Her earnings are the profit of a trade, too little for tax
      Given Nia is 30 years old
      And Nia is self-employed with a profit of £1,000 a month
      When the position is worked out
      Then by hand, 1,000.00 x 12 / 52 - 5.00 = 225.77
      And "Earnings that count for council tax help, a week" is £225.77

  Rule: Childcare comes off up to £175 for one child and £300 for more (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 paras 20(3) and 21)

    Scenario Outline: Nia pays £<cost> a week for Ben
      Given Nia is 30 years old
      And a child, Ben, born on 1 April 2023
      And Nia takes home £300 a week for 16 hours a week
      And £<cost> a week is paid for registered childcare for Ben
      When the position is worked out
      Then "Childcare that comes off income for council tax help, a week" is £<off>

      Examples:
        | cost   | off    |
        | 174.99 | 174.99 |
        | 175.00 | 175.00 |
        | 175.01 | 175.00 |

    Scenario Outline: Nia pays £<cost> a week for each of two
      Given Nia is 30 years old
      And a child, Ben, born on 1 April 2023
      And a child, Cai, born on 1 April 2024
      And Nia takes home £400 a week for 16 hours a week
      And £<cost> a week is paid for registered childcare for Ben
      And £<cost> a week is paid for registered childcare for Cai
      When the position is worked out
      Then "Childcare that comes off income for council tax help, a week" is £<off>

      Examples:
        | cost   | off    |
        | 149.50 | 299.00 |
        | 150.00 | 300.00 |
        | 150.50 | 300.00 |

    Scenario: Cai's minder is not registered, so only Ben's counts, as of one child
      Given Nia is 30 years old
      And a child, Ben, born on 1 April 2023
      And a child, Cai, born on 1 April 2024
      And Nia takes home £400 a week for 16 hours a week
      And £200 a week is paid for registered childcare for Ben
      And £50 a week is paid for unregistered childcare for Cai
      When the position is worked out
      Then "Childcare that comes off income for council tax help, a week" is £175.00

  Rule: Of a couple both work 16 hours, or the other is incapacitated (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 21)

    Scenario Outline: Nia works 20 hours, and Owen <hours>
      Given Nia and Owen are a couple aged 30 and 31
      And a child, Ben, born on 1 April 2023
      And Nia takes home £300 a week for 20 hours a week
      And Owen takes home £100 a week for <hours> hours a week
      And £100 a week is paid for registered childcare for Ben
      When the position is worked out
      Then by hand, 300.00 + 100.00 - 10.00 - 17.10 - <childcare> = <counts>
      And "Earnings that count for council tax help, a week" is £<counts>

      Examples:
        | hours | childcare | counts |
        | 15    | 0         | 372.90 |
        | 16    | 100.00    | 272.90 |

    Scenario: Owen has ESA with the support component
      Given Nia and Owen are a couple aged 30 and 31
      And a child, Ben, born on 1 April 2023
      And Owen has £145.90 a week from new-style-esa
      And Owen's support component is yes
      And Nia takes home £300 a week for 20 hours a week
      And £100 a week is paid for registered childcare for Ben
      When the position is worked out
      Then by hand, 300.00 - 20.00 - 17.10 - 100.00 = 162.90
      And "Earnings that count for council tax help, a week" is £162.90

  Rule: Savings above the limit shut out, whatever is earned (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6)

    Scenario: Nia earns £1,000 a month and has £16,000.01
      Given Nia is 30 years old
      And Nia earns £1,000 a month for 20 hours a week
      And savings of £16,000.01
      When the position is worked out
      Then there is no "Earnings that count for council tax help, a week"
      And there is no "Council Tax Reduction"
