Feature: Housing Benefit for supported and temporary homes
  In a refuge, a hostel or temporary accommodation, Housing Benefit pays the rent, in full while any Universal Credit is
  paid. When a job ends the last penny of it, a large rent can fall due. It is named here, but not counted in pounds.

  Background:
    Given an assessment period that starts on 1 June 2025
    And the household lives in Yorkshire and the Humber
    And Anna is 30 years old

  Rule: It pays for supported or temporary accommodation, and in full while Universal Credit is paid (Universal Credit Regulations 2013, Sch 1 paras 3 to 3B; Housing Benefit Regulations 2006, Sch 5 para 4)

    Scenario Outline: Anna lives in <home>, and a full-time job would end her Universal Credit
      Given the home is <home>
      And Anna is offered a job of 35 hours over 5 days a week at £12.21 an hour
      When the job is compared with now
      Then "universal-credit" goes from £400.14 to £0.00
      And the help that could end is "health-costs, warm-home-discount, social-tariffs, housing-benefit"
      And "Housing Benefit" is explained by "Housing Benefit helps with this rent. It can fall a great deal when Universal Credit ends: ask before you decide."
      And the verdict is cannot-say

      Examples:
        | home                    |
        | supported accommodation |
        | temporary accommodation |

    Scenario: A few hours leave Universal Credit, and Housing Benefit, in payment
      Given the home is supported accommodation
      And Anna is offered a job of 6 hours over 2 days a week at £12.21 an hour
      When the job is compared with now
      Then by hand, 6 x 12.21 x 52 / 12 = 317.46
      And by hand, 400.14 - 317.46 x 55% = 225.54
      And "universal-credit" goes from £400.14 to £225.54
      And the help that could end is ""

  Rule: Once no Universal Credit is paid it goes by income (Housing Benefit Regulations 2006, regs 70 and 71)

    Scenario: Anna does not claim Universal Credit, so a job cannot end it
      Given the home is supported accommodation
      And Universal Credit is not claimed
      And Anna is offered a job of 35 hours over 5 days a week at £12.21 an hour
      When the job is compared with now
      Then the help that could end is ""

  Rule: It is not for other homes of people of working age (Universal Credit Regulations 2013, reg 25 and Sch 1; Welfare Reform Act 2012, s 33)

    Scenario: Anna rents from the council
      Given the home is rented from the council for £100.00 a month
      And Anna is offered a job of 35 hours over 5 days a week at £12.21 an hour
      When the job is compared with now
      Then the help that could end is "health-costs, warm-home-discount, social-tariffs"
