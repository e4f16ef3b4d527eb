Feature: The earnings limit of Carer's Allowance is a cliff
  One pound above the weekly limit ends the allowance whole. Universal Credit goes up by as much, but only as far as
  there is Universal Credit to pay. Most carers on Universal Credit lose nothing: what harms them is pay that nobody reported.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Grace is 45 years old
    And Grace cares for a severely disabled person
    And Grace has claimed Carer's Allowance

  Rule: While Universal Credit is paid, it makes up the allowance that is lost (Universal Credit Regulations 2013, regs 22(1)(a) and 66(1)(b))

    Scenario: A small job, well below the limit of £204 a week
      Given Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then by hand, 204 x 52 / 12 = 884.00
      And there is a cliff "carers-allowance" at £884.00 that loses £0.00
      And "End of the allowance for carers" is explained by "Above £204 a week after deductions the allowance for carers ends. Universal Credit then goes up by as much, and its amount for carers does not go by earnings. Report your earnings at once, or you may have to pay the allowance back."

    Scenario Outline: Grace rents from the council; a job of £<pay> a month, where £884 is the limit
      Given the home is rented from the council for £150 a week
      And Grace is offered a job of 16 hours over 4 days a week at £<pay> a month
      When the job is compared with now
      # the standard allowance, the carer element and the rent, less 55% of pay and less the allowance
      Then by hand, 424.90 + 209.34 + 150 x 52 / 12 - 374.62 = 909.62
      And by hand, 1,284.24 - <pay> x 55% - <allowance> = <award>
      And "universal-credit" goes from £909.62 to £<award>
      And "carers-allowance" goes from £374.62 to £<allowance>
      And "Carer element" for Grace is £209.34
      And there is a cliff "carers-allowance" at £884.00 that loses £0.00
      And by hand, <pay> + <award> + <allowance> - 909.62 - 374.62 = <better>
      And the household is £<better> a month better off

      Examples: a pound below the limit, at it, and above it: each pound more leaves 45p
        | pay    | allowance | award  | better |
        | 883.00 | 374.62    | 423.97 | 397.35 |
        | 884.00 | 374.62    | 423.42 | 397.80 |
        | 885.00 | 0.00      | 797.49 | 398.25 |
        | 886.00 | 0.00      | 796.94 | 398.70 |

  Rule: Where there is no Universal Credit to make it up, the rest is lost (Social Security (Invalid Care Allowance) Regulations 1976, reg 8(1))

    Scenario: A job of £884 a month stands at the limit, and £226.58 would be lost
      Given Grace is offered a job of 16 hours over 4 days a week at £884.00 a month
      When the job is compared with now
      Then by hand, 86.45 x 52 / 12 = 374.62
      And by hand, 424.90 + 209.34 = 634.24
      And by hand, 884.00 x 55% = 486.20
      And by hand, 486.20 + 374.62 - 634.24 = 226.58
      And there is a cliff "carers-allowance" at £884.00 that loses £226.58
      And "End of the allowance for carers" is explained by "Earnings above £204 a week after deductions end the allowance for carers. Universal Credit leaves £226.58 a month of it unreplaced. Report your earnings at once, or you may have to pay the allowance back."

    Scenario: Without a claim for Universal Credit the whole allowance is lost
      Given Universal Credit is not claimed
      And Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then there is a cliff "carers-allowance" at £884.00 that loses £374.62
      And "End of the allowance for carers" is explained by "Earnings above £204 a week after deductions end the allowance for carers, and £374.62 a month is lost. No Universal Credit makes it up. Report your earnings at once, or you may have to pay money back."

    Scenario: With savings above the limit there is no Universal Credit to make it up
      Given savings of £16,000.01
      And Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then there is a cliff "carers-allowance" at £884.00 that loses £374.62

    Scenario: Of an allowance that another benefit has brought down, only what is paid can be lost
      Given Universal Credit is not claimed
      And Grace has £60 a week from new-style-esa
      And Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then by hand, 374.62 - 260.00 = 114.62
      And there is a cliff "carers-allowance" at £884.00 that loses £114.62

  Rule: In Scotland the supplement is lost with it, whatever Universal Credit does (Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, regs 14 and 14A)

    Scenario: A small job in Glasgow
      Given the household lives in Scotland
      And Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then by hand, 11.70 x 52 / 12 = 50.70
      And there is a cliff "carers-allowance" at £884.00 that loses £50.70
      And "End of the allowance for carers" is explained by "Above £204 a week after deductions the allowance for carers ends, and with it £50.70 a month of Scotland's supplement. Universal Credit makes up the allowance as far as it can, but not the supplement. Report your earnings at once, or you may have to pay money back."

    Scenario: A job at the limit in Glasgow, where Universal Credit has no room
      Given the household lives in Scotland
      And Grace is offered a job of 16 hours over 4 days a week at £884.00 a month
      When the job is compared with now
      Then by hand, 226.58 + 50.70 = 277.28
      And there is a cliff "carers-allowance" at £884.00 that loses £277.28

    Scenario: Without Universal Credit both go whole
      Given the household lives in Scotland
      And Universal Credit is not claimed
      And Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then by hand, 374.62 + 50.70 = 425.32
      And there is a cliff "carers-allowance" at £884.00 that loses £425.32

  Rule: Of a couple who both care, each stands at a limit of their own (Social Security (Invalid Care Allowance) Regulations 1976, reg 8(1); Carer's Assistance (Carer Support Payment) (Scotland) Regulations 2023, reg 14)

    Scenario Outline: Femi's earnings have passed it; in <place> Grace would lose £<Grace>, and Femi has lost £<Femi>
      Given the household lives in <place>
      And Grace and Femi are a couple aged 45 and 46
      And Femi cares for a severely disabled person
      And Femi has claimed Carer's Allowance
      And the couple cares for two different people
      And Femi takes home £1,000.00 a month for 16 hours a week
      And Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then by hand, 1,000.00 x 12 / 52 = 230.77
      # Grace's allowance is more than the Universal Credit that could make it up
      And by hand, 666.97 + 2 x 209.34 - (1,000.00 + 390.00) x 55% = 321.15
      And by hand, 374.62 - 321.15 = 53.47
      And there is a cliff "carers-allowance" at £884.00 that loses £<Grace>
      And there is a cliff "carers-allowance" at £884.00 that loses £<Femi>
      And the answer's jobs/0/cliffs/1/for is Femi
      And the answer's jobs/0/cliffs/2/for is Grace

      Examples: the supplement of £50.70 goes with it in Scotland
        | place          | Grace  | Femi   |
        | the North West | 53.47  | 374.62 |
        | Scotland       | 104.17 | 425.32 |

    Scenario: With rent Universal Credit makes up both
      Given Grace and Femi are a couple aged 45 and 46
      And Femi cares for a severely disabled person
      And Femi has claimed Carer's Allowance
      And the couple cares for two different people
      And the home is rented from the council for £150 a week
      And Femi takes home £1,000.00 a month for 16 hours a week
      And Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then by hand, 321.15 + 150 x 52 / 12 - 374.62 = 596.53
      And "universal-credit" goes from £811.03 to £596.53
      And there is a cliff "carers-allowance" at £884.00 that loses £0.00

    Scenario: Both earn less than the limit, with rent
      Given Grace and Femi are a couple aged 45 and 46
      And Femi cares for a severely disabled person
      And Femi has claimed Carer's Allowance
      And the couple cares for two different people
      And the home is rented from the council for £250 a week
      And Femi takes home £300.00 a month for 5 hours a week
      And Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then there is a cliff "carers-allowance" at £884.00 that loses £0.00

    Scenario Outline: Universal Credit is not claimed in <place>, and neither earns enough to lose theirs
      Given the household lives in <place>
      And Grace and Femi are a couple aged 45 and 46
      And Femi cares for a severely disabled person
      And Femi has claimed Carer's Allowance
      And the couple cares for two different people
      And Universal Credit is not claimed
      And Femi takes home £<pay> a month for 5 hours a week
      And Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then there is a cliff "carers-allowance" at £884.00 that loses £<each>

      Examples: Femi below the limit and above it
        | place          | pay      | each   |
        | the North West | 300.00   | 374.62 |
        | the North West | 1,000.00 | 374.62 |
        | Scotland       | 300.00   | 425.32 |
        | Scotland       | 1,000.00 | 425.32 |

  Rule: Nobody loses an allowance that is not paid (Social Security (Invalid Care Allowance) Regulations 1976, reg 8(1); Social Security (Overlapping Benefits) Regulations 1979, regs 4 and 12)

    Scenario: Another benefit is paid in its place
      Given Grace has £95.55 a week from new-style-esa
      And Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then there is no cliff "carers-allowance"

    Scenario Outline: Another benefit is paid in place of one of two allowances: Femi takes home £<pay> a month
      Given Grace and Femi are a couple aged 45 and 46
      And Femi cares for a severely disabled person
      And Femi has claimed Carer's Allowance
      And the couple cares for two different people
      And Universal Credit is not claimed
      And Grace has £95.55 a week from new-style-esa
      And Femi takes home £<pay> a month for 16 hours a week
      And Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      # Femi's alone
      Then there is a cliff "carers-allowance" at £884.00 that loses £374.62

      Examples: below the limit and above it
        | pay      |
        | 300.00   |
        | 1,000.00 |

    Scenario: Femi cares too, and earns more than the limit, but has claimed no allowance
      Given Grace and Femi are a couple aged 45 and 46
      And Femi cares for a severely disabled person
      And the couple cares for two different people
      And Femi takes home £1,000.00 a month for 16 hours a week
      And Grace is offered a job of 10 hours over 2 days a week at £9.00 an hour
      When the job is compared with now
      Then there is a cliff "carers-allowance" at £884.00 that loses £53.47

    Scenario: Grace has a husband who claims none
      Given Grace and Femi are a couple aged 45 and 46
      And Femi is offered a job of 40 hours over 5 days a week at £12.71 an hour
      When the job is compared with now
      Then there is a cliff "carers-allowance" at £884.00 that loses £374.62
