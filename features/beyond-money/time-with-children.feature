Feature: Family time
  No sum can hold it, so it is said in words, and never as pounds. Which time it is follows from the shifts that were told.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Ali is 40 years old
    And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour

  Rule: Work costs time with children (IEP Journal, Issue 8, March 2023)

    Scenario Outline: Shifts: <shifts>
      Given a child, Bea, born on 1 May 2024
      And Ali's shifts are <shifts>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are sanction-worry, time-with-children
      And the answer's jobs/0/beyondMoney/1/because is "<because>"
      And the answer's jobs/0/unpriced/1 is "<because>"
      And the answer's jobs/0/beyondMoney/1/question is "What time together matters most to your family, and how could you keep it?"
      And the answer's jobs/0/beyondMoney/1/citation/text is "IEP Journal, Issue 8, March 2023"

      Examples: the worry about a sanction comes first
        | shifts         | because                                                                    |
        | early mornings | You would be out before the day starts at home.                            |
        | evenings       | You would have fewer evenings at home with your family.                    |
        | nights         | You would be away at night, and need sleep by day while your family is up. |
        | weekends       | You would be at work on days when there is no school or nursery.           |
        | changing       | Your shifts would change, so family time would be hard to plan.            |
        | days           | You would have less time at home with your family.                         |

    Scenario: Evenings and nights in one job: each is said
      Given a child, Bea, born on 1 May 2024
      And Ali's shifts are evenings, nights
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are sanction-worry, time-with-children, time-with-children
      And the answer's jobs/0/beyondMoney/1/because is "You would be away at night, and need sleep by day while your family is up."
      And the answer's jobs/0/beyondMoney/2/because is "You would have fewer evenings at home with your family."

    Scenario: Where no shift was told
      Given a child, Bea, born on 1 May 2024
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney/1/because is "You would have less time at home with your family."

    Scenario Outline: Without children nothing is said of them, whatever the shifts: <shifts>
      Given Ali's shifts are <shifts>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is sanction-worry

      Examples:
        | shifts         |
        | early mornings |
        | evenings       |
        | nights         |
        | weekends       |
        | changing       |

    Scenario: Without children or shifts nothing is said of them either
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is sanction-worry

  Rule: School is closed for many weeks; children of primary school age need somebody then (IEP Journal, Issue 8, March 2023)

    Scenario Outline: Bea, born on <born>
      Given a child, Bea, born on <born>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are <ids>

      Examples: 5 to 11 years old at the end of the period, 30 June 2026
        | born         | ids                                                 |
        | 1 July 2021  | sanction-worry, time-with-children                  |
        | 30 June 2021 | sanction-worry, time-with-children, school-holidays |
        | 1 July 2014  | sanction-worry, time-with-children, school-holidays |
        | 30 June 2014 | sanction-worry, time-with-children                  |
