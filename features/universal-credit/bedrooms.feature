Feature: How many bedrooms a tenant may have
  One for the tenant or couple, one for each other adult, those that the children need, and any extra. Social tenants lose
  help for more; a private tenant's Local Housing Allowance goes by the number, up to four.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Amy is 38 years old
    And the home is rented from the council for £433.33 a month

  Rule: A bedroom for the tenant or couple, one for each other adult, those for the children, and any extra (Universal Credit Regulations 2013, Sch 4 paras 9, 10 and 12)

    Scenario: Amy lives alone
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 1
      And "Bedrooms that the rules allow" is explained by "Bedrooms that the rules allow you: 1. That is 1 for you."

    Scenario: Amy, Luis, two children who share, a grown-up son and his partner, and a carer for Luis
      Given Amy and Luis are a couple aged 38 and 40
      And Luis gets PIP daily living at the standard rate
      And the home's overnight carer is yes
      And a child, Tom, born on 20 May 2019
      And a child, Leah, born on 20 May 2021
      And a non-dependant aged 22
      And a non-dependant aged 21
      When the position is worked out
      # 1 + 1 + 2 + 1
      Then the answer's universalCredit/housing/bedroomsAllowed is 5
      And "Bedrooms that the rules allow" is explained by "Bedrooms that the rules allow you: 5. That is 1 for you, 1 for children, 2 for other adults and 1 extra."

  Rule: A private tenant may have no more than four (Universal Credit Regulations 2013, Sch 4 para 26)

    Scenario Outline: Amy rents privately, with <others> grown-up sons
      Given the home is rented from a private landlord for £1,000 a month
      And a non-dependant aged 19
      And a non-dependant aged 20
      And <third>
      And <fourth>
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is <bedrooms>
      And "Bedrooms that the rules allow" is explained by "<reason>"

      Examples:
        | others | third                            | fourth                           | bedrooms | reason                                                                                                                |
        | two    | the home's overnight carer is no | the home's overnight carer is no | 3        | Bedrooms that the rules allow you: 3. That is 1 for you and 2 for other adults.                                       |
        | three  | a non-dependant aged 18          | the home's overnight carer is no | 4        | Bedrooms that the rules allow you: 4. That is 1 for you and 3 for other adults.                                       |
        | four   | a non-dependant aged 18          | a non-dependant aged 17          | 4        | Bedrooms that your household needs: 5. For a private tenancy the rules never allow more than 4.                       |

    Scenario: A council tenant with four grown-up sons may have five
      Given a non-dependant aged 19
      And a non-dependant aged 20
      And a non-dependant aged 18
      And a non-dependant aged 17
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 5

  Rule: Where no rent is paid, bedrooms are not counted (Universal Credit Regulations 2013, reg 26(2))

    Scenario: Amy owns her home
      Given the home is owned
      When the position is worked out
      Then there is no "Bedrooms that the rules allow"
