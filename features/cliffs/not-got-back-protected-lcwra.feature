Feature: The protected rate of LCWRA, which a later claim may not bring back
  Who had LCWRA before April 2026 keeps its higher rate only while gaps in Universal Credit stay short.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And tax is worked out as a year's liability
    And Mo is 45 years old

  Rule: The protected rate of LCWRA comes back only within six months (Universal Credit Regulations 2013, regs 27A and 36(1))

    Scenario Outline: The job of 35 hours at £<pay> an hour <ends or not>
      Given Mo has LCWRA
      And the household's transitional element is £100
      And Mo is offered a job of 35 hours over 5 days a week at £<pay> an hour
      When the job is compared with now
      Then by hand, (424.90 + 429.80 + 100.00) / 55% + 710.00 = 2,445.82
      And by hand, 35 x <pay> x 52 / 12 = <gross>
      And by hand, <gross> - (<gross> x 12 - 12,570) x 28% / 12 = <net>
      And "universal-credit" goes from £954.70 to £<left>
      And there is a cliff "universal-credit-ends" at £2,445.82 that loses £12.50
      And by hand, 429.80 - 217.26 = 212.54
      And the answer's jobs/0/cliffs/0/notGotBack/0/id is protected-lcwra
      And the answer's jobs/0/cliffs/0/notGotBack/0/for is Mo
      And the answer's jobs/0/cliffs/0/notGotBack/0/amount is £212.54
      And the answer's jobs/0/cliffs/0/notGotBack/0/because is "If pay ends Universal Credit, claim again within 6 months. Later than that, Mo's health amount is £212.54 a month lower for good."
      And the answer's jobs/0/cliffs/0/notGotBack/1/id is transitional-element

      Examples: a penny an hour below and above the end; tax and National Insurance take 28% above £12,570 a year
        | pay   | ends or not                 | gross    | net      | left |
        | 19.71 | leaves pence of the award   | 2,989.35 | 2,445.63 | 0.10 |
        | 19.72 | ends the award, and is told | 2,990.87 | 2,446.73 | 0.00 |

    Scenario Outline: Mo <case>, and has nothing to lose
      Given Mo has LCWRA
      And Mo <case>
      And Mo is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/cliffs/0/notGotBack/0/id is ""

      Examples:
        | case                                  |
        | meets the severe conditions criteria  |
        | is terminally ill                     |

    Scenario: The new rate is no lower after a gap
      Given Mo has LCWRA
      And Mo's statement shows the new LCWRA rate
      And Mo is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/cliffs/0/notGotBack/0/id is ""

    Scenario: Before April 2026 there is one rate
      Given an assessment period that starts on 1 June 2025
      And Mo has LCWRA
      And Mo is offered a job of 10 hours over 2 days a week at £12.21 an hour
      When the job is compared with now
      Then the answer's jobs/0/cliffs/0/notGotBack/0/id is ""
