Feature: Couples of whom one is over State Pension age, and people whom Universal Credit has left behind
  Universal Credit is for adults below State Pension age. A couple of whom one is younger stays on it, and the State
  Pension of the elder comes off it. Everybody else over that age looks to Pension Credit, and no figure is given.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West

  Rule: A couple stays on Universal Credit until both have reached State Pension age (Universal Credit Regulations 2013, reg 3(2)(a))

    Scenario: Sol is 60, and Rosa, 70, has a State Pension of £120 a week
      Given Rosa and Sol are a couple aged 70 and 60
      And Rosa has £120 a week from state-pension
      When the position is worked out
      Then "A couple of mixed ages" is explained by "One of you is over State Pension age. You stay on Universal Credit until you both are."
      And "Standard allowance" is £666.97
      And by hand, 120 x 52 / 12 = 520.00
      And by hand, 666.97 - 520.00 = 146.97
      And Universal Credit is £146.97 a month

    Scenario: A full new State Pension of £241.30 a week leaves them nothing
      Given Rosa and Sol are a couple aged 70 and 60
      And Rosa has £241.30 a week from state-pension
      When the position is worked out
      Then by hand, 241.30 x 52 / 12 = 1,045.63
      And Universal Credit is £0.00 a month

    Scenario: Rosa is asked for nothing; Sol is asked to look for work
      Given Rosa and Sol are a couple aged 70 and 60
      And Rosa has £120 a week from state-pension
      When the position is worked out
      Then the answer's people/0/conditionality/group is no-requirements
      And the answer's people/1/conditionality/group is intensive

    Scenario: Sol is offered a job; 55p of each pound comes off beside the pension
      Given Rosa and Sol are a couple aged 70 and 60
      And Rosa has £120 a week from state-pension
      And Sol is offered a job of 4 hours over 1 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 12.71 x 4 x 52 / 12 = 220.31
      And by hand, 220.31 x 55% = 121.17
      And by hand, 146.97 - 121.17 = 25.80
      And "universal-credit" goes from £146.97 to £25.80

    Scenario: A couple who are both below it are nothing special
      Given Rosa and Sol are a couple aged 62 and 60
      When the position is worked out
      Then there is no "A couple of mixed ages"
      And Universal Credit is £666.97 a month

  Rule: Everybody else over State Pension age looks to Pension Credit (Welfare Reform Act 2012, s 4(1)(b))

    Scenario Outline: Rosa is <age>
      Given Rosa is <age> years old
      When the position is worked out
      Then "pension-age" is out of scope and no figure is given

      Examples:
        | age |
        | 66  |
        | 70  |

    Scenario: Rosa is 65
      Given Rosa is 65 years old
      When the position is worked out
      Then "Standard allowance" is £424.90

    Scenario: Rosa is 70 and Sol is 66
      Given Rosa and Sol are a couple aged 70 and 66
      When the position is worked out
      Then "pension-age" is out of scope and no figure is given

    Scenario: Rosa is 70, and Sol, 60, is in prison: she is alone, and over the age
      Given Rosa and Sol are a couple aged 70 and 60
      And Sol is outside these rules: prisoner
      When the position is worked out
      Then "pension-age" is out of scope and no figure is given

    Scenario: Rosa, 70, is in prison: Sol, 60, claims as a single person
      Given Rosa and Sol are a couple aged 70 and 60
      And Rosa is outside these rules: prisoner
      When the position is worked out
      Then Universal Credit is £424.90 a month
