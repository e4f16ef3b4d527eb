Feature: People of whom the jobcentre asks nothing
  What the jobcentre asks worries people more than money does. The answer says, for each adult who claims, which group
  the law puts them in and why. It is information: only the jobcentre decides.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Leah is 33 years old

  Rule: Health, age, caring and studies (Welfare Reform Act 2012, s 19(2)(a), (b) and (d); Universal Credit Regulations 2013, reg 89(1))

    Scenario: Leah has LCWRA
      Given Leah has LCWRA
      When the position is worked out
      Then the answer's people/0/conditionality/group is no-requirements
      And "What the jobcentre asks" is explained by "Because of illness or disability, the jobcentre does not ask Leah to look for work or come in. Only the jobcentre decides this."

    Scenario: Leah cares for her brother
      Given Leah cares for a severely disabled person
      When the position is worked out
      Then "What the jobcentre asks" is explained by "Because of caring for a disabled person, the jobcentre does not ask Leah to look for work. Only the jobcentre decides this."

    Scenario: Her husband Saul is 67
      Given Leah and Saul are a couple aged 33 and 67
      When the position is worked out
      Then "What the jobcentre asks" is explained by "The jobcentre asks nobody over State Pension age to look for work. Only the jobcentre decides this."

  Rule: The responsible carer of a baby (Welfare Reform Act 2012, s 19(2)(c))

    Scenario Outline: Leah's child was born on <born>; the period ends on 30 June 2026
      Given a child, Noa, born on <born>
      When the position is worked out
      Then the answer's people/0/conditionality/group is <group>

      Examples: the day before and on the first, second and third birthday
        | born         | group                   |
        | 1 July 2025  | no-requirements         |
        | 30 June 2025 | work-focused-interviews |
        | 1 July 2024  | work-focused-interviews |
        | 30 June 2024 | work-preparation        |
        | 1 July 2023  | work-preparation        |
        | 30 June 2023 | intensive               |

    Scenario: The youngest decides
      Given a child, Noa, born on 4 April 2016
      And a child, Ari, born on 1 May 2026
      When the position is worked out
      Then "What the jobcentre asks" is explained by "Because of looking after a baby, the jobcentre does not ask Leah to look for work. Only the jobcentre decides this."

  Rule: Nothing is said of people of whom nobody asks anything for Universal Credit (Welfare Reform Act 2012, s 13; Universal Credit Regulations 2013, reg 3(3))

    Scenario: Leah earns too much for Universal Credit
      Given Leah earns £2,500 a month for 37 hours a week
      When the position is worked out
      Then Universal Credit is £0.00 a month
      And the answer's people/0/conditionality/group is ""

    Scenario: Universal Credit is not claimed
      Given Universal Credit is not claimed
      When the position is worked out
      Then the answer's people/0/conditionality/group is ""

    Scenario: A partner who is left out of the claim
      Given Leah and Saul are a couple aged 33 and 35
      And Saul is outside these rules: prisoner
      When the position is worked out
      Then the answer's people/0/conditionality/group is intensive
      And the answer's people/1/conditionality/group is ""
