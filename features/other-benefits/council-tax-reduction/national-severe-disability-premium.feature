Feature: The severe disability premium of Council Tax Reduction
  Somebody on daily living who lives with no other adult, and for whose care nobody is paid, keeps much more.

  Background:
    Given the household lives in Scotland
    And the home's council tax by amount is £1,800 a year

  Rule: It goes by who lives there and who is paid for caring (Council Tax Reduction (Scotland) Regulations 2021, Sch 1 para 13)

    Scenario: Another adult lives with Isla
      Given an assessment period that starts on 1 June 2026
      And Isla is 40 years old
      And Isla gets PIP daily living at the standard rate
      And a non-dependant aged 30
      When the position is worked out
      Then there is no "Severe disability premium for council tax help, a week"

    Scenario Outline: On <day> both of a couple get daily living, and no one is paid
      Given an assessment period that starts on <day>
      And Isla and Euan are a couple aged 40 and 41
      And Isla gets PIP daily living at the standard rate
      And Euan gets PIP daily living at the standard rate
      When the position is worked out
      Then "Severe disability premium for council tax help, a week" is £<week>

      Examples:
        | day           | week   |
        | 1 June 2022   | 138.80 |
        | 1 June 2023   | 152.80 |
        | 1 June 2024   | 163.00 |
        | 31 March 2026 | 165.80 |
        | 1 April 2026  | 172.10 |

    Scenario: One of the couple has the carer element for looking after the other
      Given an assessment period that starts on 1 June 2026
      And Isla and Euan are a couple aged 40 and 41
      And Isla gets PIP daily living at the standard rate
      And Euan gets PIP daily living at the standard rate
      And Euan cares for a severely disabled person
      When the position is worked out
      Then "Severe disability premium for council tax help, a week" is £86.05
