Feature: What hangs on the last pound of Universal Credit
  One sum for all that goes with the last pound. Help with a limit of its own below that, or that goes on without Universal
  Credit, is left out of it.

  Background:
    Given an assessment period that starts on 1 June 2026

  Rule: Help with a published value is added up, and the rest is named (Worthwhile's contract: cliffs[].hangsOnIt)

    Scenario: Ffion lives by herself in Wales
      Given the household lives in Wales
      And Ffion is 30 years old
      And Ffion is offered a job of 10 hours over 2 days a week at £550.00 a month
      When the job is compared with now
      Then by hand, 424.90 / 55% = 772.55
      And by hand, 150.00 / 12 = 12.50
      And there is a cliff "universal-credit-ends" at £772.55 that loses £12.50
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/id is warm-home-discount
      And the answer's jobs/0/cliffs/0/hangsOnIt/1/id is social-tariffs
      And the answer's jobs/0/cliffs/0/hangsOnIt/1/worth is ""

  Rule: What ends earlier does not hang on it (Winter Heating Assistance (Low Income) (Scotland) Regulations 2023, reg 4)

    Scenario: Donald has LCWRA in Fife: the first work ends the Winter Heating Payment, and only the discount is left to go
      Given the household lives in Scotland
      And Donald is 55 years old
      And Donald has LCWRA
      And Donald's statement shows the new LCWRA rate
      And Donald is offered a job of 6 hours over 2 days a week at £330.00 a month
      When the job is compared with now
      Then by hand, (424.90 + 217.26) / 55% + 710.00 = 1,877.56
      And by hand, 62.00 / 12 = 5.17
      And there is a cliff "winter-heating-payment" at £0.00 that loses £5.17
      And there is a cliff "universal-credit-ends" at £1,877.56 that loses £12.50

  Rule: What goes on without it does not hang on it (Warm Home Discount (England and Wales) Regulations 2026)

    Scenario: Housing Benefit for a hostel brings Donald the discount too
      Given the household lives in the South West
      And Donald is 55 years old
      And the home is supported accommodation
      And the home's rent is £250 a week
      And Donald is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then there is a cliff "universal-credit-ends" at £772.55 that loses £0.00
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/id is social-tariffs

    Scenario: Without Universal Credit nothing hangs on it
      Given the household lives in the South West
      And Donald is 55 years old
      And savings of £16,000.01
      And Donald is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no cliff "universal-credit-ends"
