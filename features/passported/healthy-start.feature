Feature: Healthy Start
  Outside Scotland a family on Universal Credit with a baby on the way or a young child, and with very little pay, can have a
  card for milk, fruit and vegetables. Its limit on take-home pay is the first cliff that a young family meets.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Cerys is 30 years old

  Rule: It comes with Universal Credit and take-home pay of £408 a month or less (Healthy Start Scheme and Welfare Food (Amendment) Regulations 2005, reg 3)

    Scenario: Cerys takes home £408
      Given a child, Efa, born on 1 June 2024
      And Cerys takes home £408.00 a month for 8 hours a week
      When the position is worked out
      Then "Healthy Start" is £4.65
      And "Healthy Start" is explained by "You can have a Healthy Start card of £4.65 a week for healthy food. Your take-home pay may be at most £408 a month."

    Scenario: Cerys takes home a penny more
      Given a child, Efa, born on 1 June 2024
      And Cerys takes home £408.01 a month for 8 hours a week
      When the position is worked out
      Then there is no "Healthy Start"

    Scenario Outline: The value of a week in the month from <first day>
      Given an assessment period that starts on <first day>
      And a child, Efa, born on 1 May 2022
      When the position is worked out
      Then "Healthy Start" is £<week>

      Examples: under 1, and then 1 to 3
        | first day     | week |
        | 1 May 2022    | 8.50 |
        | 1 May 2023    | 4.25 |
        | 31 March 2026 | 4.25 |

    Scenario: A job of £409 a month ends it
      Given a child, Efa, born on 1 June 2024
      And Cerys is offered a job of 7 hours over 2 days a week at £409.00 a month
      When the job is compared with now
      Then the answer's jobs/0/helpLost/0/id is healthy-start
      And the answer's jobs/0/helpLost/0/worth/amount is 4.65
      And the answer's jobs/0/helpLost/0/worth/per is week

  Rule: It needs a baby on the way or a young child (Healthy Start Scheme and Welfare Food (Amendment) Regulations 2005, reg 3)

    Scenario: Efa is 10
      Given a child, Efa, born on 1 June 2016
      When the position is worked out
      Then there is no "Healthy Start"

  Rule: It does not come with Universal Credit when none is paid (Healthy Start Scheme and Welfare Food (Amendment) Regulations 2005, reg 3)

    Scenario: Savings rule out Universal Credit
      Given a child, Efa, born on 1 June 2024
      And savings of £16,000.01
      When the position is worked out
      Then there is no "Healthy Start"

  Rule: In Scotland Best Start Foods stands in its place (Welfare Foods (Best Start Foods) (Scotland) Regulations 2019)

    Scenario: Efa is 3 and lives in Scotland, too old for Best Start Foods
      Given the household lives in Scotland
      And a child, Efa, born on 1 June 2023
      When the position is worked out
      Then there is no "Healthy Start"
      And there is no "Best Start Foods"
