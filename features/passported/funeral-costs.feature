Feature: Help with the cost of a funeral
  Universal Credit and Housing Benefit open the door to the Funeral Expenses Payment, in Scotland the Funeral Support Payment.

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

  Rule: Housing Benefit brings it too, so it goes on where Universal Credit ends (Social Fund Maternity and Funeral Expenses (General) Regulations 2005, reg 7(4)(a)(vi); Funeral Expense Assistance (Scotland) Regulations 2019, reg 10(1)(f))

    Scenario Outline: Marek's pay in supported accommodation in <place> leaves Housing Benefit and no Universal Credit
      Given an assessment period that starts on 1 June 2026
      And the household lives in <place>
      And Marek is 35 years old
      And the home is supported accommodation
      And the home's rent is £400 a week
      And Marek takes home £1,000.00 a month for 18 hours a week
      When the position is worked out
      # 1,000.00 x 55% = 550.00, more than the 424.90 of Universal Credit
      Then there is no Universal Credit because "Your income takes away all of your Universal Credit, so none is paid this month."
      And "Help with the cost of a funeral" is explained by "If you arrange a funeral while you get Housing Benefit, ask for a <payment>."

      Examples:
        | place    | payment                  |
        | London   | Funeral Expenses Payment |
        | Scotland | Funeral Support Payment  |
