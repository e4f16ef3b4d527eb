Feature: The Jobcentre's travel card
  A work coach can give people who have been out of work for a time a card that halves train fares for up to three months.
  What it would save is said beside the job, and not counted, since nobody has a right to it.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West

  Rule: At 18 to 24 it is for 13 to 39 weeks out of work, from 25 for 13 to 52 (Rail Delivery Group, Jobcentre Plus Travel Discount Card)

    Scenario Outline: <age> years old, out of work since <since>
      # The period starts on 1 June 2026: 13 weeks after 2 March 2026, 39 after 1 September 2025, 52 after 2 June 2025.
      Given Dele is <age> years old
      And Dele's out of work since is <since>
      And Dele is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by rail, costs £30.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is "<saving>"
      And the cost of travel is £30.00 a week

      Examples: the day before and after each end
        | age | since            | saving                 |
        | 24  | 9 March 2026     | season-ticket          |
        | 24  | 3 March 2026     | season-ticket          |
        | 24  | 2 March 2026     | jobcentre-travel-card  |
        | 24  | 1 September 2025 | jobcentre-travel-card  |
        | 24  | 31 August 2025   | season-ticket          |
        | 32  | 31 August 2025   | jobcentre-travel-card  |
        | 32  | 2 June 2025      | jobcentre-travel-card  |
        | 32  | 1 June 2025      | season-ticket          |
        | 25  | 2 June 2025      | jobcentre-travel-card  |

    Scenario Outline: <age> years old and out of work since <since>: <who>
      Given <household>
      And Dele's age is <age>
      And Dele's out of work since is <since>
      And <told>
      And Dele is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by <mode>, costs £18.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is "<saving>"

      Examples: without Universal Credit and Jobseeker's Allowance there is none; what a partner gets opens no door
        | age | since           | who                               | household                                | told                                           | mode | saving                |
        | 20  | 1 December 2025 | not on Universal Credit           | Dele is 40 years old                     | Universal Credit is not claimed                | rail | season-ticket         |
        | 20  | 1 December 2025 | not on it, as told                | Dele is 40 years old                     | the household's receives is social-tariff      | rail | season-ticket         |
        | 20  | 1 December 2025 | on it, by bus                     | Dele is 40 years old                     | savings of £100                                | bus  | jobcentre-travel-card |
        | 20  | 1 December 2025 | on it, by car                     | Dele is 40 years old                     | savings of £100                                | car  | car-sharing           |
        | 40  | 1 December 2025 | on it, by car                     | Dele is 40 years old                     | savings of £100                                | car  | car-sharing           |
        | 20  | 1 December 2025 | no recourse to public funds       | Dele is 40 years old                     | Dele's circumstances are no recourse to public funds | rail | season-ticket   |
        | 40  | 1 December 2025 | no recourse to public funds       | Dele is 40 years old                     | Dele's circumstances are no recourse to public funds | rail | season-ticket   |
        | 20  | 1 December 2025 | his wife has no recourse          | Dele and Abi are a couple aged 40 and 39 | Abi's circumstances are no recourse to public funds  | rail | jobcentre-travel-card |
        | 40  | 1 December 2025 | his wife has no recourse          | Dele and Abi are a couple aged 40 and 39 | Abi's circumstances are no recourse to public funds  | rail | jobcentre-travel-card |
        | 20  | 1 December 2025 | on it, with a debt problem        | Dele is 40 years old                     | Dele's circumstances are debt problem          | rail | jobcentre-travel-card |
        | 40  | 1 December 2025 | on it, with a debt problem        | Dele is 40 years old                     | Dele's circumstances are debt problem          | rail | jobcentre-travel-card |
        | 18  | 1 December 2025 | just old enough                   | Dele is 40 years old                     | savings of £100                                | rail | jobcentre-travel-card |
        | 17  | 1 December 2025 | too young                         | Dele is 40 years old                     | savings of £100                                | rail | season-ticket         |

    Scenario: It is Abi who is out of work, but Dele who has the offer
      Given Dele and Abi are a couple aged 40 and 39
      And Dele's out of work since is 1 May 2026
      And Abi's out of work since is 1 December 2025
      And Dele is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by rail, costs £30.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is season-ticket

    Scenario Outline: Without Universal Credit, the Jobseeker's Allowance of <who> is told, and <asked> at <age> has the offer
      Given Universal Credit is not claimed
      And Dele and Abi are a couple aged <age> and <age>
      And Dele's out of work since is 1 December 2025
      And Abi's out of work since is 1 December 2025
      And Abi has £95 a week from <benefit>
      And <asked> is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by rail, costs £30.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is <saving>

      Examples:
        | age | who | benefit       | asked | saving                |
        | 22  | Abi | new-style-jsa | Abi   | jobcentre-travel-card |
        | 22  | Abi | new-style-jsa | Dele  | season-ticket         |
        | 22  | Abi | new-style-esa | Abi   | season-ticket         |
        | 32  | Abi | new-style-jsa | Dele  | season-ticket         |
        | 32  | Abi | new-style-esa | Abi   | season-ticket         |

  Rule: It halves the cost of the train for up to three months (Rail Delivery Group, Jobcentre Plus Travel Discount Card)

    Scenario: Half of £30 a week
      Given Dele is 40 years old
      And Dele's out of work since is 1 December 2025
      And Dele is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by rail, costs £30.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then by hand, 30.00 x 52 / 12 x 50% = 65.00
      And the answer's jobs/0/couldBeLower/0/saving/amount is 65.00
      And the answer's jobs/0/couldBeLower/0/cost is travel
      And the answer's jobs/0/couldBeLower/0/because is "You have been out of work for long enough to ask for the Jobcentre's travel card. You need Universal Credit or Jobseeker's Allowance for it. It halves train fares for up to 3 months. That saves you £65 a month while it lasts."

    Scenario: A fare that was not told is halved without a sum
      Given Dele is 40 years old
      And Dele's out of work since is 1 December 2025
      And Dele is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by rail, 9 miles each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is "jobcentre-travel-card"
      And the answer's jobs/0/couldBeLower/0/saving/amount is ""

    Scenario: On a bus it depends on the company, so no sum is given
      Given Dele is 40 years old
      And Dele's out of work since is 1 December 2025
      And Dele is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £20.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is "jobcentre-travel-card"
      And the answer's jobs/0/couldBeLower/0/saving/amount is ""

    Scenario: Where the time out of work was not told, the card is named
      Given Dele is 40 years old
      And Dele is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by rail, costs £30.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/because is "After 13 weeks on benefit, a work coach may give you a card. It halves train fares for up to 3 months."

  Rule: It is for people on Universal Credit or Jobseeker's Allowance, in Great Britain (Rail Delivery Group, Jobcentre Plus Travel Discount Card)

    Scenario: Without a claim there is no card
      Given Universal Credit is not claimed
      And Dele is 40 years old
      And Dele's out of work since is 1 December 2025
      And Dele is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by rail, costs £30.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is "season-ticket"

    Scenario: Jobseeker's Allowance opens the door without Universal Credit
      Given Universal Credit is not claimed
      And Dele is 40 years old
      And Dele's out of work since is 1 December 2025
      And Dele has £95 a week from new-style-jsa
      And Dele is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by rail, costs £30.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is "jobcentre-travel-card"

    Scenario: Somebody who told us what they get, and it is not Universal Credit
      Given the household's receives is social-tariff
      And Dele is 40 years old
      And Dele's out of work since is 1 December 2025
      And Dele is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by rail, costs £30.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is "season-ticket"

    Scenario: Somebody who told us that they get Universal Credit
      Given the household's receives is universal-credit
      And Dele is 40 years old
      And Dele's out of work since is 1 December 2025
      And Dele is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by rail, costs £30.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is "jobcentre-travel-card"

    Scenario: A person who works already is not offered it
      Given Dele is 40 years old
      And Dele earns £400.00 a month for 8 hours a week
      And Dele is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the journey to the job is by rail, costs £30.00 a week and takes 40 minutes each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is "season-ticket"
