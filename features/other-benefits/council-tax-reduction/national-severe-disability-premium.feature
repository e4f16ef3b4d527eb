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

    Scenario Outline: Isla gets daily living and lives by herself but for <who>
      Given an assessment period that starts on 1 June 2026
      And Isla is 40 years old
      And Isla gets PIP daily living at the standard rate
      And <who>
      When the position is worked out
      Then "Severe disability premium for council tax help, a week" is £86.05

      Examples: somebody under 18, or on daily living too, is not looked at
        | who                                                 |
        | a non-dependant aged 17                             |
        | a non-dependant aged 30 who gets PIP daily living   |

    Scenario Outline: Both of a couple get daily living; Euan cares for somebody: <cares>; with them lives <who>
      Given an assessment period that starts on 1 June 2026
      And Isla and Euan are a couple aged 40 and 41
      And Isla gets PIP daily living at the standard rate
      And Euan gets PIP daily living at the standard rate
      And Euan's carer is <cares>
      And <who>
      When the position is worked out
      Then "Severe disability premium for council tax help, a week" is £<week>

      Examples:
        | cares | who                                               | week   |
        | no    | a non-dependant aged 17                           | 172.10 |
        | no    | a non-dependant aged 30 who gets PIP daily living | 172.10 |
        | yes   | a non-dependant aged 17                           | 86.05  |
        | yes   | a non-dependant aged 30 who gets PIP daily living | 86.05  |

    Scenario Outline: Both get daily living and another adult lives with them; Euan cares for somebody: <cares>
      Given an assessment period that starts on 1 June 2026
      And Isla and Euan are a couple aged 40 and 41
      And Isla gets PIP daily living at the standard rate
      And Euan gets PIP daily living at the standard rate
      And Euan's carer is <cares>
      And a non-dependant aged 30
      When the position is worked out
      Then there is no "Severe disability premium for council tax help, a week"

      Examples:
        | cares |
        | no    |
        | yes   |

    Scenario Outline: Of a couple only Isla gets daily living; Euan cares for her: <cares>
      Given an assessment period that starts on 1 June 2026
      And Isla and Euan are a couple aged 40 and 41
      And Isla gets PIP daily living at the standard rate
      And Euan's carer is <cares>
      When the position is worked out
      Then there is no "Severe disability premium for council tax help, a week"

      Examples:
        | cares |
        | no    |
        | yes   |

    Scenario: Isla gets mobility alone
      Given an assessment period that starts on 1 June 2026
      And Isla is 40 years old
      And Isla gets PIP mobility at the enhanced rate
      When the position is worked out
      Then there is no "Severe disability premium for council tax help, a week"

    Scenario: In Wales, on Universal Credit, there are no premiums
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Isla is 40 years old
      And Isla gets PIP daily living at the standard rate
      When the position is worked out
      Then there is no "Severe disability premium for council tax help, a week"
