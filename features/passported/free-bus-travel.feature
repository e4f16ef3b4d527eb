Feature: Free bus travel
  By age or disability, nation by nation. No job ends it, so a person need not fear for it.

  Background:
    Given an assessment period that starts on 1 June 2026

  Rule: In Scotland buses are free under 22, from 60, and with a disability payment (National Bus Travel Concession Scheme for Young Persons (Scotland) Order 2021; for Older and Disabled Persons 2006)

    Scenario Outline: Ailsa is <age>, and takes a job that ends Universal Credit
      Given the household lives in Scotland
      And Ailsa is <age> years old
      And Ailsa is offered a job of 37.5 hours over 5 days a week at £14.00 an hour
      When the job is compared with now
      Then "Free bus travel" is explained by "<sentence>"
      And the help that could end is "health-costs, warm-home-discount, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"

      Examples:
        | age | sentence                                                                       |
        | 21  | Buses in Scotland are free under 22, whatever you earn. You need the card.     |
        | 60  | Buses are free from 60 where you live, whatever you earn. You need the card.   |

    Scenario Outline: Ailsa is <age>
      Given the household lives in Scotland
      And Ailsa is <age> years old
      When the position is worked out
      Then there is no "Free bus travel"

      Examples:
        | age |
        | 22  |
        | 59  |

    Scenario: Ailsa gets a disability payment
      Given the household lives in Scotland
      And Ailsa is 30 years old
      And Ailsa gets PIP mobility at the standard rate
      When the position is worked out
      Then "Free bus travel" is explained by "Buses in Scotland are free with Adult Disability Payment or PIP, whatever you earn. You need the card."

  Rule: In Wales they are free from 60, in England from State Pension age (Transport Act 2000)

    Scenario: Cerys is 60 in Wales
      Given the household lives in Wales
      And Cerys is 60 years old
      When the position is worked out
      Then "Free bus travel" is explained by "Buses are free from 60 where you live, whatever you earn. You need the card."

    Scenario Outline: Cerys is <age> in <place>
      Given the household lives in <place>
      And Cerys is <age> years old
      When the position is worked out
      Then there is no "Free bus travel"

      Examples:
        | age | place          |
        | 59  | Wales          |
        | 21  | the North East |
        | 60  | the North East |
