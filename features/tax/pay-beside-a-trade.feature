Feature: Pay from a job takes the tax-free allowance before a profit does
  Many people drive a taxi or sell online beside a job. Their wages have used up some of the allowance already, so the
  same profit bears more tax than it would alone.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Priya is 33 years old

  Rule: A year's tax is on pay and profit together, and pay comes first (Income Tax Act 2007, s 23)

    Scenario: Priya in Derby is paid £1,000 a month and makes £300 with her cakes
      Given Priya is self-employed with a profit of £300 a month
      And Priya is in the first year of trading
      And Priya earns £1,000 a month for 18 hours a week
      When the position is worked out
      Then by hand, 12,570 - 12 x 1,000 = 570.00
      And by hand, (12 x 300 - 570) x 20% / 12 = 50.50
      And "Income tax on your profit" for Priya is £50.50
      # class 4 looks at the profit alone: £3,600 a year
      And there is no "National Insurance on your profit"
      And by hand, 300.00 - 50.50 = 249.50
      And "Self-employed earnings" for Priya is £249.50
      And by hand, 1,000.00 + 249.50 = 1,249.50
      And Priya takes home £1,249.50 a month
      And "All earnings that Universal Credit counts" is £1,249.50

    Scenario Outline: What comes off pay before tax leaves more of the allowance: £100 a month into a <relief> pension
      Given Priya is self-employed with a profit of £300 a month
      And Priya earns £1,000 a month for 18 hours a week
      And Priya pays £100 a month into a <relief> pension
      When the position is worked out
      Then by hand, (12 x 300 - (12,570 - 12 x <pay>)) x 20% / 12 = <tax>
      And "Income tax on your profit" is £<tax>

      Examples:
        | relief           | pay   | tax   |
        | net-pay          | 900   | 30.50 |
        | salary-sacrifice | 900   | 30.50 |
        | relief-at-source | 1,000 | 50.50 |

    Scenario Outline: Pay of £<pay> a <per> for a profit of £300 a month
      Given Priya is self-employed with a profit of £300 a month
      And Priya earns £<pay> a <per> for 18 hours a week
      And Priya is paid <often>
      When the position is worked out
      Then by hand, (12 x 300 - (12,570 - <times> x <pay>)) x 20% / 12 = <tax>
      And "Income tax on your profit" is £<tax>

      Examples: a year has 52 pay days, or 26, or 13
        | pay | per        | often       | times | tax   |
        | 230 | week       | weekly      | 52    | 49.83 |
        | 460 | two weeks  | two-weekly  | 26    | 49.83 |
        | 920 | four weeks | four-weekly | 13    | 49.83 |

    Scenario: The pay of two jobs counts together
      Given Priya is self-employed with a profit of £300 a month
      And Priya earns £600 a month for 11 hours a week
      And Priya earns £400 a month for 7 hours a week
      When the position is worked out
      Then by hand, (12 x 300 - (12,570 - 12 x (600 + 400))) x 20% / 12 = 50.50
      And "Income tax on your profit" is £50.50

    Scenario Outline: Pay of £<pay> a month and a profit of £500 over the bands
      Given Priya is self-employed with a profit of £500 a month
      And Priya earns £<pay> a month for 37 hours a week
      When the position is worked out
      Then by hand, (<basic> x 20% + <higher> x 40%) / 12 = <tax>
      And "Income tax on your profit" is £<tax>

      Examples: the higher rate begins at £50,270 a year
        | pay      | basic | higher | tax    |
        | 3,600.00 | 6,000 | 0      | 100.00 |
        | 3,689.00 | 6,000 | 0      | 100.00 |
        | 3,690.00 | 5,990 | 10     | 100.17 |
        | 4,000.00 | 2,270 | 3,730  | 162.17 |
        | 4,190.00 | 0     | 6,000  | 200.00 |

  Rule: Pay that leaves nothing for tax, or that is known only as take-home pay, takes up no allowance (Income Tax Act 2007, s 23)

    Scenario: Priya's whole pay goes into her pension
      Given Priya is self-employed with a profit of £1,100 a month
      And Priya earns £300 a month for 6 hours a week
      And Priya pays £300 a month into a net-pay pension
      When the position is worked out
      Then by hand, (12 x 1,100 - 12,570) x 20% / 12 = 10.50
      And "Income tax on your profit" is £10.50

    Scenario: We know only what reaches Priya's bank
      Given Priya is self-employed with a profit of £1,100 a month
      And Priya takes home £300 a month for 6 hours a week
      When the position is worked out
      Then "Income tax on your profit" is £10.50

    Scenario: A partner's pay takes up only the partner's allowance
      Given Priya and Ravi are a couple aged 33 and 35
      And Priya is self-employed with a profit of £1,100 a month
      And Ravi earns £1,000 a month for 18 hours a week
      When the position is worked out
      Then "Income tax on your profit" for Priya is £10.50
