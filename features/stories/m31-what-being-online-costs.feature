Feature: Story M31: What being online costs
  "lack of connectivity ('data poverty')" (Learning and Work Institute, Economic Inactivity in Sunderland, April 2023).
  A phone and the internet are a line of the budget, and how to pay less is said beside it. The answer is plain text throughout, so a keyworker
  can print it or read it aloud to somebody who is not online.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Ray is 50 years old
    And the home is rented from the council for £100.00 a week

  Scenario: Ray pays £38 a month
    Given the household's outgoings are:
      | kind               | amount      |
      | phone-and-internet | £38 a month |
    When the position is worked out
    Then the answer's budget/outgoings/1/id is phone-and-internet
    And the answer's budget/outgoings/1/now is £38.00
    And "Phone and internet" is explained by "On Universal Credit you may get a cheaper phone or broadband deal, called a social tariff."

  Scenario: Ray told of no such cost
    Given the household's outgoings are:
      | kind | amount     |
      | food | £40 a week |
    When the position is worked out
    Then "Phone and internet" is explained by "We were told of no phone or internet cost. Universal Credit is claimed online, and most jobs need a phone."
