Feature: Where free school meals end
  A pound more of take-home pay can end free school meals worth hundreds of pounds a year, long before Universal Credit ends. The
  job's answer says where that is, what it costs, and how far away it stands.

  Rule: In England they end above £616.67 a month until September 2026 (SI 2018/148, reg 4; Education Act 1996, s 512ZB)

    Background: Joanna, lone parent of Kuba of 9
      Given the household lives in the East Midlands
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2017

    Scenario Outline: A job of £<pay> a month in June 2026
      Given an assessment period that starts on 1 June 2026
      And Joanna is offered a job of 11 hours over 3 days a week at £<pay> a month
      When the job is compared with now
      Then by hand, 2.61 x 190 / 12 = 41.33
      And by hand, 616.67 - <pay> = <distance>
      And there is a cliff "free-school-meals" at £616.67 that loses £41.33
      And the answer's jobs/0/cliffs/1/id is free-school-meals
      And the answer's jobs/0/cliffs/1/distance is <distance>

      Examples: a pound below, at the limit, and a pound above
        | pay    | distance |
        | 615.67 | 1.00     |
        | 616.67 | 0.00     |
        | 617.67 | -1.00    |

    Scenario: The sentence to read aloud, and two children
      Given an assessment period that starts on 1 June 2026
      And a child, Ola, born on 1 March 2012
      And Joanna is offered a job of 11 hours over 3 days a week at £600.00 a month
      When the job is compared with now
      Then by hand, 2 x 2.61 x 190 / 12 = 82.65
      And there is a cliff "free-school-meals" at £616.67 that loses £82.65
      And "Where free school meals end" is explained by "Free school meals worth £82.65 a month end when take-home pay passes £616.67 a month."

    Scenario: From September 2026 there is no such cliff: the row of the limit holds no sum
      Given an assessment period that starts on 1 September 2026
      And Joanna is offered a job of 11 hours over 3 days a week at £600.00 a month
      When the job is compared with now
      Then there is no cliff "free-school-meals"

    Scenario: A child who has them already is protected, so nothing is lost
      Given an assessment period that starts on 1 June 2026
      And the household's receives is universal credit, free school meals
      And Joanna is offered a job of 11 hours over 3 days a week at £617.67 a month
      When the job is compared with now
      Then there is no cliff "free-school-meals"
      And "Free school meals" for Kuba is £495.90

  Rule: Where every child of a school year has them there is no cliff (Education Act 1996, s 512ZB(4A))

    Scenario: Zosia is in year 1
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East Midlands
      And Joanna is 40 years old
      And a child, Zosia, born on 1 March 2020
      And Joanna is offered a job of 11 hours over 3 days a week at £617.67 a month
      When the job is compared with now
      Then there is no cliff "free-school-meals"

  Rule: In Scotland they end above the limit of the year for secondary school (Education (Scotland) Act 1980, s 53(7)(c))

    Scenario Outline: A job of £<pay> a month in the month from <first day>; Callum is in secondary school
      Given an assessment period that starts on <first day>
      And the household lives in Scotland
      And Eilidh is 40 years old
      And a child, Callum, born on 1 May 2011
      And Eilidh is offered a job of 16 hours over 3 days a week at £<pay> a month
      When the job is compared with now
      Then by hand, 400 / 12 = 33.33
      And by hand, <limit> - <pay> = <distance>
      And there is a cliff "free-school-meals" at £<limit> that loses £33.33
      And the answer's jobs/0/cliffs/1/distance is <distance>

      Examples: a pound below, at the limit, and a pound above
        | first day    | limit | pay    | distance |
        | 1 April 2024 | 796   | 795.00 | 1.00     |
        | 1 April 2024 | 796   | 796.00 | 0.00     |
        | 1 April 2024 | 796   | 797.00 | -1.00    |
        | 1 April 2025 | 850   | 849.00 | 1.00     |
        | 1 April 2026 | 885   | 884.00 | 1.00     |
        | 1 April 2026 | 885   | 885.00 | 0.00     |
        | 1 April 2026 | 885   | 886.00 | -1.00    |

    Scenario: Primary 7 with Scottish Child Payment has no limit, so no cliff
      Given an assessment period that starts on 1 April 2026
      And the household lives in Scotland
      And Eilidh is 40 years old
      And a child, Callum, born on 1 May 2014
      And Eilidh is offered a job of 16 hours over 3 days a week at £886.00 a month
      When the job is compared with now
      Then there is no cliff "free-school-meals"

    Scenario: Other income ends Universal Credit before the limit, and the meals with it
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Eilidh is 40 years old
      And a child, Callum, born on 1 May 2011
      And Eilidh has £700.00 a month from occupational-pension
      And Eilidh is offered a job of 1 hours over 1 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, (424.90 + 351.88 - 700.00) / 55% + 710.00 = 849.60
      And there is a cliff "free-school-meals" at £849.60 that loses £33.33

  Rule: In Wales they end above £616.67 a month for secondary school (Free School Lunches and Milk (Universal Credit) (Wales) Order 2019)

    Scenario Outline: A job of £<pay> a month in November 2026; Ifan is in year 8
      Given an assessment period that starts on 1 November 2026
      And the household lives in Wales
      And Cerys is 40 years old
      And a child, Ifan, born on 1 March 2014
      And Cerys is offered a job of 11 hours over 3 days a week at £<pay> a month
      When the job is compared with now
      Then by hand, 3.40 x 190 / 12 = 53.83
      And by hand, 616.67 - <pay> = <distance>
      And there is a cliff "free-school-meals" at £616.67 that loses £53.83
      And the answer's jobs/0/cliffs/1/distance is <distance>

      Examples: a pound below, at the limit, and a pound above
        | pay    | distance |
        | 615.67 | 1.00     |
        | 616.67 | 0.00     |
        | 617.67 | -1.00    |

  Rule: Where no value is published the cliff is named without a loss (Universal Primary Free School Meals: unit rate)

    Scenario: Ifan is in year 8 in June 2022
      Given an assessment period that starts on 1 June 2022
      And the household lives in Wales
      And Cerys is 40 years old
      And a child, Ifan, born on 1 March 2009
      And Cerys is offered a job of 11 hours over 3 days a week at £600.00 a month
      When the job is compared with now
      Then "Where free school meals end" is explained by "Free school meals end when take-home pay passes £616.67 a month."
