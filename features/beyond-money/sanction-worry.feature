Feature: The worry about a sanction
  The law is told with its source. No decision is foretold: whether a reason is good is decided case by case.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Ali is 40 years old

  Rule: Not taking up an offer of work, or leaving work, for no good reason can be sanctioned (Welfare Reform Act 2012, s 26(2))

    Scenario: An offer
      Given Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is sanction-worry
      And the answer's jobs/0/unpriced/0 is "Saying no to a job, or leaving it later, can lower your Universal Credit for a time. That is so unless you have a good reason. We cannot say what DWP would decide."
      And the answer's jobs/0/beyondMoney/0/citation/text is "Welfare Reform Act 2012, s 26(2)(c); Universal Credit Regulations 2013, reg 102"
      And the answer's jobs/0/beyondMoney/0/citation/url is "https://www.legislation.gov.uk/ukpga/2012/5/section/26"

    Scenario: A job in place of the present one
      Given Ali earns £900 a month for 16 hours a week
      And Ali is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And the job replaces the present one
      When the job is compared with now
      Then the answer's jobs/0/unpriced/0 is "Leaving a job can lower your Universal Credit for a time, if DWP finds no good reason. We cannot say what DWP would decide."

    Scenario: To work for oneself is no offer that somebody could say no to
      Given Ali is offered self-employment of 16 hours over 4 days a week at £100 a month
      And the journey to the job is by rail, costs £120 a week and takes 50 minutes each way
      When the job is compared with now
      Then the verdict is worse-off
      And the answer's jobs/0/beyondMoney is journey-time, travel-confidence
      And the answer's jobs/0/seeAnAdviser is ""
      And the answer's jobs/0/whatToDo/0 is "Talk to a benefits adviser before you start."
      And the answer's jobs/0/whatToDo/1 is "Ask your work coach whether you can have a start-up period, and what it would change."

    Scenario: Whoever has a start-up period need not ask for one
      Given Ali is offered self-employment of 16 hours over 4 days a week at £100 a month
      And the job's self employment by start up period is yes
      And the journey to the job is by rail, costs £120 a week and takes 50 minutes each way
      When the job is compared with now
      Then the verdict is worse-off
      And the answer's jobs/0/whatToDo/0 is "Talk to a benefits adviser before you start."
      And the answer's jobs/0/whatToDo/1 is "Look again at the profit, the hours, the journey and the childcare."

    Scenario: Without Universal Credit there is no work coach to ask
      Given Universal Credit is not claimed
      And Ali is offered a job of 4 hours over 1 day a week at £12.71 an hour
      And the journey to the job is by rail, costs £120 a week and takes 50 minutes each way
      When the job is compared with now
      Then the verdict is worse-off
      And the answer's jobs/0/whatToDo/0 is "Talk to a benefits adviser before you say no to the job."
      And the answer's jobs/0/whatToDo/1 is "Ask whether the hours, the pay, the journey or the childcare could change."

    Scenario: No Universal Credit, no sanction of it
      Given Universal Credit is not claimed
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is ""

    Scenario: Nobody is asked to work who has limited capability for work-related activity (Welfare Reform Act 2012, s 19)
      Given Ali has LCWRA
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is energy

    Scenario: Nobody who has LCWRA is asked to work more when one job takes another's place
      Given Ali has LCWRA
      And Ali earns £900 a month for 16 hours a week
      And Ali is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And the job replaces the present one
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is energy

    Scenario: Without Universal Credit there is no sanction for leaving a job either
      Given Universal Credit is not claimed
      And Ali earns £900 a month for 16 hours a week
      And Ali is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And the job replaces the present one
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is ""

  Rule: A sanction is for the one who claims and may be asked to work (Welfare Reform Act 2012, s 26(1); Universal Credit Regulations 2013, reg 3(3))

    Scenario Outline: Ewa: <told>; <who> has the offer, in place of the present job: <replaces>
      Given Ali and Ewa are a couple aged 40 and 38
      And Ewa's circumstances are <told>
      And <who> earns £900 a month for 16 hours a week
      And <who> is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And the job's replaces current jobs is <replaces>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is <worry>

      Examples: Ali claims as a single person, and Ewa is no part of the claim
        | told                        | who | replaces | worry          |
        | no recourse to public funds | Ali | no       | sanction-worry |
        | no recourse to public funds | Ali | yes      | sanction-worry |
        | no right to reside          | Ewa | no       | ""             |
        | no right to reside          | Ewa | yes      | ""             |

    Scenario Outline: Ali has LCWRA and Ewa has not; a job in place of the present one: <replaces>
      Given Ali and Ewa are a couple aged 40 and 38
      And Ali has LCWRA
      And Ewa earns £900 a month for 16 hours a week
      And Ewa is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And the job's replaces current jobs is <replaces>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is sanction-worry

      Examples:
        | replaces |
        | no       |
        | yes      |

    Scenario Outline: Ali by himself has no recourse to public funds; a job in place of the present one: <replaces>
      Given Ali's circumstances are no recourse to public funds
      And Ali earns £900 a month for 16 hours a week
      And Ali is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And the job's replaces current jobs is <replaces>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is ""
      And the answer's jobs/0/seeAnAdviser is immigration

      Examples:
        | replaces |
        | no       |
        | yes      |

    Scenario Outline: Ali is in a dispute about a benefit, which frees nobody from work; a job in place of the present one: <replaces>
      Given Ali's circumstances are benefit dispute
      And Ali earns £900 a month for 16 hours a week
      And Ali is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And the job's replaces current jobs is <replaces>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is sanction-worry

      Examples:
        | replaces |
        | no       |
        | yes      |
