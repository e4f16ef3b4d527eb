Feature: Which parent earns enough for help with childcare that hangs on work
  A parent must expect to earn in three months what 16 hours a week at the minimum wage for the parent's age bring. Traders in
  their first year, and parents on sick or maternity pay, need not.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And savings of £20,000

  Rule: The minimum is 16 hours a week at the parent's minimum wage (Childcare Payments (Eligibility) Regulations 2015, regs 2 and 9)

    Background: Noor is three
      Given a child, Noor, born on 1 May 2023
      And £600.00 a month is paid for registered childcare for Noor

    Scenario Outline: Sara, <age>, earns £<enough> a year: just enough
      Given Sara is <age> years old
      And Sara earns £<enough> a year for 37 hours a week
      When the position is worked out
      Then by hand, <wage> x 16 x 13 = <least>
      And by hand, <enough> / 4 = <least>
      And "Tax-Free Childcare" is £120.00

      Examples:
        | age | wage  | least    | enough    |
        | 21  | 12.71 | 2,643.68 | 10,574.72 |
        | 20  | 10.85 | 2,256.80 | 9,027.20  |

    Scenario Outline: Sara, <age>, earns £<pay> a year: a penny too little
      Given Sara is <age> years old
      And Sara earns £<pay> a year for 37 hours a week
      When the position is worked out
      Then there is no "Tax-Free Childcare" because "Tax-Free Childcare needs each parent to earn £<least> in three months, before tax."

      Examples:
        | age | least    | pay       |
        | 21  | 2,643.68 | 10,574.71 |
        | 20  | 2,256.80 | 9,027.19  |

    Scenario: A penny too little, and a pension from an earlier job is no earnings
      Given Sara is 21 years old
      And Sara earns £10,574.71 a year for 37 hours a week
      And Sara has £20 a week from occupational-pension
      When the position is worked out
      Then there is no "Tax-Free Childcare" because "Tax-Free Childcare needs each parent to earn £2,643.68 in three months, before tax."

    Scenario: In June 2023 somebody of 22 had a minimum wage of her own
      Given an assessment period that starts on 1 June 2023
      And Sara is 22 years old
      And Sara earns £8,469.76 a year for 37 hours a week
      When the position is worked out
      Then by hand, 10.18 x 16 x 13 = 2,117.44
      And by hand, 8,469.76 / 4 = 2,117.44
      And "Tax-Free Childcare" is £120.00

    Scenario: Pay and profit count together
      Given Sara is 34 years old
      And Sara earns £5,000.00 a year for 10 hours a week
      And Sara is self-employed with a profit of £464.56 a month
      When the position is worked out
      Then by hand, 5,000.00 + 464.56 x 12 = 10,574.72
      And "Tax-Free Childcare" is £120.00

  Rule: A trader in the first year need not earn it (Childcare Payments (Eligibility) Regulations 2015, reg 11)

    Background: Noor is three
      Given a child, Noor, born on 1 May 2023
      And £600.00 a month is paid for registered childcare for Noor

    Scenario: Sara began her trade in spring and has next to no profit
      Given Sara is 34 years old
      And Sara is self-employed with a profit of £50.00 a month
      And Sara is in the first year of trading
      When the position is worked out
      Then "Tax-Free Childcare" is £120.00

  Rule: Sick pay and maternity pay stand for work (Childcare Payments (Eligibility) Regulations 2015, reg 12(1))

    Background: Noor is three
      Given a child, Noor, born on 1 May 2023
      And £600.00 a month is paid for registered childcare for Noor

    Scenario Outline: Sara is on <income>
      Given Sara is 34 years old
      And Sara has £100.00 a week from <income>
      When the position is worked out
      Then "Tax-Free Childcare" is £120.00

      Examples:
        | income                  |
        | statutory-sick-pay      |
        | statutory-maternity-pay |
        | maternity-allowance     |

    Scenario: Sara is on maternity pay, and has begun a trade besides
      Given Sara is 34 years old
      And Sara has £100.00 a week from statutory-maternity-pay
      And Sara is self-employed with a profit of £50.00 a month
      And Sara is in the first year of trading
      When the position is worked out
      Then "Tax-Free Childcare" is £120.00

  Rule: What excuses one parent does not excuse the other (Childcare Payments (Eligibility) Regulations 2015, regs 9, 11 and 12)

    Scenario Outline: Sara <sara>; Omar does not work
      Given Sara and Omar are a couple aged 34 and 35
      And a child, Noor, born on 1 May 2023
      And £600.00 a month is paid for registered childcare for Noor
      And Sara <what Sara has>
      And <more>
      When the position is worked out
      Then there is no "Tax-Free Childcare" because "Tax-Free Childcare needs each parent to earn £2,643.68 in three months, before tax."

      Examples:
        | sara                             | what Sara has                                 | more                                   |
        | is in the first year of trading  | is self-employed with a profit of £50 a month | Sara is in the first year of trading   |
        | is on sick pay                   | has £100.00 a week from statutory-sick-pay    | everything else is as usual            |
        | earns enough                     | earns £40,000 a year for 37 hours a week      | everything else is as usual            |
        | earns enough as a trader         | is self-employed with a profit of £900 a month | everything else is as usual           |

    Scenario: A trade that is past its first year must bring enough
      Given Sara is 34 years old
      And a child, Noor, born on 1 May 2023
      And £600.00 a month is paid for registered childcare for Noor
      And Sara is self-employed with a profit of £881.22 a month
      When the position is worked out
      Then by hand, 881.22 x 3 = 2,643.66
      And there is no "Tax-Free Childcare" because "Tax-Free Childcare needs each parent to earn £2,643.68 in three months, before tax."

  Rule: A child who is too old for childcare opens none of it (Childcare Payments (Eligibility) Regulations 2015, reg 5)

    Scenario: Sara's son Max is 17
      Given Sara is 40 years old
      And a child, Max, born on 1 June 2009
      And Sara earns £12,000 a year for 20 hours a week
      When the position is worked out
      Then there is no "Tax-Free Childcare"
