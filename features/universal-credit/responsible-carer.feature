Feature: Who is the main carer of a child under 3
  A parent of a very young child is not asked to look for all the work there is, so Universal Credit does not treat a
  small profit as more than it is. A couple names one of the two; where we are not told, we take one.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Amina is 31 years old

  Rule: A single parent of a child under 3 is its responsible carer (Welfare Reform Act 2012, s 19(6)(a))

    Scenario Outline: Amina, lone parent, sews at home in Bury; Zara was born on <born>
      Given a child, Zara, born on <born>
      And Amina is self-employed with a profit of £900 a month
      When the position is worked out
      Then by hand, 900 + <added> = <counted>
      And "All earnings that Universal Credit counts" is £<counted>
      And by hand, (<counted> - 710) x 55% = <deduction>
      And by hand, 424.90 + 303.94 - <deduction> = <award>
      And Universal Credit is £<award> a month

      Examples: on 30 June 2026, when the month ends, Zara is 2 years and 364 days, or 3
        | born         | added  | counted  | deduction | award  |
        | 1 July 2023  | 0.00   | 900.00   | 104.50    | 624.34 |
        | 30 June 2023 | 798.33 | 1,698.33 | 543.58    | 185.26 |

    Scenario: One child under 3 is enough
      Given a child, Idris, born on 3 October 2016
      And a child, Zara, born on 1 July 2023
      And Amina is self-employed with a profit of £900 a month
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor"

  Rule: Of a couple the one with less pay and profit is taken to be the responsible carer (Welfare Reform Act 2012, s 19(6)(b))

    Scenario Outline: Amina makes £500 a month, and Yusuf earns <pay> a month before tax
      Given Amina and Yusuf are a couple aged 31 and 35
      And a child, Zara, born on 1 July 2023
      And Amina is self-employed with a profit of £500 a month
      And Yusuf earns <pay> a month for 9 hours a week
      When the position is worked out
      Then <outcome>

      Examples: where they earn the same, the one without a trade
        | pay     | outcome                                                                     |
        | £499.99 | "Added to your earnings by the minimum income floor" for Amina is £1,198.33 |
        | £500.00 | "Added to your earnings by the minimum income floor" for Amina is £1,198.33 |
        | £500.01 | there is no "Added to your earnings by the minimum income floor" for Amina  |

    Scenario: Of two who earn the same Yusuf, who has no trade, is asked for less
      Given Amina and Yusuf are a couple aged 31 and 35
      And a child, Zara, born on 1 July 2023
      And Amina is self-employed with a profit of £500 a month
      And Yusuf earns £500 a month for 9 hours a week
      When the position is worked out
      Then by hand, 1,698.33 + 881.00 = 2,579.33
      And "Added to your earnings by the minimum income floor" is explained by "Together you earn less than the £2,579.33 a month expected. So Universal Credit adds £1,198.33 to your £500: the minimum income floor."
      And the answer's people/1/conditionality/group is work-preparation

    Scenario: Take-home pay counts as it was given
      Given Amina and Yusuf are a couple aged 31 and 35
      And a child, Zara, born on 1 July 2023
      And Amina is self-employed with a profit of £500 a month
      And Yusuf takes home £500.01 a month for 9 hours a week
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor"

    Scenario Outline: Both have a trade: Amina makes £<hers> and Yusuf £<his>
      Given Amina and Yusuf are a couple aged 31 and 35
      And a child, Zara, born on 1 July 2023
      And Amina is self-employed with a profit of £<hers> a month
      And Yusuf is self-employed with a profit of £<his> a month
      When the position is worked out
      Then "Added to your earnings by the minimum income floor" for <worker> is £<added>
      And there is no "Added to your earnings by the minimum income floor" for <carer>

      Examples: where they earn the same, the first by name; £1,698.33 is expected of the other
        | hers   | his    | carer | worker | added    |
        | 499.99 | 500.00 | Amina | Yusuf  | 1,198.33 |
        | 500.00 | 500.00 | Amina | Yusuf  | 1,198.33 |
        | 500.01 | 500.00 | Yusuf | Amina  | 1,198.32 |

    Scenario: From the third birthday neither is excused
      Given Amina and Yusuf are a couple aged 31 and 35
      And a child, Zara, born on 30 June 2023
      And Amina is self-employed with a profit of £500 a month
      And Yusuf is self-employed with a profit of £500 a month
      When the position is worked out
      Then by hand, 2 x (1,698.33 - 500.00) = 2,396.66
      And "Added to your earnings by the minimum income floor" is £2,396.66

    Scenario Outline: Neither has a trade: Amina earns <hers> and Yusuf <his>
      Given Amina and Yusuf are a couple aged 31 and 35
      And a child, Zara, born on 1 July 2024
      And Amina earns <hers> a month for 5 hours a week
      And Yusuf earns <his> a month for 5 hours a week
      When the position is worked out
      Then the answer's people/0/conditionality/group is <amina>
      And the answer's people/1/conditionality/group is <yusuf>

      Examples: the one who earns less is asked only to come and talk; where they earn the same, the first by name
        | hers | his  | amina                   | yusuf                   |
        | £100 | £200 | work-focused-interviews | intensive               |
        | £200 | £100 | intensive               | work-focused-interviews |
        | £100 | £100 | work-focused-interviews | intensive               |

  Rule: Whoever claims alone for a couple is the responsible carer (Welfare Reform Act 2012, s 19(6))

    Scenario: Yusuf has no recourse to public funds and no pay
      Given Amina and Yusuf are a couple aged 31 and 35
      And a child, Zara, born on 1 July 2023
      And Yusuf is outside these rules: no-recourse-to-public-funds
      And Amina is self-employed with a profit of £900 a month
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor"
