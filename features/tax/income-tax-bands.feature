Feature: The bands of income tax in England and Wales
  Once the tax-free allowance is off, the first £37,700 of a year is taxed at 20%, the next at 40%, and very high pay
  at 45%. A month has a twelfth of each band and a week a fifty-second.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Farah is 44 years old

  Rule: Taxed pay up to £37,700 a year is taxed at the basic rate of 20% (Income Tax Act 2007, s 10(4))

    Scenario Outline: Farah in Norwich is paid £<pay> a month on 1257L, close to the end of the basic band
      Given the household lives in the East of England
      And Farah earns £<pay> a month for 37 hours a week
      And Farah's tax code is 1257L
      When the position is worked out
      # the month's band ends at 37,700 / 12 = £3,141.67; tax is rounded down to the penny
      Then by hand, <pay> - 1,048.26 = <taxed>
      And "Income tax" is £<tax>

      Examples: 3,141 x 20% = 628.20; 628.3333 + 0.3333 x 40% = 628.4667; 628.3333 + 1.3333 x 40% = 628.8667
        | pay      | taxed    | tax    |
        | 4,189.26 | 3,141.00 | 628.20 |
        | 4,190.26 | 3,142.00 | 628.46 |
        | 4,191.26 | 3,143.00 | 628.86 |

    Scenario: In Wales the Welsh rate of 10% takes the place of as much of the United Kingdom's rate
      Given the household lives in Wales
      And Farah earns £2,000 a month for 37 hours a week
      And Farah's tax code is C1257L
      When the position is worked out
      Then by hand, 2,000.00 - 1,048.26 = 951.74
      And by hand, 951 x 10% + 951 x 10% = 190.20
      And "Income tax" is £190.20

    Scenario: A week's band is a fifty-second of the year's
      Given the household lives in the East of England
      And Farah earns £1,100 a week for 37 hours a week
      And Farah is paid weekly
      And Farah's tax code is 1257L
      When the position is worked out
      Then by hand, 1,100.00 - 241.92 = 858.08
      And by hand, 37,700 / 52 = 725.00
      And by hand, 725 x 20% + (858 - 725) x 40% = 198.20
      And by hand, 198.20 x 52 / 12 = 858.87
      And "Income tax" is £858.87

  Rule: Taxed pay above the basic band is taxed at the higher rate of 40% (Income Tax Act 2007, s 10(5))

    Scenario Outline: Over a year's liability, Farah earns £<pay>
      Given the household lives in the East of England
      And tax is worked out as a year's liability
      And Farah earns £<pay> a year for 37 hours a week
      When the position is worked out
      Then by hand, (<basic> x 20% + <higher> x 40%) / 12 = <tax>
      And "Income tax" is £<tax>

      Examples: £12,570 of the year is free of tax
        | pay    | basic  | higher | tax    |
        | 50,258 | 37,688 | 0      | 628.13 |
        | 50,270 | 37,700 | 0      | 628.33 |
        | 50,282 | 37,700 | 12     | 628.73 |
        | 60,000 | 37,700 | 9,730  | 952.67 |

    Scenario Outline: HM Revenue & Customs' own examples for 2026-27, with code 1257L over the year: £<pay>
      # published with the test data of HMRC's tax calculator (hmrc/tax-kalculator, data2026.csv); the code frees £9 a year more than the allowance
      Given the household lives in the East of England
      And tax is worked out as a year's liability
      And Farah earns £<pay> a year for 37 hours a week
      When the position is worked out
      Then by hand, <HMRC> + 9 x <rate>% / 12 = <tax>
      And "Income tax" is £<tax>

      Examples:
        | pay    | HMRC   | rate | tax    |
        | 20,000 | 123.68 | 20   | 123.83 |
        | 40,000 | 457.02 | 20   | 457.17 |
        | 60,000 | 952.37 | 40   | 952.67 |

  Rule: Taxed pay above the higher rate limit is taxed at the additional rate of 45%, above £150,000 until 2022-23 and above £125,140 since (Income Tax Act 2007, s 10(5B))

    Scenario Outline: Over a year's liability, Farah earns £<pay> and has no allowance left
      Given the household lives in the East of England
      And an assessment period that starts on <start>
      And tax is worked out as a year's liability
      And Farah earns £<pay> a year for 37 hours a week
      When the position is worked out
      Then by hand, (37,700 x 20% + <higher> x 40% + <additional> x 45%) / 12 = <tax>
      And "Income tax" is £<tax>

      Examples:
        | start        | pay     | higher  | additional | tax      |
        | 1 June 2022  | 149,988 | 112,288 | 0          | 4,371.27 |
        | 1 June 2022  | 150,000 | 112,300 | 0          | 4,371.67 |
        | 1 June 2022  | 150,012 | 112,300 | 12         | 4,372.12 |
        | 6 March 2023 | 160,000 | 112,300 | 10,000     | 4,746.67 |
        | 7 March 2023 | 160,000 | 87,440  | 34,860     | 4,850.25 |
        | 1 June 2026  | 125,140 | 87,440  | 0          | 3,543.00 |
        | 1 June 2026  | 125,152 | 87,440  | 12         | 3,543.45 |

  Rule: Pay within the allowance reaches no band (Income Tax Act 2007, ss 10 and 35)

    Scenario: Farah in Norwich is paid £1,048 a month on 1257L
      Given the household lives in the East of England
      And Farah earns £1,048 a month for 19 hours a week
      And Farah's tax code is 1257L
      When the position is worked out
      Then there is no "Income tax"
      And Farah takes home £1,048.00 a month

  Rule: Each payslip has the bands to itself (Income Tax Act 2007, s 10)

    Scenario: Farah earns £60,000 a year and Omar £125,152
      Given the household lives in the East of England
      And tax is worked out as a year's liability
      And Farah and Omar are a couple aged 44 and 45
      And Farah earns £60,000 a year for 37 hours a week
      And Omar earns £125,152 a year for 37 hours a week
      When the position is worked out
      Then by hand, (37,700 x 20% + 9,730 x 40%) / 12 = 952.67
      And "Income tax" for Farah is £952.67
      And by hand, (37,700 x 20% + 87,440 x 40% + 12 x 45%) / 12 = 3,543.45
      And "Income tax" for Omar is £3,543.45

  Rule: A code for one rate has no bands (Income Tax (Pay As You Earn) Regulations 2003, reg 15)

    Scenario Outline: £12,000 a month on code <code>, which reaches into every band
      Given the household lives in the East of England
      And Farah earns £12,000 a month for 37 hours a week
      And Farah's tax code is <code>
      When the position is worked out
      Then by hand, 12,000.00 x <rate>% = <tax>
      And "Income tax" is £<tax>

      Examples:
        | code | rate | tax      |
        | BR   | 20   | 2,400.00 |
        | D0   | 40   | 4,800.00 |
        | D1   | 45   | 5,400.00 |
