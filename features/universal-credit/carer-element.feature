Feature: Somebody who cares for a severely disabled person has the carer element
  Caring for 35 hours a week or more brings it, whatever the carer earns and without a claim for Carer's Allowance.
  Advisers find it left out of awards more than any other element, because nobody asked.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Rosa is 46 years old
    And everything else is as usual

  Rule: A carer has it, with no limit on earnings and no claim for another benefit (Universal Credit Regulations 2013, regs 29(1) and 30)

    Scenario: Rosa earns £1,040 a month and cares for her son, from gross pay to Universal Credit
      Given Rosa cares for a severely disabled person
      And Rosa earns £1,040 a month for 18 hours a week
      And the home is rented from the council for £110 a week
      When the position is worked out
      Then "Carer element" for Rosa is £209.34
      And "Carer element" is explained by "Rosa cares for a severely disabled person for 35 hours a week or more, which brings £209.34 a month."
      And by hand, 110 x 52 / 12 = 476.67
      And by hand, 424.90 + 209.34 + 476.67 = 1,110.91
      And "Maximum amount" is £1,110.91
      And Rosa takes home £1,040.00 a month
      And by hand, 1,040 x 55% = 572.00
      And by hand, 1,110.91 - 572.00 = 538.91
      And Universal Credit is £538.91 a month

    Scenario Outline: Rosa earns <pay> a month, far from or far above the limit of Carer's Allowance: the element is the same
      Given Rosa cares for a severely disabled person
      And Rosa has claimed Carer's Allowance
      And Rosa takes home <pay> a month for <hours> hours a week
      When the position is worked out
      Then "Carer element" for Rosa is £209.34
      And "Carer's Allowance" is <allowance>

      Examples:
        | pay  | hours | allowance |
        | £100 | 2     | £374.62   |
        | £884 | 15    | £374.62   |

    Scenario Outline: Above the limit of Carer's Allowance too: <pay> a month
      Given Rosa cares for a severely disabled person
      And Rosa has claimed Carer's Allowance
      And Rosa takes home <pay> a month for <hours> hours a week
      When the position is worked out
      Then "Carer element" for Rosa is £209.34
      And there is no "Carer's Allowance"

      Examples:
        | pay    | hours |
        | £885   | 15    |
        | £3,000 | 40    |

    Scenario: Each of a couple has it, for caring for two people
      Given Rosa and Luis are a couple aged 46 and 47
      And Rosa cares for a severely disabled person
      And Luis cares for a severely disabled person
      And the couple cares for two different people
      When the position is worked out
      Then by hand, 2 x 209.34 = 418.68
      And "Carer element" is £418.68

    Scenario: A couple who care for the same person have it once
      Given Rosa and Luis are a couple aged 46 and 47
      And Rosa cares for a severely disabled person
      And Luis cares for a severely disabled person
      When the position is worked out
      Then "Carer element" for Luis is £209.34
      And there is no "Carer element" for Rosa
      And there is no "Carer element" because "You told us that you both care for the same person. The amount is paid once, and your partner has it."

    Scenario: Both care for their daughter, and Luis has the health money, so the element is Rosa's
      Given Rosa and Luis are a couple aged 46 and 47
      And Rosa cares for a severely disabled person
      And Luis cares for a severely disabled person
      And Luis has LCWRA
      When the position is worked out
      Then "Carer element" for Rosa is £209.34
      And there is no "Carer element" because "The health amount is already counted for Luis. One person cannot have both."
      And by hand, 666.97 + 429.80 + 209.34 = 1,306.11
      And Universal Credit is £1,306.11 a month

    Scenario Outline: Both care for their daughter, and <absent> is in prison, so the element is <present>'s
      Given Rosa and Luis are a couple aged 46 and 47
      And Rosa cares for a severely disabled person
      And Luis cares for a severely disabled person
      And <absent> is outside these rules: prisoner
      When the position is worked out
      Then "Carer element" for <present> is £209.34
      And there is no "Carer element" because "<absent> is not part of the claim, so nothing is added for <absent>."
      And by hand, 424.90 + 209.34 = 634.24
      And Universal Credit is £634.24 a month

      Examples:
        | absent | present |
        | Luis   | Rosa    |
        | Rosa   | Luis    |

    Scenario: Rosa cares and waits for her own health money, so the carer element goes on
      Given Rosa cares for a severely disabled person
      And Rosa has LCWRA
      And Rosa's health condition was reported on 20 May 2026
      When the position is worked out
      Then "Carer element" for Rosa is £209.34

    Scenario Outline: The element of a period that begins on <start>
      Given an assessment period that starts on <start>
      And Rosa cares for a severely disabled person
      When the position is worked out
      Then "Carer element" for Rosa is <element>

      Examples:
        | start        | element |
        | 5 April 2026 | £201.68 |
        | 6 April 2026 | £209.34 |

  Rule: One person cannot have it beside the health money (Universal Credit Regulations 2013, reg 29(4))

    Scenario: Rosa cares and has limited capability for work-related activity
      Given Rosa cares for a severely disabled person
      And Rosa has LCWRA
      And Rosa's statement shows the new LCWRA rate
      When the position is worked out
      Then there is no "Carer element" because "The health amount is already counted for Rosa. One person cannot have both."
      And by hand, 424.90 + 217.26 = 642.16
      And Universal Credit is £642.16 a month

    Scenario: Luis has the health money and Rosa cares for him
      Given Rosa and Luis are a couple aged 46 and 47
      And Luis has LCWRA
      And Rosa cares for a severely disabled person
      When the position is worked out
      Then by hand, 666.97 + 429.80 + 209.34 = 1,306.11
      And "Maximum amount" is £1,306.11

    Scenario: The higher health sum in a couple is the carer's own, so there is no carer element
      Given Rosa and Luis are a couple aged 46 and 47
      And Rosa has LCWRA
      And Rosa's statement shows the protected LCWRA rate
      And Rosa cares for a severely disabled person
      And Luis has LCWRA
      And Luis's statement shows the new LCWRA rate
      When the position is worked out
      Then there is no "Carer element" for Rosa
      And by hand, 666.97 + 429.80 = 1,096.77
      And "Maximum amount" is £1,096.77

  Rule: Nobody has it who does not care for 35 hours a week, or is not part of the claim (Universal Credit Regulations 2013, regs 3(3), 29(1) and 30)

    Scenario: Rosa claims alone because Luis, the carer, cannot claim
      Given Rosa and Luis are a couple aged 46 and 47
      And the couple claims as a single person
      And Luis cares for a severely disabled person
      When the position is worked out
      Then there is no "Carer element" because "You told us that Rosa does not care for a severely disabled person for 35 hours a week or more."
      And there is no "Carer element" because "Luis is not part of the claim, so nothing is added for Luis."
      And Universal Credit is £424.90 a month
