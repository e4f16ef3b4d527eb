Feature: A month's rent and service charges
  Rent comes by the week, the month or the year, some weeks can be free, and others may be on the tenancy. All of it is
  turned into the household's own part for a month, before anything else is looked at.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Imran is 40 years old

  Rule: A week's payments count 52 times a year (Universal Credit Regulations 2013, Sch 4 paras 6 and 7(2))

    Scenario: Imran pays £110 rent and £5 for the stairs every week
      Given the home is rented from the council for £110.00 a week
      And service charges of £5.00 a week
      When the position is worked out
      Then by hand, (110.00 + 5.00) x 52 / 12 = 498.33
      And "Rent and service charges a month" is £498.33
      And "Rent and service charges a month" is explained by "Your rent and service charges come to £498.33 a month."

  Rule: Weeks without rent are taken off the 52 (Universal Credit Regulations 2013, Sch 4 para 7(3) and (3A))

    Scenario Outline: Imran pays £120 a week, and <free> weeks of the year are free
      Given the home is rented from the council for £120.00 a week
      And the home's rent free weeks are <free>
      When the position is worked out
      Then by hand, 120 x <paid> / 12 = <month>
      And "Rent and service charges a month" is £<month>
      And "Help with rent" is £<month>

      Examples:
        | free | paid | month  |
        | 0    | 52   | 520.00 |
        | 1    | 51   | 510.00 |
        | 2    | 50   | 500.00 |
        | 4    | 48   | 480.00 |

    Scenario: What is said of four free weeks
      Given the home is rented from the council for £120.00 a week
      And the home's rent free weeks are 4
      When the position is worked out
      Then "Rent and service charges a month" is explained by "You pay in 48 weeks of the year, and 4 are free. Spread over twelve months that is £480 a month."

  Rule: Where others are on the tenancy, the household has its equal part (Universal Credit Regulations 2013, Sch 4 paras 24(4) and 35(4))

    Scenario: Imran and two friends share a rent of £1,000
      Given the home is rented from a private landlord for £1,000 a month
      And the Local Housing Allowance is £400 a month
      And the home's joint tenants are 2
      When the position is worked out
      Then by hand, 1,000 x 1 / 3 = 333.33
      And "Rent and service charges a month" is £333.33
      And "Rent and service charges a month" is explained by "There are 3 of you on the tenancy. Your part of the £1,000 a month, 1 of 3, is £333.33."
      And "Rent that Universal Credit looks at" is £333.33

    Scenario: The part of the rent is held against the whole Local Housing Allowance
      Given the home is rented from a private landlord for £1,000 a month
      And the Local Housing Allowance is £300 a month
      And the home's joint tenants are 2
      When the position is worked out
      Then "Rent that Universal Credit looks at" is £300.00

    Scenario: A couple and a friend share it: two parts of three
      Given Imran and Nadia are a couple aged 40 and 41
      And the home is rented from a housing association for £900 a month
      And the home's joint tenants are 1
      When the position is worked out
      Then by hand, 900 x 2 / 3 = 600.00
      And "Rent and service charges a month" is £600.00
      And "Help with rent" is £600.00

    Scenario: Free weeks, a service charge and a friend, in that order
      Given the home is rented from the council for £115.00 a week
      And service charges of £5.00 a week
      And the home's rent free weeks are 4
      And the home's joint tenants are 1
      When the position is worked out
      Then by hand, (115 + 5) x 48 / 12 = 480.00
      And by hand, 480 / 2 = 240.00
      And "Rent and service charges a month" is £240.00

    Scenario: A grown-up daughter who is not on the tenancy is no joint tenant: her contribution comes off last
      Given the home is rented from the council for £900 a month
      And the home's joint tenants are 1
      And a non-dependant aged 25
      When the position is worked out
      Then by hand, 900 / 2 - 96.55 = 353.45
      And "Help with rent" is £353.45

  Rule: Without a payment there is nothing to count (Universal Credit Regulations 2013, reg 25(2)(a))

    Scenario Outline: Imran's home is <home>
      Given the home is <home>
      When the position is worked out
      Then there is no "Rent and service charges a month"
      And there is no "Help with rent"

      Examples:
        | home                                    |
        | rented from the council for £0.00 a week |
        | owned                                   |
        | rent-free                               |

    Scenario Outline: A rent of £0, and <what>
      Given the home is rented from the council for £0.00 a week
      And the home's <what>
      When the position is worked out
      Then there is no "Rent and service charges a month"
      And there is no "Help with rent"
      And the answer's notAwarded/universal-credit/housing/payments is ""

      Examples:
        | what                  |
        | joint tenants are 1   |
        | rent free weeks are 4 |
