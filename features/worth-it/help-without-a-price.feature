Feature: Help that has no price
  A cheaper tariff or legal help saves what somebody needs of it: nobody publishes a value. Where a job would end such help, all of
  it together is taken to be worth no more than £5 a week, the difference within which a job is called about the same.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Marek is 30 years old
    And the home's council tax by amount is £1,200 a year

  Rule: A job is called better, the same or worse only where help without a price could not turn it (Worthwhile's contract: cannot-say)

    # Now: Universal Credit of 424.90, and all of the bill met: 100.00 a month. In the job: 240.00 x 52 / 12 = 1,040.00, below the
    # first pound of tax and National Insurance; neither help is left, and the Warm Home Discount (150 / 12 = 12.50) ends too.
    Scenario Outline: Marek's Universal Credit would end; fares take £<fares> a week
      Given Marek is offered a job of 20 hours over 5 days a week at £12.00 an hour
      And the journey to the job is by rail, costs £<fares> a week and takes 20 minutes each way
      When the job is compared with now
      Then "universal-credit" goes from £424.90 to £0.00
      And "council-tax-reduction" goes from £100.00 to £0.00
      And the help that could end is "health-costs, warm-home-discount, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"
      And by hand, (1,040.00 - 424.90 - 100.00 - 12.50 - <month>) x 12 / 52 = <gain>
      And by hand, <gain> - 5.00 = <lowest>
      And the answer's jobs/0/betterOffWithHelp/week is <gain>
      And the verdict is <verdict>

      Examples:
        | fares  | month  | gain  | lowest | verdict        |
        | 105.97 | 459.20 | 10.02 | 5.02   | better-off     |
        | 105.98 | 459.25 | 10.00 | 5.00   | cannot-say     |
        | 110.98 | 480.91 | 5.01  | 0.01   | cannot-say     |
        | 110.99 | 480.96 | 4.99  | -0.01  | about-the-same |
        | 115.98 | 502.58 | 0.00  | -5.00  | about-the-same |
        | 116.00 | 502.67 | -0.02 | -5.02  | cannot-say     |
        | 120.98 | 524.25 | -5.00 | -10.00 | cannot-say     |
        | 120.99 | 524.29 | -5.01 | -10.01 | worse-off      |

    Scenario Outline: What Marek is told when fares take £<fares>
      Given Marek is offered a job of 20 hours over 5 days a week at £12.00 an hour
      And the journey to the job is by rail, costs £<fares> a week and takes 20 minutes each way
      When the job is compared with now
      Then the headline is "<headline>"

      Examples:
        | fares  | headline                                                                                                              |
        | 107.00 | We cannot say yet. The gain is small, and help that has no fixed price would end or begin: talk it through first.     |
        | 118.00 | We cannot say yet. The loss is small, and help that has no fixed price would end or begin: talk it through first.     |

    # With no more than £435 a month of pay the help with health costs begins. The other 55p of each pound comes back from
    # Universal Credit, so 45% of the pay that is given up is lost.
    Scenario Outline: Marek gives up 10 hours at £500.00 a month for 8 hours at £<pay> a week
      Given the home's council tax by amount is £0 a year
      And Marek earns £500.00 a month for 10 hours a week
      And Marek is offered a job of 8 hours over 2 days a week at £<pay> a week
      And the job replaces the present one
      When the job is compared with now
      Then by hand, (500.00 - <month>) x 45% x 12 / 52 = <loss>
      And by hand, <loss> - 5.00 = <least>
      And the verdict is <verdict>

      Examples: what begins could make up £5 a week of the loss
        | pay    | month  | loss  | least | verdict    |
        | 100.00 | 433.33 | 6.92  | 1.92  | cannot-say |
        | 92.00  | 398.67 | 10.52 | 5.52  | worse-off  |
