Feature: Debts in a budget
  Who told of debts is shown to free advice, and to the law that holds creditors off for a while. Nothing is said of how the debts
  came about.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Jo is 30 years old

  Rule: A breathing space in England and Wales, a moratorium in Scotland (Debt Respite Scheme (Breathing Space Moratorium and Mental Health Crisis Moratorium) (England and Wales) Regulations 2020; Bankruptcy (Scotland) Act 2016, ss 195 to 198)

    Scenario Outline: Debts in <nation>
      Given the household's nation is <nation>
      And the household's outgoings are:
        | kind  | amount      |
        | debts | £60 a month |
      When the position is worked out
      Then "Debts" is explained by "<sentence>"
      And the answer's budget/flags are debts, no-rent-told, no-council-tax-told, phone-and-internet
      And the answer's budget/flags/0/whatToDo is "See a free debt adviser before you take new credit: moneyhelper.org.uk/debt-advice, StepChange on 0800 138 1111, or Citizens Advice."

      Examples:
        | nation   | sentence                                                                                                                   |
        | england  | You pay debts. A free debt adviser can look at all of them. They can ask for 60 days in which creditors must wait.           |
        | wales    | You pay debts. A free debt adviser can look at all of them. They can ask for 60 days in which creditors must wait.           |
        | scotland | You pay debts. A free money adviser can look at all of them. They can ask for six months without action by creditors.        |

    Scenario: Arrears that are taken from Universal Credit are debts too
      Given the household lives in the North West
      And the household's outgoings are:
        | kind | amount      |
        | food | £50 a week  |
      And the household's deductions are:
        | kind         | amount      |
        | rent-arrears | £20 a month |
      When the position is worked out
      Then "Debts" is explained by "You pay debts. A free debt adviser can look at all of them. They can ask for 60 days in which creditors must wait."

    Scenario: Debts that are paid and arrears that are taken are one thing to look at
      Given the household lives in the North West
      And the household's outgoings are:
        | kind  | amount      |
        | debts | £50 a month |
      And the household's deductions are:
        | kind         | amount      |
        | rent-arrears | £20 a month |
      When the position is worked out
      Then the answer's budget/flags are debts, no-rent-told, no-council-tax-told, phone-and-internet

    Scenario: Child maintenance that is taken is no debt
      Given the household lives in the North West
      And the household's outgoings are:
        | kind | amount     |
        | food | £50 a week |
      And the household's deductions are:
        | kind              | amount      |
        | child-maintenance | £20 a month |
      When the position is worked out
      Then the answer's budget/flags are no-rent-told, no-council-tax-told, phone-and-internet
