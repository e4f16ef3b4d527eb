Feature: Where the marriage allowance ends
  Whoever has the marriage allowance pays up to £252 a year less tax, as long as they pay no more than the basic rate. The first
  pound above that band ends it for the whole year.

  Background:
    Given an assessment period that starts on 1 June 2026
    And tax is worked out as a year's liability
    And Amy and Jon are a couple aged 35 and 36
    And Amy's marriage allowance is receives

  Rule: It ends at the top of the basic rate band (Income Tax Act 2007, s 55B(2)(b))

    Scenario: Amy is offered £50,000 a year, £270 below the top of the band
      Given the household lives in the North West
      And Amy is offered a job of 37 hours over 5 days a week at £50,000.00 a year
      And everything else is as usual
      When the job is compared with now
      Then by hand, (12,570 + 37,700) / 12 = 4,189.17
      And by hand, 1,260 x 20% / 12 = 21.00
      And there is a cliff "marriage-allowance" at £4,189.17 that loses £21.00
      And "Where the marriage allowance ends" is explained by "Over £50,270 a year, you pay more than the basic rate of tax. The marriage allowance ends, and tax goes up by £21 a month at once."

    Scenario: In Scotland the intermediate band is the last that counts
      Given the household lives in Scotland
      And Amy is offered a job of 37 hours over 5 days a week at £40,000.00 a year
      And everything else is as usual
      When the job is compared with now
      Then by hand, (12,570 + 31,092) / 12 = 3,638.50
      And there is a cliff "marriage-allowance" at £3,638.50 that loses £21.00

    Scenario: Amy pays into a pension, which does not count
      Given the household lives in the North West
      And Amy is offered a job of 37 hours over 5 days a week at £50,000.00 a year
      And Amy pays £1,800 a year into a net-pay pension
      And everything else is as usual
      When the job is compared with now
      Then there is a cliff "marriage-allowance" at £4,189.17 that loses £21.00

    Scenario Outline: It is named from half of the band on: £<pay> a year
      Given the household lives in the North West
      And Amy is offered a job of 37 hours over 5 days a week at £<pay> a year
      And everything else is as usual
      When the job is compared with now
      Then there is a cliff "marriage-allowance" at £4,189.17 that loses £21.00

      Examples: 12,570 + 37,700 / 2 = 31,420
        | pay       |
        | 31,420.00 |

    Scenario Outline: £<pay> a year is too far off, or past it
      Given the household lives in the North West
      And Amy is offered a job of 37 hours over 5 days a week at £<pay> a year
      And everything else is as usual
      When the job is compared with now
      Then there is no cliff "marriage-allowance"

      Examples:
        | pay       |
        | 31,419.00 |
        | 50,271.00 |

    Scenario: Nobody has the marriage allowance
      Given the household lives in the North West
      And Amy's marriage allowance is none
      And Amy is offered a job of 37 hours over 5 days a week at £50,000.00 a year
      And everything else is as usual
      When the job is compared with now
      Then there is no cliff "marriage-allowance"

    Scenario: Jon's pay is past half of the band, but the allowance is Amy's, and hers is too far off
      Given the household lives in the North West
      And Jon earns £3,000 a month for 37 hours a week
      And Jon's marriage allowance is none
      And Amy is offered a job of 25 hours over 5 days a week at £20,000.00 a year
      And everything else is as usual
      When the job is compared with now
      Then there is no cliff "marriage-allowance"
