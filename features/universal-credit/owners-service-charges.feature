Feature: Help with an owner's service charges
  Universal Credit pays no mortgage, but it can help a leaseholder with service charges: after nine months in a row on it,
  and only in a month without any pay. One hour's work ends it, so it belongs in the sum of every job.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Grace is 52 years old
    And the home is owned
    And service charges of £90 a month

  Rule: After the wait, and without pay, the charges are met (Universal Credit Regulations 2013, reg 26(3) and Sch 5 paras 5, 8 and 13)

    Scenario: Grace has had Universal Credit for a year and has no pay
      Given the home's waiting period served is yes
      When the position is worked out
      Then "Help with an owner's service charges" is £90.00
      And "Help with an owner's service charges" is explained by "You own your home, have waited long enough and have no pay. So Universal Credit helps with £90 a month of service charges."
      And "Help with rent" is £90.00
      And "Help with rent" is explained by "You own your home. Universal Credit helps with your service charges of £90 a month."
      And by hand, 424.90 + 90.00 = 514.90
      And "Maximum amount" is £514.90
      And Universal Credit is £514.90 a month

    Scenario: So it is for a flat with a mortgage, and other adults in the home take nothing off
      Given the home is mortgaged
      And the home's waiting period served is yes
      And a non-dependant aged 30
      When the position is worked out
      Then "Help with rent" is £90.00

    Scenario: Charges that are due in 48 weeks of the year
      Given service charges of £15 a week
      And the home's waiting period served is yes
      And the home's rent free weeks are 4
      When the position is worked out
      Then by hand, 15 x 48 / 12 = 60.00
      And "Help with an owner's service charges" is £60.00

    Scenario Outline: Before nine months there is none, whether we were told so or not
      Given <told>
      When the position is worked out
      Then there is no "Help with an owner's service charges" because "<reason>"
      And there is no "Help with rent" because "You have no rent that Universal Credit can help with."
      And "Maximum amount" is £424.90

      Examples:
        | told                                   | reason                                                                                                                                 |
        | the home's waiting period served is no | Help with service charges starts after 9 months in a row on Universal Credit without any pay. You told us that this is not yet so. |
        | savings of £0                          | Help with service charges starts after 9 months in a row on Universal Credit without any pay. We assumed that this is not yet so.  |

  Rule: In a month with any pay there is none (Universal Credit Regulations 2013, Sch 5 para 4)

    Scenario Outline: Grace takes home £<pay> this month
      Given the home's waiting period served is yes
      And Grace takes home £<pay> a month for <hours> hours a week
      When the position is worked out
      Then there is no "Help with an owner's service charges" because "You own your home and there is pay this month. So Universal Credit does not help with service charges."
      And "Maximum amount" is £424.90

      Examples: Even a penny
        | pay    | hours |
        | 0.01   | 1     |
        | 150.00 | 3     |

    Scenario: Before nine months, the pay is the one reason
      Given the home's waiting period served is no
      And Grace takes home £150 a month for 3 hours a week
      When the position is worked out
      Then there is no "Help with an owner's service charges" because "You own your home and there is pay this month. So Universal Credit does not help with service charges."

    Scenario: The pay of a partner ends it too
      Given Grace and Joe are a couple aged 52 and 53
      And the home's waiting period served is yes
      And Joe takes home £200 a month for 4 hours a week
      When the position is worked out
      Then there is no "Help with an owner's service charges"

    Scenario: Other income does not end it
      Given the home's waiting period served is yes
      And Grace has £20 a week from new-style-jsa
      When the position is worked out
      Then "Help with an owner's service charges" is £90.00

    Scenario: A job of three hours costs Grace the help
      Given the home's waiting period served is yes
      And Grace is offered a job of 3 hours over 1 day a week at £12.71 an hour
      And everything else is as usual
      When the job is compared with now
      # 12.71 x 3 x 52 / 12 = 165.23; 55% of it is 90.88; the maximum falls by 90.00
      Then by hand, 12.71 x 3 x 52 / 12 = 165.23
      And by hand, 165.23 x 55% = 90.88
      And by hand, 424.90 - 90.88 = 334.02
      And "universal-credit" goes from £514.90 to £334.02

  Rule: A tenant has none of it, and an owner without charges has nothing to be helped with (Universal Credit Regulations 2013, reg 26(2) and (3))

    Scenario: Grace rents
      Given the home is rented from the council for £100 a week
      When the position is worked out
      Then there is no "Help with an owner's service charges"

    Scenario Outline: Grace rents, has waited, and takes home £<pay>: nothing is said of owners
      Given the home is rented from the council for £100 a week
      And the home's waiting period served is <waited>
      And Grace takes home £<pay> a month for 3 hours a week
      When the position is worked out
      Then there is no "Help with an owner's service charges"
      And the answer's notAwarded/universal-credit/housing/owners-service-charges is ""

      Examples:
        | pay    | waited |
        | 150.00 | yes    |
        | 150.00 | no     |
        | 0.00   | no     |

    Scenario: Grace has waited, but pays no service charges
      Given service charges of £0 a month
      And the home's waiting period served is yes
      When the position is worked out
      Then the answer's lines/universal-credit/housing is ""
      And Universal Credit is £424.90 a month
