Feature: Story M14: help from the council, once
  "claim one-off payments such as the Household Support Fund" (IEP Journal, Issue 8, March 2023).
  The Household Support Fund ended on 31 March 2026; the Crisis and Resilience Fund took its place on 1 April 2026.

  Scenario Outline: Rhys in the South West on <day>
    Given an assessment period that starts on <day>
    And the household lives in the South West
    And Rhys is 26 years old
    And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Budgeting Advance
    When the position is worked out
    Then the answer's helpNotClaimed/0/id is local-welfare-help
    And the answer's helpNotClaimed/0/because is "<because>"

    Examples:
      | day           | because                                                                                                                                                                         |
      | 31 March 2026 | If food, heating or something needed at home cannot be paid for, your council may help. It has money for this from the Household Support Fund. It does not have to be paid back. |
      | 1 April 2026  | If money runs out, or a big bill comes without warning, your council may help with a Crisis Payment. It does not have to be paid back.                                          |
