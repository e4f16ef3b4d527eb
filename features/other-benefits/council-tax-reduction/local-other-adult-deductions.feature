Feature: One deduction from a couple in the home
  Where other adults in the home live together as a couple, they bring one deduction between them.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And the household's local authority is Derby
    And the home's council tax by amount is £7,300 a year
    And the home's council tax by band is B
    And Leila is 50 years old

  Rule: Of a couple the higher deduction is made, and of two single adults both (Council Tax Reduction Schemes (Default Scheme) (England) Regulations 2012, Sch para 30(1) and (3))

    Scenario: Leila's son and his wife
      Given the home's non dependants are:
        | id  | age | working | gross income | partner of |
        | son | 28  | yes     | £200 a week  |            |
        | jo  | 27  | no      |              | son        |
      When the position is worked out
      Then "What another adult takes off council tax help" is £46.85

    Scenario: Leila's son and daughter
      Given the home's non dependants are:
        | id  | age | working | gross income |
        | son | 28  | yes     | £200 a week  |
        | jo  | 27  | no      |              |
      When the position is worked out
      Then by hand, 46.85 + 4.00 = 50.85
      And "What another adult takes off council tax help" is £50.85

    Scenario: Leila's son and his wife, who is 17
      Given the home's non dependants are:
        | id  | age | working | gross income | partner of |
        | son | 28  | yes     | £200 a week  |            |
        | jo  | 17  | no      |              | son        |
      When the position is worked out
      Then "What another adult takes off council tax help" is £46.85
