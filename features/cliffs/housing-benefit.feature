Feature: Where Housing Benefit falls
  In a supported or temporary home Housing Benefit pays the whole rent while there is a penny of Universal Credit. Where that
  ends it goes by income, all at once: the largest fall that a few pence of pay can bring.

  Rule: It falls by what the taper takes at the pay where Universal Credit ends (Housing Benefit Regulations 2006, reg 71, Sch 4 para 12 and Sch 5 para 4)

    Background: Mike Bolton's example of Anna, who lives in a refuge with her child of 6
      Given the household lives in Yorkshire and the Humber
      And Anna is 30 years old
      And a child, Zac, born on 10 February 2019
      And the home is supported accommodation
      And the home's rent is £250 a week

    Scenario: Two pence short of it in June 2025, by the sums of the example
      Given an assessment period that starts on 1 June 2025
      And Anna is offered a job of 10 hours over 2 days a week at £12.21 an hour
      When the job is compared with now
      Then by hand, 692.95 / 55% + 684.00 = 1,943.91
      And by hand, 1,943.91 x 12 / 52 = 448.59
      And by hand, (448.59 - 25.00 - 17.10 - 92.05 - 84.66) x 65% = 149.36
      And by hand, 250.00 x 52 / 12 = 1,083.33
      And by hand, (250.00 - 149.36) x 52 / 12 = 436.11
      And by hand, 1,083.33 - 436.11 = 647.22
      And there is a cliff "housing-benefit" at £1,943.91 that loses £647.22
      And "Where Housing Benefit falls" is explained by "When Universal Credit ends, Housing Benefit falls at once: by £149.36 a week, which is £647.22 a month. You would pay that rent."
      And there is a cliff "universal-credit-ends" at £1,943.91 that loses £0

    Scenario Outline: From 5 October 2026 £77.73 more is left alone: the period from <start>
      Given an assessment period that starts on <start>
      And Anna is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, (424.90 + 303.94) / 55% + 710.00 = 2,035.16
      And by hand, 2,035.16 x 12 / 52 = 469.65
      And by hand, (469.65 - <disregards> - 95.55 - 87.88) x 65% = <off>
      And by hand, (250.00 - <off>) x 52 / 12 = <left>
      And by hand, 1,083.33 - <left> = <loss>
      And there is a cliff "housing-benefit" at £2,035.16 that loses £<loss>

      Examples: 25.00 + 17.10, and with 77.73
        | start          | disregards | off    | left   | loss   |
        | 4 October 2026 | 42.10      | 158.68 | 395.72 | 687.61 |
        | 5 October 2026 | 119.83     | 108.15 | 614.68 | 468.65 |

  Rule: It ends where the taper takes all of it but 50p (Housing Benefit Regulations 2006, regs 71 and 75)

    Scenario Outline: Anna's rent is £<rent> a week
      Given an assessment period that starts on 1 June 2025
      And the household lives in Yorkshire and the Humber
      And Anna is 30 years old
      And a child, Zac, born on 10 February 2019
      And the home is supported accommodation
      And the home's rent is £<rent> a week
      And Anna is offered a job of 10 hours over 2 days a week at £12.21 an hour
      When the job is compared with now
      Then by hand, <rent> - 149.36 = <left>
      And there is a cliff "housing-benefit" at £1,943.91 that loses £<loss>
      And "Where Housing Benefit falls" is explained by "<sentence>"

      Examples: 149.86 x 52 / 12 = 649.39, less 0.50 x 52 / 12 = 2.17; 149.85 x 52 / 12 = 649.35
        | rent   | left | loss   | sentence                                                                                                                     |
        | 149.86 | 0.50 | 647.22 | When Universal Credit ends, Housing Benefit falls at once: by £149.36 a week, which is £647.22 a month. You would pay that rent. |
        | 149.85 | 0.49 | 649.35 | When Universal Credit ends, Housing Benefit ends with it: £649.35 a month. You would pay the whole rent.                       |

  Rule: It does not fall where income would still be low enough (Housing Benefit Regulations 2006, reg 71)

    Scenario: Rosa gets PIP, and Housing Benefit leaves her more to live on than the pay that ends her Universal Credit
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Rosa is 40 years old
      And Rosa gets PIP daily living at the enhanced rate
      And the home is supported accommodation
      And the home's rent is £250 a week
      And Rosa is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 424.90 / 55% = 772.55
      And there is a cliff "universal-credit-ends" at £772.55 that loses £0
      And by hand, 772.55 x 12 / 52 = 178.28
      And by hand, 95.55 + 44.85 + 22.00 + 86.05 = 248.45
      And there is no cliff "housing-benefit"

  Rule: Without Universal Credit it does not fall all at once (Housing Benefit Regulations 2006, reg 71)

    Scenario: Marek does not claim Universal Credit
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Marek is 30 years old
      And Universal Credit is not claimed
      And the home is supported accommodation
      And the home's rent is £250 a week
      And Marek is offered a job of 20 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no cliff "housing-benefit"

  Rule: Housing Benefit that is not paid cannot fall (Housing Benefit Regulations 2006, reg 70)

    Scenario: Marek rents from the council
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Marek is 30 years old
      And the home is rented from the council for £90 a week
      And Marek is offered a job of 10 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no cliff "housing-benefit"

    Scenario: Marek's rent in supported accommodation is less than the 50p a week that is paid at least
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East of England
      And Marek is 30 years old
      And the home is supported accommodation
      And the home's rent is £0.49 a week
      And Marek is offered a job of 10 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no "Housing Benefit"
      And there is no cliff "housing-benefit"
