Feature: What if a rate were another
  A policy officer asks what a change of the law would do to a household, before anybody changes a file. The rates that were
  changed are listed beside those of the law, and no figure that rests on them can be taken for the law.

  Background: Asha, who works 20 hours a week, has one child and rents from the council
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And tax is worked out as a year's liability
    And savings of £9,795.00
    And Asha is 27 years old
    And Asha earns £1,103.00 a month for 20 hours a week
    And a child, Zed, born on 16 March 2018
    And the home is rented from the council for £746.71 a month
    And everything else is as usual

  Rule: The law takes 55p of each pound above the work allowance (Universal Credit Regulations 2013, reg 22(1)(b))

    Scenario: By the law as it stands
      When the position is worked out
      Then by hand, (1,087.46 - 427.00) x 55% = 363.25
      And "Taken off for pay" is £363.25
      And by hand, 1,475.55 - 363.25 - 69.60 = 1,042.70
      And Universal Credit is £1,042.70 a month
      And the answer's rulesVersion/edition is 2026-27, enacted to 5 April 2027

    Scenario: With 60p, Asha keeps £33.03 a month less
      Given the what-if rate universal-credit.taper is 60%
      When the position is worked out
      Then by hand, (1,087.46 - 427.00) x 60% = 396.28
      And "Taken off for pay" is £396.28
      And by hand, 1,475.55 - 396.28 - 69.60 = 1,009.67
      And Universal Credit is £1,009.67 a month
      And by hand, 1,042.70 - 1,009.67 = 33.03

      # The answer says what was changed, and marks the line
      And the answer's whatIf/text is "These figures rest on changed rates, not on the law as it stands."
      And the answer's whatIf/rates/0/text is "universal-credit.taper: 60% here. The law has 55%."
      And the answer's whatIf/rates/0/enacted/amount is 55
      And the answer's rulesVersion/edition is 2026-27, enacted to 5 April 2027, with rates changed by the question
      And "Taken off for pay" is explained by "£660.46 a month of what you earn counts. Universal Credit goes down by 60% of that: £396.28 a month. This uses a changed rate, not the law."

    Scenario: Without a work allowance every pound counts
      Given the what-if rate universal-credit.work-allowance.with-housing is £0
      When the position is worked out
      Then by hand, 1,087.46 x 55% = 598.10
      And "Taken off for pay" is £598.10
      And by hand, 1,475.55 - 598.10 - 69.60 = 807.85
      And Universal Credit is £807.85 a month
      And the answer's whatIf/rates/0/text is "universal-credit.work-allowance.with-housing: £0 a month here. The law has £427 a month."

    Scenario: Two rates at once
      Given the what-if rate universal-credit.taper is 60%
      And the what-if rate universal-credit.work-allowance.with-housing is £500
      When the position is worked out
      Then by hand, (1,087.46 - 500.00) x 60% = 352.48
      And "Taken off for pay" is £352.48

  Rule: A value brings back what the law has ended (Universal Credit (Removal of Two Child Limit) Act 2026, s 1)

    Scenario: Asha's third child, with the two-child limit and without it
      Given a child, Ada, born on 10 May 2020
      And a child, Ben, born on 3 July 2024
      And the what-if rate universal-credit.two-child-limit is 2
      When the position is worked out
      Then by hand, 2 x 303.94 = 607.88
      And "Child element" is £607.88
      And the answer's whatIf/rates/0/text is "universal-credit.two-child-limit: 2 children here. The law has no value on this day."

  Rule: A rate that nothing reads is said to change nothing (Worthwhile's contract: whatIf)

    Scenario: Asha lives in England, where there is no Scottish Child Payment
      Given the what-if rate scottish-child-payment is £40
      When the position is worked out
      Then Universal Credit is £1,042.70 a month
      And the answer's whatIf/rates/0/read is false
      And the answer's whatIf/rates/0/text is "scottish-child-payment: £40 a week here. The law has £28.20 a week. Nothing in this answer reads it."
      And the answer's whatIf/text is "Nothing in this answer reads a changed rate, so the figures are those of the law."

  Rule: A rate that cannot be is refused, and what was probably meant is said (Worthwhile's contract: policy)

    Scenario Outline: <name> of <value>
      Given the what-if rate <name> is <value>
      When the position is worked out
      Then the answer's errors/0/pointer is /policy/rates/<name>
      And the answer's errors/0/detail is "<wrong>"
      And the answer's errors/0/suggestion is "<meant>"

      Examples:
        | name                         | value | wrong                                              | meant                                  |
        | universal-credit.tapper      | 60    | No rate has this name.                             | Did you mean "universal-credit.taper"? |
        | universal-credit.taper       | 0.6   | This is less than 1 percent, where the law has 55. | For 60% write 60.                      |
        | universal-credit.taper       | 101   | A rate in percent cannot be more than 100.         |                                        |
        | universal-credit.taper       | -5    | A rate cannot be less than 0.                      |                                        |
        | state-pension-age            | 66.5  | This must be a whole number of years.              |                                        |
        | warm-home-discount.qualifying-day | 12 | This rate is a day.                           | Give it under policy.dates, like "2026-04-06". |
