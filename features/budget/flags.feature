Feature: What to look at in a budget
  An outgoing that nearly everybody has and nobody told, a bill that could be lower, and a shortfall.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Jo is 30 years old

  Rule: A shortfall is shown with where to take it (MoneyHelper, Debt advice locator)

    Scenario: £75.10 short
      Given the home is rented from the council for £100.00 a week
      And the household's outgoings are:
        | kind  | amount       |
        | other | £500 a month |
      When the position is worked out
      Then by hand, 424.90 + 433.33 - 433.33 - 500.00 = -75.10
      And the answer's budget/flags are shortfall, no-council-tax-told, phone-and-internet
      And "A shortfall" is explained by "What goes out is £75.10 a month more than what comes in."

  Rule: Rent and council tax that nobody told are asked about (Worthwhile's contract: household.outgoings)

    Scenario Outline: Food alone was told, in <place>
      Given the household lives in <place>
      And the household's outgoings are:
        | kind | amount     |
        | food | £50 a week |
      When the position is worked out
      Then the answer's budget/flags are no-rent-told, no-council-tax-told, phone-and-internet
      And "No rent or mortgage told" is explained by "We were told of no rent or mortgage. If you pay one, less is left than we say."
      And "No council tax told" is explained by "We were told of no council tax. If you pay it, less is left than we say."

      Examples:
        | place          |
        | the North West |
        | Wales          |
        | Scotland       |

    Scenario: A mortgage was told
      Given the household's outgoings are:
        | kind     | amount       |
        | mortgage | £300 a month |
      When the position is worked out
      Then the answer's budget/flags are no-council-tax-told, phone-and-internet

    Scenario: A home that is owned outright
      Given the home is owned
      And the household's outgoings are:
        | kind | amount     |
        | food | £50 a week |
      When the position is worked out
      Then the answer's budget/flags are no-council-tax-told, phone-and-internet

  Rule: A bill stands in full while help with it is not counted (Local Government Finance Act 1992, ss 13A and 80)

    Scenario: A bill without a reduction
      Given the household's outgoings are:
        | kind        | amount       |
        | council-tax | £100 a month |
      When the position is worked out
      Then the answer's budget/flags are no-rent-told, council-tax-help, phone-and-internet
      And "Help with council tax" is explained by "The council tax stands here in full. Help with it is not counted, so more may be left."

    Scenario: A bill that is told in two parts is spoken of once
      Given the household's outgoings are:
        | kind        | amount      |
        | council-tax | £60 a month |
        | council-tax | £40 a month |
      When the position is worked out
      Then the answer's budget/flags are no-rent-told, council-tax-help, phone-and-internet

    Scenario: In Derby the reduction is counted
      Given the household lives in the East Midlands
      And the household's local authority is Derby
      And the home's council tax by amount is £1,460 a year
      And the household's outgoings are:
        | kind | amount     |
        | food | £50 a week |
      When the position is worked out
      Then the answer's budget/flags are no-rent-told, phone-and-internet

  Rule: Being online is a cost that can be lower (Ofcom, Social tariffs: cheaper broadband and phone packages)

    Scenario: A phone and broadband
      Given the household's outgoings are:
        | kind               | amount      |
        | phone-and-internet | £38 a month |
      When the position is worked out
      Then the answer's budget/flags are no-rent-told, no-council-tax-told, phone-and-internet
      And "Phone and internet" is explained by "On Universal Credit you may get a cheaper phone or broadband deal, called a social tariff."

    Scenario: A phone and broadband, without Universal Credit
      Given Universal Credit is not claimed
      And the household's outgoings are:
        | kind               | amount      |
        | phone-and-internet | £38 a month |
      And Jo takes home £1,500.00 a month for 30 hours a week
      When the position is worked out
      Then the answer's budget/flags are no-rent-told, no-council-tax-told

    Scenario: None was told
      Given the household's outgoings are:
        | kind | amount     |
        | food | £50 a week |
      When the position is worked out
      Then "Phone and internet" is explained by "We were told of no phone or internet cost. Universal Credit is claimed online, and most jobs need a phone."
