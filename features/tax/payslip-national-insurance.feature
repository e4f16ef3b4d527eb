Feature: National Insurance on one payslip
  Employees pay National Insurance on each payslip by itself: nothing up to a threshold, the main rate above it, and
  a low rate above the upper limit. Rates and the threshold changed four times between 2022 and 2024.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in London
    And Jo is 33 years old

  Rule: A month's pay between £1,048 and £4,189 bears 8%, and pay above it 2% (Social Security Contributions and Benefits Act 1992, s 8(2); Social Security (Contributions) Regulations 2001, reg 11)

    Scenario Outline: No National Insurance on £<pay> a month
      Given Jo earns £<pay> a month for 20 hours a week
      When the position is worked out
      Then there is no "National Insurance" because "No National Insurance is due, because the pay is not above the level at which it starts."

      Examples:
        | pay      |
        | 1,047.99 |
        | 1,048.00 |

    Scenario Outline: National Insurance on £<pay> a month
      Given Jo earns £<pay> a month for 37 hours a week
      When the position is worked out
      Then by hand, <main> x 8% + <upper> x 2% = <sum>
      And "National Insurance" is £<sum>

      Examples:
        | pay      | main     | upper  | sum    |
        | 1,049.00 | 1.00     | 0      | 0.08   |
        | 2,500.00 | 1,452.00 | 0      | 116.16 |
        | 4,188.00 | 3,140.00 | 0      | 251.20 |
        | 4,189.00 | 3,141.00 | 0      | 251.28 |
        | 4,190.00 | 3,141.00 | 1.00   | 251.30 |
        | 5,189.00 | 3,141.00 | 1,000  | 271.28 |

  Rule: The rates and the threshold of the pay day apply (National Insurance Contributions (Increase of Thresholds) Act 2022; Health and Social Care Levy (Repeal) Act 2022; National Insurance Contributions (Reduction in Rates) Acts 2023 and 2024)

    Scenario Outline: £2,000 a month, paid on <pay day>
      Given an assessment period that starts on <start>
      And Jo earns £2,000 a month for 37 hours a week
      When the position is worked out
      # pay is taken to arrive on the last day of the period
      Then by hand, (2,000 - <threshold>) x <rate>% = <sum>
      And "National Insurance" is £<sum>

      Examples:
        | start           | pay day         | threshold | rate  | sum    |
        | 11 April 2022   | 10 May 2022     | 823       | 13.25 | 155.95 |
        | 6 June 2022     | 5 July 2022     | 823       | 13.25 | 155.95 |
        | 7 June 2022     | 6 July 2022     | 1,048     | 13.25 | 126.14 |
        | 6 October 2022  | 5 November 2022 | 1,048     | 13.25 | 126.14 |
        | 7 October 2022  | 6 November 2022 | 1,048     | 12    | 114.24 |
        | 6 December 2023 | 5 January 2024  | 1,048     | 12    | 114.24 |
        | 7 December 2023 | 6 January 2024  | 1,048     | 10    | 95.20  |
        | 6 March 2024    | 5 April 2024    | 1,048     | 10    | 95.20  |
        | 7 March 2024    | 6 April 2024    | 1,048     | 8     | 76.16  |
        | 1 June 2026     | 30 June 2026    | 1,048     | 8     | 76.16  |

    Scenario Outline: £1,000 above the upper limit of £4,189, paid on <pay day>
      Given an assessment period that starts on <start>
      And Jo earns £5,189 a month for 37 hours a week
      When the position is worked out
      Then by hand, <main> + 1,000 x <upper rate>% = <sum>
      And "National Insurance" is £<sum>

      Examples: the main part is 3,366 or 3,141 at the main rate of the day, to the nearest penny
        | start           | pay day         | main   | upper rate | sum    |
        | 6 June 2022     | 5 July 2022     | 445.99 | 3.25       | 478.49 |
        | 7 June 2022     | 6 July 2022     | 416.18 | 3.25       | 448.68 |
        | 6 October 2022  | 5 November 2022 | 416.18 | 3.25       | 448.68 |
        | 7 October 2022  | 6 November 2022 | 376.92 | 2          | 396.92 |
        | 7 December 2023 | 6 January 2024  | 314.10 | 2          | 334.10 |
        | 7 March 2024    | 6 April 2024    | 251.28 | 2          | 271.28 |

  Rule: Contributions are to the nearest penny, and a halfpenny is dropped (Social Security (Contributions) Regulations 2001, reg 12(1))

    Scenario: £2 above the threshold at 13.25% is 26 and a half pence
      Given an assessment period that starts on 11 April 2022
      And Jo earns £825 a month for 20 hours a week
      When the position is worked out
      Then by hand, (825 - 823) x 13.25% - 0.005 = 0.26
      And "National Insurance" is £0.26

  Rule: Pay for weeks has weekly limits, £242 and £967 a week; for several weeks, the yearly limit over 52 times the weeks, rounded up to the pound (Social Security (Contributions) Regulations 2001, reg 11(2A)(c) and (3)(c))

    Scenario Outline: Jo is paid <pay>
      Given Jo earns <pay> for 30 hours a week
      And Jo is paid <how often>
      When the position is worked out
      Then by hand, ((<upper from> - <threshold>) x 8% + <upper> x 2%) x <a year> / 12 = <sum>
      And "National Insurance" is £<sum>

      Examples: 12,570 / 52 x 2 = 483.46 and x 4 = 966.92; 50,270 / 52 x 4 = 3,866.92
        | pay                 | how often   | threshold | upper from | upper | a year | sum    |
        | £243 a week         | weekly      | 242       | 243        | 0     | 52     | 0.35   |
        | £300 a week         | weekly      | 242       | 300        | 0     | 52     | 20.11  |
        | £967 a week         | weekly      | 242       | 967        | 0     | 52     | 251.33 |
        | £1,000 a week       | weekly      | 242       | 967        | 33    | 52     | 254.19 |
        | £485 a two weeks    | two-weekly  | 484       | 485        | 0     | 26     | 0.17   |
        | £600 a two weeks    | two-weekly  | 484       | 600        | 0     | 26     | 20.11  |
        | £2,000 a two weeks  | two-weekly  | 484       | 1,934      | 66    | 26     | 254.19 |
        | £968 a four weeks   | four-weekly | 967       | 968        | 0     | 13     | 0.09   |
        | £1,200 a four weeks | four-weekly | 967       | 1,200      | 0     | 13     | 20.19  |
        | £4,100 a four weeks | four-weekly | 967       | 3,867      | 233   | 13     | 256.38 |

    Scenario Outline: No National Insurance on <pay>
      Given Jo earns <pay> for 16 hours a week
      And Jo is paid <how often>
      When the position is worked out
      Then there is no "National Insurance"

      Examples:
        | pay               | how often   |
        | £242 a week       | weekly      |
        | £484 a two weeks  | two-weekly  |
        | £967 a four weeks | four-weekly |

    Scenario: Until 5 July 2022 the weekly threshold was £190
      Given an assessment period that starts on 11 April 2022
      And Jo earns £290 a week for 30 hours a week
      And Jo is paid weekly
      When the position is worked out
      Then by hand, (290 - 190) x 13.25% x 52 / 12 = 57.42
      And "National Insurance" is £57.42

  Rule: Over a year's liability the year is one earnings period: 8% between £12,570 and £50,270, and 2% above (Social Security (Contributions) Regulations 2001, reg 11(2A) and (3))

    Scenario Outline: Jo earns £<pay> a year
      Given tax is worked out as a year's liability
      And Jo earns £<pay> a year for 37 hours a week
      When the position is worked out
      Then by hand, (<main> x 8% + <upper> x 2%) / 12 = <sum>
      And "National Insurance" is £<sum>

      Examples: HM Revenue & Customs publishes the same £49.53, £182.87 and £267.55 for 2026-27 (hmrc/tax-kalculator, data2026.csv)
        | pay    | main   | upper | sum    |
        | 12,582 | 12     | 0     | 0.08   |
        | 20,000 | 7,430  | 0     | 49.53  |
        | 40,000 | 27,430 | 0     | 182.87 |
        | 50,270 | 37,700 | 0     | 251.33 |
        | 50,282 | 37,700 | 12    | 251.35 |
        | 60,000 | 37,700 | 9,730 | 267.55 |

    Scenario: £12,570 a year bears none
      Given tax is worked out as a year's liability
      And Jo earns £12,570 a year for 20 hours a week
      When the position is worked out
      Then there is no "National Insurance"

  Rule: A month's pay is held against the month's thresholds alone (Social Security (Contributions) Regulations 2001, reg 11)

    Scenario: Jo is paid £15,000 a month, more than the yearly threshold
      Given Jo earns £15,000 a month for 37 hours a week
      When the position is worked out
      Then by hand, (4,189 - 1,048) x 8% + (15,000 - 4,189) x 2% = 467.50
      And "National Insurance" is £467.50

  Rule: Each of a couple pays on their own payslips, by their own pay days (Social Security (Contributions) Regulations 2001, reg 11)

    Scenario Outline: Jo is paid £<Jo> <often>, and Al £5,189.00 a month
      Given Jo and Al are a couple aged 33 and 34
      And Jo earns £<Jo> a <per> for 37 hours a week
      And Jo is paid <often>
      And Al earns £5,189.00 a month for 37 hours a week
      When the position is worked out
      Then by hand, (<Jo> - <from>) x 8% x <times> / 12 = <sum>
      And "National Insurance" for Jo is £<sum>
      And by hand, 3,141 x 8% + 1,000 x 2% = 271.28
      And "National Insurance" for Al is £271.28

      Examples: £242 a week, £484 in two weeks, £967 in four
        | per        | often       | Jo    | from | times | sum   |
        | week       | weekly      | 342   | 242  | 52    | 34.67 |
        | two weeks  | two-weekly  | 684   | 484  | 26    | 34.67 |
        | four weeks | four-weekly | 1,367 | 967  | 13    | 34.67 |
