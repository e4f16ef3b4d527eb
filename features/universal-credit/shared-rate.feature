Feature: Who has the Local Housing Allowance for a room in a shared home
  A single private tenant under 35, with no child and no other adult of the household, whatever the home is like. Some are
  excepted, and often do not know it. Between the two rates lie hundreds of pounds a month.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And the home is rented from a private landlord for £600 a month
    And the home's brma is Sheffield

  Rule: It is for a single person under 35 who lives with no child and no other adult of the household (Universal Credit Regulations 2013, Sch 4 paras 27 and 28)

    Scenario Outline: Kai rents a flat alone in Sheffield and is <age>
      Given Kai is <age> years old
      When the position is worked out
      Then "Local Housing Allowance" is £<allowance>
      And "Rent that Universal Credit looks at" is £<counts>

      Examples:
        | age | allowance | counts |
        | 34  | 350.00    | 350.00 |
        | 35  | 575.00    | 575.00 |
        | 36  | 575.00    | 575.00 |

    Scenario: Kai turns 35 on the last day of the period
      Given Kai was born on 30 June 1991
      When the position is worked out
      Then "Local Housing Allowance" is £575.00

    Scenario: What is said to Kai
      Given Kai is 28 years old
      When the position is worked out
      Then "The rate for a shared home" is explained by "You are single and under 35. So the rate for a room in a shared home counts, even if you live alone."
      And "Local Housing Allowance" is explained by "For a room in a shared home in Sheffield the Local Housing Allowance is £350 a month."
      And we assume "home.sharedRateException"
      And we ask about "home.sharedRateException"

    Scenario Outline: Kai is 28 and <others>
      Given Kai is 28 years old
      And <others>
      When the position is worked out
      Then there is no "The rate for a shared home"
      And "Local Housing Allowance" is £<allowance>

      Examples:
        | others                                | allowance |
        | a child, Tom, born on 20 May 2020     | 620.00    |
        | a non-dependant aged 60               | 620.00    |
        | Kai and Sam are a couple aged 28 and 27 | 575.00  |

    Scenario: One of a couple who claims as a single person is single here
      Given Kai and Sam are a couple aged 28 and 27
      And the couple claims as a single person
      When the position is worked out
      Then "Local Housing Allowance" is £350.00

    Scenario: A friend on the tenancy is not of the household, so the rate stays, and half the rent counts
      Given Kai is 28 years old
      And the home's joint tenants are 1
      When the position is worked out
      Then "Local Housing Allowance" is £350.00
      And by hand, 600 / 2 = 300.00
      And "Rent that Universal Credit looks at" is £300.00

  Rule: Some are excepted from it (Universal Credit Regulations 2013, Sch 4 para 29)

    Scenario: Kai gets the daily living part of PIP
      Given Kai is 28 years old
      And Kai gets PIP daily living at the standard rate
      When the position is worked out
      Then there is no "The rate for a shared home" because "You get the daily living part of PIP. So the rate for a shared home does not apply to you."
      And "Local Housing Allowance" is £575.00

    Scenario: The mobility part of PIP does not except
      Given Kai is 28 years old
      And Kai gets PIP mobility at the enhanced rate
      When the position is worked out
      Then "Local Housing Allowance" is £350.00

    Scenario: Kai gets the daily living part of PIP, and a carer stays overnight: two bedrooms
      Given Kai is 28 years old
      And Kai gets PIP daily living at the standard rate
      And the home's overnight carer is yes
      When the position is worked out
      Then "Local Housing Allowance" is £620.00

    Scenario Outline: Kai has been in care and is <age>
      Given Kai is <age> years old
      And the home's shared rate exception is care-leaver
      When the position is worked out
      Then "Local Housing Allowance" is £<allowance>

      Examples: Until 25, since 31 May 2021
        | age | allowance |
        | 18  | 575.00    |
        | 24  | 575.00    |
        | 25  | 350.00    |
        | 34  | 350.00    |
        | 35  | 575.00    |

    Scenario: What is said to a care leaver, before 25 and after
      Given Kai is 24 years old
      And the home's shared rate exception is care-leaver
      When the position is worked out
      Then there is no "The rate for a shared home" because "You have been in care and are under 25. So the rate for a shared home does not apply to you."

    Scenario: What is said to a care leaver of 25
      Given Kai is 25 years old
      And the home's shared rate exception is care-leaver
      When the position is worked out
      Then "The rate for a shared home" is explained by "Having been in care helps until 25. You are older, so the rate for a shared home counts until 35."

    Scenario Outline: Kai is 19 and is excepted: <exception>
      Given Kai is 19 years old
      And the home's shared rate exception is <exception>
      When the position is worked out
      Then there is no "The rate for a shared home" because "<reason>"
      And "Local Housing Allowance" is £575.00

      Examples:
        | exception           | reason                                                                     |
        | homeless-hostel     | What you told us of your past lifts you out of the rate for a shared home. |
        | offender-management | What you told us of your past lifts you out of the rate for a shared home. |
        | domestic-abuse      | What was done to you lifts you out of the rate for a shared home.          |
        | modern-slavery      | What was done to you lifts you out of the rate for a shared home.          |

    Scenario Outline: Kai of <age> gets the daily living part of PIP, and <exception> is told too: PIP is enough, and is said once
      Given Kai is <age> years old
      And Kai gets PIP daily living at the standard rate
      And the home's shared rate exception is <exception>
      When the position is worked out
      Then there is no "The rate for a shared home" because "You get the daily living part of PIP. So the rate for a shared home does not apply to you."
      And "Local Housing Allowance" is £575.00

      Examples: a care leaver before 25 and after, and the others
        | age | exception       |
        | 24  | care-leaver     |
        | 28  | care-leaver     |
        | 28  | homeless-hostel |
        | 28  | domestic-abuse  |

  Rule: With a child, another adult or a partner there is no rate for a room, and so nobody to except from it (Universal Credit Regulations 2013, Sch 4 paras 27 to 29)

    Scenario Outline: Kai is <age>, has <exception>, and lives with somebody: <others>
      Given Kai is <age> years old
      And the home's shared rate exception is <exception>
      And <others>
      When the position is worked out
      Then the answer's notAwarded/universal-credit/housing/shared-rate is ""
      And the answer's lines/universal-credit/housing/shared-rate is ""

      Examples:
        | age | exception       | others                                  |
        | 24  | none            | a child, Tom, born on 20 May 2020       |
        | 24  | care-leaver     | a child, Tom, born on 20 May 2020       |
        | 28  | care-leaver     | a child, Tom, born on 20 May 2020       |
        | 28  | homeless-hostel | a child, Tom, born on 20 May 2020       |
        | 24  | none            | a non-dependant aged 19                 |
        | 24  | care-leaver     | a non-dependant aged 19                 |
        | 28  | care-leaver     | a non-dependant aged 19                 |
        | 28  | homeless-hostel | a non-dependant aged 19                 |
        | 24  | care-leaver     | Kai and Sam are a couple aged 24 and 27 |
        | 28  | care-leaver     | Kai and Sam are a couple aged 28 and 27 |
        | 28  | homeless-hostel | Kai and Sam are a couple aged 28 and 27 |

  Rule: Where one of a couple claims as a single person, the one who claims is looked at (Universal Credit Regulations 2013, reg 3(3) and Sch 4 paras 28 and 29)

    Scenario Outline: Kai, <age>, claims, and Sam, <Sam>, is left out; exception: <exception>
      Given Kai and Sam are a couple aged <age> and <Sam>
      And the couple claims as a single person
      And the home's shared rate exception is <exception>
      And <told>
      When the position is worked out
      Then <outcome>
      And "Local Housing Allowance" is £<allowance>

      Examples: it goes by Kai's age and PIP, and is said once
        | age | Sam | exception       | told                                           | outcome                                                                                                                        | allowance |
        | 28  | 27  | none            | Sam gets PIP daily living at the standard rate | "The rate for a shared home" is explained by "You are single and under 35. So the rate for a room in a shared home counts, even if you live alone." | 350.00 |
        | 28  | 27  | none            | Kai gets PIP daily living at the standard rate | there is no "The rate for a shared home" because "You get the daily living part of PIP. So the rate for a shared home does not apply to you." | 575.00 |
        | 24  | 23  | care-leaver     | Sam gets PIP daily living at the standard rate | there is no "The rate for a shared home" because "You have been in care and are under 25. So the rate for a shared home does not apply to you." | 575.00 |
        | 28  | 27  | care-leaver     | savings of £100                                | "The rate for a shared home" is explained by "Having been in care helps until 25. You are older, so the rate for a shared home counts until 35." | 350.00 |
        | 28  | 24  | care-leaver     | Sam gets PIP daily living at the standard rate | "The rate for a shared home" is explained by "Having been in care helps until 25. You are older, so the rate for a shared home counts until 35." | 350.00 |
        | 28  | 27  | homeless-hostel | Sam gets PIP daily living at the standard rate | there is no "The rate for a shared home" because "What you told us of your past lifts you out of the rate for a shared home." | 575.00 |
        | 28  | 27  | domestic-abuse  | Sam gets PIP daily living at the standard rate | there is no "The rate for a shared home" because "What was done to you lifts you out of the rate for a shared home." | 575.00 |

    Scenario Outline: Kai is 36 and claims; Sam, <Sam>, is left out; exception: <exception>
      Given Kai and Sam are a couple aged 36 and <Sam>
      And the couple claims as a single person
      And the home's shared rate exception is <exception>
      And <told>
      When the position is worked out
      Then the answer's lines/universal-credit/housing/shared-rate is ""
      And the answer's notAwarded/universal-credit/housing/shared-rate is ""
      And "Local Housing Allowance" is £575.00

      Examples:
        | Sam | exception       | told                                           |
        | 27  | none            | savings of £100                                |
        | 27  | none            | Sam gets PIP daily living at the standard rate |
        | 24  | care-leaver     | savings of £100                                |
        | 27  | care-leaver     | savings of £100                                |
        | 27  | homeless-hostel | savings of £100                                |
        | 27  | domestic-abuse  | savings of £100                                |

  Rule: It is for private tenants (Universal Credit Regulations 2013, Sch 4 paras 25 to 28)

    Scenario Outline: Kai, <age>, rents from the council; exception: <exception>
      Given Kai is <age> years old
      And the home is rented from the council for £600 a month
      And the home's shared rate exception is <exception>
      And <told>
      When the position is worked out
      Then the answer's lines/universal-credit/housing/shared-rate is ""
      And the answer's notAwarded/universal-credit/housing/shared-rate is ""
      And "Help with rent" is £600.00

      Examples:
        | age | exception       | told                                           |
        | 28  | none            | savings of £100                                |
        | 28  | none            | Kai gets PIP daily living at the standard rate |
        | 24  | care-leaver     | savings of £100                                |
        | 28  | care-leaver     | savings of £100                                |
        | 28  | homeless-hostel | savings of £100                                |
        | 28  | domestic-abuse  | savings of £100                                |
