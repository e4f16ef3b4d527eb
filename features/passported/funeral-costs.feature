Feature: Help with the cost of a funeral
  Universal Credit opens the door to the Funeral Expenses Payment, in Scotland the Funeral Support Payment.

  Rule: It comes with Universal Credit (Social Fund Maternity and Funeral Expenses (General) Regulations 2005, reg 7; Funeral Expense Assistance (Scotland) Regulations 2019)

    Scenario Outline: Marek lives in <place>
      Given an assessment period that starts on 1 June 2026
      And the household lives in <place>
      And Marek is 35 years old
      When the position is worked out
      Then "Help with the cost of a funeral" is explained by "If you arrange a funeral while you get Universal Credit, ask for a <payment>."

      Examples:
        | place    | payment                  |
        | London   | Funeral Expenses Payment |
        | Wales    | Funeral Expenses Payment |
        | Scotland | Funeral Support Payment  |

    Scenario: Without Universal Credit there is none
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Marek is 35 years old
      And Universal Credit is not claimed
      When the position is worked out
      Then there is no "Help with the cost of a funeral"
