Feature: The Best Start Grant
  Scotland pays money once for each new baby, once from a child's second birthday, and once when school could begin, to families
  on Universal Credit. No limit on pay stands in the way of it.

  Background:
    Given the household lives in Scotland
    And Eilidh is 30 years old

  Rule: A first baby brings the higher Pregnancy and Baby Payment (SSI 2018/370, Sch 2)

    Scenario Outline: Rory, the first, in the month from <first day>
      Given an assessment period that starts on <first day>
      And a child, Rory, born on <first day>
      When the position is worked out
      Then "Pregnancy and Baby Payment" is £<payment>
      And "Pregnancy and Baby Payment" is explained by "You can have £<payment> once for your first baby. Claim before the baby is six months old."

      Examples: the Scottish Government's figures
        | first day    | payment |
        | 1 May 2022   | 642.35  |
        | 1 April 2023 | 707.25  |
        | 1 April 2024 | 754.65  |
        | 1 April 2025 | 767.50  |
        | 1 April 2026 | 796.65  |

    Scenario: Take-home pay of £1,500 leaves it
      Given an assessment period that starts on 1 June 2026
      And a child, Rory, born on 10 May 2026
      And Eilidh takes home £1,500.00 a month for 30 hours a week
      When the position is worked out
      Then "Pregnancy and Baby Payment" is £796.65

  Rule: A baby after another child brings the lower one (SSI 2018/370, Sch 2)

    Scenario Outline: Rory, after Ailsa, in the month from <first day>
      Given an assessment period that starts on <first day>
      And a child, Rory, born on <first day>
      And a child, Ailsa, born on 1 May 2012
      When the position is worked out
      Then "Pregnancy and Baby Payment" is £<payment>

      Examples:
        | first day    | payment |
        | 1 May 2022   | 321.20  |
        | 1 April 2023 | 353.65  |
        | 1 April 2024 | 377.35  |
        | 1 April 2025 | 383.75  |
        | 1 April 2026 | 398.35  |

  Rule: Babies born together bring one lower payment more (SSI 2018/370, Sch 2)

    Scenario: Twins, the first children
      Given an assessment period that starts on 1 June 2026
      And a child, Rory, born on 10 May 2026
      And a child, Isla, born on 10 May 2026
      When the position is worked out
      Then by hand, 796.65 + 398.35 + 398.35 = 1,593.35
      And "Pregnancy and Baby Payment" is £1,593.35

    Scenario: Twins after Ailsa
      Given an assessment period that starts on 1 June 2026
      And a child, Rory, born on 10 May 2026
      And a child, Isla, born on 10 May 2026
      And a child, Ailsa, born on 1 May 2012
      When the position is worked out
      Then by hand, 3 x 398.35 = 1,195.05
      And "Pregnancy and Baby Payment" is £1,195.05

  Rule: It does not come with Universal Credit when none is paid (SSI 2018/370, regs 11 and 12 and Sch 2 para 1(e))

    Scenario: Eilidh does not claim it
      Given an assessment period that starts on 1 June 2026
      And a child, Rory, born on 10 May 2026
      And Universal Credit is not claimed
      When the position is worked out
      Then there is no "Pregnancy and Baby Payment"

  Rule: A child from 2 to three and a half brings the Early Learning Payment (SSI 2018/370, Sch 3 para 1)

    Scenario Outline: Rory was born on <born>
      Given an assessment period that starts on <first day>
      And a child, Rory, born on <born>
      When the position is worked out
      Then "Early Learning Payment" for Rory is £<payment>

      Examples: 2 on the last day of the month, and three and a half on the first; then each year's figure
        | first day    | born            | payment |
        | 1 June 2026  | 30 June 2024    | 331.95  |
        | 1 June 2026  | 1 December 2022 | 331.95  |
        | 1 May 2022   | 1 January 2020  | 267.65  |
        | 1 April 2023 | 1 January 2021  | 294.70  |
        | 1 April 2024 | 1 January 2022  | 314.45  |
        | 1 April 2025 | 1 January 2023  | 319.80  |

    Scenario Outline: Rory, born on <born>, is too young or too old
      Given an assessment period that starts on 1 June 2026
      And a child, Rory, born on <born>
      When the position is worked out
      Then there is no "Early Learning Payment"

      Examples:
        | born             |
        | 1 July 2024      |
        | 30 November 2022 |

  Rule: A child who could start school this year brings the School Age Payment from June to February (SSI 2018/370, Sch 4 para 1)

    Scenario Outline: Callum was born on <born>; the month begins on <first day>
      Given an assessment period that starts on <first day>
      And a child, Callum, born on <born>
      When the position is worked out
      Then "School Age Payment" for Callum is £<payment>

      Examples: the eldest and the youngest who could start in August 2026; then the figures of other years
        | first day       | born             | payment |
        | 1 June 2026     | 1 March 2021     | 331.95  |
        | 28 February 2027 | 28 February 2022 | 331.95  |
        | 1 June 2022     | 1 March 2017     | 267.65  |
        | 1 June 2023     | 1 March 2018     | 294.70  |
        | 1 June 2024     | 1 March 2019     | 314.45  |
        | 1 June 2025     | 1 March 2020     | 319.80  |

    Scenario Outline: Callum, born on <born>, has none in the month from <first day>
      Given an assessment period that starts on <first day>
      And a child, Callum, born on <born>
      When the position is worked out
      Then there is no "School Age Payment"

      Examples:
        | first day    | born             |
        | 31 May 2026  | 1 March 2021     |
        | 1 March 2027 | 1 March 2021     |
        | 1 June 2026  | 28 February 2021 |
        | 1 June 2026  | 1 March 2022     |

  Rule: Each payment needs Universal Credit that is paid (SSI 2018/370, reg 9 and Sch 2 to 4)

    Scenario Outline: Eilidh takes home £3,000 a month, and Callum was born on <born>
      Given an assessment period that starts on 1 June 2026
      And a child, Callum, born on <born>
      And Eilidh takes home £3,000.00 a month for 37 hours a week
      When the position is worked out
      Then there is no Universal Credit
      And there is no "<payment>"

      Examples: a baby, a child of two, and a child who could start school
        | born         | payment                    |
        | 1 June 2026  | Pregnancy and Baby Payment |
        | 1 May 2024   | Early Learning Payment     |
        | 1 March 2021 | School Age Payment         |

    Scenario Outline: In England there is no Best Start Grant, and Callum was born on <born>
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And a child, Callum, born on <born>
      When the position is worked out
      Then there is no "<payment>"

      Examples:
        | born         | payment                    |
        | 1 June 2026  | Pregnancy and Baby Payment |
        | 1 May 2024   | Early Learning Payment     |
        | 1 March 2021 | School Age Payment         |

    Scenario Outline: Nor is there any in England for Rory and <others>
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And a child, Rory, born on 10 May 2026
      And a child, Isla, born on <born>
      When the position is worked out
      Then there is no "Pregnancy and Baby Payment"

      Examples:
        | others          | born        |
        | his twin Isla   | 10 May 2026 |
        | Isla, who is 14 | 1 May 2012  |

    Scenario: Nor for twins after another child
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And a child, Rory, born on 10 May 2026
      And a child, Isla, born on 10 May 2026
      And a child, Ailsa, born on 1 May 2012
      When the position is worked out
      Then there is no "Pregnancy and Baby Payment"
