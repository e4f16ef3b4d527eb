Feature: Which debts are taken first
  Child maintenance, advances, then rent and fuel, which may go beyond the limit; what is left of it is for the others.

  Background: Amy rents from the council for £600 a month
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Amy is 30 years old
    And the home is rented from the council for £600 a month

  Rule: Arrears of rent and fuel can go beyond it, and leave nothing for the debts after them (Universal Credit etc. (Claims and Payments) Regulations 2013, Sch 6 para 4)

    Scenario: A fifth of the standard allowance for rent arrears
      Given the household's deductions are:
        | kind         | amount         |
        | rent-arrears | £84.98 a month |
        | overpayment  | £20 a month    |
      When the position is worked out
      Then by hand, 424.90 x 20% = 84.98
      And "Taken for debts before Universal Credit is paid" is £84.98

    Scenario: The advance comes first, the fuel is taken all the same, and the water is not
      Given the household's deductions are:
        | kind          | amount         |
        | water-arrears | £21.25 a month |
        | fuel-arrears  | £42.49 a month |
        | advance       | £60 a month    |
      When the position is worked out
      Then by hand, 60.00 + 42.49 = 102.49
      And "Taken for debts before Universal Credit is paid" is £102.49

    Scenario: Rent arrears and an overpayment that fit are both taken
      Given the household's deductions are:
        | kind         | amount         |
        | rent-arrears | £42.49 a month |
        | court-fine   | £21.25 a month |
      When the position is worked out
      Then by hand, 42.49 + 21.25 = 63.74
      And "Taken for debts before Universal Credit is paid" is £63.74

  Rule: Child maintenance came before all other debts from 30 April 2025 for a year (SI 2025/387)

    Scenario Outline: £36.40 for child maintenance beside rent arrears of £78.69, in the period of <start>
      Given an assessment period that starts on <start>
      And the household's deductions are:
        | kind              | amount         |
        | rent-arrears      | £78.69 a month |
        | child-maintenance | £36.40 a month |
      When the position is worked out
      Then by hand, <sum> = <taken>
      And "Taken for debts before Universal Credit is paid" is £<taken>

      Examples: before, the maintenance has what 25% leaves; for a year it is taken whole; then the arrears fill the 15%
        | start         | sum           | taken  |
        | 29 April 2025 | 100.04        | 100.04 |
        | 30 April 2025 | 78.69 + 36.40 | 115.09 |
        | 29 April 2026 | 78.69 + 36.40 | 115.09 |
        | 30 April 2026 | 78.69         | 78.69  |

  Rule: Without debts the whole award is paid (Universal Credit etc. (Claims and Payments) Regulations 2013, reg 60)

    Scenario: Amy owes nothing
      When the position is worked out
      Then there is no "Taken for debts before Universal Credit is paid"
      And by hand, 424.90 + 600.00 = 1,024.90
      And Universal Credit is £1,024.90 a month
