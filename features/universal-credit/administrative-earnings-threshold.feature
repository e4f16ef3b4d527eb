Feature: Pay from which nobody is asked to look for more work
  From the administrative earnings threshold on, the jobcentre leaves a working person alone, mostly. It is a number of
  hours at the National Living Wage, before tax, in whole pounds. Profit does not count.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Kofi is 30 years old
    And the home is rented from a housing association for £150 a week

  Rule: For one person (Universal Credit Regulations 2013, regs 6(1A) and 99(6)(a))

    Scenario Outline: In the period that starts on <start>, Kofi is paid <pay> before tax
      Given an assessment period that starts on <start>
      And Kofi earns <pay> a month for 18 hours a week
      When the position is worked out
      Then the answer's people/0/conditionality/group is <group>

      Examples: a pound below, at it, a pound above
        | start            | pay  | group       |
        | 11 April 2022    | £354 | intensive   |
        | 11 April 2022    | £355 | light-touch |
        | 11 April 2022    | £566 | light-touch |
        | 11 April 2022    | £567 | light-touch |
        | 25 September 2022 | £355 | light-touch |
        | 26 September 2022 | £493 | intensive   |
        | 26 September 2022 | £494 | light-touch |
        | 30 January 2023  | £616 | intensive   |
        | 30 January 2023  | £617 | light-touch |
        | 10 April 2023    | £676 | intensive   |
        | 10 April 2023    | £677 | light-touch |
        | 8 April 2024     | £742 | intensive   |
        | 8 April 2024     | £743 | light-touch |
        | 12 May 2024      | £743 | light-touch |
        | 13 May 2024      | £891 | intensive   |
        | 13 May 2024      | £892 | light-touch |
        | 7 April 2025     | £951 | intensive   |
        | 7 April 2025     | £952 | light-touch |
        | 1 June 2026      | £990 | intensive   |
        | 1 June 2026      | £991 | light-touch |
        | 1 June 2026      | £992 | light-touch |

    Scenario Outline: <hours> hours at <wage> are <sum> a month
      Then by hand, <hours> x <wage> x 52 / 12 = <sum>

      Examples: in whole pounds £494, £617, £677, £743, £892, £952 and £991
        | hours | wage  | sum    |
        | 12    | 9.50  | 494.00 |
        | 15    | 9.50  | 617.50 |
        | 15    | 10.42 | 677.30 |
        | 15    | 11.44 | 743.60 |
        | 18    | 11.44 | 892.32 |
        | 18    | 12.21 | 952.38 |
        | 18    | 12.71 | 991.38 |

    Scenario: Sick pay counts as pay
      Given Kofi has £991 a month from statutory-sick-pay
      When the position is worked out
      Then the answer's people/0/conditionality/group is light-touch

    Scenario: Profit does not count
      Given Kofi is self-employed with a profit of £1,100 a month
      And Kofi's trade is not gainful
      When the position is worked out
      Then the answer's people/0/conditionality/group is intensive

  Rule: For a couple together, or one of them alone (Universal Credit Regulations 2013, regs 6(1A) and 99(6))

    Scenario Outline: In the period that starts on <start>, Kofi is paid <his> and Esi <hers>
      Given an assessment period that starts on <start>
      And Kofi and Esi are a couple aged 30 and 29
      And Kofi earns <his> a month for 18 hours a week
      And Esi earns <hers> a month for 12 hours a week
      When the position is worked out
      Then the answer's people/0/conditionality/group is <kofi>
      And the answer's people/1/conditionality/group is <esi>

      Examples: until September 2022 one alone could not reach it
        | start             | his  | hers | kofi        | esi         |
        | 11 April 2022     | £366 | £200 | intensive   | intensive   |
        | 11 April 2022     | £367 | £200 | light-touch | light-touch |
        | 26 September 2022 | £493 | £288 | intensive   | intensive   |
        | 26 September 2022 | £494 | £287 | light-touch | intensive   |
        | 26 September 2022 | £493 | £289 | light-touch | light-touch |
        | 30 January 2023   | £600 | £387 | intensive   | intensive   |
        | 30 January 2023   | £600 | £388 | light-touch | light-touch |
        | 10 April 2023     | £600 | £482 | intensive   | intensive   |
        | 10 April 2023     | £600 | £483 | light-touch | light-touch |
        | 8 April 2024      | £700 | £488 | intensive   | intensive   |
        | 8 April 2024      | £700 | £489 | light-touch | light-touch |
        | 13 May 2024       | £800 | £636 | intensive   | intensive   |
        | 13 May 2024       | £800 | £637 | light-touch | light-touch |
        | 7 April 2025      | £900 | £633 | intensive   | intensive   |
        | 7 April 2025      | £900 | £634 | light-touch | light-touch |
        | 1 June 2026       | £900 | £696 | intensive   | intensive   |
        | 1 June 2026       | £900 | £697 | light-touch | light-touch |
        | 1 June 2026       | £991 | £605 | light-touch | intensive   |

    Scenario Outline: For a couple, <hours> hours at <wage> are <sum> a month
      Then by hand, <hours> x <wage> x 52 / 12 = <sum>

      Examples: in whole pounds £782, £988, £1,083, £1,189, £1,437, £1,534 and £1,597
        | hours | wage  | sum      |
        | 19    | 9.50  | 782.17   |
        | 24    | 9.50  | 988.00   |
        | 24    | 10.42 | 1,083.68 |
        | 24    | 11.44 | 1,189.76 |
        | 29    | 11.44 | 1,437.63 |
        | 29    | 12.21 | 1,534.39 |
        | 29    | 12.71 | 1,597.22 |

    Scenario: One of a couple who claims alone is still one of a couple
      Given Kofi and Esi are a couple aged 30 and 29
      And Esi is outside these rules: no-recourse-to-public-funds
      And Esi earns £1,597 a month for 29 hours a week
      When the position is worked out
      Then by hand, (1,597 - 1,049) x 20% = 109.60
      And by hand, (1,597 - 1,048) x 8% = 43.92
      And by hand, 1,597 - 109.60 - 43.92 = 1,443.48
      And by hand, 424.90 + 150 x 52 / 12 - 1,443.48 x 55% = 280.99
      And Universal Credit is £280.99 a month
      And the answer's people/0/conditionality/group is light-touch
