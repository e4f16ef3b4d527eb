Feature: What Housing Benefit leaves a household to live on
  Before income takes anything off Housing Benefit, each household keeps an amount by its adults' ages and its children.

  Rule: One amount for the adults, by age and family (Housing Benefit Regulations 2006, Sch 3 para 1)

    Scenario Outline: On <day> Ines is <age>, and by herself
      Given an assessment period that starts on <day>
      And the household lives in Wales
      And Ines is <age> years old
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Left to live on for adults, a week" is £<week>
      And "Left to live on for adults, a week" is explained by "When Housing Benefit looks at income, it first leaves you £<week> a week to live on."

      Examples:
        | day          | age | week  |
        | 6 April 2026 | 24  | 75.65 |
        | 6 April 2026 | 25  | 95.55 |
        | 5 April 2026 | 24  | 72.90 |
        | 5 April 2026 | 25  | 92.05 |
        | 1 June 2024  | 24  | 71.70 |
        | 1 June 2024  | 25  | 90.50 |
        | 1 June 2023  | 24  | 67.20 |
        | 1 June 2023  | 25  | 84.80 |
        | 1 June 2022  | 24  | 61.05 |

    Scenario: A lone parent of 19 keeps the full amount, and an amount for the child
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines is 19 years old
      And a child, Mia, born on 2 February 2025
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Left to live on for adults, a week" is £95.55
      And "Left to live on for children, a week" is £87.88
      And "Left to live on for children, a week" is explained by "It leaves £87.88 a week for each child too: £87.88 in all."
      And by hand, 95.55 + 87.88 = 183.43
      And "Left to live on, a week" is £183.43

    Scenario Outline: A lone parent of <age> keeps the amount of a young single person until 18
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines is <age> years old
      And a child, Mia, born on 2 February 2025
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Left to live on for adults, a week" is £<week>

      Examples:
        | age | week  |
        | 17  | 75.65 |
        | 18  | 95.55 |

    Scenario Outline: On <day> a couple keep one amount
      Given an assessment period that starts on <day>
      And the household lives in Wales
      And Ines and Tom are a couple aged 22 and 23
      And the home is temporary accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Left to live on for adults, a week" is £<week>

      Examples:
        | day          | week   |
        | 6 April 2026 | 150.15 |
        | 5 April 2026 | 144.65 |
        | 1 June 2024  | 142.25 |
        | 1 June 2023  | 133.30 |
        | 1 June 2022  | 121.05 |

    Scenario: The support component brings a young person the full amount
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines is 22 years old
      And Ines has £145.90 a week from new-style-esa
      And Ines's support component is yes
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Left to live on for adults, a week" is £95.55

  Rule: An amount for each child, of two at the most before 6 April 2026 (Housing Benefit Regulations 2006, reg 22(1)(b) and Sch 3 para 2)

    Scenario Outline: In the period from <start> Ines has <children>
      Given an assessment period that starts on <start>
      And the household lives in Wales
      And Ines is 40 years old
      And a child, Ada, born on 2 February 2015
      And a child, Ben, born on 2 February 2017
      And <third>
      And the home is temporary accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then by hand, <sum> = <week>
      And "Left to live on for children, a week" is £<week>

      Examples:
        | start         | children       | third                                 | sum       | week   |
        | 6 April 2026  | three children | a child, Cal, born on 2 February 2020 | 87.88 x 3 | 263.64 |
        | 5 April 2026  | three children | a child, Cal, born on 2 February 2020 | 84.66 x 2 | 169.32 |
        | 5 April 2026  | two children   | savings of £0.00                      | 84.66 x 2 | 169.32 |
        | 1 June 2024   | three children | a child, Cal, born on 2 February 2020 | 83.24 x 2 | 166.48 |
        | 1 June 2023   | two children   | savings of £0.00                      | 77.78 x 2 | 155.56 |
        | 1 June 2022   | two children   | savings of £0.00                      | 70.80 x 2 | 141.60 |

    Scenario: Before April 2026 the third child is said to bring nothing
      Given an assessment period that starts on 1 June 2025
      And the household lives in Wales
      And Ines is 40 years old
      And a child, Ada, born on 2 February 2015
      And a child, Ben, born on 2 February 2017
      And a child, Cal, born on 2 February 2020
      And the home is temporary accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Left to live on for children, a week" is explained by "It leaves £84.66 a week for each of 2 children too: £169.32 in all. Before April 2026 it leaves nothing for more."

    Scenario Outline: A young person of <age>
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Ines is 40 years old
      And a child, Dan, born on <born>
      And Dan is not in education
      And the home is temporary accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then "Left to live on for adults, a week" is £95.55
      And there is no "Left to live on for children, a week"

      Examples: Out of school, Dan is no young person for whom Child Benefit is paid
        | age | born           |
        | 17  | 1 January 2009 |

  Rule: It is left where Housing Benefit meets the rent, and only there (Universal Credit Regulations 2013, Sch 1 para 3A)

    Scenario Outline: In the period from <start> Ines rents from the council, with <children>
      Given an assessment period that starts on <start>
      And the household lives in Wales
      And Ines is 40 years old
      And a child, Ada, born on 2 February 2015
      And a child, Ben, born on 2 February 2017
      And <third>
      And the home is rented from the council for £200 a week
      When the position is worked out
      Then there is no "Left to live on for adults, a week"
      And there is no "Left to live on for children, a week"

      Examples:
        | start        | children       | third                                 |
        | 6 April 2026 | three children | a child, Cal, born on 2 February 2020 |
        | 5 April 2026 | three children | a child, Cal, born on 2 February 2020 |
        | 5 April 2026 | two children   | savings of £0.00                      |
