Feature: Who is paid what
  Some rents go straight from Universal Credit to the landlord. The person sees on the statement what is left, and should
  see the same here.

  Background: Amy rents from the council for £600 a month
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Amy is 30 years old
    And the home is rented from the council for £600 a month

  Rule: An arranged payment to the landlord is the help with rent, as far as what debts leave goes (Universal Credit etc. (Claims and Payments) Regulations 2013, reg 58(1))

    Scenario: The landlord has the £600, Amy the rest
      Given the home's rent paid to landlord is yes
      And the household's deductions are:
        | kind    | amount      |
        | advance | £50 a month |
      When the position is worked out
      Then by hand, 424.90 + 600.00 - 50.00 - 600.00 = 374.90
      And "Paid to your landlord" is £600.00
      And "Paid to your landlord" is explained by "£600 a month of your Universal Credit goes straight to your landlord."
      And "Paid to you" is £374.90
      And the answer's universalCredit/payments/toLandlord is £600.00

    Scenario: Debts come off first, and the landlord has all that is left
      Given the home's rent paid to landlord is yes
      And Amy takes home £954.36 a month for 18 hours a week
      And the household's deductions are:
        | kind    | amount      |
        | advance | £50 a month |
      When the position is worked out
      Then by hand, 1,024.90 - 954.36 x 55% = 500.00
      And by hand, 500.00 - 50.00 = 450.00
      And "Paid to your landlord" is £450.00
      And there is no "Paid to you" because "All of it goes to your landlord this month: £450."

    Scenario Outline: Without debts, and an award of £<award>
      Given the home's rent paid to landlord is yes
      And Amy takes home £<pay> a month for 18 hours a week
      When the position is worked out
      Then Universal Credit is £<award> a month
      And "Paid to your landlord" is £<landlord>

      Examples:
        | pay    | award  | landlord |
        | 772.52 | 600.01 | 600.00   |
        | 772.54 | 600.00 | 600.00   |
        | 772.57 | 599.99 | 599.99   |

    Scenario: Nothing was arranged
      When the position is worked out
      Then there is no "Paid to your landlord" because "Nothing goes straight to a landlord."
      And "Paid to you" is £1,024.90

    Scenario: A grown-up son's share uses up the help with a small rent
      Given the home is rented from the council for £90 a month
      And a non-dependant aged 30
      And the home's rent paid to landlord is yes
      When the position is worked out
      Then there is no "Paid to your landlord" because "Your Universal Credit has no help with rent, so nothing goes to a landlord."

  Rule: Without an award nobody is paid (Universal Credit etc. (Claims and Payments) Regulations 2013, reg 47)

    Scenario: Amy earns too much
      Given the home's rent paid to landlord is yes
      And Amy takes home £2,000 a month for 35 hours a week
      When the position is worked out
      Then there is no "Paid to your landlord" because "No Universal Credit is paid, so nothing goes to a landlord."
      And there is no "Paid to you" because "No Universal Credit reaches you this month."
