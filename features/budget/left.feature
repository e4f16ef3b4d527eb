Feature: What is left when all is paid
  The budget of an adviser's interview: what comes in, what goes out, what is left, by the month and by the week.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Jo is 30 years old
    And the home is rented from the council for £100.00 a week

  Rule: What is left is income less outgoings (Worthwhile's contract: budget)

    Scenario: Something is left
      Given the household's outgoings are:
        | kind   | amount       |
        | energy | £120 a month |
        | food   | £50 a week   |
      When the position is worked out
      Then by hand, 424.90 + 433.33 = 858.23
      And the answer's budget/incomeNow/month is £858.23
      And by hand, 433.33 + 120.00 + 216.67 = 770.00
      And the answer's budget/outgoingsNow/month is £770.00
      And by hand, 858.23 - 770.00 = 88.23
      And the answer's budget/leftNow/month is £88.23
      And by hand, 770.00 x 12 / 52 = 177.69
      And the answer's budget/outgoingsNow/week is £177.69
      And by hand, 88.23 x 12 / 52 = 20.36
      And the answer's budget/leftNow/week is £20.36
      And the answer's budget/because is "When everything that you told us is paid, £88.23 a month is left."

    Scenario: More goes out than comes in
      Given the household's outgoings are:
        | kind  | amount       |
        | other | £500 a month |
      When the position is worked out
      Then by hand, 858.23 - 433.33 - 500.00 = -75.10
      And the answer's budget/leftNow/month is -£75.10
      And by hand, 75.10 x 12 / 52 = 17.33
      And the answer's budget/leftNow/week is -£17.33
      And the answer's budget/because is "What you pay out is £75.10 a month more than what comes in."

    Scenario: Without outgoings there is no budget
      When the position is worked out
      Then the answer's budget is ""
