Feature: A standard allowance of another age or another claim
  The four amounts of the standard allowance say by themselves what the statement took the household to be.

  Rule: The amount goes by age and by whether a couple claims (Universal Credit Regulations 2013, reg 36(1))

    Scenario Outline: <household>, and the statement has £<shown>
      Given an assessment period that starts on 1 June 2026
      And <household>
      And everything else is as usual
      And the statement's lines are:
        | id                 | amount   |
        | standard-allowance | £<shown> |
      When the statement is checked
      Then "Standard allowance" on the statement is £<apart> too <side>: "<reason>"

      Examples:
        | household                                | shown  | apart  | side | reason                  |
        | Asha is 25 years old                     | 338.58 | 86.32  | low  | An age that is too low  |
        | Asha is 24 years old                     | 424.90 | 86.32  | high | An age that is too high |
        | Asha and Ben are a couple aged 30 and 31 | 528.34 | 138.63 | low  | An age that is too low  |
        | Asha and Ben are a couple aged 22 and 23 | 666.97 | 138.63 | high | An age that is too high |
        | Asha and Ben are a couple aged 30 and 31 | 424.90 | 242.07 | low  | A partner left out      |
        | Asha and Ben are a couple aged 30 and 31 | 338.58 | 328.39 | low  | A partner left out      |
        | Asha and Ben are a couple aged 22 and 23 | 338.58 | 189.76 | low  | A partner left out      |
        | Asha is 30 years old                     | 666.97 | 242.07 | high | A partner still counted |
        | Asha is 22 years old                     | 528.34 | 189.76 | high | A partner still counted |

    Scenario: What Asha reads
      Given an assessment period that starts on 1 June 2026
      And Asha is 30 years old
      And everything else is as usual
      And the statement's lines are:
        | id                 | amount  |
        | standard-allowance | £338.58 |
      When the statement is checked
      Then by hand, 424.90 - 338.58 = 86.32
      And "Standard allowance" on the statement is £86.32 too low: "This is the amount for people under 25. A date of birth may be wrong on your account."
      And the answer's differences/0/reasons/0/shownByFigures is true
      And the answer's differences/0/whatToDo/0 is "Check the dates of birth on your account. Report the right ones in your journal, with proof."

    Scenario Outline: <household>, and it is the rent that stands at another allowance, £<rent>
      Given an assessment period that starts on 1 June 2026
      And <household>
      And the home is rented from the council for £700 a month
      And everything else is as usual
      And the statement's lines are:
        | id                 | amount   |
        | standard-allowance | £<shown> |
        | housing            | £<rent>  |
      When the statement is checked
      Then by hand, <ours> - <shown> = <apart>
      And "Standard allowance" on the statement is £<apart> too low: "Nothing that we know"

      Examples: the allowance of another age, and that of another claim
        | household                                | ours   | shown  | apart | rent   |
        | Asha is 30 years old                     | 424.90 | 410.00 | 14.90 | 338.58 |
        | Asha is 30 years old                     | 424.90 | 410.00 | 14.90 | 666.97 |
        | Asha is 22 years old                     | 338.58 | 330.00 | 8.58  | 424.90 |
        | Asha is 22 years old                     | 338.58 | 330.00 | 8.58  | 528.34 |
        | Asha and Ben are a couple aged 30 and 31 | 666.97 | 650.00 | 16.97 | 528.34 |
        | Asha and Ben are a couple aged 30 and 31 | 666.97 | 650.00 | 16.97 | 424.90 |
        | Asha and Ben are a couple aged 22 and 23 | 528.34 | 500.00 | 28.34 | 666.97 |
