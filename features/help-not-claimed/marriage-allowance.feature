Feature: The Marriage Allowance that a couple does not use
  Where one of a married couple does not need all of the tax allowance, part of it can lower the other's tax.

  Background:
    Given an assessment period that starts on 1 June 2026
    And tax is worked out as a year's liability
    And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
    And Ann and Bob are a couple aged 40 and 41

  Rule: It is for one with allowance to spare and one within the basic rate (Income Tax Act 2007, ss 55A to 55C)

    Scenario Outline: Ann earns <ann> a year and Bob <bob>
      Given the household lives in the West Midlands
      And Ann earns <ann> a year for 20 hours a week
      And Bob earns <bob> a year for 37 hours a week
      And savings of £20,000
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      # £1,260 x 20% / 12 is £21. Ann at £12,000 would pay tax on £690 more: (£1,260 - £690) x 20% / 12. Bob at £13,000 pays on £430 only.
      Examples:
        | ann     | bob     | id                 | worth |
        | £11,310 | £25,000 | marriage-allowance | 21.00 |
        | £12,000 | £25,000 | marriage-allowance | 9.50  |
        | £12,570 | £25,000 | ""                 | ""    |
        | £12,571 | £25,000 | ""                 | ""    |
        | £11,310 | £13,000 | marriage-allowance | 7.17  |
        | £11,310 | £50,270 | marriage-allowance | 21.00 |
        | £11,310 | £50,271 | ""                 | ""    |

    Scenario: What is said to Ann and Bob
      Given the household lives in the West Midlands
      And Bob earns £25,000 a year for 37 hours a week
      And savings of £20,000
      When the position is worked out
      Then the answer's helpNotClaimed/0/certain is false
      And the answer's helpNotClaimed/0/because is "If you are married or civil partners, Ann can give part of a tax allowance to Bob. Together you would pay about £21 a month less tax."

    Scenario: They use it
      Given the household lives in the West Midlands
      And Bob earns £25,000 a year for 37 hours a week
      And Ann's marriage allowance is transfers
      And Bob's marriage allowance is receives
      And savings of £20,000
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario Outline: In Scotland Bob earns <bob>, at the end of the intermediate band
      Given the household lives in Scotland
      And Bob earns <bob> a year for 37 hours a week
      And savings of £20,000
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>

      Examples:
        | bob     | id                 |
        | £43,662 | marriage-allowance |
        | £43,663 | ""                 |

  Rule: Universal Credit takes part of it (Universal Credit Regulations 2013, reg 22(1)(b))

    Scenario: Bob's pay is low enough for Universal Credit
      Given the household lives in the West Midlands
      And Bob earns £15,000 a year for 22 hours a week
      When the position is worked out
      Then by hand, (15,000 - (15,000 - 12,570) x 28%) / 12 = 1,193.30
      And by hand, 666.97 - 55% x 1,193.30 = 10.66
      And by hand, 21.00 x 45% = 9.45
      And the answer's helpNotClaimed/0/id is marriage-allowance
      And the answer's helpNotClaimed/0/worth/amount is 9.45
      And the answer's helpNotClaimed/0/because is "If you are married or civil partners, Ann can give part of a tax allowance to Bob. Tax would go down, and Universal Credit a little too. That leaves you about £9.45 a month."
