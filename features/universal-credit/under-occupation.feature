Feature: What spare bedrooms take off a social tenant's rent
  A council or housing association tenant with a bedroom more than the rules allow gets less help with rent. It is
  often called the bedroom tax. It comes off before any contribution for other adults in the home.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber

  Rule: One spare bedroom takes 14% off the rent (Universal Credit Regulations 2013, Sch 4 para 36(3))

    Scenario Outline: Dorothy's council flat has <bedrooms> spare bedroom(s)
      Given Dorothy is 45 years old
      And the home is rented from the council for £433.33 a month
      And <bedrooms> spare bedroom(s)
      When the position is worked out
      Then by hand, 433.33 x <percent>% = <taken>
      And "Taken off for spare bedrooms" is £<taken>
      And "Taken off for spare bedrooms" is explained by "<reason>"
      And "Help with rent" is £<help>

      Examples:
        | bedrooms | percent | taken  | help   | reason                                                                                               |
        | 1        | 14      | 60.67  | 372.66 | You have one spare bedroom. So 14% of your £433.33 rent, £60.67 a month, is not helped with.                 |
        | 2        | 25      | 108.33 | 325.00 | You have two or more spare bedrooms. So 25% of your £433.33 rent, £108.33 a month, is not helped with.       |
        | 3        | 25      | 108.33 | 325.00 | You have two or more spare bedrooms. So 25% of your £433.33 rent, £108.33 a month, is not helped with.       |

    Scenario: The share is taken of the rent and the service charges together
      Given Dorothy is 45 years old
      And the home is rented from a housing association for £110.00 a week
      And service charges of £5.00 a week
      And 1 spare bedroom
      When the position is worked out
      Then "Rent that Universal Credit looks at" is £498.33
      And by hand, 498.33 x 14% = 69.77
      And "Taken off for spare bedrooms" is £69.77

  Rule: Without a spare bedroom nothing is taken off (Universal Credit Regulations 2013, Sch 4 para 36(1))

    Scenario: Every bedroom in Dorothy's flat is needed
      Given Dorothy is 45 years old
      And the home is rented from the council for £433.33 a month
      And 0 spare bedrooms
      When the position is worked out
      Then there is no "Taken off for spare bedrooms" because "You told us that you have no spare bedroom. So nothing is taken off your rent."
      And "Help with rent" is £433.33

    Scenario: Nobody asked Dorothy about her bedrooms
      Given Dorothy is 45 years old
      And the home is rented from the council for £433.33 a month
      When the position is worked out
      Then we assume "home.spareBedrooms"
      And there is no "Taken off for spare bedrooms" because "We assumed that you have no spare bedroom. So nothing is taken off your rent."

  Rule: A private tenant's bedrooms are counted in the Local Housing Allowance already (Universal Credit Regulations 2013, Sch 4 paras 22 and 36)

    Scenario: Imran has a spare bedroom in a private flat
      Given Imran is 40 years old
      And the home is rented from a private landlord for £700.00 a month
      And the Local Housing Allowance is £700.00 a month
      And 1 spare bedroom
      When the position is worked out
      Then there is no "Taken off for spare bedrooms" because "You rent privately. Your Local Housing Allowance already goes by the bedrooms you need."
      And "Help with rent" is £700.00

    Scenario: Grace owns her home and has two spare bedrooms
      Given Grace is 50 years old
      And the home is owned
      And 2 spare bedrooms
      When the position is worked out
      Then there is no "Taken off for spare bedrooms" because "Universal Credit does not help with your rent. So spare bedrooms make no difference."

  Rule: One reason is said, where more would do (Universal Credit Regulations 2013, Sch 4 paras 35(4) and 36)

    Scenario Outline: Dorothy has no rent to pay in her council flat; <told>
      Given Dorothy is 45 years old
      And the home is rented from the council for £0.00 a month
      And <told>
      When the position is worked out
      Then there is no "Taken off for spare bedrooms" because "Universal Credit does not help with your rent. So spare bedrooms make no difference."
      And the answer's notAwarded/universal-credit/housing/under-occupation is under-occupation

      Examples:
        | told                          |
        | 0 spare bedrooms              |
        | 1 spare bedroom               |
        | 2 spare bedrooms              |
        | the home's bedrooms are 1     |
        | the home's bedrooms are 3     |
        | the home's joint tenants are 1 |

    Scenario Outline: Dorothy shares a council tenancy at £900 a month with a friend; <told>
      Given Dorothy is 45 years old
      And the home is rented from the council for £900 a month
      And the home's joint tenants are 1
      And <told>
      When the position is worked out
      Then the answer's notAwarded/universal-credit/housing/under-occupation is under-occupation
      And by hand, 900.00 / 2 = 450.00
      And "Help with rent" is £450.00

      Examples:
        | told                          |
        | 0 spare bedrooms              |
        | 1 spare bedroom               |
        | 2 spare bedrooms              |
        | the home's bedrooms are 1     |
        | the home's bedrooms are 3     |

    Scenario: Dorothy told us of two bedrooms, and that none is spare
      Given Dorothy is 45 years old
      And the home is rented from the council for £433.33 a month
      And the home's bedrooms are 2
      And 0 spare bedrooms
      When the position is worked out
      Then there is no "Taken off for spare bedrooms" because "You told us that you have no spare bedroom. So nothing is taken off your rent."
      And the answer's notAwarded/universal-credit/housing/under-occupation is under-occupation
