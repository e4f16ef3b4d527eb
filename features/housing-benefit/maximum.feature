Feature: The most that Housing Benefit can be
  Housing Benefit pays up to the whole eligible rent of a supported or temporary home, less what other adults in it are
  expected to pay.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Dora is 50 years old
    And the home is supported accommodation

  Rule: It is the whole rent less what other adults take off (Housing Benefit Regulations 2006, reg 70)

    Scenario: Rent of £200 a week, and a sister
      Given the home's rent is £200 a week
      And a non-dependant aged 45
      When the position is worked out
      Then by hand, 200.00 - 20.40 = 179.60
      And "Most Housing Benefit, a week" is £179.60
      And "Most Housing Benefit, a week" is explained by "The most that Housing Benefit can pay is £179.60 a week. That is £200 a week of rent, less £20.40 for other adults."

  Rule: Other adults can use it up (Housing Benefit Regulations 2006, regs 70 and 74)

    Scenario Outline: A working son of unknown income, and rent of £<rent> a week
      Given the home's rent is £<rent> a week
      And a non-dependant aged 30
      And the non-dependant's working is yes
      When the position is worked out
      Then by hand, <rent> - 131.45 = <left>
      And <outcome>

      Examples:
        | rent   | left | outcome                                                                                    |
        | 131.95 | 0.50 | "Housing Benefit" is £2.17                                                                 |
        | 131.94 | 0.49 | there is no "Housing Benefit" because "Housing Benefit of less than £0.50 a week is not paid." |
        | 131.45 | 0.00 | there is no "Housing Benefit" because "There is no rent here that Housing Benefit could pay." |

  Rule: Without rent there is none (Housing Benefit Regulations 2006, reg 70)

    Scenario: No rent is asked
      Given the home's rent is £0 a week
      And a non-dependant aged 45
      When the position is worked out
      Then there is no "Most Housing Benefit, a week"
