Feature: Story M36: clothes for the interview, and the tools of a trade
  "access to funding for interview clothes, or tools that are needed for a trade" (Citizens Advice, Levelling up through employment,
  October 2021).

  Scenario: Kai's tools stand on a line of their own, with who could pay
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Kai is 22 years old
    And Kai is offered a job of 37 hours over 5 days a week at £12.71 an hour
    And Kai's start costs are:
      | what                      | kind    | amount |
      | clothes for the interview | clothes | 40.00  |
      | a joiner's tools          | tools   | 180.00 |
    When the job is compared with now
    Then by hand, 40 + 180 = 220
    And starting costs are £220.00
    And the answer's jobs/0/startUp/items/1/what is "a joiner's tools"
    And the answer's jobs/0/startUp/items/1/amount is £180.00
    And the answer's jobs/0/startUp/items/1/couldBePaidBy/0 is flexible-support-fund
    And "flexible-support-fund" could pay £220 once
    And the answer's jobs/0/startUp/couldBePaidBy/0/mustAskBeforePaying is true
    And the answer's jobs/0/startUp/gap is £0.00
