Feature: Free hours in England that do not hang on work
  Every child of 3 or 4 has 15 free hours in 38 weeks of the year, from the term after turning 3 until school. Some
  two-year-olds have them too, and keep them once begun.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Amina is 30 years old

  Rule: Every child from the term after turning 3 (Local Authority (Duty to Secure Early Years Provision Free of Charge) Regulations 2014, regs 3 and 4)

    Scenario Outline: Bilal, born on <birth date>, has them when the month from <first day> ends
      Given an assessment period that starts on <first day>
      And a child, Bilal, born on <birth date>
      When the position is worked out
      Then "Free hours for every child of 3 or 4" is explained by "Bilal can have 15 free hours a week, in 38 weeks of the year. Every child of 3 or 4 can."

      Examples:
        | birth date     | first day       |
        | 31 March 2023  | 2 March 2026    |
        | 1 April 2023   | 2 August 2026   |
        | 31 August 2023 | 2 August 2026   |
        | 1 September 2023 | 2 December 2026 |
        | 31 August 2022 | 1 August 2026   |

    Scenario Outline: Bilal, born on <birth date>, must wait until <start>
      Given an assessment period that starts on <first day>
      And a child, Bilal, born on <birth date>
      When the position is worked out
      Then there is no "Free hours for every child of 3 or 4" because "Bilal can have 15 free hours a week from <start>. That is the term after turning 3."

      Examples:
        | birth date       | first day       | start            |
        | 31 March 2023    | 1 March 2026    | 1 April 2026     |
        | 1 April 2023     | 1 August 2026   | 1 September 2026 |
        | 1 September 2023 | 1 December 2026 | 1 January 2027   |

    Scenario: Bilal turned 4 in August, and starts school in September
      Given an assessment period that starts on 2 August 2026
      And a child, Bilal, born on 31 August 2022
      When the position is worked out
      Then the answer's childcare/freeHours is ""
      And the answer's notAwarded/childcare/free-hours is ""

    Scenario: Amina takes home £2,500, and Bilal is 3: hours for two-year-olds are past
      Given a child, Bilal, born on 1 February 2023
      And Amina takes home £2,500.00 a month for 37 hours a week
      When the position is worked out
      Then the answer's childcare/freeHours is every-child, working-parents
      And the answer's notAwarded/childcare/free-hours is ""

  Rule: Two-year-olds of families on Universal Credit who take home at most £15,400 a year (Local Authority (Duty to Secure Early Years Provision Free of Charge) Regulations 2014, reg 1(2))

    Scenario Outline: Amina takes home £<pay> a month, and Bilal is 2
      Given a child, Bilal, born on 1 February 2024
      And Amina takes home £<pay> a month for 25 hours a week
      When the position is worked out
      Then by hand, <pay> x 12 = <year>
      And "Free hours for two-year-olds" is explained by "You get Universal Credit with low earnings. So Bilal can have 15 free hours a week. Apply to your council."

      Examples:
        | pay      | year      |
        | 500.00   | 6,000.00  |
        | 1,283.33 | 15,399.96 |

    Scenario: A penny more
      Given a child, Bilal, born on 1 February 2024
      And Amina takes home £1,283.34 a month for 25 hours a week
      When the position is worked out
      Then by hand, 1,283.34 x 12 = 15,400.08
      And there is no "Free hours for two-year-olds" because "These 15 hours need Universal Credit, and take-home pay of at most £15,400 a year. A place once begun is kept."

    Scenario: Without Universal Credit there are none, however low the pay
      Given a child, Bilal, born on 1 February 2024
      And savings of £20,000
      When the position is worked out
      Then there is no "Free hours for two-year-olds" because "These 15 hours need Universal Credit, and take-home pay of at most £15,400 a year. A place once begun is kept."

    Scenario Outline: They begin in the term after turning 2: Bilal, born on <birth date>, has them when the month from <first day> ends
      Given an assessment period that starts on <first day>
      And a child, Bilal, born on <birth date>
      When the position is worked out
      Then "Free hours for two-year-olds" is explained by "You get Universal Credit with low earnings. So Bilal can have 15 free hours a week. Apply to your council."

      Examples: terms begin on 1 April, 1 September and 1 January
        | birth date       | first day       |
        | 31 March 2024    | 2 March 2026    |
        | 1 April 2024     | 2 August 2026   |
        | 31 August 2024   | 2 August 2026   |
        | 1 September 2024 | 2 December 2026 |

    Scenario Outline: Bilal, born on <birth date>, must wait when the month from <first day> ends
      Given an assessment period that starts on <first day>
      And a child, Bilal, born on <birth date>
      When the position is worked out
      Then there is no "Free hours for two-year-olds"

      Examples:
        | birth date       | first day       |
        | 31 March 2024    | 1 March 2026    |
        | 1 April 2024     | 1 August 2026   |
        | 1 September 2024 | 1 December 2026 |

    Scenario: Bilal turns 2 in May, and must wait for September
      Given a child, Bilal, born on 1 May 2024
      When the position is worked out
      Then there is no "Free hours for two-year-olds"

    Scenario: Until then nobody is told that these hours need Universal Credit, though Amina takes home £2,500
      Given a child, Bilal, born on 1 May 2024
      And Amina takes home £2,500.00 a month for 37 hours a week
      When the position is worked out
      Then the answer's notAwarded/childcare/free-hours/extra-help is ""

  Rule: A child with a disability benefit has them whatever the family earns (Local Authority (Duty to Secure Early Years Provision Free of Charge) Regulations 2014, reg 1(2))

    Scenario: Bilal gets Disability Living Allowance
      Given a child, Bilal, born on 1 February 2024
      And Bilal gets a disability benefit at the lower rate
      And Amina takes home £3,000.00 a month for 37 hours a week
      When the position is worked out
      Then "Free hours for two-year-olds" is explained by "Bilal gets a disability benefit. So 15 hours a week are free from the age of 2. Apply to your council."

    Scenario: Bilal gets Disability Living Allowance, and his family gets Universal Credit: they have the hours for one reason
      Given a child, Bilal, born on 1 February 2024
      And Bilal gets a disability benefit at the lower rate
      When the position is worked out
      Then "Free hours for two-year-olds" is explained by "You get Universal Credit with low earnings. So Bilal can have 15 free hours a week. Apply to your council."
      And the answer's childcare/freeHours is extra-help

    Scenario: Bilal gets it, and has 15 free hours already: they are not said twice
      Given a child, Bilal, born on 1 February 2024
      And Bilal gets a disability benefit at the lower rate
      And Amina takes home £3,000.00 a month for 37 hours a week
      And Amina and Tariq are a couple aged 30 and 31
      And Bilal's childcare is:
        | cost          | registered | free hours |
        | £10.00 a week | yes        | 15         |
      When the position is worked out
      Then "Free hours for two-year-olds" is explained by "Bilal gets a disability benefit. So 15 hours a week are free from the age of 2. Apply to your council."
      And the answer's childcare/freeHours is extra-help

  Rule: Hours once begun are kept (Hansard, 4 December 2017, Childcare: Update)

    Scenario: Bilal has 15 free hours, and Amina's husband earns more than he did
      Given Amina and Tariq are a couple aged 30 and 31
      And a child, Bilal, born on 1 February 2024
      And Tariq takes home £2,500.00 a month for 37 hours a week
      And Bilal's childcare is:
        | cost         | registered | free hours |
        | £10.00 a week | yes        | 15         |
      When the position is worked out
      Then "Free hours for two-year-olds" is explained by "Bilal has free hours already, and keeps them. They do not end when you earn more."

    Scenario: The free hours that Bilal has are those of working parents, where Amina and Tariq both earn enough
      Given Amina and Tariq are a couple aged 30 and 31
      And a child, Bilal, born on 1 February 2024
      And Amina takes home £1,500.00 a month for 25 hours a week
      And Tariq takes home £2,500.00 a month for 37 hours a week
      And Bilal's childcare is:
        | cost          | registered | free hours |
        | £10.00 a week | yes        | 30         |
      When the position is worked out
      Then the answer's childcare/freeHours is working-parents
      And there is no "Free hours for two-year-olds" because "These 15 hours need Universal Credit, and take-home pay of at most £15,400 a year. A place once begun is kept."

    Scenario Outline: Other childcare is no place that is kept: <whose>
      Given Amina and Tariq are a couple aged 30 and 31
      And a child, Bilal, born on 1 February 2024
      And a child, Zara, born on 1 February 2023
      And Tariq takes home £2,500.00 a month for 37 hours a week
      And <child>'s childcare is:
        | cost          | registered | free hours |
        | £10.00 a week | yes        | <free>     |
      When the position is worked out
      Then there is no "Free hours for two-year-olds" for Bilal because "These 15 hours need Universal Credit, and take-home pay of at most £15,400 a year. A place once begun is kept."

      Examples:
        | whose                            | child | free |
        | that of Bilal without free hours | Bilal | 0    |
        | the free hours of Zara           | Zara  | 15   |

    Scenario: Nor is a place that a job on offer would need
      Given Amina and Tariq are a couple aged 30 and 31
      And a child, Bilal, born on 1 February 2024
      And Tariq takes home £2,500.00 a month for 37 hours a week
      And Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And the job's childcare are:
        | child | cost          | registered | free hours |
        | Bilal | £10.00 a week | yes        | 15         |
      When the job is compared with now
      Then there is no "Free hours for two-year-olds" for Bilal

    Scenario Outline: Free hours that were told are others: in <place>, of a child born on <born>
      Given the household lives in <place>
      And Amina and Tariq are a couple aged 30 and 31
      And a child, Bilal, born on <born>
      And Tariq takes home £2,500.00 a month for 37 hours a week
      And Bilal's childcare is:
        | cost          | registered | free hours |
        | £10.00 a week | yes        | 15         |
      When the position is worked out
      Then there is no "Free hours for two-year-olds"

      Examples: another nation, a child whose term has not come, and one of three
        | place             | born            |
        | Wales             | 1 February 2024 |
        | the East Midlands | 1 May 2024      |
        | the East Midlands | 1 February 2023 |
