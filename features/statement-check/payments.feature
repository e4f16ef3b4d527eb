Feature: The foot of a statement
  What is left, what is taken for debts, and what is paid to whom.

  Background: Ann pays an advance back, and her landlord is paid her rent
    Given an assessment period that starts on 1 June 2026
    And Ann is 30 years old
    And the home is rented from a housing association for £500 a month
    And the home's rent paid to landlord is yes
    And the household's deductions are:
      | kind    | amount      |
      | advance | £40 a month |
    And everything else is as usual

  Rule: From the award to the payment (Claims and Payments Regulations 2013, regs 47, 58 and 60)

    Scenario: All as it should be
      Given the statement's lines are:
        | id                  | amount  |
        | benefit-cap         | £0      |
        | award               | £924.90 |
        | deductions          | £40     |
        | payment-to-landlord | £500    |
        | payment             | £384.90 |
      When the statement is checked
      Then by hand, 424.90 + 500 = 924.90
      And by hand, 924.90 - 40 - 500 = 384.90
      And "Taken off by the benefit cap" on the statement is right
      And "Universal Credit before debts" on the statement is right
      And "Taken for debts and advances" on the statement is right
      And "Paid to your landlord" on the statement is right
      And "Paid to you" on the statement is right

    Scenario: More is taken for debts than is due
      Given the statement's lines are:
        | id         | amount  |
        | deductions | £50     |
        | payment    | £374.90 |
      When the statement is checked
      Then "Paid to you" on the statement is £10 too low: "It follows from other lines"

    Scenario: A landlord who is paid too little
      Given the statement's lines are:
        | id                  | amount  |
        | award               | £924.90 |
        | payment-to-landlord | £450    |
        | payment             | £434.90 |
      When the statement is checked
      Then "Paid to your landlord" on the statement is £50 too low: "Nothing that we know"
      And "Paid to you" on the statement is £50 too high: "It follows from other lines"
      And "Taken for debts and advances" on the statement is not given

  Rule: Without a statement there is nothing to hold against it (Claims and Payments Regulations 2013, reg 47)

    Scenario: Ann has no statement yet, and asks what she should be paid
      When the position is worked out
      Then by hand, 424.90 + 500 = 924.90
      And Universal Credit is £924.90 a month
      And "Taken for debts before Universal Credit is paid" is £40.00
      And the answer's differences/0/id is ""
