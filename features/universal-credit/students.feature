Feature: One of a couple studies
  A student without an exception can be part of a couple's claim where the other does not study, or studies with an
  exception. Then both adults' allowance is paid, and the student's money counts.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Priya and Dev are a couple aged 27 and 28
    And Dev is outside these rules: student

  Rule: The other does not study (Universal Credit Regulations 2013, reg 3(2)(b))

    Scenario: Priya works in a shop and Dev studies in Leeds
      Given Priya takes home £800 a month for 16 hours a week
      When the position is worked out
      Then "Studying" is explained by "Dev studies and the partner does not. So the two of you can claim together."
      And by hand, 666.97 - 800 x 55% = 226.97
      And Universal Credit is £226.97 a month

    Scenario: Dev is not freed from looking for work: he studies because of Priya, not by an exception
      When the position is worked out
      Then the answer's people/1/conditionality/group is intensive

  Rule: Both study, and one has an exception (Universal Credit Regulations 2013, reg 3(2)(b))

    Scenario: Priya studies too, with PIP and LCW
      Given Priya is outside these rules: student
      And Priya has LCW
      And Priya gets PIP mobility at the standard rate
      When the position is worked out
      Then "Studying" is explained by "You both study, and an exception holds for one of you. So the two of you can claim together."
      And Universal Credit is £666.97 a month

    Scenario: Both study, and each has PIP and LCW: each has an exception of their own
      Given Priya is outside these rules: student
      And Priya has LCW
      And Priya gets PIP mobility at the standard rate
      And Dev has LCW
      And Dev gets PIP mobility at the standard rate
      When the position is worked out
      Then "Studying" is explained by "Priya studies, and an exception for students holds."
      And "Studying" is explained by "Dev studies, and an exception for students holds."
      And Universal Credit is £666.97 a month

    Scenario: Dev has PIP and LCW, and Priya does not study: his own exception is what is said
      Given Dev has LCW
      And Dev gets PIP mobility at the standard rate
      When the position is worked out
      Then "Studying" is explained by "Dev studies, and an exception for students holds."
      And Universal Credit is £666.97 a month

  Rule: Both study without an exception (Universal Credit Regulations 2013, regs 3(2)(b) and 14)

    Scenario: Priya studies too
      Given Priya is outside these rules: student
      When the position is worked out
      Then "student" is out of scope and no figure is given

  Rule: Whoever claims alone needs an exception of their own (Welfare Reform Act 2012, s 4(1)(d); Universal Credit Regulations 2013, reg 14)

    Scenario: Priya has no recourse to public funds, so Dev would claim alone
      Given Priya is outside these rules: no-recourse-to-public-funds
      When the position is worked out
      Then "student" is out of scope and no figure is given

    Scenario: Both study, and Dev has no recourse to public funds: Priya would claim alone
      Given Priya is outside these rules: student
      And Dev is outside these rules: no-recourse-to-public-funds
      When the position is worked out
      Then "student" is out of scope and no figure is given

    Scenario: Dev has no recourse to public funds, so that he studies does not matter
      Given Dev is outside these rules: no-recourse-to-public-funds
      When the position is worked out
      Then Universal Credit is £424.90 a month

    Scenario: Dev has no recourse to public funds, and with a child he needs no exception either
      Given Dev is outside these rules: no-recourse-to-public-funds
      And a child, Anya, born on 5 May 2020
      When the position is worked out
      Then by hand, 424.90 + 303.94 = 728.84
      And Universal Credit is £728.84 a month
      And there is no "Studying"
