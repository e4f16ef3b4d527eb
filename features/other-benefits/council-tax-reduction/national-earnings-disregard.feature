Feature: The earnings that Council Tax Reduction leaves alone
  A few pounds a week of pay do not count: how many goes by who lives there.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Scotland
    And the home's council tax by amount is £1,800 a year

  Rule: £5 of a single person, £10 of a couple, £25 of a lone parent (Council Tax Reduction (Scotland) Regulations 2021, Sch 3 paras 5, 8 and 11)

    Scenario: Isla is single
      Given Isla is 30 years old
      And Isla takes home £100 a week for 8 hours a week
      When the position is worked out
      Then "Earnings left alone by council tax help, a week" is £5.00
      And "Earnings that count for council tax help, a week" is £95.00

    Scenario: Isla and Euan are a couple
      Given Isla and Euan are a couple aged 30 and 31
      And Isla takes home £100 a week for 8 hours a week
      When the position is worked out
      Then "Earnings left alone by council tax help, a week" is £10.00

    Scenario: Isla is a lone parent, who cares too
      Given Isla is 30 years old
      And a child, Skye, born on 1 April 2020
      And Isla cares for a severely disabled person
      And Isla takes home £100 a week for 8 hours a week
      When the position is worked out
      Then "Earnings left alone by council tax help, a week" is £25.00

  Rule: £20 where a disability or limited capability for work counts (Council Tax Reduction (Scotland) Regulations 2021, Sch 3 para 4)

    Scenario: Isla gets PIP
      Given Isla is 30 years old
      And Isla gets PIP mobility at the standard rate
      And Isla takes home £100 a week for 8 hours a week
      When the position is worked out
      Then "Earnings left alone by council tax help, a week" is £20.00

    Scenario: Of a couple, one has limited capability for work
      Given Isla and Euan are a couple aged 30 and 31
      And Euan has LCW
      And Isla takes home £100 a week for 8 hours a week
      When the position is worked out
      Then "Earnings left alone by council tax help, a week" is £20.00

  Rule: £20 of a carer's own earnings, with up to £10 of the other's inside it (Council Tax Reduction (Scotland) Regulations 2021, Sch 3 paras 6 and 7)

    Scenario: Isla is single and a carer
      Given Isla is 30 years old
      And Isla cares for a severely disabled person
      And Isla takes home £100 a week for 8 hours a week
      When the position is worked out
      Then "Earnings left alone by council tax help, a week" is £20.00

    Scenario Outline: The carer of a couple earns £<own> a week, and the other £<other>
      Given Isla and Euan are a couple aged 30 and 31
      And Isla cares for a severely disabled person
      And Isla takes home £<own> a week for 1 hour a week
      And Euan takes home £<other> a week for 16 hours a week
      When the position is worked out
      Then "Earnings left alone by council tax help, a week" is £<alone>

      Examples:
        | own   | other  | alone |
        | 5.00  | 200.00 | 15.00 |
        | 9.99  | 200.00 | 19.99 |
        | 10.00 | 200.00 | 20.00 |
        | 11.00 | 200.00 | 20.00 |
        | 15.00 | 3.00   | 18.00 |

    Scenario: Both of a couple are carers
      Given Isla and Euan are a couple aged 30 and 31
      And Isla cares for a severely disabled person
      And Euan cares for a severely disabled person
      And the couple cares for two different people
      And Euan takes home £200 a week for 16 hours a week
      When the position is worked out
      Then "Earnings left alone by council tax help, a week" is £20.00

  Rule: Permitted work beside new-style ESA (Council Tax Reduction (Scotland) Regulations 2021, Sch 3 para 12)

    Scenario Outline: Ines earns £<pay> a week beside the allowance
      Given Ines is 40 years old
      And Ines has £145.90 a week from new-style-esa
      And Ines takes home £<pay> a week for 12 hours a week
      When the position is worked out
      Then "Earnings left alone by council tax help, a week" is £<alone>

      Examples: A penny above £203.50 ends the allowance
        | pay    | alone  |
        | 3.00   | 3.00   |
        | 203.50 | 203.50 |
        | 203.51 | 5.00   |

    Scenario: The partner of Ines earns too
      Given Ines and Pau are a couple aged 40 and 41
      And Ines has £145.90 a week from new-style-esa
      And Ines takes home £100 a week for 8 hours a week
      And Pau takes home £50 a week for 4 hours a week
      When the position is worked out
      Then by hand, 100.00 + 20.00 = 120.00
      And "Earnings left alone by council tax help, a week" is £120.00
