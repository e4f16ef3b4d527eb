Feature: What other adults in the home are expected to give towards the rent
  A grown-up son, a sister or a friend who lives with a tenant is expected to give a flat sum towards the rent, whatever
  they earn and whether they pay it or not. It touches every tenant whose children grow up and stay at home.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Dorothy is 58 years old
    And the home is rented from the council for £433.33 a month
    And 0 spare bedrooms

  Rule: Each other adult of 21 or over gives the same flat sum (Universal Credit Regulations 2013, Sch 4 paras 13, 14 and 16(2)(a))

    Scenario: A son of 20 is still too young to be asked
      Given a non-dependant aged 20
      When the position is worked out
      Then there is no "Another adult's share of the rent" because "Another person, aged 20, lives with you. Nothing is taken off for anyone under 21."
      And "Help with rent" is £433.33

    Scenario Outline: A son of <age> gives £96.55 a month
      Given a non-dependant aged <age>
      When the position is worked out
      Then "Another adult's share of the rent" is £96.55
      And "Another adult's share of the rent" is explained by "Another adult, aged <age>, lives with you. The rules expect £96.55 a month from them towards the rent."
      And by hand, 433.33 - 96.55 = 336.78
      And "Help with rent" is £336.78

      Examples:
        | age |
        | 21  |
        | 22  |
        | 70  |

    Scenario: Two grown-up sons give it twice, and their brother of 19 does not
      Given a non-dependant aged 30
      And a non-dependant aged 24
      And a non-dependant aged 19
      When the position is worked out
      Then by hand, 2 x 96.55 = 193.10
      And "Another adult's share of the rent" is £193.10
      And "Help with rent" is £240.23

  Rule: Some adults are not asked for it (Universal Credit Regulations 2013, Sch 4 para 16(2))

    Scenario: A brother gets the daily living part of PIP
      Given a non-dependant aged 40 who gets PIP daily living
      When the position is worked out
      Then there is no "Another adult's share of the rent" because "Another adult who lives with you gets the daily living part of PIP. So nothing is taken off for them."

    Scenario: A daughter looks after a child of 2
      Given a non-dependant aged 24 who looks after a child under 5
      When the position is worked out
      Then there is no "Another adult's share of the rent" because "Another adult who lives with you looks after their own child under 5. So nothing is taken off for them."

    Scenario Outline: From 21 on it is the <reason> that counts: an adult of <whom>
      Given a non-dependant aged <whom>
      When the position is worked out
      Then there is no "Another adult's share of the rent" because "<sentence>"
      And the answer's notAwarded/universal-credit/housing/non-dependant-contribution is non-dependant-contribution
      And "Help with rent" is £433.33

      Examples:
        | whom                               | reason | sentence                                                                                         |
        | 21 who gets PIP daily living       | PIP    | Another adult who lives with you gets the daily living part of PIP. So nothing is taken off for them.   |
        | 21 who looks after a child under 5 | child  | Another adult who lives with you looks after their own child under 5. So nothing is taken off for them. |

    Scenario Outline: A <who> is under 21, and that is reason enough
      Given a non-dependant aged <who>
      When the position is worked out
      Then there is no "Another adult's share of the rent" because "Another person, aged <age>, lives with you. Nothing is taken off for anyone under 21."
      And the answer's notAwarded/universal-credit/housing/non-dependant-contribution is non-dependant-contribution
      And "Help with rent" is £433.33

      Examples:
        | who                                                 | age |
        | 18 who looks after a child under 5                  | 18  |
        | 20 who gets PIP daily living                        | 20  |

  Rule: Nobody is asked where the tenant gets the daily living part of PIP (Universal Credit Regulations 2013, Sch 4 para 15)

    Scenario: Dorothy gets the daily living part of PIP herself
      Given Dorothy gets PIP daily living at the standard rate
      And a non-dependant aged 30
      When the position is worked out
      Then there is no "Another adult's share of the rent" because "One of you gets the daily living part of PIP. So nothing is taken off for other adults."
      And "Help with rent" is £433.33

    Scenario: The mobility part of PIP changes nothing
      Given Dorothy gets PIP mobility at the enhanced rate
      And a non-dependant aged 30
      When the position is worked out
      Then "Another adult's share of the rent" is £96.55

    Scenario Outline: The PIP of Frank, who is left out of Dorothy's claim, does nothing for <whom>
      Given Dorothy and Frank are a couple aged 58 and 60
      And Frank is outside these rules: prisoner
      And Frank gets PIP daily living at the standard rate
      And a non-dependant aged <whom>
      When the position is worked out
      Then <outcome>

      Examples:
        | whom                               | outcome                                                                                                                                                           |
        | 30                                 | "Another adult's share of the rent" is £96.55                                                                                                                     |
        | 20                                 | there is no "Another adult's share of the rent" because "Another person, aged 20, lives with you. Nothing is taken off for anyone under 21."                      |
        | 40 who gets PIP daily living       | there is no "Another adult's share of the rent" because "Another adult who lives with you gets the daily living part of PIP. So nothing is taken off for them."   |
        | 24 who looks after a child under 5 | there is no "Another adult's share of the rent" because "Another adult who lives with you looks after their own child under 5. So nothing is taken off for them." |

    Scenario Outline: Nor is anything said against an adult of <whom> where Dorothy gets it
      Given Dorothy gets PIP daily living at the standard rate
      And a non-dependant aged <whom>
      When the position is worked out
      Then there is no "Another adult's share of the rent" because "One of you gets the daily living part of PIP. So nothing is taken off for other adults."
      And the answer's notAwarded/universal-credit/housing/non-dependant-contribution is non-dependant-contribution

      Examples:
        | whom                               |
        | 20                                 |
        | 40 who gets PIP daily living       |
        | 24 who looks after a child under 5 |

  Rule: Where Universal Credit helps with no rent, there is nothing to give towards (Universal Credit Regulations 2013, Sch 4 para 13)

    Scenario: Dorothy moves to a home of her own
      Given the home is owned
      And a non-dependant aged 30
      When the position is worked out
      Then there is no "Another adult's share of the rent" because "Universal Credit does not help with your rent. So nothing is taken off for another adult."

    Scenario Outline: In a home of her own it does not matter who else lives there: an adult of <whom>
      Given the home is owned
      And a non-dependant aged <whom>
      When the position is worked out
      Then there is no "Another adult's share of the rent" because "Universal Credit does not help with your rent. So nothing is taken off for another adult."
      And the answer's notAwarded/universal-credit/housing/non-dependant-contribution is non-dependant-contribution

      Examples:
        | whom                               |
        | 20                                 |
        | 40 who gets PIP daily living       |
        | 24 who looks after a child under 5 |
