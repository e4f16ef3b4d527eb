Feature: The limit of permitted work is a cliff
  One penny above the weekly limit ends new-style Employment and Support Allowance whole. Universal Credit goes up by as
  much, but only as far as there is Universal Credit to pay.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Neil is 55 years old
    And Neil has £145.90 a week from new-style-esa

  Rule: While Universal Credit is paid, it makes up the allowance that is lost (Universal Credit Regulations 2013, reg 22(1)(a))

    Scenario: With help with his rent, Neil would lose nothing
      Given the home is rented from the council for £900 a month
      And Neil is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 203.50 x 52 / 12 = 881.83
      And there is a cliff "new-style-esa" at £881.83 that loses £0.00
      And "End of new-style Employment and Support Allowance" is explained by "Taking home more than £203.50 a week ends new-style Employment and Support Allowance. So do 16 hours of work. Universal Credit then goes up by as much."

  Rule: Where there is too little Universal Credit to make it up, the rest is lost (Employment and Support Allowance Regulations 2013, regs 37(1) and 39(1)(c))

    Scenario: Without rent the allowance is above Universal Credit's own
      Given Neil is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 12.71 x 10 x 52 / 12 = 550.77
      And by hand, 550.77 x 55% = 302.92
      And by hand, 302.92 + 632.23 - 424.90 = 510.25
      And there is a cliff "new-style-esa" at £881.83 that loses £510.25
      And "End of new-style Employment and Support Allowance" is explained by "Taking home more than £203.50 a week ends new-style Employment and Support Allowance. So do 16 hours of work. Universal Credit leaves £510.25 a month of it unreplaced."

    Scenario: Without a claim for Universal Credit all of it is lost
      Given Universal Credit is not claimed
      And Neil is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then there is a cliff "new-style-esa" at £881.83 that loses £632.23

    Scenario: In a job of sixteen hours it is gone already
      Given Neil is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no cliff "new-style-esa"

  Rule: Each of a couple has a limit and a loss of their own (Employment and Support Allowance Regulations 2013, regs 37(1) and 39(1)(c))

    Scenario Outline: Neil and Ruth both have the allowance; <where>
      Given Neil and Ruth are a couple aged 55 and 54
      And Ruth has £92.05 a week from new-style-esa
      And <told>
      And Neil is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then there is a cliff "new-style-esa" at £881.83 that loses £<loss>

      Examples:
        | where                     | told                                            | loss   |
        | the rent is helped with   | the home is rented from the council for £1,500 a month | 0.00   |
        | there is no claim         | Universal Credit is not claimed                 | 632.23 |
