Feature: How many bedrooms the children need
  Children share in twos. A young person of 16 or over has a bedroom, and so has a child who cannot share because of a
  disability. It touches every family that rents.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Amy is 38 years old
    And the home is rented from the council for £433.33 a month

  Rule: Children share a bedroom in twos (Universal Credit Regulations 2013, Sch 4 para 10(1)(d) to (f))

    Scenario Outline: Amy has <children> children, all under 10
      Given a child, Ada, born on 1 May 2018
      And <second>
      And <third>
      And the home's bedrooms are 4
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is <bedrooms>

      Examples:
        | children | second                              | third                               | bedrooms |
        | one      | the home's overnight carer is no    | the home's overnight carer is no    | 2        |
        | two      | a child, Ben, born on 1 May 2020    | the home's overnight carer is no    | 2        |
        | three    | a child, Ben, born on 1 May 2020    | a child, Cal, born on 1 May 2022    | 3        |

  Rule: A young person of 16 or over has a bedroom (Universal Credit Regulations 2013, Sch 4 para 10(1)(b))

    Scenario Outline: Leah is 13, and her sister Zoe was born on <born>: <age> on 30 June 2026
      Given a child, Leah, born on 20 May 2013
      And Leah's sex is female
      And a child, Zoe, born on <born>
      And Zoe's sex is female
      And the home's bedrooms are 3
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is <bedrooms>

      Examples:
        | born         | age | bedrooms |
        | 1 July 2010  | 15  | 2        |
        | 30 June 2010 | 16  | 3        |

    Scenario: Zoe is 18 and has left college, so she is another adult in the home, and still has a bedroom
      Given a child, Zoe, born on 20 May 2008
      And Zoe is not in education
      And the home's bedrooms are 2
      When the position is worked out
      Then there is no "Child element" for Zoe
      And the answer's universalCredit/housing/bedroomsAllowed is 2

  Rule: A child who cannot share because of a disability has a bedroom (Universal Credit Regulations 2013, Sch 4 para 12(6) and (8))

    Scenario: Tom of 7 gets a disability benefit and wakes his brother all night
      Given a child, Tom, born on 20 May 2019
      And Tom gets a disability benefit at the higher rate
      And Tom's needs own bedroom is yes
      And a child, Sam, born on 20 May 2021
      And the home's bedrooms are 3
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 3
      And "A bedroom for a child who cannot share" is explained by "Tom cannot share a bedroom because of a disability. So Tom may have one alone."

    Scenario: Without a disability benefit the rules expect Tom to share
      Given a child, Tom, born on 20 May 2019
      And Tom's needs own bedroom is yes
      And a child, Sam, born on 20 May 2021
      And the home's bedrooms are 3
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 2
      And there is no "A bedroom for a child who cannot share" because "Tom cannot share a bedroom, but we know of no disability benefit for Tom. So the rules expect sharing."

    # Three boys need two rooms in any case: Tom has one, and his brothers share the other.
    Scenario: Where one of three brothers would sleep alone anyway, it is Tom, and nothing is added
      Given a child, Tom, born on 20 May 2019
      And Tom gets a disability benefit at the higher rate
      And Tom's needs own bedroom is yes
      And a child, Sam, born on 20 May 2021
      And a child, Kit, born on 20 May 2023
      And the home's bedrooms are 3
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 3

  Rule: Where no rent is paid no bedroom is counted (Universal Credit Regulations 2013, Sch 4 para 8)

    Scenario: Amy and her two children live with her mother for nothing
      Given the home's tenure is rent-free
      And a child, Ada, born on 1 May 2018
      And a child, Ben, born on 1 May 2020
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is ""
