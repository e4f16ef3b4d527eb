Feature: Which school year a child is in
  Help at school goes by the school year, not by the birthday alone. It is told from the child's day of birth and where the
  family lives, by the first day of the assessment period. Here the free meals of the first school year show it.

  Background:
    Given Nadia is 30 years old

  Rule: In England and Wales a child starts in the September after the fourth birthday (School Admissions Code 2021, para 2.17; Education Act 1996, s 579(1))

    Scenario Outline: Sami was born on <born>; the month begins on <first day>
      Given an assessment period that starts on <first day>
      And the household lives in <place>
      And a child, Sami, born on <born>
      When the position is worked out
      Then the answer's help/0/id is free-school-meals

      Examples: the eldest and the youngest in reception, on the first and the last days of the year that can begin a month here
        | place      | first day        | born             |
        | the South East | 1 September 2026 | 1 September 2021 |
        | the South East | 1 September 2026 | 31 August 2022   |
        | the South East | 1 August 2027    | 31 August 2022   |
        | Wales      | 1 September 2026 | 31 August 2022   |

    Scenario Outline: Sami was born on <born> and is too young on <first day>
      Given an assessment period that starts on <first day>
      And the household lives in <place>
      And a child, Sami, born on <born>
      When the position is worked out
      Then there is no "Free school meals" for Sami

      Examples:
        | place          | first day        | born             |
        | the South East | 1 September 2026 | 1 September 2022 |
        | the South East | 1 August 2026    | 31 August 2022   |
        | Wales          | 1 September 2026 | 1 September 2022 |

  Rule: In Scotland a child starts in August who is 5 by the end of the next February (Education (Scotland) Act 1980, s 32)

    Scenario: Callum, born on 28 February 2022, is in primary 1 from August 2026
      Given an assessment period that starts on 1 August 2026
      And the household lives in Scotland
      And a child, Callum, born on 28 February 2022
      When the position is worked out
      Then "Free school meals" for Callum is £400.00

    Scenario Outline: Callum, born on <born>, is not at school on <first day>
      Given an assessment period that starts on <first day>
      And the household lives in Scotland
      And a child, Callum, born on <born>
      When the position is worked out
      Then there is no "Free school meals" for Callum

      Examples:
        | first day     | born             |
        | 1 August 2026 | 1 March 2022     |
        | 1 July 2026   | 28 February 2022 |

  Rule: In Northern Ireland a child starts in the September after turning 4 by 1 July (Education and Libraries (Northern Ireland) Order 1986)

    Scenario: Orla lives in Derry, where none of these figures holds
      Given an assessment period that starts on 1 September 2026
      And the household lives in Northern Ireland
      And a child, Orla, born on 1 July 2022
      When the position is worked out
      Then "northern-ireland" is out of scope and no figure is given

  Rule: A young person of 16 or more must be in education, and be under 19 (Education Act 1996, ss 3, 8 and 512)

    Scenario Outline: Kuba, born on <born>, is in education in the month from 1 October 2026
      Given an assessment period that starts on 1 October 2026
      And the household lives in the South East
      And a child, Kuba, born on <born>
      When the position is worked out
      Then "Free school meals" for Kuba is £495.90

      Examples: 16, and 18 on 31 October 2026
        | born            |
        | 1 March 2010    |
        | 1 November 2007 |

    Scenario: Kuba of 16 has left school
      Given an assessment period that starts on 1 October 2026
      And the household lives in the South East
      And a child, Kuba, born on 1 March 2010
      And Kuba is not in education
      When the position is worked out
      Then there is no "Free school meals"

    Scenario: Kuba is 19 on 31 October 2026
      Given an assessment period that starts on 1 October 2026
      And the household lives in the South East
      And a child, Kuba, born on 31 October 2007
      When the position is worked out
      Then there is no "Free school meals"
