Feature: Story M13: Council Tax Support, free school meals, Child Benefit and disability benefits in the checklist
  "Council Tax Support, free school meals, and even unclaimed Child Benefit" (IEP Journal, Issue 8, March 2023).
  The checklist names these three, and disability benefits for oneself and for a child.

  Scenario: Marie in Bury has a health condition, and her son sleeps alone because of his
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Marie is 35 years old
    And Marie has LCW
    And a child, Ned, born on 1 May 2018
    And Ned's needs own bedroom is yes
    And the home is rented from the council for £150.00 a week
    And the household's receives are Universal Credit
    When the position is worked out
    Then the answer's helpNotClaimed/0/id is council-tax-reduction
    And the answer's helpNotClaimed/1/id is child-benefit
    And the answer's helpNotClaimed/2/id is disability-benefit
    And the answer's helpNotClaimed/2/for is Marie
    And the answer's helpNotClaimed/3/id is child-disability-benefit
    And the answer's helpNotClaimed/3/for is Ned
    And the answer's helpNotClaimed/4/id is free-school-meals
    And the answer's helpNotClaimed/4/for is Ned
    And the answer's helpNotClaimed/0/certain is true
    And the answer's helpNotClaimed/4/certain is true
