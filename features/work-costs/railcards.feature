Feature: Railcards
  A railcard takes a third off most train tickets for a year. What is said is what is left of that after the card's price,
  for somebody who buys a ticket for each day of work before 10 in the morning. It is not counted in the gain.

  Background:
    Given Universal Credit is not claimed

  Rule: A Disabled Persons Railcard costs £20 and takes a third off at any time (National Rail, Railcards)

    Scenario Outline: PIP, and a train fare of £<fare> a week in the period from <day>
      Given an assessment period that starts on <day>
      And the household lives in the South East
      And Ines is 45 years old
      And Ines gets PIP daily living at the standard rate
      And Ines is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by rail, costs £<fare> a week and takes 40 minutes each way
      When the job is compared with now
      Then by hand, (<fare> x 52 x <off>% - 20) / 12 = <saved>
      And the answer's jobs/0/couldBeLower/0/id is "railcard"
      And the answer's jobs/0/couldBeLower/0/saving/amount is <saved>

      Examples: the discount went from 34% to 33.4% on 15 September 2024
        | day               | fare  | off  | saved |
        | 14 September 2024 | 40.00 | 34   | 57.27 |
        | 15 September 2024 | 40.00 | 33.4 | 56.23 |
        | 1 June 2026       | 40.00 | 33.4 | 56.23 |

    Scenario Outline: A fare of £<fare> a month, where a third of the year's fares is <whether> the card
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South East
      And Ines is 45 years old
      And Ines gets PIP daily living at the standard rate
      And Ines is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by rail, costs £<fare> a month and takes 40 minutes each way
      When the job is compared with now
      Then by hand, <fare> x 12 x 33.4% = <third>
      And the answer's jobs/0/couldBeLower/0/id is "<saving>"

      Examples: £20 is what the card costs
        | fare | third | saving        | whether   |
        | 4.99 | 20.00 | season-ticket | no more than |
        | 5.00 | 20.04 | railcard      | above     |

  Rule: The 16-25 and the 26-30 Railcard leave every ticket before 10 in the morning at £12 or more (National Rail, Railcards)

    Scenario Outline: <age> years old, £<fare> a week over 4 days
      # The least is 12 x 4 = £48 a week. The saving is the smaller of a third and what is above the least.
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South East
      And Joe is <age> years old
      And Joe is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by rail, costs £<fare> a week and takes 40 minutes each way
      When the job is compared with now
      Then by hand, (<less> x 52 - 35) / 12 = <saved>
      And the answer's jobs/0/couldBeLower/0/id is "railcard"
      And the answer's jobs/0/couldBeLower/0/saving/amount is <saved>

      Examples: 60.00 - 48.00 = 12.00, and 80.00 x 33.4% = 26.72
        | age | fare  | less  | saved  |
        | 25  | 60.00 | 12.00 | 49.08  |
        | 26  | 60.00 | 12.00 | 49.08  |
        | 30  | 80.00 | 26.72 | 112.87 |

    Scenario Outline: By <mode> there is no ticket of the railway to save on
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South East
      And Joe is 25 years old
      And Joe is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by <mode>, costs £60.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower are <savings>

      Examples: 3.00 x 2 x 4 = 24.00 by the cap on bus fares
        | mode | savings      |
        | car  | car-sharing  |
        | bus  | bus-fare-cap |

    Scenario Outline: <age> years old, £<fare> a week over 4 days: no card would pay
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South East
      And Joe is <age> years old
      And Joe is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by rail, costs £<fare> a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is season-ticket

      Examples: at £48 a week each ticket is at the least; 48.67 x 52 is £34.84 above it in a year, less than the card
        | age | fare  |
        | 25  | 48.00 |
        | 30  | 48.67 |
        | 31  | 80.00 |
        | 59  | 80.00 |

    Scenario: A year's card was £30 until 1 March 2025
      Given an assessment period that starts on 1 March 2025
      And the household lives in the South East
      And Joe is 25 years old
      And Joe is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by rail, costs £60.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then by hand, (12.00 x 52 - 30) / 12 = 49.50
      And the answer's jobs/0/couldBeLower/0/saving/amount is 49.50
      And the answer's jobs/0/couldBeLower/0/because is "A 16-25 Railcard takes a third off train tickets. Before 10 in the morning, you still pay at least £12 for a ticket. After its price of £30 a year, it saves you about £49.50 a month."

    Scenario: It was £35 from 2 March 2025
      Given an assessment period that starts on 2 March 2025
      And the household lives in the South East
      And Joe is 30 years old
      And Joe is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by rail, costs £60.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then by hand, (12.00 x 52 - 35) / 12 = 49.08
      And the answer's jobs/0/couldBeLower/0/saving/amount is 49.08

  Rule: The Senior Railcard is for 60 and over, and not for the morning rush in London (National Rail, Railcards)

    Scenario Outline: <age> years old in <place>
      Given an assessment period that starts on 1 June 2026
      And the household lives in <place>
      And Pat is <age> years old
      And Pat is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by rail, costs £40.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then by hand, (40.00 x 52 x 33.4% - 35) / 12 = 54.98
      And the answer's jobs/0/couldBeLower/0/id is "<saving>"
      And the answer's jobs/0/couldBeLower/0/saving/amount is <saved>

      Examples:
        | age | place          | saving        | saved |
        | 59  | the North East | season-ticket | ""    |
        | 60  | the North East | railcard      | 54.98 |
        | 60  | Scotland       | railcard      | 54.98 |
        | 60  | London         | free-bus      | ""    |

  Rule: A season ticket may cost less (National Rail, Season tickets)

    Scenario: A person for whom there is no railcard
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Bryn is 44 years old
      And Bryn is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by rail, costs £40.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is season-ticket
      And the answer's jobs/0/couldBeLower/0/because is "A season ticket may cost less than a ticket each day. If you go two or three days a week, ask for a Flexi Season ticket."

  Rule: On a bus no railcard and no season ticket by rail helps (National Rail, Railcards)

    Scenario: Ines takes a bus at £30 a week
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South East
      And Ines is 45 years old
      And Ines gets PIP daily living at the standard rate
      And Ines is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £30 a week and takes 40 minutes each way
      When the job is compared with now
      Then there is no "A railcard"
      And there is no "A season ticket"

  Rule: It is the one who would travel who needs the card, and no card is sold below the fare that it saves (National Rail, Railcards)

    Scenario Outline: Ines is 45 and her husband <his>
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And Ines and Joe are a couple aged 45 and <his>
      And <told>
      And Ines is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by rail, costs £80.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is season-ticket

      Examples:
        | his | told                                     |
        | 25  | savings of £100                          |
        | 30  | savings of £100                          |
        | 60  | savings of £100                          |
        | 40  | Joe gets PIP mobility at the standard rate |

    Scenario Outline: <age> years old, by rail to one job and by bus to another, together
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And Joe is <age> years old
      And Joe is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by rail, costs £80.00 a week and takes 40 minutes each way
      And Joe is offered a job of 8 hours over 2 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £12.00 a week and takes 40 minutes each way
      And the question's together are:
        | id   | jobs         |
        | both | job-1, job-2 |
      When the job is compared with now
      Then by hand, (80.00 x 33.4% x 52 - 35) / 12 = 112.87
      And the answer's jobs/2/couldBeLower are railcard, season-ticket
      And the answer's jobs/2/couldBeLower/0/saving/amount is 112.87

      Examples: a third, since £80 is more than a third above the least of £48
        | age |
        | 25  |
        | 30  |
        | 60  |
