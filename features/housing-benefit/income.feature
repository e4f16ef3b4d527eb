Feature: The income of a week that Housing Benefit goes by, and what it takes off
  Without Universal Credit, 65p comes off Housing Benefit for each £1 of income above what is left to live on. On Universal
  Credit no income counts.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And the home is supported accommodation
    And the home's rent is £200 a week

  Rule: 65p in the pound comes off above what is left to live on (Housing Benefit Regulations 2006, reg 71; Social Security Contributions and Benefits Act 1992, s 130(3))

    Scenario Outline: Marek, who is 30, has £<pay> a week; of it £5 is left alone, and £95.55 is left to live on
      Given Marek is 30 years old
      And Universal Credit is not claimed
      And Marek takes home £<pay> a week for 20 hours a week
      When the position is worked out
      Then by hand, <pay> - 5.00 = <income>
      And "Income for Housing Benefit, a week" is £<income>
      And by hand, (<income> - 95.55) x 65% = <off>
      And "Taken off Housing Benefit for income, a week" is £<off>
      And "Taken off Housing Benefit for income, a week" is explained by "<sentence>"

      Examples: The penny and the pound above
        | pay    | income | off  | sentence                                                                                                 |
        | 100.56 | 95.56  | 0.01 | Your income is £0.01 a week above what is left to live on. 65% of that, £0.01 a week, comes off Housing Benefit. |
        | 101.55 | 96.55  | 0.65 | Your income is £1 a week above what is left to live on. 65% of that, £0.65 a week, comes off Housing Benefit.    |

    Scenario Outline: Marek has £<pay> a week, not above what is left to live on
      Given Marek is 30 years old
      And Universal Credit is not claimed
      And Marek takes home £<pay> a week for 20 hours a week
      When the position is worked out
      Then "Income for Housing Benefit, a week" is £<income>
      And there is no "Taken off Housing Benefit for income, a week" because "Your income is not above the £95.55 a week left to live on, so nothing comes off Housing Benefit."

      Examples: The pound below, and at
        | pay    | income |
        | 99.55  | 94.55  |
        | 100.55 | 95.55  |

    Scenario Outline: Sums that councils publish: £<excess> too much, and a rent of £<rent>
      # South Oxfordshire: southoxon.gov.uk/services-and-advice/council-tax-and-benefits/benefits/how-it-all-worked-out
      # Southampton: southampton.gov.uk/benefits-welfare/housing-benefit/housing-benefit-calculator/how-we-work-out-benefit/example-housing-benefit-calculation.aspx
      Given Marek is 30 years old
      And Universal Credit is not claimed
      And the home's rent is £<rent> a week
      And Marek takes home £<pay> a week for 20 hours a week
      When the position is worked out
      Then by hand, <pay> - 5.00 - 95.55 = <excess>
      And "Taken off Housing Benefit for income, a week" is £<off>
      And by hand, <rent> - <off> = <week>
      And by hand, <week> x 52 / 12 = <month>
      And "Housing Benefit" is £<month>

      Examples:
        | excess | rent   | pay    | off   | week  | month  |
        | 27.20  | 50.00  | 127.75 | 17.68 | 32.32 | 140.05 |
        | 40.00  | 100.00 | 140.55 | 26.00 | 74.00 | 320.67 |

  Rule: Earnings that do not reach all that is left alone bring no more to be left alone (Housing Benefit Regulations 2006, Sch 4 para 17(1) and (3))

    Scenario Outline: Lena, a lone parent with childcare of £100, has £<pay> for 16 hours' work
      Given Lena is 30 years old
      And a child, Mia, born on 2 February 2023
      And Universal Credit is not claimed
      And £100 a week is paid for registered childcare for Mia
      And Lena takes home £<pay> a week for 16 hours a week
      When the position is worked out
      Then by hand, 25.00 + 100.00 + 17.10 = 142.10
      And by hand, <sum> = <counts>
      And "Earnings that count for Housing Benefit, a week" is £<counts>
      And "Earnings that count for Housing Benefit, a week" is explained by "Of earnings of £<pay> a week, £<told> counts: £<alone> is left alone and childcare of £100 comes off."

      Examples: The penny below, at and above £142.10
        | pay    | sum                               | counts | told  | alone |
        | 124.99 | 0.00 x 1                          | 0.00   | 0     | 25    |
        | 125.01 | 125.01 - 25.00 - 100.00           | 0.01   | 0.01  | 25    |
        | 142.09 | 142.09 - 25.00 - 100.00           | 17.09  | 17.09 | 25    |
        | 142.10 | 142.10 - 25.00 - 100.00 - 17.10   | 0.00   | 0     | 42.10 |
        | 142.11 | 142.11 - 25.00 - 100.00 - 17.10   | 0.01   | 0.01  | 42.10 |

    Scenario Outline: Of earnings too small for the sums left alone nothing counts
      Given Marek is 30 years old
      And Universal Credit is not claimed
      And Marek takes home £<pay> a week for 3 hours a week
      When the position is worked out
      Then "Earnings that count for Housing Benefit, a week" is £<counts>

      Examples:
        | pay  | counts |
        | 4.00 | 0.00   |
        | 5.00 | 0.00   |
        | 6.00 | 1.00   |

  Rule: On Universal Credit no income counts (Housing Benefit Regulations 2006, Sch 4 para 12 and Sch 5 para 4)

    Scenario: Marek works beside Universal Credit
      Given Marek is 30 years old
      And Marek takes home £500 a month for 12 hours a week
      When the position is worked out
      Then by hand, 424.90 - 500.00 x 55% = 149.90
      And Universal Credit is £149.90 a month
      And there is no "Income for Housing Benefit, a week"
      And there is no "Taken off Housing Benefit for income, a week"
      And by hand, 200.00 x 52 / 12 = 866.67
      And "Housing Benefit" is £866.67

  Rule: All that counts makes one income (Housing Benefit Regulations 2006, reg 27(1))

    Scenario: Marek has pay, a pension and savings
      Given Marek is 30 years old
      And Universal Credit is not claimed
      And Marek takes home £120 a week for 12 hours a week
      And Marek has £40 a week from occupational-pension
      And savings of £6,400
      When the position is worked out
      Then by hand, 120.00 - 5.00 + 40.00 + 2.00 = 157.00
      And "Income for Housing Benefit, a week" is £157.00
      And by hand, (157.00 - 95.55) x 65% = 39.94
      And "Taken off Housing Benefit for income, a week" is £39.94
