Feature: What the jobcentre asks of people who can be asked to work
  By what is earned, by a young child, and by health. A job can move a person from looking for work every week to being
  left alone: worth knowing before it is taken.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in London
    And Nadia is 29 years old
    And the home is rented from the council for £150 a week

  Rule: Below the administrative earnings threshold a person looks for work with a work coach (Welfare Reform Act 2012, s 22; Universal Credit Regulations 2013, reg 99(6))

    Scenario: Nadia has no work
      When the position is worked out
      Then the answer's people/0/conditionality/group is intensive
      And "What the jobcentre asks" is explained by "Pay is less than £991 a month before tax. So Nadia must agree with a work coach how to look for work. Only the jobcentre decides this."

    Scenario: Nadia and Hassan have no work
      Given Nadia and Hassan are a couple aged 29 and 30
      When the position is worked out
      Then "What the jobcentre asks" is explained by "Together you earn less than £1,597 a month before tax. So Nadia must agree with a work coach how to look for work. Only the jobcentre decides this."

    Scenario: Nadia waits for an assessment of her health
      Given Nadia is waiting for a work capability assessment
      When the position is worked out
      Then the answer's people/0/conditionality/group is intensive
      And "What the jobcentre asks" is explained by "Until the assessment, Nadia may be asked to look for work. Tell the work coach about the illness or disability: they can ask less. Only the jobcentre decides this."

  Rule: At the threshold a person need not look for more (Universal Credit Regulations 2013, reg 99(6))

    Scenario Outline: Nadia is offered <hours> hours at £12.71
      Given Nadia is offered a job of <hours> hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, <hours> x 12.71 x 52 / 12 = <pay>
      And the answer's now/people/0/conditionality/group is intensive
      And the answer's jobs/0/inJob/people/0/conditionality/group is <group>

      Examples: the line is £991 a month before tax
        | hours | pay      | group       |
        | 17    | 936.30   | intensive   |
        | 18    | 991.38   | light-touch |
        | 20    | 1,101.53 | light-touch |

    Scenario: The job of 18 hours, in words
      Given Nadia is offered a job of 18 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then "What the jobcentre asks" is explained by "The pay is high enough that the jobcentre does not ask Nadia to look for more work. It may want to talk, and it alone decides this."

    Scenario: Hassan's job is enough for both
      Given Nadia and Hassan are a couple aged 29 and 30
      And Hassan is offered a job of 29 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 29 x 12.71 x 52 / 12 = 1,597.22
      And the answer's jobs/0/inJob/people/0/conditionality/group is light-touch
      And the answer's jobs/0/inJob/people/1/conditionality/group is light-touch

    Scenario: A full-time job is enough that nothing more is asked
      Given the home is rented from the council for £230 a week
      And Nadia is offered a job of 35 hours over 5 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/inJob/people/0/conditionality/group is working-enough
      And "What the jobcentre asks" is explained by "The pay or profit is enough, so the jobcentre does not ask Nadia to look for more. Only the jobcentre decides this."

    Scenario: A job that ends Universal Credit ends what is asked for it
      Given Nadia is offered a job of 40 hours over 5 days a week at £30 an hour
      When the job is compared with now
      Then the answer's jobs/0/inJob/people/0/conditionality/group is ""

    Scenario Outline: Nadia waits for an assessment of her health, and earns <pay>
      Given Nadia is waiting for a work capability assessment
      And Nadia earns <pay> a month for 18 hours a week
      When the position is worked out
      Then the answer's people/0/conditionality/group is <group>

      Examples:
        | pay    | group          |
        | £990   | intensive      |
        | £991   | light-touch    |
        | £1,927 | working-enough |

  Rule: With a child of 1 a person comes to talk, with a child of 2 prepares for work (Welfare Reform Act 2012, ss 20(1)(a) and 21(1)(aa))

    Scenario Outline: Nadia's child was born on <born>
      Given a child, Omar, born on <born>
      When the position is worked out
      Then "What the jobcentre asks" is explained by "<sentence>"

      Examples:
        | born         | sentence                                                                                                            |
        | 2 March 2025 | With a child of 1, Nadia may be asked to come and talk about work, no more. Only the jobcentre decides this.        |
        | 2 March 2024 | With a child of 2, Nadia may be asked to prepare for work, but not to look for it. Only the jobcentre decides this. |

    Scenario: With LCW too, the child of 1 decides, as less is asked
      Given a child, Omar, born on 2 March 2025
      And Nadia has LCW
      When the position is worked out
      Then the answer's people/0/conditionality/group is work-focused-interviews

  Rule: With limited capability for work a person prepares for work (Welfare Reform Act 2012, s 21(1)(a))

    Scenario: Nadia has LCW
      Given Nadia has LCW
      When the position is worked out
      Then the answer's people/0/conditionality/group is work-preparation
      And "What the jobcentre asks" is explained by "Because of illness or disability, Nadia may be asked to prepare for work, but not to look for it. Only the jobcentre decides this."

  Rule: In the first year of trading a person builds up the trade (Universal Credit Regulations 2013, reg 63(1)(b))

    Scenario: Nadia sews, in her first year
      Given Nadia is self-employed with a profit of £300 a month
      And Nadia is in the first year of trading
      When the position is worked out
      Then the answer's people/0/conditionality/group is light-touch
      And "What the jobcentre asks" is explained by "In the first year of trading, the jobcentre asks Nadia to build up the business. It does not ask for other work. Only the jobcentre decides this."

  Rule: Each of a couple is asked by what is their own (Welfare Reform Act 2012, ss 19 to 22)

    Scenario Outline: Nadia <hers>, and Hassan <his>
      Given Nadia and Hassan are a couple aged 29 and 30
      And Nadia <hers>
      And Hassan <his>
      When the position is worked out
      Then the answer's people/0/conditionality/group is <nadia>
      And the answer's people/1/conditionality/group is <hassan>

      Examples: £991 a month before tax is enough for one of them
        | hers                                        | his                                         | nadia            | hassan           |
        | has LCW                                     | has LCW                                     | work-preparation | work-preparation |
        | has LCW                                     | was found fit for work                      | work-preparation | intensive        |
        | is waiting for a work capability assessment | is waiting for a work capability assessment | intensive        | intensive        |
        | is waiting for a work capability assessment | has LCW                                     | intensive        | work-preparation |
        | earns £991 a month for 18 hours a week      | earns £991 a month for 18 hours a week      | light-touch      | light-touch      |
        | earns £991 a month for 18 hours a week      | has LCW                                     | light-touch      | work-preparation |
        | has LCWRA                                   | cares for a severely disabled person        | no-requirements  | no-requirements  |

    Scenario Outline: Nadia sews, in her first year, and Hassan <his>
      Given Nadia and Hassan are a couple aged 29 and 30
      And Nadia is self-employed with a profit of £100 a month
      And Nadia is in the first year of trading
      And Hassan <his>
      When the position is worked out
      Then the answer's people/0/conditionality/group is light-touch
      And the answer's people/1/conditionality/group is <hassan>

      Examples: her trade does nothing for him
        | his                                         | hassan           |
        | was found fit for work                      | intensive        |
        | is waiting for a work capability assessment | intensive        |
        | has LCW                                     | work-preparation |
        | earns £991 a month for 18 hours a week      | light-touch      |

    Scenario Outline: Nadia, who earns less, looks after Omar, born on <born>, and Hassan has LCW
      Given Nadia and Hassan are a couple aged 29 and 30
      And a child, Omar, born on <born>
      And Hassan has LCW
      And Hassan earns £100 a month for 2 hours a week
      When the position is worked out
      Then the answer's people/0/conditionality/group is <nadia>
      And the answer's people/1/conditionality/group is work-preparation

      Examples:
        | born         | nadia                   |
        | 2 March 2025 | work-focused-interviews |
        | 2 March 2024 | work-preparation        |
