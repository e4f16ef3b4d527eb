Feature: Pay of 16 hours at the National Living Wage stops a first work capability assessment
  Somebody who waits for a work capability assessment and earns this much before tax cannot be assessed, unless a
  disability benefit is in payment. The line is a penny wide and a job offer can cross it: say so before the job is taken.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Karim is 38 years old
    And Karim is waiting for a work capability assessment

  Rule: The line is 16 hours at the National Living Wage in a month, to the penny (Universal Credit Regulations 2013, reg 41(2) and (3))

    Scenario: At £881.22 a month before tax the assessment can go ahead
      Given Karim earns £881.22 a month for 16 hours a week
      When the position is worked out
      Then by hand, 16 x 12.71 x 52 / 12 = 881.23
      And there is no "Pay that stops a work capability assessment" because "Karim earns less than £881.23 a month before tax, so the work capability assessment can go ahead."

    Scenario Outline: At <pay> a month before tax no assessment can be done
      Given Karim earns <pay> a month for 16 hours a week
      When the position is worked out
      Then "Pay that stops a work capability assessment" is explained by "Karim earns £881.23 a month or more before tax. Without a disability benefit, no work capability assessment can be done."

      Examples:
        | pay     |
        | £881.23 |
        | £881.24 |

    Scenario Outline: Each April the line moves with the National Living Wage: <line> a month from <start>
      Given an assessment period that starts on <start>
      And Karim earns <line> a month for 16 hours a week
      When the position is worked out
      Then by hand, 16 x <wage> x 52 / 12 = <sum>
      And "Pay that stops a work capability assessment" is explained by "Karim earns <line> a month or more before tax. Without a disability benefit, no work capability assessment can be done."

      Examples:
        | start         | wage  | line    | sum    |
        | 11 April 2022 | 9.50  | £658.67 | 658.67 |
        | 10 April 2023 | 10.42 | £722.45 | 722.45 |
        | 8 April 2024  | 11.44 | £793.17 | 793.17 |
        | 7 April 2025  | 12.21 | £846.56 | 846.56 |

    Scenario: The pay of all of one person's jobs counts together
      Given Karim earns £500 a month for 9 hours a week
      And Karim earns £381.23 a month for 7 hours a week
      When the position is worked out
      Then "Pay that stops a work capability assessment" is explained by "Karim earns £881.23 a month or more before tax. Without a disability benefit, no work capability assessment can be done."

    Scenario: A partner's pay does not stop Karim's assessment
      Given Karim and Salma are a couple aged 38 and 36
      And Salma earns £1,900 a month for 35 hours a week
      When the position is worked out
      Then there is no "Pay that stops a work capability assessment" for Karim

    Scenario: Both wait, and each of them is looked at by their own pay
      Given Karim and Salma are a couple aged 38 and 36
      And Salma is waiting for a work capability assessment
      And Karim earns £881.23 a month for 16 hours a week
      And Salma earns £881.22 a month for 16 hours a week
      When the position is worked out
      Then "Pay that stops a work capability assessment" is explained by "Karim earns £881.23 a month or more before tax. Without a disability benefit, no work capability assessment can be done."
      And there is no "Pay that stops a work capability assessment" for Salma because "Salma earns less than £881.23 a month before tax, so the work capability assessment can go ahead."

    Scenario: A salary sacrifice lowers the pay that counts: £18.77 of £900 leaves £881.23
      Given Karim earns £900 a month for 16 hours a week
      And Karim pays £18.77 a month into a salary-sacrifice pension
      When the position is worked out
      Then by hand, 900.00 - 18.77 = 881.23
      And "Pay that stops a work capability assessment" is explained by "Karim earns £881.23 a month or more before tax. Without a disability benefit, no work capability assessment can be done."

    Scenario: A penny more into the pension leaves £881.22, and the assessment can go ahead
      Given Karim earns £900 a month for 16 hours a week
      And Karim pays £18.78 a month into a salary-sacrifice pension
      When the position is worked out
      Then there is no "Pay that stops a work capability assessment" for Karim

  Rule: Pay does not stop the assessment of somebody on a disability benefit (Universal Credit Regulations 2013, reg 41(2)(a))

    Scenario: Karim gets the mobility part of Personal Independence Payment
      Given Karim gets PIP mobility at the standard rate
      And Karim earns £1,500 a month for 27 hours a week
      When the position is worked out
      Then there is no "Pay that stops a work capability assessment" because "Karim gets a disability benefit, so pay does not stop the work capability assessment."

  Rule: Pay never takes away a decision already made (Universal Credit Regulations 2013, reg 41(2)(b))

    Scenario: Karim has limited capability for work-related activity and earns £1,500
      Given Karim has LCWRA
      And Karim earns £1,500 a month for 27 hours a week
      When the position is worked out
      Then there is no "Pay that stops a work capability assessment" because "Karim is not waiting for a first work capability assessment, so this does not apply."
      And "Extra for limited capability for work and work-related activity" for Karim is £429.80
