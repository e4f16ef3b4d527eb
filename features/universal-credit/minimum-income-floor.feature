Feature: A self-employed person who earns little is treated as earning the minimum income floor
  After the first year, Universal Credit expects a trade to bring in what the minimum wage would. If it brings less, the
  difference is added to what is counted. People in slow months find their award lower than they reckoned.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber

  Rule: A single person with less is treated as earning the floor (Universal Credit Regulations 2013, reg 62(2))

    # turn2us.org.uk, Universal Credit: self-employed earnings. It works from 10.42 x 35 x 52 / 12 = £1,580.37 before tax
    Scenario: John is 35, drives a taxi and has a slow month: £900, as Turn2us tells it, in June 2023
      Given an assessment period that starts on 1 June 2023
      And John is 35 years old
      And John is self-employed with a profit of £900 a month
      And John is expected to work 35 hours a week
      When the position is worked out
      Then by hand, 10.42 x 35 x 52 / 12 = 1,580.37
      And by hand, (1,580 x 12 - 12,570) x 20% / 12 = 106.50
      And by hand, ((1,580 x 12 - 12,570) x 9% + 52 x 3.45) / 12 = 62.88
      And by hand, 1,580 - 106.50 - 62.88 = 1,410.62
      And by hand, 1,410.62 - 900.00 = 510.62
      And "Added to your earnings by the minimum income floor" for John is £510.62
      And "Added to your earnings by the minimum income floor" is explained by "Universal Credit treats you as earning £1,410.62 a month, £510.62 more than your £900: the minimum income floor."
      And "All earnings that Universal Credit counts" is £1,410.62
      And "All earnings that Universal Credit counts" is explained by "In all, Universal Credit counts £1,410.62 a month as earned, after tax, National Insurance and pension."
      And by hand, 1,410.62 x 55% = 775.84
      And Universal Credit is £0.00 a month
      # the money that was added was never earned, so it is no part of what John has
      And net income is £900.00 a month

    Scenario: Kerry, lone parent of a child of 5, makes candles in Leeds: from the floor to what she has
      Given Kerry is 32 years old
      And a child, Ruby, born on 1 May 2021
      And the home is rented from the council for £150 a week
      And Kerry is self-employed with a profit of £500 a month
      When the position is worked out
      Then by hand, 150 x 52 / 12 = 650.00
      And by hand, 424.90 + 303.94 + 650.00 = 1,378.84
      And by hand, (1,698.33 - 427.00) x 55% = 699.23
      And by hand, 1,378.84 - 699.23 = 679.61
      And Universal Credit is £679.61 a month
      And by hand, 27.05 x 52 / 12 = 117.22
      And by hand, 500.00 + 679.61 + 117.22 = 1,296.83
      And net income is £1,296.83 a month

  Rule: A person who earns as much as the floor is not touched by it (Universal Credit Regulations 2013, reg 62(2) and (3)(a))

    Scenario Outline: Kerry's profit of £<profit> a month leaves £<left>; £1,698.33 is expected
      Given Kerry is 32 years old
      And Kerry is self-employed with a profit of £<profit> a month
      When the position is worked out
      Then by hand, <profit> - (<profit> x 12 - 12,570) x 26% / 12 = <left>
      And "Self-employed earnings" is £<left>
      And <floor>
      And "All earnings that Universal Credit counts" is £<counted>

      Examples: 20% tax and 6% National Insurance; a penny below, at and above
        | profit   | left     | floor                                                            | counted  |
        | 1,926.99 | 1,698.32 | "Added to your earnings by the minimum income floor" is £0.01    | 1,698.33 |
        | 1,927.00 | 1,698.33 | there is no "Added to your earnings by the minimum income floor" | 1,698.33 |
        | 1,927.01 | 1,698.34 | there is no "Added to your earnings by the minimum income floor" | 1,698.34 |

    # Turn2us gives £1,200 as what is left; here it is before tax
    Scenario: Sally is 22, has a child of 5 and is expected to work 25 hours: £1,200 is enough in June 2023, as Turn2us tells it
      Given an assessment period that starts on 1 June 2023
      And Sally is 22 years old
      And a child, Ella, born on 16 March 2018
      And Sally is self-employed with a profit of £1,200 a month
      And Sally is expected to work 25 hours a week
      When the position is worked out
      Then by hand, 10.18 x 25 x 52 / 12 = 1,102.83
      And by hand, (1,102 x 12 - 12,570) x 20% / 12 = 10.90
      And by hand, ((1,102 x 12 - 12,570) x 9% + 52 x 3.45) / 12 = 19.86
      And by hand, 1,102 - 10.90 - 19.86 = 1,071.24
      # her own £1,200: the same way, on £14,400 a year
      And by hand, 1,200 - 30.50 - 28.68 = 1,140.82
      And there is no "Added to your earnings by the minimum income floor"
      And "All earnings that Universal Credit counts" is £1,140.82

  Rule: One of a couple is treated as earning the floor, less what the partner earns above what is expected of both (Universal Credit Regulations 2013, regs 62(3) and 90(3))

    Scenario Outline: Kerry's shop makes £500 and Tom takes home £<pay>; £3,396.66 is expected of both
      Given Kerry and Tom are a couple aged 32 and 34
      And Kerry is self-employed with a profit of £500 a month
      And Tom takes home £<pay> a month for 37 hours a week
      When the position is worked out
      Then by hand, 1,698.33 + 1,698.33 = 3,396.66
      And by hand, 1,698.33 - <above> - 500.00 = <added>
      And "Added to your earnings by the minimum income floor" for Kerry is £<added>
      And by hand, 500.00 + <pay> + <added> = <counted>
      And "All earnings that Universal Credit counts" is £<counted>

      Examples: above is what £1,698.33 and Tom's pay come to over £3,396.66
        | pay      | above    | added    | counted  |
        | 0.00     | 0.00     | 1,198.33 | 1,698.33 |
        | 1,698.33 | 0.00     | 1,198.33 | 3,396.66 |
        | 1,698.34 | 0.01     | 1,198.32 | 3,396.66 |
        | 2,000.00 | 301.67   | 896.66   | 3,396.66 |
        | 2,896.65 | 1,198.32 | 0.01     | 3,396.66 |

    Scenario: What Kerry is told
      Given Kerry and Tom are a couple aged 32 and 34
      And Kerry is self-employed with a profit of £500 a month
      And Tom takes home £2,000 a month for 37 hours a week
      When the position is worked out
      Then "Added to your earnings by the minimum income floor" is explained by "Together you earn less than the £3,396.66 a month expected. So Universal Credit adds £896.66 to your £500: the minimum income floor."

    Scenario: Both have a trade, and each is treated as earning the floor
      Given Kerry and Tom are a couple aged 32 and 34
      And Kerry is self-employed with a profit of £500 a month
      And Tom is self-employed with a profit of £700 a month
      When the position is worked out
      Then by hand, 1,698.33 - 700.00 = 998.33
      And "Added to your earnings by the minimum income floor" for Kerry is £1,198.33
      And "Added to your earnings by the minimum income floor" for Tom is £998.33
      And "All earnings that Universal Credit counts" is £3,396.66

  Rule: A couple who together earn what is expected of both are not touched (Universal Credit Regulations 2013, regs 62(3)(b) and 90(3))

    Scenario Outline: Tom takes home £<pay> a month
      Given Kerry and Tom are a couple aged 32 and 34
      And Kerry is self-employed with a profit of £500 a month
      And Tom takes home £<pay> a month for 37 hours a week
      When the position is worked out
      Then by hand, 500.00 + <pay> = <counted>
      And there is no "Added to your earnings by the minimum income floor"
      And "All earnings that Universal Credit counts" is £<counted>

      Examples:
        | pay      | counted  |
        | 2,896.66 | 3,396.66 |
        | 2,896.67 | 3,396.67 |

    Scenario: Both trade, and each earns just what is expected
      Given Kerry and Tom are a couple aged 32 and 34
      And Kerry is self-employed with a profit of £1,927.00 a month
      And Tom is self-employed with a profit of £1,927.00 a month
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor"
      And by hand, 2 x 1,698.33 = 3,396.66
      And "All earnings that Universal Credit counts" is £3,396.66

  Rule: Earnings that are only treated as earned never lift the benefit cap (Universal Credit Regulations 2013, reg 82(4))

    Scenario Outline: Kerry rents for £400 a week with three children, and really earns £<profit>
      Given Kerry is 32 years old
      And a child, Ruby, born on 1 May 2018
      And a child, Alfie, born on 1 May 2019
      And a child, Maisie, born on 1 May 2020
      And the home is rented from the council for £400 a week
      And Kerry is self-employed with a profit of £<profit> a month
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £1,698.33
      And by hand, 424.90 + 3 x 303.94 + 400 x 52 / 12 = 3,070.05
      And by hand, (1,698.33 - 427.00) x 55% = 699.23
      And by hand, 3,070.05 - 699.23 = 2,370.82
      And by hand, (27.05 + 2 x 17.90) x 52 / 12 = 272.35
      And by hand, 2,370.82 - <capped> = <award>
      And Universal Credit is £<award> a month

      Examples: the cap is £1,835.00, so it takes 2,370.82 + 272.35 - 1,835.00 = 808.17; real earnings of £881 lift it
        | profit | capped | award    |
        | 500.00 | 808.17 | 1,562.65 |
        | 880.99 | 808.17 | 1,562.65 |
        | 881.00 | 0.00   | 2,370.82 |

  Rule: Money that was never earned does not lift the benefit cap (Universal Credit Regulations 2013, reg 82(1)(a) and (4))

    Scenario Outline: Kerry has three children, and her candles leave £<earned> a month; £881 would lift the cap
      Given Kerry is 32 years old
      And a child, Ruby, born on 1 May 2018
      And a child, Ava, born on 1 May 2020
      And a child, Noah, born on 1 May 2021
      And the home is rented from the council for £250 a week
      And Kerry is self-employed with a profit of £<earned> a month
      When the position is worked out
      Then by hand, 424.90 + 3 x 303.94 + 250 x 52 / 12 = 2,420.05
      And "All earnings that Universal Credit counts" is £1,698.33
      And by hand, 2,420.05 - (1,698.33 - 427.00) x 55% = 1,720.82
      And by hand, (27.05 + 2 x 17.90) x 52 / 12 = 272.35
      And by hand, 1,720.82 + 272.35 - 1,835.00 = 158.17
      And Universal Credit is £<award> a month

      Examples: 1,698.33 would lift it, but only what is really earned counts
        | earned | award    |
        | 500    | 1,562.65 |
        | 880.99 | 1,562.65 |
        | 881    | 1,720.82 |

  Rule: The month in which the start-up period ends has no floor yet, and the next one has (Universal Credit Regulations 2013, regs 62 and 63)

    Scenario: Kerry's last month in it
      Given Kerry is 32 years old
      And Kerry is self-employed with a profit of £500 a month
      And Kerry is in the first year of trading
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £500.00

    Scenario: Kerry's first month after it
      Given Kerry is 32 years old
      And Kerry is self-employed with a profit of £500 a month
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £1,698.33

  Rule: What is carried over from earlier months counts before the floor (Universal Credit Regulations 2013, regs 54A(2) and 62)

    # Nil UC threshold: (424.90 + 650.00) / 55% = 1,954.36, and 2,500 more is 4,454.36
    Scenario Outline: Kerry's candles bring £500; £1,198.33 is missing to the floor, and £<surplus> is carried over from May
      Given Kerry is 32 years old
      And the home is rented from the council for £150 a week
      And Kerry is self-employed with a profit of £500 a month
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £<may>        |
      When the position is worked out
      Then by hand, <may> - (1,074.90 / 55% + 2,500.00) = <surplus>
      And "Added to your earnings by the minimum income floor" is £1,198.33
      And by hand, 500.00 + <more> = <counted>
      And "All earnings that Universal Credit counts" is £<counted>

      Examples: a penny less than the floor adds, as much, and a penny more
        | may      | surplus  | more     | counted  |
        | 5,652.68 | 1,198.32 | 1,198.33 | 1,698.33 |
        | 5,652.69 | 1,198.33 | 1,198.33 | 1,698.33 |
        | 5,652.70 | 1,198.34 | 1,198.34 | 1,698.34 |

    Scenario: Kerry is a carer without a floor: what is carried over is added to what she earned
      Given Kerry is 32 years old
      And the home is rented from the council for £150 a week
      And Kerry cares for a severely disabled person
      And Kerry is self-employed with a profit of £500 a month
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £6,000        |
      When the position is worked out
      Then by hand, (1,074.90 + 209.34) / 55% + 2,500.00 = 4,834.98
      And by hand, 6,000.00 - 4,834.98 = 1,165.02
      And there is no "Added to your earnings by the minimum income floor"
      And by hand, 500.00 + 1,165.02 = 1,665.02
      And "All earnings that Universal Credit counts" is £1,665.02
      And "All earnings that Universal Credit counts" is explained by "Universal Credit counts £1,665.02 this month: £500 from work now and £1,165.02 carried over from earlier months."

  Rule: A partner in the start-up period has no floor, whatever both earn (Universal Credit Regulations 2013, regs 62 and 63)

    Scenario Outline: Kerry's shop makes £<Kerry>, and Tom in his first year £<Tom>; £3,396.66 is expected of both
      Given Kerry and Tom are a couple aged 32 and 34
      And Kerry is self-employed with a profit of £<Kerry> a month
      And Tom is self-employed with a profit of £<Tom> a month
      And Tom is in the first year of trading
      And Kerry's income tax paid is £0 a month
      And Kerry's national insurance paid is £0 a month
      And Tom's income tax paid is £0 a month
      And Tom's national insurance paid is £0 a month
      When the position is worked out
      Then the answer's lines/universal-credit/minimum-income-floor is <floor>
      And there is no "Added to your earnings by the minimum income floor" for Tom
      And "All earnings that Universal Credit counts" is £<counted>

      Examples:
        | Kerry    | Tom      | floor | counted  |
        | 3,000.00 | 1,100.00 | ""    | 4,100.00 |
        | 3,000.00 | 100.00   | ""    | 3,100.00 |
