Feature: Which children are of an age for free hours for work
  In England the ages came in one after another: 3 and 4 first, 2 in April 2024, nine months in September 2024, and 30 hours for
  all of them in September 2025. Each begins with the term after the age is reached.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Amina is 30 years old
    And Amina takes home £1,500.00 a month for 25 hours a week

  Rule: Two-year-olds came in on 1 April 2024 (Childcare (Free of Charge for Working Parents) (England) Regulations 2022, regs 12, 13 and 27)

    Scenario: The month ends on 31 March 2024
      Given an assessment period that starts on 1 March 2024
      And a child, Bilal, born on 1 February 2022
      When the position is worked out
      Then there is no "Free hours for working parents"

    Scenario: The month ends on 1 April 2024
      Given an assessment period that starts on 2 March 2024
      And a child, Bilal, born on 1 February 2022
      When the position is worked out
      Then "Free hours for working parents" is explained by "Bilal can have 15 free hours a week in all, in 38 weeks of the year, because of work. Apply before the term begins."

    Scenario Outline: Bilal, born on <birth date>, is <not> two when the term begins on 1 April 2024
      Given an assessment period that starts on 2 March 2024
      And a child, Bilal, born on <birth date>
      When the position is worked out
      Then there is no "Free hours for working parents"

      Examples:
        | birth date   | not     |
        | 1 April 2022 | not yet |

  Rule: Children from nine months came in on 1 September 2024 (Childcare (Free of Charge for Working Parents) (England) Regulations 2022, regs 12, 13 and 27)

    Scenario: Bilal was nine months old on 30 August, so September is his first term
      Given an assessment period that starts on 2 August 2024
      And a child, Bilal, born on 30 November 2023
      When the position is worked out
      Then "Free hours for working parents" is explained by "Bilal can have 15 free hours a week in all, in 38 weeks of the year, because of work. Apply before the term begins."

    Scenario Outline: The month from <first day>, and Bilal was born on <birth date>
      Given an assessment period that starts on <first day>
      And a child, Bilal, born on <birth date>
      When the position is worked out
      Then there is no "Free hours for working parents"

      Examples: before the day; and nine months old on the first day of a term, so in the next
        | first day     | birth date       |
        | 1 August 2024 | 30 November 2023 |
        | 2 August 2024 | 1 December 2023  |

  Rule: From 1 September 2025 there are 30 hours for every age (Childcare Act 2016, s 1)

    Scenario Outline: Bilal, born on <birth date>, in the month from <first day>
      Given an assessment period that starts on <first day>
      And a child, Bilal, born on <birth date>
      When the position is worked out
      Then "Free hours for working parents" is explained by "Bilal can have <hours> free hours a week in all, in 38 weeks of the year, because of work. Apply before the term begins."

      Examples:
        | birth date    | first day     | hours |
        | 1 May 2024    | 1 August 2025 | 15    |
        | 1 May 2024    | 2 August 2025 | 30    |
        | 1 May 2023    | 1 August 2025 | 15    |
        | 1 May 2023    | 2 August 2025 | 30    |
        | 1 May 2022    | 1 August 2025 | 15    |
        | 31 March 2022 | 1 August 2025 | 30    |

  Rule: Before that there were 30 hours for 3 and 4 only (Childcare Act 2016, s 1)

    Scenario: Bilal is 3, in June 2022
      Given an assessment period that starts on 1 June 2022
      And a child, Bilal, born on 31 March 2019
      When the position is worked out
      Then "Free hours for working parents" is explained by "Bilal can have 30 free hours a week in all, in 38 weeks of the year, because of work. Apply before the term begins."

    Scenario Outline: In the month from <first day> Bilal, who turned 4 on 31 August 2026, is <where>
      Given an assessment period that starts on <first day>
      And a child, Bilal, born on 31 August 2022
      When the position is worked out
      Then the answer's childcare/freeHours/0/for is <where>

      Examples:
        | first day     | where |
        | 1 August 2026 | Bilal |

    Scenario: In September he starts school
      Given an assessment period that starts on 2 August 2026
      And a child, Bilal, born on 31 August 2022
      When the position is worked out
      Then there is no "Free hours for working parents"

  Rule: Before the age is reached nobody is told to earn more for them (Childcare (Free of Charge for Working Parents) (England) Regulations 2022, regs 13 and 27)

    Scenario Outline: Amina and Tariq, who does not work; the month from <first day>, and Bilal was born on <birth date>
      Given an assessment period that starts on <first day>
      And Amina and Tariq are a couple aged 30 and 31
      And a child, Bilal, born on <birth date>
      When the position is worked out
      Then the answer's notAwarded/childcare/free-hours/working-parents is ""

      Examples: two before April 2024, not yet two, nine months before September 2024, not yet nine months, and at school
        | first day     | birth date       |
        | 1 March 2024  | 1 February 2022  |
        | 2 March 2024  | 1 April 2022     |
        | 1 August 2024 | 30 November 2023 |
        | 2 August 2024 | 1 December 2023  |
        | 1 June 2026   | 1 April 2026     |
        | 2 August 2026 | 31 August 2022   |
