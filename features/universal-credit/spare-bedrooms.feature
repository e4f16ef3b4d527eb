Feature: How many bedrooms of a social tenant are spare
  Those beyond the number that the rules allow. What the tenant tells us comes first; otherwise we count. It touches
  tenants of councils and housing associations, above all when children leave home.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Amy is 38 years old
    And the home is rented from the council for £433.33 a month

  Rule: Bedrooms beyond those that the rules allow are spare (Universal Credit Regulations 2013, Sch 4 para 36(1))

    Scenario Outline: Amy and her son of 20 live in a council home with <bedrooms> bedrooms; the rules allow two
      Given a non-dependant aged 20
      And the home's bedrooms are <bedrooms>
      When the position is worked out
      Then the answer's universalCredit/housing/spareBedrooms is <spare>
      And by hand, 433.33 - <taken> = <help>
      And "Help with rent" is £<help>

      Examples: Less is not counted below nothing; 14% is 60.67 and 25% is 108.33
        | bedrooms | spare | taken  | help   |
        | 1        | 0     | 0.00   | 433.33 |
        | 2        | 0     | 0.00   | 433.33 |
        | 3        | 1     | 60.67  | 372.66 |
        | 4        | 2     | 108.33 | 325.00 |
        | 5        | 3     | 108.33 | 325.00 |

    Scenario: What is counted is said
      Given the home's bedrooms are 3
      When the position is worked out
      Then "Spare bedrooms" is explained by "Your home has 3 bedrooms and the rules allow 1. So this many count as spare: 2."

    Scenario: Tom turned 16 this month and has a bedroom of his own, so none is spare any more
      Given a child, Tom, born on 15 June 2010
      And Tom's sex is male
      And a child, Sam, born on 15 June 2012
      And Sam's sex is male
      And the home's bedrooms are 3
      When the position is worked out
      Then there is no "Taken off for spare bedrooms" because "Bedrooms in your home: 3. The rules allow 3. So nothing is taken off your rent."

  Rule: What the tenant told us comes first; without a word of either, none is spare (Universal Credit Regulations 2013, Sch 4 para 36(1))

    Scenario Outline: Amy lives alone in a home of 3 bedrooms, and told us of <told> spare
      Given the home's bedrooms are 3
      And <told> spare bedrooms
      When the position is worked out
      Then the answer's universalCredit/housing/spareBedrooms is <told>

      Examples:
        | told |
        | 0    |
        | 1    |

    Scenario: Told of one, we say so
      Given 1 spare bedroom
      When the position is worked out
      Then "Spare bedrooms" is explained by "Spare bedrooms that you told us of: 1."

    Scenario: Nobody asked
      When the position is worked out
      Then we assume "home.spareBedrooms"
      And there is no "Spare bedrooms"
      And there is no "Taken off for spare bedrooms" because "We assumed that you have no spare bedroom. So nothing is taken off your rent."

  Rule: Nothing is taken off where people from outside the household are on the tenancy (Universal Credit Regulations 2013, Sch 4 paras 35(4) and 36(2))

    # Paragraph 36(2) takes its share of an amount that paragraph 35(3) finds, and that is for the household's own tenancy alone.
    Scenario: Amy shares the tenancy of a home of 3 bedrooms with her sister
      Given the home's bedrooms are 3
      And the home's joint tenants are 1
      When the position is worked out
      Then there is no "Spare bedrooms"
      And there is no "Taken off for spare bedrooms" because "You share the tenancy with others. So nothing is taken off for spare bedrooms."
      And by hand, 433.33 / 2 = 216.67
      And "Help with rent" is £216.67

  Rule: Only a social tenant's spare bedrooms are counted (Universal Credit Regulations 2013, Sch 4 para 30)

    Scenario: Amy rents privately
      Given the home is rented from a private landlord for £500 a month
      And the home's bedrooms are 3
      When the position is worked out
      Then there is no "Spare bedrooms"
      And "Help with rent" is £500.00
