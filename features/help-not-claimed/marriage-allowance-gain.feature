Feature: What the Marriage Allowance would bring a couple in a year
  One gives £1,260 of the tax allowance to the other, whose tax goes down by 20% of it at most. What the giver then pays is
  taken off.

  Background:
    Given tax is worked out as a year's liability
    And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
    And Ann and Bob are a couple aged 40 and 41
    And savings of £20,000

  Rule: Outside Scotland both sides of it are at 20% (Income Tax Act 2007, ss 55A to 55C)

    Scenario Outline: From <start> Ann earns £<ann> a year and Bob £<bob>
      Given an assessment period that starts on <start>
      And the household lives in Wales
      And Ann earns £<ann> a year for 16 hours a week
      And Bob earns £<bob> a year for 30 hours a week
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      # £1,260 x 20% is £252, £21 a month. Ann at £11,910 would pay 20% of £600, £120: £132 is £11 a month. Bob at £13,170 pays
      # 20% of £600, which is £10 a month.
      Examples:
        | start         | ann    | bob    | id                 | worth |
        | 11 April 2022 | 5,000  | 20,000 | marriage-allowance | 21.00 |
        | 1 June 2026   | 11,310 | 13,830 | marriage-allowance | 21.00 |
        | 1 June 2026   | 11,910 | 20,000 | marriage-allowance | 11.00 |
        | 1 June 2026   | 5,000  | 13,170 | marriage-allowance | 10.00 |
        | 1 June 2026   | 5,000  | 12,570 | ""                 | ""    |
        | 1 June 2026   | 12,571 | 20,000 | ""                 | ""    |

  Rule: In Scotland the giver's tax is at the starter rate, and the other's goes down by no more than it is (Income Tax Act 2007, ss 29, 55B and 55C)

    Scenario Outline: In Fife Ann earns £<ann> a year and Bob £<bob>
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Ann earns £<ann> a year for 16 hours a week
      And Bob earns £<bob> a year for 30 hours a week
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      # Bob at £13,770 pays 19% of £1,200, £228: £19 a month. Ann at £11,910 would pay 19% of £600, £114: £252 - £114 is £11.50 a
      # month. At £12,570 she would pay 19% of £1,260, £239.40: £12.60 is £1.05 a month.
      Examples:
        | ann    | bob    | id                 | worth |
        | 5,000  | 20,000 | marriage-allowance | 21.00 |
        | 5,000  | 13,770 | marriage-allowance | 19.00 |
        | 11,910 | 20,000 | marriage-allowance | 11.50 |
        | 12,570 | 20,000 | marriage-allowance | 1.05  |
        | 12,571 | 20,000 | ""                 | ""    |
        | 12,570 | 12,000 | ""                 | ""    |
        | 12,570 | 12,570 | ""                 | ""    |

  Rule: Bob's rate must be no higher than basic, or intermediate in Scotland (Income Tax Act 2007, s 55B(2)(b))

    Scenario Outline: In <place> Bob earns £<bob> a year
      Given an assessment period that starts on 1 June 2024
      And the household lives in <place>
      And Bob earns £<bob> a year for 37 hours a week
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>

      Examples: 12,570 + 37,700 is 50,270, and 12,570 + 31,092 is 43,662
        | place    | bob    | id                 |
        | Wales    | 50,270 | marriage-allowance |
        | Wales    | 50,271 | ""                 |
        | Scotland | 43,662 | marriage-allowance |
        | Scotland | 43,663 | ""                 |

    Scenario: Ann gives it to Bob already
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Bob earns £20,000 a year for 30 hours a week
      And Ann's marriage allowance is transfers
      And Bob's marriage allowance is receives
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""
