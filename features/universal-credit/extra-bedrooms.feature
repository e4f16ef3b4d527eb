Feature: Extra bedrooms for a carer, and for a couple who cannot share
  Somebody from outside who often stays overnight to give care has a bedroom, and so have both of a couple who cannot
  share because one of them is disabled. A benefit for being cared for has to be paid. It is missed where nobody asks.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Amy is 38 years old
    And the home is rented from the council for £433.33 a month
    And the home's bedrooms are 2

  Rule: A carer who stays overnight has a bedroom where the person cared for gets a benefit for it (Universal Credit Regulations 2013, Sch 4 para 12(A1) and (3))

    Scenario: A carer often stays overnight with Amy, who gets the daily living part of PIP
      Given the home's overnight carer is yes
      And Amy gets PIP daily living at the standard rate
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 2
      And "An extra bedroom" is explained by "A carer often stays overnight, and one of you gets the daily living part of PIP. So one more bedroom is allowed."
      And there is no "Taken off for spare bedrooms" because "Bedrooms in your home: 2. The rules allow 2. So nothing is taken off your rent."

    Scenario: Amy knows that she has no spare bedroom: what she tells us stands
      Given the home's overnight carer is yes
      And Amy gets PIP daily living at the standard rate
      And 0 spare bedrooms
      When the position is worked out
      Then there is no "Taken off for spare bedrooms" because "You told us that you have no spare bedroom. So nothing is taken off your rent."

    Scenario: A carer often stays overnight with Amy's disabled son
      Given the home's overnight carer is yes
      And a child, Tom, born on 20 May 2019
      And Tom gets a disability benefit at the lower rate
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 3
      And "An extra bedroom" is explained by "A carer often stays overnight, and a child gets a disability benefit. So one more bedroom is allowed."

    Scenario: A carer often stays overnight with Amy's brother, who lives with her
      Given the home's overnight carer is yes
      And a non-dependant aged 40 who gets PIP daily living
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 3
      And "An extra bedroom" is explained by "A carer often stays overnight, and another adult here gets the daily living part of PIP. So one more bedroom is allowed."

    Scenario: The carer comes for two people, and has one bedroom
      Given the home's overnight carer is yes
      And Amy gets PIP daily living at the enhanced rate
      And a non-dependant aged 40 who gets PIP daily living
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 3

    Scenario: Nobody gets a benefit for being cared for: the mobility part of PIP is none
      Given the home's overnight carer is yes
      And Amy gets PIP mobility at the enhanced rate
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 1
      And there is no "An extra bedroom" because "A carer often stays overnight, but we know of nobody here who gets a benefit for care. So no bedroom is added."

    Scenario Outline: A carer stays overnight; the PIP of Luis, who is left out of Amy's claim, brings no bedroom<who>
      Given Amy and Luis are a couple aged 38 and 40
      And the home's overnight carer is yes
      And Luis is outside these rules: prisoner
      And Luis gets PIP daily living at the standard rate
      And <fact>
      When the position is worked out
      Then <outcome>
      And the answer's universalCredit/housing/bedroomsAllowed is <allowed>

      Examples:
        | who                        | fact                                              | outcome                                                                                                                                                       | allowed |
        |                            | the home's bedrooms are 3                         | there is no "An extra bedroom" because "A carer often stays overnight, but we know of nobody here who gets a benefit for care. So no bedroom is added."       | 1       |
        | , that of her brother does | a non-dependant aged 40 who gets PIP daily living | "An extra bedroom" is explained by "A carer often stays overnight, and another adult here gets the daily living part of PIP. So one more bedroom is allowed." | 3       |

    Scenario: The same, and Amy's son is disabled
      Given Amy and Luis are a couple aged 38 and 40
      And the home's overnight carer is yes
      And Luis is outside these rules: prisoner
      And Luis gets PIP daily living at the standard rate
      And a child, Tom, born on 20 May 2019
      And Tom gets a disability benefit at the lower rate
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 3
      And "An extra bedroom" is explained by "A carer often stays overnight, and a child gets a disability benefit. So one more bedroom is allowed."

  Rule: A couple who cannot share because one of them is disabled have two bedrooms (Universal Credit Regulations 2013, Sch 4 para 12(6A))

    Scenario: Luis gets the daily living part of PIP, and he and Amy cannot share
      Given Amy and Luis are a couple aged 38 and 40
      And Luis gets PIP daily living at the standard rate
      And Luis's needs own bedroom is yes
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 2
      And "An extra bedroom" is explained by "One of you cannot share a bedroom because of a disability. So you may have a bedroom each."

    Scenario: Amy gets it, but it is Luis who cannot share
      Given Amy and Luis are a couple aged 38 and 40
      And Amy gets PIP daily living at the standard rate
      And Luis's needs own bedroom is yes
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 1
      And there is no "An extra bedroom" because "One of you cannot share a bedroom, but does not get the daily living part of PIP. So one bedroom is allowed for you both."

    Scenario Outline: Amy has nobody to share with, so a bedroom of her own is no extra one: <PIP>
      Given Amy's needs own bedroom is yes
      And Amy gets <PIP>
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 1
      And the answer's lines/universal-credit/housing/extra-bedroom is ""
      And the answer's notAwarded/universal-credit/housing/extra-bedroom is ""

      Examples:
        | PIP                                    |
        | PIP daily living at the enhanced rate  |
        | PIP mobility at the enhanced rate      |

    Scenario: A couple of whom one claims as a single person share a bedroom
      Given Amy and Luis are a couple aged 38 and 40
      And the couple claims as a single person
      And Amy gets PIP daily living at the standard rate
      And Amy's needs own bedroom is yes
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 1

  Rule: Where nobody asks for another bedroom, none is spoken of (Universal Credit Regulations 2013, Sch 4 para 12)

    Scenario Outline: Amy and Bo, <told>
      Given Amy and Bo are a couple aged 38 and 40
      And a child, Tom, born on 20 May 2019
      And <told>
      When the position is worked out
      Then the answer's notAwarded/universal-credit/housing/extra-bedroom is ""
      And the answer's universalCredit/housing/bedroomsAllowed is <bedrooms>

      Examples:
        | told                                              | bedrooms |
        | Bo gets PIP daily living at the standard rate     | 2        |
        | Tom gets a disability benefit at the lower rate   | 2        |
        | a non-dependant aged 40 who gets PIP daily living | 3        |

  Rule: Bedrooms are counted only where rent is paid (Universal Credit Regulations 2013, Sch 4 paras 8 to 12)

    Scenario Outline: Amy and Luis live rent-free; <told>, and <more>
      Given the home is rent-free
      And Amy and Luis are a couple aged 38 and 40
      And a child, Tom, born on 20 May 2019
      And <told>
      And <more>
      When the position is worked out
      Then the answer's lines/universal-credit/housing is ""
      And the answer's notAwarded/universal-credit/housing/extra-bedroom is ""
      And the answer's notAwarded/universal-credit/housing/own-bedroom is ""

      Examples: each would be a bedroom, or asked for one, with rent to pay
        | told                                              | more                                            |
        | the home's overnight carer is yes                 | Amy gets PIP daily living at the standard rate  |
        | the home's overnight carer is yes                 | Tom gets a disability benefit at the lower rate |
        | a non-dependant aged 40 who gets PIP daily living | the home's overnight carer is yes               |
        | Amy gets PIP mobility at the standard rate        | the home's overnight carer is yes               |
        | Luis gets PIP daily living at the standard rate   | Luis's needs own bedroom is yes                 |
        | Amy gets PIP daily living at the standard rate    | Luis's needs own bedroom is yes                 |
        | Tom gets a disability benefit at the lower rate   | Tom's needs own bedroom is yes                  |
        | Tom's needs own bedroom is yes                    | savings of £1                                   |
