Feature: Self-employed people whom the minimum income floor leaves alone
  In the first year, in ill health, while caring, or where the trade is not the main work, Universal Credit counts what
  a person really earns. One of these facts can be worth hundreds of pounds a month.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Scotland
    And Isla is 29 years old
    And Isla is self-employed with a profit of £400 a month

  Rule: Whom nothing excuses the floor does not leave alone (Universal Credit Regulations 2013, reg 62(1) and (2))

    Scenario: Isla teaches yoga in Perth: £400 a month, where £1,701.64 is expected
      When the position is worked out
      Then by hand, 1,701.64 - 400.00 = 1,301.64
      And "Added to your earnings by the minimum income floor" is £1,301.64
      And Universal Credit is £0.00 a month
      And we ask about "adults[].selfEmployment.gainful"
      And we ask about "adults[].selfEmployment.startUpPeriod"

  Rule: A trade that is not the main work has no floor (Universal Credit Regulations 2013, regs 62(1)(a) and 64), and one in its start-up period has none yet (Universal Credit Regulations 2013, reg 63)

    Scenario Outline: <fact>
      Given <fact>
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor"
      And "All earnings that Universal Credit counts" is £400.00
      And by hand, 424.90 - 400.00 x 55% = 204.90
      And Universal Credit is £204.90 a month

      Examples:
        | fact                                 |
        | Isla's trade is not gainful          |
        | Isla is in the first year of trading |

    Scenario: Isla's first year does nothing for Callum's trade
      Given Isla and Callum are a couple aged 29 and 30
      And Isla is in the first year of trading
      And Callum is self-employed with a profit of £400 a month
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor" for Isla
      And "Added to your earnings by the minimum income floor" for Callum is £1,301.64

  Rule: A carer has no floor (Universal Credit Regulations 2013, reg 62(1)(b); Welfare Reform Act 2012, s 19(2)(b))

    Scenario: Isla cares for her mother
      Given Isla cares for a severely disabled person
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor"
      And by hand, 424.90 + 209.34 - 400.00 x 55% = 414.24
      And Universal Credit is £414.24 a month

    Scenario: Callum cares, and Isla, who does not, is still expected to earn £1,701.64
      Given Isla and Callum are a couple aged 29 and 30
      And Callum cares for a severely disabled person
      When the position is worked out
      Then "Added to your earnings by the minimum income floor" for Isla is £1,301.64

  Rule: A person with limited capability for work has no floor (Universal Credit Regulations 2013, reg 62(1)(b); Welfare Reform Act 2012, ss 19(2)(a) and 21(1)(a))

    Scenario Outline: Isla <health>, and the work allowance of £710 leaves all that she earns alone
      Given Isla <health>
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor"
      And "All earnings that Universal Credit counts" is £400.00
      And there is no "Taken off for pay" because "You have no pay above your work allowance, so nothing is taken off for pay."

      Examples:
        | health            |
        | has LCW           |
        | has LCWRA         |
        | is terminally ill |

    Scenario: With LCW alone Isla has the whole of the standard allowance
      Given Isla has LCW
      And everything else is as usual
      When the position is worked out
      Then Universal Credit is £424.90 a month

  Rule: The responsible carer of a child under 3 has no floor (Universal Credit Regulations 2013, reg 62(1)(b); Welfare Reform Act 2012, ss 19(2)(c), 20(1)(a) and 21(1)(aa))

    Scenario Outline: Isla is alone with Fraser, born on <born>
      Given a child, Fraser, born on <born>
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £<counted>

      Examples: a baby, a child of 1, of 2 years and 364 days, and of 3 on the last day of the month
        | born         | counted  |
        | 1 March 2026 | 400.00   |
        | 1 March 2025 | 400.00   |
        | 1 July 2023  | 400.00   |
        | 30 June 2023 | 1,701.64 |

  Rule: A person of State Pension age has no floor (Universal Credit Regulations 2013, regs 62(1)(b) and 89(1)(a))

    Scenario Outline: Isla is 60 and teaches an hour a week; Angus, her husband, is <age> and drives a taxi
      Given Isla and Angus are a couple aged 60 and <age>
      And Angus is self-employed with a profit of £400 a month
      And Isla's trade is not gainful
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £<counted>

      Examples:
        | age | counted  |
        | 65  | 2,101.64 |
        | 66  | 800.00   |

  Rule: The partner who is not part of the claim has no floor (Universal Credit Regulations 2013, regs 3(3) and 62(1))

    Scenario: Isla claims as a single person; Callum, who cannot claim, makes £400 with his bagpipes
      Given Isla and Callum are a couple aged 29 and 30
      And the couple claims as a single person
      And Isla's trade is not gainful
      And Callum is self-employed with a profit of £400 a month
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor"
      And by hand, 400.00 + 400.00 = 800.00
      And "All earnings that Universal Credit counts" is £800.00

  Rule: A student by exception whose student money counts has no floor (Universal Credit Regulations 2013, regs 62(1)(b) and 89(1)(e)(ii))

    Scenario: Isla studies in Perth with a grant, teaches yoga, and is alone with Fraser of 9
      Given a child, Fraser, born on 1 March 2017
      And Isla is outside these rules: student
      And Isla has £400 a month from student-grant
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £400.00

    Scenario: Without student money the floor applies
      Given a child, Fraser, born on 1 March 2017
      And Isla is outside these rules: student
      When the position is worked out
      Then "All earnings that Universal Credit counts" is £1,701.64

    Scenario: Callum looks after Fraser of 2, and Isla's grant still keeps the floor from her trade
      Given Isla and Callum are a couple aged 29 and 30
      And a child, Fraser, born on 1 March 2024
      And Isla is outside these rules: student
      And Isla has £400 a month from student-grant
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor"
      And "All earnings that Universal Credit counts" is £400.00

  Rule: What leaves one of a couple alone does nothing for the other (Universal Credit Regulations 2013, reg 62(1) and (3))

    # Where nothing is expected of Isla, what she earns is above what is expected of both, and takes £400 from what is added.
    Scenario Outline: Both make £400 a month, and Isla <fact>
      Given Isla and Callum are a couple aged 29 and 30
      And Callum is self-employed with a profit of £400 a month
      And Isla <fact>
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor" for Isla
      And by hand, 1,701.64 - <above> - 400.00 = <added>
      And "Added to your earnings by the minimum income floor" for Callum is £<added>

      Examples: with LCW £881 is expected of her, so both together are expected to earn 2,582.64
        | fact                                 | above  | added    |
        | cares for a severely disabled person | 400.00 | 901.64   |
        | has LCWRA                            | 400.00 | 901.64   |
        | is 67 years old                      | 400.00 | 901.64   |
        | has LCW                              | 0.00   | 1,301.64 |

    Scenario Outline: Isla <fact>, and Callum has no trade
      Given Isla and Callum are a couple aged 29 and 30
      And Isla <fact>
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor"

      Examples:
        | fact                                 |
        | cares for a severely disabled person |
        | has LCW                              |
        | is 67 years old                      |

    Scenario Outline: Callum is in prison, so his shop has no floor, though he <fact>
      Given Isla and Callum are a couple aged 29 and 30
      And Isla's trade is not gainful
      And Callum is outside these rules: prisoner
      And Callum is self-employed with a profit of £400 a month
      And Callum <fact>
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor"
      And "All earnings that Universal Credit counts" is £800.00

      Examples:
        | fact                                 |
        | cares for a severely disabled person |
        | has LCW                              |
        | is 67 years old                      |

  Rule: One exception is enough, and two are no more than one (Universal Credit Regulations 2013, regs 62(1), 63 and 64)

    Scenario Outline: Isla, alone, <one> and <other>
      Given Isla <one>
      And Isla <other>
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor" for Isla
      And "All earnings that Universal Credit counts" is £400.00

      Examples:
        | one                             | other                                |
        | has LCW                         | cares for a severely disabled person |
        | has LCWRA                       | cares for a severely disabled person |
        | is in the first year of trading | cares for a severely disabled person |
        | is in the first year of trading | has LCW                              |

    Scenario Outline: Isla is alone with Fraser of 1, and <fact>
      Given a child, Fraser, born on 1 March 2025
      And <fact>
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor" for Isla
      And "All earnings that Universal Credit counts" is £400.00

      Examples:
        | fact                                      |
        | Isla has LCW                              |
        | Isla cares for a severely disabled person |
        | Isla is in the first year of trading      |
        | Isla's trade is not gainful               |
        | Isla is outside these rules: student      |

    Scenario Outline: Isla's trade is not her main work, and <fact>
      Given Isla's trade is not gainful
      And <fact>
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor" for Isla
      And "All earnings that Universal Credit counts" is £400.00

      Examples:
        | fact                                      |
        | Isla is in the first year of trading      |
        | Isla has LCW                              |
        | Isla cares for a severely disabled person |

    Scenario Outline: Isla is 67, Callum takes home £500, and <fact>
      Given Isla and Callum are a couple aged 67 and 30
      And Callum takes home £500 a month for 10 hours a week
      And <fact>
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor" for Isla
      And "All earnings that Universal Credit counts" is £900.00

      Examples:
        | fact                                      |
        | Isla cares for a severely disabled person |
        | Isla has LCW                              |
        | a child, Fraser, born on 1 March 2025     |
        | Isla is in the first year of trading      |
        | Isla's trade is not gainful               |

    Scenario Outline: Isla studies with a grant, has Fraser of 9, and <fact>
      Given Isla and Callum are a couple aged <age> and 30
      And a child, Fraser, born on 1 March 2017
      And Isla is outside these rules: student
      And Isla has £400 a month from student-grant
      And <fact>
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor" for Isla
      And "All earnings that Universal Credit counts" is £400.00

      Examples:
        | age | fact                                      |
        | 29  | Isla has LCW                              |
        | 29  | Isla cares for a severely disabled person |
        | 67  | Isla was found fit for work               |
        | 29  | Isla is in the first year of trading      |
        | 29  | Isla's trade is not gainful               |

    Scenario Outline: Callum is in prison: <trade>
      Given Isla and Callum are a couple aged 29 and 30
      And Isla's trade is not gainful
      And Callum is outside these rules: prisoner
      And Callum is self-employed with a profit of £400 a month
      And <trade>
      When the position is worked out
      Then there is no "Added to your earnings by the minimum income floor"
      And "All earnings that Universal Credit counts" is £800.00

      Examples:
        | trade                                  |
        | Callum is in the first year of trading |
        | Callum's trade is not gainful          |
