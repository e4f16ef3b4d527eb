Feature: Where Healthy Start ends
  Take-home pay of more than £408 a month ends the Healthy Start card: about seven hours a week at the lowest wage.

  Rule: It ends above £408 a month (Healthy Start Scheme and Welfare Food (Amendment) Regulations 2005, regs 3 and 8)

    Scenario Outline: A job of £<pay> a month in the month from <first day>, with a baby and a child of 2
      Given an assessment period that starts on <first day>
      And the household lives in <place>
      And Cerys is 30 years old
      And a child, Efa, born on <baby>
      And a child, Ifan, born on <child>
      And Cerys is offered a job of 7 hours over 2 days a week at £<pay> a month
      When the job is compared with now
      Then by hand, <week> x 3 x 52 / 12 = <loss>
      And by hand, 408 - <pay> = <distance>
      And there is a cliff "healthy-start" at £408.00 that loses £<loss>
      And the answer's jobs/0/cliffs/1/id is healthy-start
      And the answer's jobs/0/cliffs/1/distance is <distance>

      Examples: a pound below, at the limit, and a pound above
        | first day   | place          | baby         | child       | week | loss  | pay    | distance |
        | 1 June 2026 | Wales          | 1 March 2026 | 1 June 2024 | 4.65 | 60.45 | 407.00 | 1.00     |
        | 1 June 2026 | Wales          | 1 March 2026 | 1 June 2024 | 4.65 | 60.45 | 408.00 | 0.00     |
        | 1 June 2026 | the South West | 1 March 2026 | 1 June 2024 | 4.65 | 60.45 | 409.00 | -1.00    |
        | 1 June 2025 | the South West | 1 March 2025 | 1 June 2023 | 4.25 | 55.25 | 407.00 | 1.00     |

    Scenario: The sentence to read aloud
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Cerys is 30 years old
      And a child, Ifan, born on 1 June 2024
      And Cerys is offered a job of 7 hours over 2 days a week at £400.00 a month
      When the job is compared with now
      Then by hand, 4.65 x 52 / 12 = 20.15
      And "Where Healthy Start ends" is explained by "The Healthy Start card, worth £20.15 a month, ends when take-home pay passes £408 a month."

    Scenario: No young child, no cliff
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Cerys is 30 years old
      And a child, Ifan, born on 1 June 2014
      And Cerys is offered a job of 7 hours over 2 days a week at £400.00 a month
      When the job is compared with now
      Then there is no cliff "healthy-start"
