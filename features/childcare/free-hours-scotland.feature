Feature: Funded hours in Scotland
  Every child of 3 or 4 has 1,140 funded hours a year, whether the parents work or not. Some two-year-olds have them too, and keep
  them once begun.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Scotland
    And Morag is 30 years old

  Rule: From the term after turning 3 until school (Children and Young People (Scotland) Act 2014, ss 47 and 48)

    Scenario Outline: Isla, born on <birth date>, has them when the month from <first day> ends
      Given an assessment period that starts on <first day>
      And a child, Isla, born on <birth date>
      When the position is worked out
      Then by hand, 1,140 / 38 = 30.00
      And "Funded hours of early learning" is explained by "Isla can have 1,140 funded hours a year, about 30 a week in term time. Every child of 3 or 4 can."

      Examples: a birthday in January or February opens April, one from March to August opens August, and one after that January
        | birth date       | first day       |
        | 28 February 2023 | 2 March 2026    |
        | 1 March 2023     | 2 July 2026     |
        | 31 August 2023   | 2 July 2026     |
        | 1 September 2023 | 2 December 2026 |

      Examples: a child who turns 5 on 1 March 2027 starts school in August 2027
        | birth date       | first day       |
        | 1 March 2022     | 2 July 2026     |
        | 28 February 2022 | 1 July 2026     |

    Scenario: A child who turns 5 on 28 February 2027 starts school in August 2026
      Given an assessment period that starts on 2 July 2026
      And a child, Isla, born on 28 February 2022
      When the position is worked out
      Then there is no "Funded hours of early learning"

    Scenario: Isla is one year old
      Given a child, Isla, born on 1 February 2025
      When the position is worked out
      Then there is no "Funded hours of early learning" because "Isla can have funded hours from about 1 April 2028. Some children can begin a year sooner: ask your council."

  Rule: Two-year-olds of families on Universal Credit with low earnings (Provision of Early Learning and Childcare (Specified Children) (Scotland) Order 2014, arts 1(2) and 2)

    Scenario Outline: Morag takes home £<limit> a month, and Isla, born on <birth date>, is 2
      Given an assessment period that starts on <first day>
      And a child, Isla, born on <birth date>
      And Morag takes home £<limit> a month for 16 hours a week
      When the position is worked out
      Then "Funded hours of early learning" is explained by "You get Universal Credit with low earnings. So 1,140 hours a year are funded for Isla, about 30 a week."

      Examples:
        | first day   | birth date      | limit  |
        | 1 June 2022 | 1 February 2020 | 660.00 |
        | 1 June 2023 | 1 February 2021 | 726.00 |
        | 1 June 2024 | 1 February 2022 | 796.00 |
        | 1 June 2025 | 1 February 2023 | 850.00 |

    Scenario Outline: A penny more in <first day>
      Given an assessment period that starts on <first day>
      And a child, Isla, born on <birth date>
      And Morag takes home £<pay> a month for 16 hours a week
      When the position is worked out
      Then there is no "Funded hours of early learning" because "At 2, funded hours need Universal Credit, and take-home pay of at most £<limit> a month. A place once begun is kept."

      Examples:
        | first day   | birth date      | pay    | limit |
        | 1 June 2022 | 1 February 2020 | 660.01 | 660   |
        | 1 June 2025 | 1 February 2023 | 850.01 | 850   |

    Scenario: Without Universal Credit there are none at 2
      Given a child, Isla, born on 1 February 2024
      And savings of £20,000
      When the position is worked out
      Then there is no "Funded hours of early learning" because "At 2, funded hours need Universal Credit, and take-home pay of at most £850 a month. A place once begun is kept."

  Rule: Hours once begun are kept (Children and Young People (Scotland) Act 2014, s 47)

    Scenario: Isla has a place already, and Morag earns more now
      Given a child, Isla, born on 1 February 2024
      And Morag takes home £1,500.00 a month for 30 hours a week
      And Isla's childcare is:
        | cost          | registered | free hours |
        | £10.00 a week | yes        | 30         |
      When the position is worked out
      Then "Funded hours of early learning" is explained by "Isla has funded hours already, and keeps them: 1,140 a year, about 30 a week in term time."

    Scenario: Isla has a place already, and Morag is on Universal Credit: they are the same hours
      Given a child, Isla, born on 1 February 2024
      And Morag takes home £300.00 a month for 6 hours a week
      And Isla's childcare is:
        | cost          | registered | free hours |
        | £10.00 a week | yes        | 30         |
      When the position is worked out
      Then the answer's childcare/freeHours is funded-hours

    Scenario Outline: Other childcare is no place that is kept: <whose>
      Given a child, Isla, born on 1 February 2024
      And a child, Finn, born on 1 February 2023
      And Morag takes home £1,500.00 a month for 30 hours a week
      And <child>'s childcare is:
        | cost          | registered | free hours |
        | £10.00 a week | yes        | <free>     |
      When the position is worked out
      Then there is no "Funded hours of early learning" for Isla because "At 2, funded hours need Universal Credit, and take-home pay of at most £850 a month. A place once begun is kept."

      Examples:
        | whose                           | child | free |
        | that of Isla without free hours | Isla  | 0    |
        | the free hours of Finn          | Finn  | 30   |

    Scenario: Nor is a place that a job on offer would need
      Given a child, Isla, born on 1 February 2024
      And Morag takes home £1,500.00 a month for 30 hours a week
      And Morag is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And the job's childcare are:
        | child | cost          | registered | free hours |
        | Isla  | £10.00 a week | yes        | 30         |
      When the job is compared with now
      Then there is no "Funded hours of early learning" for Isla because "At 2, funded hours need Universal Credit, and take-home pay of at most £850 a month. A place once begun is kept."
