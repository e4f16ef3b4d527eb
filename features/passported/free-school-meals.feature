Feature: Free school meals
  A child of a household on Universal Credit may eat free at school, by a limit on earnings that each nation sets. The
  meals are named where a job would end them, but not counted in pounds.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Joanna is 40 years old
    And Joanna is offered a job of 40 hours over 5 days a week at £20.00 an hour

  Rule: They can come with Universal Credit for a child of school age (Education Act 1996, ss 512 and 512ZB; Education (Scotland) Act 1980, s 53)

    Scenario Outline: Joanna's son <son> is of school age
      Given a child, Kuba, born on <birth date>
      When the job is compared with now
      Then the help that could end is "free-school-meals, prescriptions, health-costs, warm-home-discount, <heating> social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"
      And "Free school meals" is explained by "Your child may get free school meals, in some places depending on your pay. This could end when Universal Credit ends."

      Examples:
        | son                                  | birth date   | heating                |
        | turns 4 on the last day of the month | 30 June 2022 | cold-weather-payment,  |
        | turns 19 on the day after            | 1 July 2007  |                        |

    Scenario: Joanna's son turns 4 on the day after the month ends
      Given a child, Kuba, born on 1 July 2022
      When the job is compared with now
      Then the help that could end is "prescriptions, health-costs, healthy-start, warm-home-discount, cold-weather-payment, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"

    Scenario: Joanna's son turns 19 on the last day of the month
      Given a child, Kuba, born on 30 June 2007
      When the job is compared with now
      Then the help that could end is "prescriptions, health-costs, warm-home-discount, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"

    Scenario: Joanna's son of 17 has left school
      Given a child, Kuba, born on 1 March 2009
      And Kuba is not in education
      When the job is compared with now
      Then the help that could end is "prescriptions, health-costs, warm-home-discount, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"

  Rule: They do not come with Universal Credit when none is paid (Education Act 1996, s 512ZB)

    Scenario: Joanna does not claim it
      Given a child, Kuba, born on 1 March 2017
      And Universal Credit is not claimed
      When the job is compared with now
      Then the help that could end is ""
