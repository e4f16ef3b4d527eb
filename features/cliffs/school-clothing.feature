Feature: Where help with school clothes ends
  In Scotland and Wales money for school clothes ends at the same take-home pay as free school meals. Primary pupils who have
  their meals anyway can still lose it.

  Rule: In Scotland it ends above the limit of free school meals (Education (Scotland) Act 1980, s 54)

    Scenario Outline: A job of £<pay> a month in June 2026; one child in primary 4 and one in secondary school
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Eilidh is 40 years old
      And a child, Callum, born on 1 May 2017
      And a child, Ailsa, born on 1 May 2012
      And Eilidh is offered a job of 16 hours over 3 days a week at £<pay> a month
      When the job is compared with now
      Then by hand, (120 + 150) / 12 = 22.50
      And by hand, 885 - <pay> = <distance>
      And there is a cliff "school-clothing" at £885.00 that loses £22.50
      And the answer's jobs/0/cliffs/2/id is school-clothing
      And the answer's jobs/0/cliffs/2/distance is <distance>

      Examples: a pound below, at the limit, and a pound above
        | pay    | distance |
        | 884.00 | 1.00     |
        | 885.00 | 0.00     |
        | 886.00 | -1.00    |

  Rule: In Wales it ends above £616.67 a month (School Essentials Grant)

    Scenario Outline: A job of £<pay> a month in November 2026; Ifan is in year 3
      Given an assessment period that starts on 1 November 2026
      And the household lives in Wales
      And Cerys is 40 years old
      And a child, Ifan, born on 1 March 2019
      And Cerys is offered a job of 11 hours over 3 days a week at £<pay> a month
      When the job is compared with now
      Then by hand, 125 / 12 = 10.42
      And by hand, 616.67 - <pay> = <distance>
      And there is a cliff "school-clothing" at £616.67 that loses £10.42
      And the answer's jobs/0/cliffs/1/distance is <distance>
      And there is no cliff "free-school-meals"
      And "Where help with school clothes ends" is explained by "Help with school clothes worth £10.42 a month ends when take-home pay passes £616.67 a month."

      Examples: a pound below, at the limit, and a pound above
        | pay    | distance |
        | 615.67 | 1.00     |
        | 616.67 | 0.00     |
        | 617.67 | -1.00    |

  Rule: In England no limit is set for all councils (Education Act 1996, s 510)

    Scenario: Joanna in Derby
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East Midlands
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2017
      And Joanna is offered a job of 11 hours over 3 days a week at £600.00 a month
      When the job is compared with now
      Then there is no cliff "school-clothing"
