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
      And there is no "National Insurance" because "You pay no National Insurance, because your pay is not above the level at which it starts."

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
      Then there is no "Pay before tax" because "You told us your take-home pay, so we did not need your pay before tax."
      And there is no "Income tax" because "You told us your take-home pay, so income tax has come off already."
