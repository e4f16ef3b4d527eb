Feature: The first childcare bill of a new job
  Parents pay for childcare first, and get a share back afterwards. Since 28 June 2023 the jobcentre can pay the first bill. It must
  be asked before anything is paid.

  Background:
    Given the household lives in the West Midlands
    And Amina is 30 years old
    And a child, Bilal, born on 1 May 2015

  Rule: The Flexible Support Fund can pay it (Universal Credit Regulations 2013, reg 34)

    Scenario: Amina would begin in June 2026
      Given an assessment period that starts on 1 June 2026
      And Amina is offered a job of 16 hours over 3 days a week at £12.71 an hour
      And the job needs £100.00 a week of registered childcare for Bilal
      When the job is compared with now
      Then by hand, 100.00 x 52 / 12 = 433.33
      And the answer's jobs/0/couldBeLower/0/id is first-childcare-bill
      And the answer's jobs/0/couldBeLower/0/because is "The jobcentre may pay your first childcare bill of £433.33, so that you need not. Ask before you pay. Later bills you pay, and get 85% back."
      And the answer's jobs/0/couldBeLower/0/howTo is "Ask your work coach for the Flexible Support Fund before you pay anything. Have the nursery's invoice ready."

    Scenario Outline: In the month from <first day> it is <open>
      Given an assessment period that starts on <first day>
      And Amina is offered a job of 16 hours over 3 days a week at £12.71 an hour
      And the job needs £100.00 a week of registered childcare for Bilal
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is "<open>"

      Examples: the month ends on 27 June 2023, or on 28 June
        | first day   | open                 |
        | 28 May 2023 |                      |
        | 29 May 2023 | first-childcare-bill |

    Scenario Outline: It needs Universal Credit and registered care
      Given an assessment period that starts on 1 June 2026
      And savings of £<saved>
      And Amina is offered a job of 16 hours over 3 days a week at £12.71 an hour
      And the job needs £100.00 a week of <kind> childcare for Bilal
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is ""

      Examples:
        | saved  | kind         |
        | 20,000 | registered   |
        | 0      | unregistered |
