Feature: Limited capability for work from before 3 April 2017 is still worth money
  The old extra for limited capability for work was closed to new decisions on 3 April 2017. Those found to have it
  before then keep it. Their statement shows it, and a change to it is worth querying: £158.76 a month hangs on one day.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Moira is 58 years old

  Rule: The day from which limited capability counts decides (Employment and Support Allowance and Universal Credit (Miscellaneous Amendments and Transitional and Savings Provisions) Regulations 2017, Sch 2 para 8)

    Scenario Outline: Moira's limited capability counts from <since>, before the day
      Given Moira has LCW
      And Moira's health condition was reported on <since>
      When the position is worked out
      Then "Extra for limited capability for work" for Moira is £158.76

      Examples:
        | since           |
        | 9 November 2015 |
        | 2 April 2017    |

  Rule: Other limited capability for work is not worth money (Employment and Support Allowance and Universal Credit (Miscellaneous Amendments and Transitional and Savings Provisions) Regulations 2017, reg 4)

    Scenario: Moira's limited capability counts from 3 April 2017, a day too late
      Given Moira has LCW
      And Moira's health condition was reported on 3 April 2017
      When the position is worked out
      Then there is no "Extra for limited capability for work" for Moira
      And Universal Credit is £424.90 a month

    Scenario: Moira did not say from when, so we ask, and count no money yet
      Given Moira has LCW
      When the position is worked out
      Then there is no "Extra for limited capability for work" for Moira
      And we ask about "adults[].capabilitySince"

    Scenario: Limited capability for work-related activity from 2015 is not the old extra
      Given Moira has LCWRA
      And Moira's health condition was reported on 9 November 2015
      When the position is worked out
      Then there is no "Extra for limited capability for work" for Moira
      And "Extra for limited capability for work and work-related activity" for Moira is £429.80

    Scenario: A carer with old limited capability has the carer element instead
      Given Moira has LCW
      And Moira's health condition was reported on 9 November 2015
      And Moira cares for a severely disabled person
      When the position is worked out
      Then there is no "Extra for limited capability for work" for Moira
      And "Carer element" for Moira is £209.34

    Scenario: The partner of somebody who claims as a single person brings none
      Given Moira and Alec are a couple aged 58 and 60
      And the couple claims as a single person
      And Alec has LCW
      And Alec's health condition was reported on 9 November 2015
      When the position is worked out
      Then there is no "Extra for limited capability for work" for Alec
      And "Maximum amount" is £424.90
