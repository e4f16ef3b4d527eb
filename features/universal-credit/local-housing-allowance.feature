Feature: Local Housing Allowance
  The most that counts of a private rent. It is set for each area and size of home, and has stood still since April 2024.
  It touches every private tenant; half of them pay more rent than it allows.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Imran is 40 years old

  Rule: It goes by the area and the bedrooms that the rules allow (Universal Credit Regulations 2013, Sch 4 para 25; Rent Officers (Universal Credit Functions) Order 2013, Sch 1)

    # Sheffield since 8 April 2024: shared 350.00, then 575.00, 620.00, 680.00 and 950.00 for one to four bedrooms.
    Scenario Outline: Imran lives in Sheffield with <others> grown-up sons under 21
      Given the home is rented from a private landlord for £1,000 a month
      And the home's brma is Sheffield
      And <first>
      And <second>
      And <third>
      And <fourth>
      When the position is worked out
      Then "Local Housing Allowance" is £<allowance>
      And "Local Housing Allowance" is explained by "You live in Sheffield. Bedrooms allowed: <bedrooms>. So your Local Housing Allowance is £<said> a month."
      And "Rent that Universal Credit looks at" is £<allowance>

      Examples:
        | others | first                            | second                           | third                            | fourth                           | bedrooms | allowance | said |
        | no     | the home's overnight carer is no | the home's overnight carer is no | the home's overnight carer is no | the home's overnight carer is no | 1        | 575.00    | 575  |
        | one    | a non-dependant aged 20          | the home's overnight carer is no | the home's overnight carer is no | the home's overnight carer is no | 2        | 620.00    | 620  |
        | two    | a non-dependant aged 20          | a non-dependant aged 19          | the home's overnight carer is no | the home's overnight carer is no | 3        | 680.00    | 680  |
        | three  | a non-dependant aged 20          | a non-dependant aged 19          | a non-dependant aged 18          | the home's overnight carer is no | 4        | 950.00    | 950  |
        | four   | a non-dependant aged 20          | a non-dependant aged 19          | a non-dependant aged 18          | a non-dependant aged 17          | 4        | 950.00    | 950  |

    Scenario Outline: Imran's rent of £<rent> against the £575 for one bedroom in Sheffield
      Given the home is rented from a private landlord for £<rent> a month
      And the home's brma is Sheffield
      When the position is worked out
      Then "Rent that Universal Credit looks at" is £<counts>

      Examples:
        | rent   | counts |
        | 574.00 | 574.00 |
        | 575.00 | 575.00 |
        | 576.00 | 575.00 |

    Scenario Outline: An area by its name as people write it: <written>
      Given the home is rented from a private landlord for £2,000 a month
      And the home's brma is <written>
      When the position is worked out
      Then the answer's universalCredit/housing/area is <area>
      And "Local Housing Allowance" is £<allowance>

      Examples:
        | written              | area                | allowance |
        | sheffield            | Sheffield           | 575.00    |
        | Hull and East Riding | Hull & East Riding  | 380.00    |
        | Barrow in Furness    | Barrow-in-Furness   | 475.00    |

    Scenario: A bigger bedroom count after a birthday changes the figure
      Given a child, Leah, born on 5 March 2018
      And Leah's sex is female
      And a child, Tom, born on 30 June 2016
      And Tom's sex is male
      And the home is rented from a private landlord for £1,000 a month
      And the home's brma is Sheffield
      When the position is worked out
      Then "Local Housing Allowance" is £680.00

  Rule: A figure that the tenant gives comes before the area's (Universal Credit Regulations 2013, Sch 4 para 25)

    Scenario: Imran's letter says £590
      Given the home is rented from a private landlord for £700 a month
      And the home's brma is Sheffield
      And the Local Housing Allowance is £590 a month
      When the position is worked out
      Then "Local Housing Allowance" is £590.00
      And "Local Housing Allowance" is explained by "You told us that your Local Housing Allowance is £590 a month."
      And "Rent that Universal Credit looks at" is £590.00

    Scenario: Imran says that it is nothing
      Given the home is rented from a private landlord for £700 a month
      And the Local Housing Allowance is £0.00 a month
      When the position is worked out
      Then there is no "Local Housing Allowance"
      And there is no "Rent that Universal Credit looks at"

  Rule: Where we have no figure we say so, and ask (Universal Credit Regulations 2013, Sch 4 para 25)

    Scenario Outline: Imran's period begins on <start>
      Given an assessment period that starts on <start>
      And the home is rented from a private landlord for £700 a month
      And the home's brma is Sheffield
      When the position is worked out
      Then "Rent that Universal Credit looks at" is £<counts>

      Examples: The figures that we have hold for periods that begin on 8 April 2024 or later
        | start        | counts |
        | 7 April 2024 | 700.00 |
        | 8 April 2024 | 575.00 |
        | 7 April 2025 | 575.00 |
        | 6 April 2026 | 575.00 |

    Scenario: What is said of an earlier period
      Given an assessment period that starts on 1 June 2023
      And the home is rented from a private landlord for £700 a month
      And the home's brma is Sheffield
      When the position is worked out
      Then we assume "home.brma"
      And we ask about "home.localHousingAllowance"

    Scenario: Nobody told us where Imran lives
      Given the home is rented from a private landlord for £700 a month
      When the position is worked out
      Then there is no "Local Housing Allowance"
      And we ask about "home.localHousingAllowance"
      And "Rent that Universal Credit looks at" is £700.00

  Rule: Only a private tenant has one (Universal Credit Regulations 2013, Sch 4 para 20)

    Scenario: Imran rents from the council in Sheffield
      Given the home is rented from the council for £700 a month
      And the home's brma is Sheffield
      When the position is worked out
      Then there is no "Local Housing Allowance"
      And "Rent that Universal Credit looks at" is £700.00
