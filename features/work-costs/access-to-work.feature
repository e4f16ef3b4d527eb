Feature: Access to Work beside the cost of a job
  It pays what a disability adds to the cost of working. It is named for people whose disability we know of.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Universal Credit is not claimed
    And Ruth is 36 years old

  Rule: It is named for people on PIP or with limited capability (GOV.UK, Access to Work)

    Scenario: Ruth has PIP and would drive
      Given Ruth gets PIP daily living at the standard rate
      And Ruth is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by car, 8 miles each way
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower are car-sharing, access-to-work
      And the answer's jobs/0/couldBeLower/1/cost is travel

    Scenario: Ruth has limited capability and said nothing of the way there
      Given Ruth has LCW
      And Ruth is offered a job of 20 hours over 4 days a week at £13.00 an hour
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is access-to-work
      And the answer's jobs/0/couldBeLower/0/cost is start
      And the answer's jobs/0/couldBeLower/0/howTo is "Apply at gov.uk/access-to-work as soon as you have the offer, before you pay for anything. Waits are long."

    Scenario Outline: Ruth is found to have <capability>; the way there: <travel>
      Given Ruth has <capability>
      And Ruth is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by <travel>
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower are <savings>
      And the answer's jobs/0/couldBeLower/0/cost is <cost>

      Examples:
        | capability | travel                                               | savings        | cost   |
        | LCWRA      | lift, costs £10 a week and takes 20 minutes each way | access-to-work | travel |
        | LCW        | lift, costs £10 a week and takes 20 minutes each way | access-to-work | travel |
        | LCWRA      | walk, 1 mile each way                                | access-to-work | start  |
        | LCW        | walk, 1 mile each way                                | access-to-work | start  |

    Scenario Outline: It is Huw who gets PIP, and Ruth who has the offer; the way there: <travel>
      Given Ruth and Huw are a couple aged 36 and 40
      And Huw gets PIP daily living at the standard rate
      And Ruth is offered a job of 20 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by <travel>
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is ""

      Examples:
        | travel                                               |
        | lift, costs £10 a week and takes 20 minutes each way |
        | walk, 1 mile each way                                |

    Scenario: Nothing is known of a disability
      Given Ruth is offered a job of 20 hours over 4 days a week at £13.00 an hour
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower is ""
