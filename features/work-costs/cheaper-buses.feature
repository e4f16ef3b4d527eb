Feature: Cheaper buses
  A told fare may be more than it need be. What could be paid instead is said beside the job, and never counted in the gain.

  Background:
    Given Universal Credit is not claimed

  Rule: A fare above the cap could come down to it (Department for Transport, National bus fare cap)

    Scenario Outline: A fare of £<fare> a week where the cap makes £30
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East Midlands
      And Rosa is 40 years old
      And Rosa is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £<fare> a week and takes 25 minutes each way
      When the job is compared with now
      Then by hand, 3.00 x 2 x 5 = 30.00
      And the cost of travel is £<fare> a week
      And the answer's jobs/0/couldBeLower are <saving>

      Examples: a penny below, at the cap, and a penny above
        | fare  | saving       |
        | 29.99 | ""           |
        | 30.00 | ""           |
        | 30.01 | bus-fare-cap |

    Scenario: £36 a week could be £30
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East Midlands
      And Rosa is 40 years old
      And Rosa is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £36.00 a week and takes 25 minutes each way
      When the job is compared with now
      Then by hand, (36.00 - 3.00 x 2 x 5) x 52 / 12 = 26.00
      And the answer's jobs/0/couldBeLower/0/saving/amount is 26.00
      And the answer's jobs/0/couldBeLower/0/saving/per is month
      And the answer's jobs/0/couldBeLower/0/howTo is "Ask the driver whether your route keeps to the cap. Then compare single tickets with a ticket for the week. The cap is set until 31 December 2027."
      And the answer's jobs/0/couldBeLower/0/because is "On most buses you need pay no more than £3 each way. On 5 days a week that saves you £26 a month."
      # The gain is what it is with the fare that was told.
      And by hand, 16 x 13.00 x 52 / 12 - 36.00 x 52 / 12 = 745.33
      And the household is £745.33 a month better off

    Scenario: With two buses each way, £36 is below what the cap makes
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East Midlands
      And Rosa is 40 years old
      And Rosa is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £36.00 a week and takes 25 minutes each way
      And Rosa's buses each way are 2
      When the job is compared with now
      Then by hand, 3.00 x 2 x 2 x 5 = 60.00
      And the answer's jobs/0/couldBeLower is ""

    Scenario: Before the cap there was none to come down to
      Given an assessment period that starts on 31 December 2022
      And the household lives in the East Midlands
      And Rosa is 40 years old
      And Rosa is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £36.00 a week and takes 25 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is ""

  Rule: In Wales a journey cost £1 at 16 to 21 from September 2025 to August 2026 (Welsh Government, £1 bus fares)

    Scenario Outline: Owain, <age>, in Wales on <day>
      Given an assessment period that starts on <day>
      And the household lives in Wales
      And Owain is <age> years old
      And Owain is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £25.00 a week and takes 25 minutes each way
      When the job is compared with now
      Then by hand, (25.00 - 1.00 x 2 x 5) x 52 / 12 = 65.00
      And the answer's jobs/0/couldBeLower are <saving>

      Examples:
        | age | day              | saving        |
        | 21  | 31 August 2025   | ""            |
        | 21  | 1 September 2025 | one-pound-bus |
        | 21  | 31 August 2026   | one-pound-bus |
        | 21  | 1 September 2026 | ""            |
        | 22  | 1 June 2026      | ""            |

    Scenario Outline: A fare of £<fare> a week where £1 a journey makes £10
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Owain is 21 years old
      And Owain is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £<fare> a week and takes 25 minutes each way
      When the job is compared with now
      Then by hand, 1.00 x 2 x 5 = 10.00
      And the answer's jobs/0/couldBeLower are <saving>

      Examples: a penny below, the same, and a penny above
        | fare  | saving        |
        | 9.99  | ""            |
        | 10.00 | ""            |
        | 10.01 | one-pound-bus |

    Scenario: What Owain would save
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Owain is 21 years old
      And Owain is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £25.00 a week and takes 25 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/saving/amount is 65.00

  Rule: Buses are free in Scotland under 22 and from 60, in Wales from 60 (SSI 2021/175; SSI 2006/107; Transport for Wales, Concessionary Travel Cards)

    Scenario Outline: Morag, <age>, in <place>
      Given an assessment period that starts on 1 October 2026
      And the household lives in <place>
      And Morag is <age> years old
      And Morag is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £20.00 a week and takes 25 minutes each way
      When the job is compared with now
      Then by hand, 20.00 x 52 / 12 = 86.67
      And the cost of travel is £20.00 a week
      And the answer's jobs/0/couldBeLower are <saving>

      Examples:
        | age | place    | saving   |
        | 21  | Scotland | free-bus |
        | 22  | Scotland | ""       |
        | 59  | Scotland | ""       |
        | 60  | Scotland | free-bus |
        | 59  | Wales    | ""       |
        | 60  | Wales    | free-bus |

    Scenario: The whole fare is saved
      Given an assessment period that starts on 1 October 2026
      And the household lives in Scotland
      And Morag is 21 years old
      And Morag is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £20.00 a week and takes 25 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/saving/amount is 86.67
      And the answer's jobs/0/couldBeLower/0/because is "You are under 22 and live in Scotland, so buses there are free for you. You need a travel card for it."

    Scenario Outline: In London, from 60, free from 9 in the morning: named without a sum
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Grace is <age> years old
      And Grace is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £10.00 a week and takes 25 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower are <saving>
      And the answer's jobs/0/couldBeLower/0/saving/amount is ""

      Examples:
        | age | saving   |
        | 59  | ""       |
        | 60  | free-bus |

  Rule: A disabled person's bus pass is named for PIP for getting around (Transport Act 2000, ss 145A and 146)

    Scenario Outline: Hana in <place>, with PIP <part> at the standard rate
      Given an assessment period that starts on 1 June 2026
      And the household lives in <place>
      And Hana is 30 years old
      And Hana gets PIP <part> at the standard rate
      And Hana is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £20.00 a week and takes 25 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower are <saving>

      Examples:
        | place          | part         | saving                            |
        | the North East | mobility     | disabled-bus-pass, access-to-work |
        | Scotland       | mobility     | disabled-bus-pass, access-to-work |
        | Wales          | mobility     | disabled-bus-pass, access-to-work |
        | the North East | daily living | access-to-work                    |

    Scenario Outline: Hana goes by lift in <place>, so a bus pass helps with nothing
      Given an assessment period that starts on 1 June 2026
      And the household lives in <place>
      And Hana is 30 years old
      And Hana gets PIP mobility at the standard rate
      And Hana is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by lift, costs £20.00 a week and takes 25 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is access-to-work

      Examples:
        | place          |
        | the North East |
        | Scotland       |
        | Wales          |

    Scenario: It is Hana's husband who gets PIP, and Hana who has the offer
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And Hana and Omar are a couple aged 30 and 31
      And Omar gets PIP mobility at the standard rate
      And Hana is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £20.00 a week and takes 25 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is ""

  Rule: It is the age of the one who would travel that counts, and it is the bus that is free (SSI 2021/175; SSI 2006/107; Transport for Wales, Concessionary Travel Cards)

    Scenario Outline: In <place> Morag is <age> and her husband <his>, and she would go by <mode>
      Given an assessment period that starts on 1 June 2026
      And the household lives in <place>
      And Morag and Iain are a couple aged <age> and <his>
      And Morag is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by <mode>, costs £12.00 a week and takes 25 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower are <saving>

      Examples:
        | place    | age | his | mode | saving                      |
        | Scotland | 40  | 21  | bus  | ""                          |
        | Scotland | 40  | 60  | bus  | ""                          |
        | Wales    | 40  | 60  | bus  | ""                          |
        | Wales    | 40  | 21  | bus  | ""                          |
        | London   | 40  | 60  | bus  | ""                          |
        | Scotland | 21  | 40  | lift | ""                          |
        | Scotland | 60  | 40  | lift | ""                          |
        | Wales    | 60  | 40  | lift | ""                          |
        | London   | 60  | 40  | lift | ""                          |
        | Wales    | 21  | 40  | lift | ""                          |

  Rule: Of two jobs together only the one that a bus goes to can have its fare lowered (Worthwhile's contract: together[])

    Scenario Outline: In <place> Morag, <age>, would go to one job by bus for £<fare> a week, and to the other by lift
      Given an assessment period that starts on 1 June 2026
      And the household lives in <place>
      And Morag is <age> years old
      And Morag is offered a job of 16 hours over 5 days a week at £13.00 an hour
      And the journey to the job is by bus, costs £<fare> a week and takes 25 minutes each way
      And Morag is offered a job of 8 hours over 2 days a week at £13.00 an hour
      And the journey to the job is by lift, costs £12.00 a week and takes 25 minutes each way
      And the question's together are:
        | id   | jobs         |
        | both | job-1, job-2 |
      When the job is compared with now
      Then by hand, (<fare> - <instead>) x 52 / 12 = <saved>
      And the answer's jobs/0/couldBeLower is <saving>
      And the answer's jobs/1/couldBeLower is ""
      And the answer's jobs/2/couldBeLower is <saving>
      And the answer's jobs/2/couldBeLower/0/saving/amount is <saved>

      Examples: £3 each way by the cap in England, £1 in Wales, and nothing where buses are free
        | place             | age | fare  | instead | saved | saving        |
        | the East Midlands | 40  | 36.00 | 30.00   | 26.00 | bus-fare-cap  |
        | Wales             | 21  | 25.00 | 10.00   | 65.00 | one-pound-bus |
        | Wales             | 60  | 20.00 | 0.00    | 86.67 | free-bus      |
        | Scotland          | 21  | 20.00 | 0.00    | 86.67 | free-bus      |
        | Scotland          | 60  | 20.00 | 0.00    | 86.67 | free-bus      |
