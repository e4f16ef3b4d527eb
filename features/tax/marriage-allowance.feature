Feature: Marriage allowance on a year's tax
  A husband, wife or civil partner who earns little can give £1,260 of the personal allowance to the other. The giver has so
  much less allowance; the other pays 20% of it, £252 a year, less tax. It is for couples who pay no more than the basic rate.

  Background:
    Given an assessment period that starts on 1 June 2026
    And tax is worked out as a year's liability
    And Amy and Jon are a couple aged 35 and 36

  Rule: Whoever has it pays £252 a year less, and never less than nothing (Income Tax Act 2007, s 55B(1) to (4))

    Scenario: Amy earns £20,000
      Given the household lives in the North West
      And Amy earns £20,000 a year for 35 hours a week
      And Amy's marriage allowance is receives
      When the position is worked out
      Then by hand, 1,260 x 20% = 252.00
      And by hand, ((20,000 - 12,570) x 20% - 252) / 12 = 102.83
      And "Income tax" for Amy is £102.83

    Scenario Outline: Where the tax is no more than £252, none is left: £<pay> a year
      Given the household lives in the North West
      And Amy earns £<pay> a year for 20 hours a week
      And Amy's marriage allowance is receives
      When the position is worked out
      Then there is no "Income tax" for Amy

      Examples:
        | pay    |
        | 12,571 |
        | 13,829 |
        | 13,830 |

    Scenario: £60 a year above that
      Given the household lives in the North West
      And Amy earns £13,890 a year for 20 hours a week
      And Amy's marriage allowance is receives
      When the position is worked out
      Then by hand, ((13,890 - 12,570) x 20% - 252) / 12 = 1.00
      And "Income tax" for Amy is £1.00

  Rule: Somebody who pays more than the basic rate does not have it (Income Tax Act 2007, s 55B(2)(b))

    Scenario Outline: £<pay> a year in <place>
      Given the household lives in <place>
      And Amy earns £<pay> a year for 37 hours a week
      And Amy's marriage allowance is receives
      When the position is worked out
      Then by hand, <sum> = <tax>
      And "Income tax" for Amy is £<tax>

      Examples: the basic rate band ends at £37,700 above the allowance
        | place          | pay    | sum                            | tax    |
        | the North West | 50,270 | (37,700 x 20% - 252) / 12      | 607.33 |
        | the North West | 50,271 | (37,700 x 20% + 1 x 40%) / 12  | 628.37 |

      Examples: in Scotland the intermediate band ends at £31,092 above it
        | place    | pay    | sum                                                                                     | tax    |
        | Scotland | 43,662 | (3,967 x 19% + (16,956 - 3,967) x 20% + (31,092 - 16,956) x 21% - 252) / 12            | 505.67 |
        | Scotland | 43,663 | (3,967 x 19% + (16,956 - 3,967) x 20% + (31,092 - 16,956) x 21% + 1 x 42%) / 12        | 526.71 |

  Rule: Whoever gives it has £1,260 less allowance, unless more than the basic rate would be paid (Income Tax Act 2007, ss 55B(6) and 55C(1)(c))

    Scenario Outline: £<pay> a year
      Given the household lives in the North West
      And Amy earns £<pay> a year for 20 hours a week
      And Amy's marriage allowance is transfers
      When the position is worked out
      Then by hand, (<pay> - <allowance>) x 20% / 12 = <tax>
      And "Income tax" for Amy is £<tax>

      Examples: 12,570 - 1,260 = 11,310
        | pay    | allowance | tax    |
        | 12,000 | 11,310    | 11.50  |
        | 11,370 | 11,310    | 1.00   |
        | 49,010 | 11,310    | 628.33 |

      Examples: a pound more would be taxed at 40%, so nothing is given
        | pay    | allowance | tax    |
        | 49,011 | 12,570    | 607.35 |

    Scenario Outline: Amy gives, and Jon earns £<Jon> a year and has it
      Given the household lives in the North West
      And Amy earns £12,000 a year for 20 hours a week
      And Amy's marriage allowance is transfers
      And Jon earns £<Jon> a year for 14 hours a week
      And Jon's marriage allowance is receives
      When the position is worked out
      Then by hand, (12,000 - 11,310) x 20% / 12 = 11.50
      And "Income tax" for Amy is £11.50
      And <outcome>

      Examples: Jon's own pay alone says what he pays: (51,000 - 50,270) x 40% on top of 37,700 x 20%
        | Jon    | outcome                             |
        | 9,000  | there is no "Income tax" for Jon    |
        | 20,000 | "Income tax" for Jon is £102.83     |
        | 51,000 | "Income tax" for Jon is £652.67     |

    Scenario: The lower allowance is enough
      Given the household lives in the North West
      And Amy earns £11,310 a year for 17 hours a week
      And Amy's marriage allowance is transfers
      When the position is worked out
      Then there is no "Income tax" for Amy

  Rule: A couple gains where one has allowance to spare (Income Tax Act 2007, s 55C)

    Scenario: Jon earns £9,000 and gives; Amy earns £20,000 and has
      Given the household lives in the North West
      And Amy earns £20,000 a year for 35 hours a week
      And Jon earns £9,000 a year for 14 hours a week
      And Amy's marriage allowance is receives
      And Jon's marriage allowance is transfers
      When the position is worked out
      Then "Income tax" for Amy is £102.83
      And there is no "Income tax" for Jon
