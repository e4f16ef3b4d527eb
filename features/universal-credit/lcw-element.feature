Feature: A household has at most one old extra for limited capability for work
  The extra goes on for those who had it before 3 April 2017, once for a couple, and never beside the higher extra
  for limited capability for work and work-related activity. For everybody else it is a common disappointment:
  the decision brings a work allowance and no money, and the keyworker should say so.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Moira is 58 years old
    And everything else is as usual

  Rule: Somebody with limited capability for work from before 3 April 2017 keeps the extra (Employment and Support Allowance and Universal Credit (Miscellaneous Amendments and Transitional and Savings Provisions) Regulations 2017, Sch 2 para 8)

    Scenario: Moira, single, works for 20 hours, from gross pay to Universal Credit
      Given Moira has LCW
      And Moira's health condition was reported on 9 November 2015
      And Moira earns £1,040 a month for 20 hours a week
      When the position is worked out
      Then "Extra for limited capability for work" is explained by "Moira has had limited capability for work since before 3 April 2017, which still brings £158.76 a month."
      And by hand, 424.90 + 158.76 = 583.66
      And "Maximum amount" is £583.66
      And Moira takes home £1,040.00 a month
      And by hand, (1,040.00 - 710.00) x 55% = 181.50
      And by hand, 583.66 - 181.50 = 402.16
      And Universal Credit is £402.16 a month

  Rule: It is paid once in a couple (Universal Credit Regulations 2013, reg 27(4), as saved by SI 2017/204)

    Scenario: Moira and Alec both have it
      Given Moira and Alec are a couple aged 58 and 60
      And Moira has LCW
      And Moira's health condition was reported on 9 November 2015
      And Alec has LCW
      And Alec's health condition was reported on 3 May 2016
      When the position is worked out
      Then "Extra for limited capability for work" is £158.76
      And there is no "Extra for limited capability for work" because "Universal Credit pays this once for a couple, and it is already counted."
      And by hand, 666.97 + 158.76 = 825.73
      And Universal Credit is £825.73 a month

  Rule: It gives way to a partner's limited capability for work-related activity (Universal Credit Regulations 2013, reg 27(4), as saved by SI 2017/204)

    Scenario: Alec has the higher extra
      Given Moira and Alec are a couple aged 58 and 60
      And Moira has LCW
      And Moira's health condition was reported on 9 November 2015
      And Alec has LCWRA
      When the position is worked out
      Then there is no "Extra for limited capability for work" because "One of you has the higher health amount, so this one is not paid for Moira."
      And "Extra for limited capability for work and work-related activity" for Alec is £429.80

    Scenario: While Alec waits three months for the higher extra, Moira's goes on
      Given Moira and Alec are a couple aged 58 and 60
      And Moira has LCW
      And Moira's health condition was reported on 9 November 2015
      And Alec has LCWRA
      And Alec's health condition was reported on 20 May 2026
      When the position is worked out
      Then "Extra for limited capability for work" for Moira is £158.76

  Rule: A carer has the carer element instead (Universal Credit Regulations 2013, reg 29(4), as saved by SI 2017/204)

    Scenario: Moira cares for her mother
      Given Moira has LCW
      And Moira's health condition was reported on 9 November 2015
      And Moira cares for a severely disabled person
      When the position is worked out
      Then there is no "Extra for limited capability for work" because "Moira is a carer. A carer has the carer element instead of this."
      And by hand, 424.90 + 209.34 = 634.24
      And "Maximum amount" is £634.24

  Rule: Limited capability for work found from 3 April 2017 brings no money (Employment and Support Allowance and Universal Credit (Miscellaneous Amendments and Transitional and Savings Provisions) Regulations 2017, reg 4)

    Scenario: Moira was found to have limited capability for work in 2025
      Given Moira has LCW
      And Moira's health condition was reported on 1 September 2025
      When the position is worked out
      Then there is no "Extra for limited capability for work" because "Since April 2017 limited capability for work brings no extra money. It does bring a work allowance."
      And "Work allowance" is £710.00

  Rule: A partner who is not part of the claim brings none (Universal Credit Regulations 2013, reg 3(3))

    Scenario Outline: Alec is in prison; his LCW was found on <since>, and he <fact>
      Given Moira and Alec are a couple aged 58 and 60
      And Alec is outside these rules: prisoner
      And Alec has LCW
      And Alec's health condition was reported on <since>
      And Alec <fact>
      When the position is worked out
      Then there is no "Extra for limited capability for work" because "Alec is not part of the claim, so nothing is added for Alec."
      And Universal Credit is £424.90 a month

      Examples:
        | since            | fact                                   |
        | 3 May 2016       | gets PIP mobility at the standard rate |
        | 3 May 2016       | cares for a severely disabled person   |
        | 1 September 2025 | gets PIP mobility at the standard rate |

  Rule: Nobody has it without the decision (Universal Credit Regulations 2013, reg 27(1), as saved by SI 2017/204)

    Scenario: Moira has no decision about her health
      When the position is worked out
      Then there is no "Extra for limited capability for work" because "You told us that Moira is not in the group for limited capability for work alone."
