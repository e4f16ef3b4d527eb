Feature: Who can pay what a job costs before the first pay
  Boots, a uniform or a record check fall due when there is no pay yet. Who could pay is said; none of it is counted.

  Background:
    Given an assessment period that starts on 1 June 2026

  Rule: The employer must give what protects, free (Health and Safety at Work etc. Act 1974, s 9; Personal Protective Equipment at Work Regulations 1992, reg 4)

    Scenario: Safety boots of £48
      Given the household lives in the East Midlands
      And Universal Credit is not claimed
      And Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And Ali's start costs are:
        | what         | kind        | amount |
        | safety boots | safety-wear | 48.00  |
      When the job is compared with now
      Then starting costs are £48.00
      And the answer's jobs/0/couldBeLower is protective-equipment
      And the answer's jobs/0/couldBeLower/0/saving/amount is 48.00
      And the answer's jobs/0/couldBeLower/0/saving/per is once
      And the answer's jobs/0/couldBeLower/0/because is "By law, your employer must give you what keeps you safe at work, free of charge. So you need not pay for this yourself: safety boots."

    Scenario: Boots of £48 and a helmet of £22: the employer must give both
      Given the household lives in the East Midlands
      And Universal Credit is not claimed
      And Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And Ali's start costs are:
        | what         | kind        | amount |
        | safety boots | safety-wear | 48.00  |
        | a helmet     | safety-wear | 22.00  |
      When the job is compared with now
      Then starting costs are £70.00
      And the answer's jobs/0/couldBeLower is protective-equipment
      And the answer's jobs/0/couldBeLower/0/saving/amount is 70.00
      And the answer's jobs/0/couldBeLower/0/because is "By law, your employer must give you what keeps you safe at work, free of charge. So you need not pay for this yourself: a helmet, safety boots."

  Rule: The Flexible Support Fund pays what is agreed before it is bought, to people on Universal Credit (DWP, Flexible Support Fund guidance)

    Scenario Outline: <what>, of the kind <kind>
      Given the household lives in the East Midlands
      And Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And Ali's start costs are:
        | what   | kind   | amount |
        | <what> | <kind> | 60.00  |
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower are <savings>

      Examples:
        | what           | kind         | savings                               |
        | a uniform      | clothes      | flexible-support-fund, charity-grants |
        | a record check | checks       | flexible-support-fund, charity-grants |
        | a thing        |              | flexible-support-fund, charity-grants |
        | a deposit      | deposits     | charity-grants                        |
        | an old debt    | debts        | ""                                    |
        | food and rent  | living-costs | ""                                    |
        | safety boots   | safety-wear  | protective-equipment                  |

    Scenario: Without Universal Credit a charity is left
      Given the household lives in the East Midlands
      And Universal Credit is not claimed
      And Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the job needs £60.00 once for "a uniform"
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is charity-grants

    Scenario: The way to work until the first pay
      Given the household lives in the East Midlands
      And Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £12.00 a week and takes 20 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is fares-until-first-pay
      And the answer's jobs/0/couldBeLower/0/cost is travel

    Scenario: A job beside the one that Ali has, with a bus there and a uniform
      Given the household lives in the East Midlands
      And Ali is 40 years old
      And Ali takes home £400.00 a month for 8 hours a week
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £12.00 a week and takes 20 minutes each way
      And the job needs £60.00 once for "a uniform"
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower are fares-until-first-pay, flexible-support-fund, charity-grants

    Scenario Outline: A bus and a uniform for a couple of whom <who> has no recourse to public funds; <offered> has the offer
      Given the household lives in the East Midlands
      And Ali and Ewa are a couple aged 40 and 38
      And <who>'s circumstances are no recourse to public funds
      And <offered> is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £12.00 a week and takes 20 minutes each way
      And the job needs £60.00 once for "a uniform"
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower are <savings>

      Examples: the fund is for the one who has Universal Credit
        | who | offered | savings                                                      |
        | Ewa | Ali     | fares-until-first-pay, flexible-support-fund, charity-grants |
        | Ewa | Ewa     | charity-grants                                               |

    Scenario: Ali told us what he gets, and it is not Universal Credit
      Given the household lives in the East Midlands
      And the household's receives is social-tariff
      And Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £12.00 a week and takes 20 minutes each way
      And the job needs £60.00 once for "a uniform"
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is charity-grants

    Scenario: Nor does it pay the fares of somebody who does not claim
      Given the household lives in the East Midlands
      And Universal Credit is not claimed
      And Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £12.00 a week and takes 20 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is ""

    Scenario: A walk costs nothing, so there is no fare to pay
      Given the household lives in the East Midlands
      And Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by walk, 1 mile each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is ""

  Rule: Scotland's Job Start Payment is for 16 to 24 years, six months out of work, and 12 hours a week (Scottish Government, Job Start Payment)

    Scenario Outline: <age> years old in <place>, out of work since <since>, <hours> hours
      Given the household lives in <place>
      And Eilidh is <age> years old
      And Eilidh's out of work since is <since>
      And Eilidh is offered a job of <hours> hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is "<saving>"

      Examples: six months before 1 June 2026 is 1 December 2025
        | age | place      | since           | hours | saving            |
        | 24  | Scotland   | 1 December 2025 | 12    | job-start-payment |
        | 24  | Scotland   | 2 December 2025 | 12    |                   |
        | 24  | Scotland   | 1 December 2025 | 11    |                   |
        | 25  | Scotland   | 1 December 2025 | 12    |                   |
        | 24  | Wales      | 1 December 2025 | 12    |                   |

    Scenario Outline: What it was from 1 April of <year>
      Given an assessment period that starts on 1 June <year>
      And the household lives in Scotland
      And Eilidh is 22 years old
      And Eilidh's out of work since is 1 April 2021
      And Eilidh is offered a job of 20 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/saving/amount is <alone>
      And the answer's jobs/0/couldBeLower/0/saving/per is once

      Examples:
        | year | alone  |
        | 2022 | 267.65 |
        | 2023 | 294.70 |
        | 2024 | 314.45 |
        | 2025 | 319.80 |
        | 2026 | 331.95 |

    Scenario Outline: With a child: <age> years old in <place>, out of work since <since>, <hours> hours
      Given the household lives in <place>
      And Eilidh is <age> years old
      And a child, Finn, born on 1 May 2012
      And Eilidh's out of work since is <since>
      And Eilidh is offered a job of <hours> hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is "<saving>"

      Examples:
        | age | place      | since           | hours | saving            |
        | 24  | Scotland   | 1 December 2025 | 12    | job-start-payment |
        | 24  | Scotland   | 2 December 2025 | 12    |                   |
        | 24  | Scotland   | 1 December 2025 | 11    |                   |
        | 25  | Scotland   | 1 December 2025 | 12    |                   |
        | 24  | Wales      | 1 December 2025 | 12    |                   |

    Scenario Outline: <what>, and the family has <family>
      Given the household lives in Scotland
      And Eilidh and Rory are a couple aged 30 and 22
      And Rory's out of work since is 1 April 2025
      And <family>
      And <what>
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is "<saving>"

      Examples: it is for the one who has the offer, and for a job with an employer
        | what                                                                          | family                            | saving            |
        | Eilidh is offered a job of 20 hours over 3 days a week at £12.71 an hour      | savings of £100                   |                   |
        | Eilidh is offered a job of 20 hours over 3 days a week at £12.71 an hour      | a child, Finn, born on 1 May 2012 |                   |
        | Rory is offered a job of 20 hours over 3 days a week at £12.71 an hour        | savings of £100                   | job-start-payment |
        | Rory is offered a job of 20 hours over 3 days a week at £12.71 an hour        | a child, Finn, born on 1 May 2012 | job-start-payment |
        | Rory is offered self-employment of 20 hours over 3 days a week at £900 a month | savings of £100                   |                   |
        | Rory is offered self-employment of 20 hours over 3 days a week at £900 a month | a child, Finn, born on 1 May 2012 |                   |

    Scenario Outline: Without Universal Credit there is none: <told>; the family has <family>
      Given the household lives in Scotland
      And Rory is 22 years old
      And Rory's out of work since is 1 April 2025
      And <family>
      And <told>
      And Rory is offered a job of 20 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is ""

      Examples:
        | told                                                  | family                            |
        | Universal Credit is not claimed                       | savings of £100                   |
        | Universal Credit is not claimed                       | a child, Finn, born on 1 May 2012 |
        | the household's receives is social-tariff             | savings of £100                   |
        | the household's receives is social-tariff             | a child, Finn, born on 1 May 2012 |
        | Rory's circumstances are no recourse to public funds  | savings of £100                   |
        | Rory's circumstances are no recourse to public funds  | a child, Finn, born on 1 May 2012 |

    Scenario: With a child it is more
      Given the household lives in Scotland
      And Eilidh is 22 years old
      And a child, Finn, born on 1 May 2024
      And Eilidh's out of work since is 1 April 2025
      And Eilidh is offered a job of 20 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/saving/amount is 531.10

  Rule: In Wales Communities for Work Plus helps with what stands in the way (Welsh Government, Communities for Work Plus)

    Scenario: A uniform in Wales
      Given the household lives in Wales
      And Universal Credit is not claimed
      And Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the job needs £60.00 once for "a uniform"
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower are communities-for-work-plus, charity-grants

    Scenario: Of a couple in Wales it is for the one without work
      Given the household lives in Wales
      And Universal Credit is not claimed
      And Ali and Ewa are a couple aged 40 and 38
      And Ewa takes home £900.00 a month for 20 hours a week
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the job needs £60.00 once for "a uniform"
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower are communities-for-work-plus, charity-grants

    Scenario: Ali in Wales has a job already
      Given the household lives in Wales
      And Universal Credit is not claimed
      And Ali is 40 years old
      And Ali takes home £900.00 a month for 20 hours a week
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the job needs £60.00 once for "a uniform"
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is charity-grants

    Scenario: Ali in Wales needs nothing at the start
      Given the household lives in Wales
      And Universal Credit is not claimed
      And Ali is 40 years old
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is ""
