Feature: Pay that stops a health assessment
  Somebody who waits for a work capability assessment cannot have one while they earn as much as 16 hours at the National
  Living Wage, before tax. The extra money that it could have brought is then out of reach.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Marek is 40 years old
    And Marek is offered a job of 10 hours over 2 days a week at £12.71 an hour

  Rule: From April 2026 the loss is the new rate, or the protected one (Universal Credit Regulations 2013, regs 27A, 36 and 41(2) and (3))

    Scenario Outline: Marek is waiting, and reported his illness on <day>
      Given Marek is waiting for a work capability assessment
      And Marek's health condition was reported on <day>
      When the job is compared with now
      Then by hand, 12.71 x 16 x 52 / 12 = 881.23
      And there is a cliff "assessment-gate" at £881.23 that loses £<loss>
      And "Pay that stops a health assessment" is explained by "Marek is waiting for a health assessment. Pay of £881.23 a month before tax stops it, which could lose £<loss> a month."

      Examples:
        | day          | loss   |
        | 5 April 2026 | 429.80 |
        | 6 April 2026 | 217.26 |
        | 7 April 2026 | 217.26 |

    Scenario: Marek cannot say when he reported it
      Given Marek is waiting for a work capability assessment
      When the job is compared with now
      Then there is a cliff "assessment-gate" at £881.23 that loses £217.26

    Scenario: Marek has severe conditions that will not change
      Given Marek is waiting for a work capability assessment
      And Marek meets the severe conditions criteria
      When the job is compared with now
      Then there is a cliff "assessment-gate" at £881.23 that loses £429.80

  Rule: Before April 2026 there was one rate (Universal Credit Regulations 2013, reg 41(2) and (3))

    Scenario: The month before
      Given an assessment period that starts on 5 April 2026
      And Marek is waiting for a work capability assessment
      When the job is compared with now
      Then by hand, 12.71 x 16 x 52 / 12 = 881.23
      And there is a cliff "assessment-gate" at £881.23 that loses £423.27

  Rule: Someone on PIP or terminally ill is assessed whatever they earn (Universal Credit Regulations 2013, reg 41(2)(a) and Sch 9 para 1)

    Scenario Outline: Marek is waiting, and <fact>
      Given Marek is waiting for a work capability assessment
      And Marek <fact>
      When the job is compared with now
      Then there is no cliff "assessment-gate"

      Examples:
        | fact                                       |
        | gets PIP daily living at the standard rate |
        | gets PIP mobility at the enhanced rate     |
        | is terminally ill                          |

  Rule: Someone who waits for no assessment, or is left out of the claim, has none to lose (Universal Credit Regulations 2013, regs 3(3) and 41)

    Scenario Outline: Marek <fact>
      Given Marek <fact>
      When the job is compared with now
      Then there is no cliff "assessment-gate"

      Examples:
        | fact                       |
        | has LCW                    |
        | has LCWRA                  |
        | was found fit for work     |

    Scenario: Marek claims as a single person, and it is Ola, left out of the claim, who waits
      Given Marek and Ola are a couple aged 40 and 41
      And the couple claims as a single person
      And Ola is waiting for a work capability assessment
      When the job is compared with now
      Then there is no cliff "assessment-gate"
