Feature: Earning so much that the jobcentre asks for nothing more
  The line is the minimum wage of the person's age for the hours that were agreed, 35 where nothing was agreed, before
  tax. It is 16 hours for people who are asked to do less. A couple can reach it together.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Femi is 30 years old
    And the home is rented from the council for £180 a week

  Rule: One person's own earnings before tax (Universal Credit Regulations 2013, reg 90(1) and (2))

    Scenario Outline: Femi is paid <pay> a month before tax
      Given Femi earns <pay> a month for 37 hours a week
      When the position is worked out
      Then by hand, 12.71 x 35 x 52 / 12 = 1,927.68
      And the answer's people/0/conditionality/group is <group>

      Examples: in whole pounds, £1,927
        | pay       | group          |
        | £1,926.99 | light-touch    |
        | £1,927.00 | working-enough |
        | £1,927.01 | working-enough |

    Scenario Outline: In the period that starts on <start> the line is <hours> hours at <wage>
      Given an assessment period that starts on <start>
      And Femi earns <pay> a month for 37 hours a week
      When the position is worked out
      Then by hand, <hours> x <wage> x 52 / 12 = <sum>
      And the answer's people/0/conditionality/group is <group>

      Examples:
        | start         | hours | wage  | sum      | pay    | group          |
        | 11 April 2022 | 35    | 9.50  | 1,440.83 | £1,439 | light-touch    |
        | 11 April 2022 | 35    | 9.50  | 1,440.83 | £1,440 | working-enough |
        | 10 April 2023 | 35    | 10.42 | 1,580.37 | £1,579 | light-touch    |
        | 10 April 2023 | 35    | 10.42 | 1,580.37 | £1,580 | working-enough |
        | 8 April 2024  | 35    | 11.44 | 1,735.07 | £1,734 | light-touch    |
        | 8 April 2024  | 35    | 11.44 | 1,735.07 | £1,735 | working-enough |
        | 7 April 2025  | 35    | 12.21 | 1,851.85 | £1,850 | light-touch    |
        | 7 April 2025  | 35    | 12.21 | 1,851.85 | £1,851 | working-enough |

    Scenario Outline: Femi agreed 25 hours, because of a child of 9
      Given a child, Tola, born on 4 May 2017
      And Femi is expected to work 25 hours a week
      And Femi earns <pay> a month for 26 hours a week
      When the position is worked out
      Then by hand, 12.71 x 25 x 52 / 12 = 1,376.92
      And the answer's people/0/conditionality/group is <group>

      Examples:
        | pay    | group          |
        | £1,375 | light-touch    |
        | £1,376 | working-enough |

    Scenario Outline: <fact>: the line is 16 hours
      Given <fact>
      And Femi earns <pay> a month for 16 hours a week
      When the position is worked out
      Then by hand, 12.71 x 16 x 52 / 12 = 881.23
      And the answer's people/0/conditionality/group is <group>

      Examples:
        | fact                              | pay     | group                   |
        | Femi has LCW                      | £880.99 | work-preparation        |
        | Femi has LCW                      | £881.00 | working-enough          |
        | a child, Tola, born on 4 May 2025 | £880.99 | work-focused-interviews |
        | a child, Tola, born on 4 May 2025 | £881.00 | working-enough          |
        | a child, Tola, born on 4 May 2024 | £880.99 | work-preparation        |
        | a child, Tola, born on 4 May 2024 | £881.00 | working-enough          |

    Scenario: A profit counts as well as pay
      Given Femi is self-employed with a profit of £1,000 a month
      And Femi's trade is not gainful
      And Femi earns £927 a month for 17 hours a week
      When the position is worked out
      Then the answer's people/0/conditionality/group is working-enough

  Rule: A couple's earnings together (Universal Credit Regulations 2013, reg 90(3))

    Scenario Outline: Femi earns <pay>; Ada is at home with Tola of 2
      Given Femi and Ada are a couple aged 30 and 31
      And a child, Tola, born on 4 May 2024
      And Femi earns <pay> a month for 40 hours a week
      When the position is worked out
      Then by hand, 1,927 + 881 = 2,808.00
      And the answer's people/0/conditionality/group is working-enough
      And the answer's people/1/conditionality/group is <ada>

      Examples:
        | pay       | ada              |
        | £2,807.99 | work-preparation |
        | £2,808.00 | working-enough   |

  Rule: A trader to whom the minimum income floor applies (Universal Credit Regulations 2013, regs 62 and 90(1))

    Scenario: Femi makes £500 a month, and is treated as earning what is expected
      Given Femi is self-employed with a profit of £500 a month
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £1,698.33
      And the answer's people/0/conditionality/group is working-enough

  Rule: What is expected of one of a couple says nothing of the other (Universal Credit Regulations 2013, regs 62(1) and 90(2) and (3))

    Scenario Outline: Femi has LCW and makes £<profit>; Ada earns £<pay>
      Given Femi and Ada are a couple aged 30 and 31
      And Femi has LCW
      And Femi is self-employed with a profit of £<profit> a month
      And Ada earns £<pay> a month for 37 hours a week
      When the position is worked out
      Then by hand, 881 + 1,927 = 2,808.00
      And the answer's people/0/conditionality/group is <femi>
      And the answer's people/1/conditionality/group is <ada>

      Examples: £881 is enough for Femi, £1,927 for Ada, £2,808 together for both
        | profit | pay   | femi             | ada            |
        | 881    | 1,927 | working-enough   | working-enough |
        | 881    | 1,000 | working-enough   | light-touch    |
        | 500    | 2,308 | working-enough   | working-enough |
        | 908    | 1,900 | working-enough   | working-enough |
        | 500    | 1,000 | work-preparation | light-touch    |
