Feature: What one payslip says before anything comes off it
  Tax and National Insurance are worked out one payslip at a time. So pay that is given by the hour or the week is
  first turned into what stands on each payslip: a steady year of 52 weeks, shared over the pay days.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Bryn is 41 years old

  Rule: A payslip holds all the pay for its time (Income Tax (Earnings and Pensions) Act 2003, s 62)

    Scenario Outline: Bryn in Gateshead is paid monthly, and the same pay can be said in many ways
      Given Bryn earns <pay> for 37.5 hours a week
      And Bryn's tax code is 1257L
      When the position is worked out
      # by hand: £8 x 37.5 = £60 x 5 days = £300 a week; £300 x 52 / 12 = £1,300 a month
      Then "Pay before tax" is £1,300.00
      And by hand, 1,300.00 - 1,048.26 = 251.74
      And by hand, 251.00 x 20% = 50.20
      And "Income tax" is £50.20

      Examples:
        | pay                |
        | £8 an hour         |
        | £60 a day          |
        | £300 a week        |
        | £600 a two weeks   |
        | £1,200 a four weeks |
        | £1,300 a month     |
        | £3,900 a quarter   |
        | £15,600 a year     |

    Scenario: Each job has a payslip of its own, so each has its own National Insurance threshold
      Given Bryn earns £900 a month for 18 hours a week
      And Bryn's tax code is 1257L
      And Bryn earns £800 a month for 16 hours a week
      And Bryn's tax code is BR
      When the position is worked out
      Then "Pay before tax" is £1,700.00
      And by hand, 0.00 + 800.00 x 20% = 160.00
      And "Income tax" is £160.00
      And there is no "National Insurance" because "No National Insurance is due, because the pay is not above the level at which it starts."

    Scenario: Over a year's liability, both jobs stand on one payslip
      Given tax is worked out as a year's liability
      And Bryn earns £10,800 a year for 18 hours a week
      And Bryn earns £9,600 a year for 16 hours a week
      When the position is worked out
      Then by hand, (10,800 + 9,600) / 12 = 1,700.00
      And "Pay before tax" is £1,700.00
      And by hand, (10,800 + 9,600 - 12,570) x 20% / 12 = 130.50
      And "Income tax" is £130.50
      And by hand, (10,800 + 9,600 - 12,570) x 8% / 12 = 52.20
      And "National Insurance" is £52.20

    Scenario: Pay that is known only after tax is not taxed again
      Given Bryn takes home £1,500 a month for 37.5 hours a week
      When the position is worked out
      Then there is no "Pay before tax" because "You told us the take-home pay, so we did not need the pay before tax."
      And there is no "Income tax" because "You told us the take-home pay, so income tax has come off already."

  Rule: Sick pay and maternity pay that an employer pays are pay, taxed and charged like it (Income Tax (Earnings and Pensions) Act 2003, ss 62 and 660; Universal Credit Regulations 2013, reg 55(4))

    Scenario Outline: £1,000 a month of pay and £120 a week from <kind>
      Given Bryn earns £1,000 a month for 18 hours a week
      And Bryn has £120 a week from <kind>
      When the position is worked out
      Then by hand, 1,000 + 120 x 52 / 12 = 1,520.00
      And "Pay before tax" for Bryn is £1,520.00
      And by hand, 1,520.00 - 1,048.26 = 471.74
      And by hand, 471 x 20% = 94.20
      And "Income tax" for Bryn is £94.20
      And by hand, (1,520 - 1,048) x 8% = 37.76
      And "National Insurance" for Bryn is £37.76
      And by hand, 1,520.00 - 94.20 - 37.76 = 1,388.04
      And "Pay that Universal Credit counts" for Bryn is £1,388.04
      And there is no "Other income" because "Sick pay and maternity pay from an employer are part of your pay."
      And there is no "Other income that Universal Credit counts"

      Examples:
        | kind                    |
        | statutory-sick-pay      |
        | statutory-maternity-pay |

    Scenario Outline: Where no job was told it comes on a payslip of its own, in <place>
      Given the household lives in <place>
      And Bryn has £300 a week from statutory-maternity-pay
      When the position is worked out
      Then by hand, 300 x 52 / 12 - 1,048.26 = 251.74
      And by hand, 251 x <rate> = <tax>
      And "Income tax" for Bryn is £<tax>
      And by hand, (1,300 - 1,048) x 8% = 20.16
      And by hand, 1,300.00 - <tax> - 20.16 = <net>
      And Bryn takes home £<net> a month

      Examples: with the nation's usual code
        | place          | rate | tax   | net      |
        | the North West | 20%  | 50.20 | 1,229.64 |
        | Scotland       | 19%  | 47.69 | 1,232.15 |

    Scenario: Beside take-home pay it is added as it was given
      Given Bryn takes home £800 a month for 15 hours a week
      And Bryn has £120 a week from statutory-sick-pay
      When the position is worked out
      Then by hand, 800 + 120 x 52 / 12 = 1,320.00
      And "Take-home pay you told us" for Bryn is £1,320.00
      And "Pay that Universal Credit counts" for Bryn is £1,320.00

    Scenario: Of two jobs the first pays it
      Given Bryn earns £1,000 a month for 18 hours a week
      And Bryn earns £400 a month for 7 hours a week
      And Bryn has £120 a week from statutory-sick-pay
      When the position is worked out
      Then by hand, 471 x 20% + 400 x 20% = 174.20
      And "Income tax" for Bryn is £174.20
      And by hand, (1,520 - 1,048) x 8% = 37.76
      And "National Insurance" for Bryn is £37.76

    Scenario: It is part of the earnings from which a pension is taken
      Given Bryn earns £700 a month for 12 hours a week
      And Bryn is enrolled automatically in a net-pay pension
      And Bryn has £120 a week from statutory-sick-pay
      When the position is worked out
      Then by hand, (700 + 520 - 6,240 / 12) x 5% = 35.00
      And "Paid into a pension" for Bryn is £35.00

    Scenario: Where pay days are told it is shared over them
      Given Bryn earns £500 a two weeks for 18 hours a week
      And Bryn is paid two-weekly
      And Bryn is paid £500 on 5 June 2026
      And Bryn is paid £500 on 19 June 2026
      And Bryn has £120 a week from statutory-sick-pay
      When the position is worked out
      Then by hand, 500 + 520 / 2 - 2 x 241.92 = 276.16
      And by hand, 2 x 276 x 20% = 110.40
      And "Income tax" for Bryn is £110.40
      And "Pay before tax" for Bryn is £1,520.00

    Scenario: On the annual basis it is part of the year's pay
      Given tax is worked out as a year's liability
      And Bryn earns £12,000 a year for 18 hours a week
      And Bryn has £120 a week from statutory-sick-pay
      When the position is worked out
      Then by hand, (12,000 + 52 x 120 - 12,570) x 20% / 12 = 94.50
      And "Income tax" for Bryn is £94.50

    Scenario: It ends with the job that is given up for another
      Given Bryn earns £1,000 a month for 18 hours a week
      And Bryn has £120 a week from statutory-sick-pay
      And Bryn is offered a job of 30 hours over 4 days a week at £1,600 a month
      And the job replaces the present one
      When the job is compared with now
      Then "gross-pay" goes from £1,520 to £1,600

    Scenario: It stays with the job that is kept beside another
      Given Bryn earns £1,000 a month for 18 hours a week
      And Bryn has £120 a week from statutory-maternity-pay
      And Bryn is offered a job of 10 hours over 2 days a week at £500 a month
      When the job is compared with now
      Then "gross-pay" goes from £1,520 to £2,020

  Rule: Without a job there is no payslip (Employment Rights Act 1996, s 8(1))

    Scenario: Bryn is out of work
      When the position is worked out
      Then there is no "Pay before tax"
      And Bryn takes home £0.00 a month
