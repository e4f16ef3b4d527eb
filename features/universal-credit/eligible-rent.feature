Feature: The rent that Universal Credit looks at
  Help with rent begins with the rent and service charges that count, turned into a month's worth. It touches every
  tenant. A private tenant's rent counts only up to the Local Housing Allowance, which is often lower than the rent.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Imran is 40 years old

  Rule: The rent and service charges of a council or housing association count in full (Universal Credit Regulations 2013, reg 26(2) and Sch 4 paras 33 and 34)

    Scenario: Imran rents a council flat in Hull and pays for the cleaning of the stairs
      Given the home is rented from the council for £110.00 a week
      And service charges of £5.00 a week
      When the position is worked out
      Then by hand, (110.00 + 5.00) x 52 / 12 = 498.33
      And "Rent that Universal Credit looks at" is £498.33
      And "Rent that Universal Credit looks at" is explained by "You rent from a council or housing association. All your rent counts, with the service charges that the rules accept: £498.33 a month."

    Scenario Outline: The same rent paid every <period> (Sch 4 para 7)
      Given the home is rented from a housing association for £<rent> a <period>
      When the position is worked out
      Then by hand, <rent> x <times> / 12 = 433.33
      And "Rent that Universal Credit looks at" is £433.33

      Examples:
        | period     | rent     | times |
        | week       | 100.00   | 52    |
        | two weeks  | 200.00   | 26    |
        | four weeks | 400.00   | 13    |
        | month      | 433.33   | 12    |
        | quarter    | 1,300.00 | 4     |
        | year       | 5,200.00 | 1     |

  Rule: A private rent counts up to the Local Housing Allowance (Universal Credit Regulations 2013, Sch 4 paras 22, 23 and 25)

    Scenario Outline: Imran's rent is £<rent> a <period>, and his Local Housing Allowance is £<allowance> a month
      Given the home is rented from a private landlord for £<rent> a <period>
      And the Local Housing Allowance is £<allowance> a month
      When the position is worked out
      Then "Rent that Universal Credit looks at" is £<counts>
      And "Rent that Universal Credit looks at" is explained by "<reason>"

      Examples:
        | rent   | period | allowance | counts | reason                                                                                                 |
        | 700.00 | month  | 699.99    | 699.99 | Your Local Housing Allowance is £699.99 a month, and your rent is £700. The £0.01 above it is not helped with. |
        | 700.00 | month  | 700.00    | 700.00 | Your rent is within your Local Housing Allowance of £700 a month. So all of it counts: £700 a month.           |
        | 700.00 | month  | 700.01    | 700.00 | Your rent is within your Local Housing Allowance of £700.01 a month. So all of it counts: £700 a month.        |

      Examples: The same to the penny, one given by the week and one by the month
        | rent   | period | allowance | counts | reason                                                                                             |
        | 100.00 | week   | 433.33    | 433.33 | Your rent is within your Local Housing Allowance of £433.33 a month. So all of it counts: £433.33 a month. |

      Examples: Citizens Advice's example
        | rent     | period | allowance | counts | reason                                                                                                |
        | 1,050.00 | month  | 950.00    | 950.00 | Your Local Housing Allowance is £950 a month, and your rent is £1,050. The £100 above it is not helped with.  |

    Scenario: Imran does not know his Local Housing Allowance
      Given the home is rented from a private landlord for £700.00 a month
      When the position is worked out
      Then "Rent that Universal Credit looks at" is £700.00
      And we assume "home.localHousingAllowance"
      And "Rent that Universal Credit looks at" is explained by "We assumed that your Local Housing Allowance covers your rent of £700 a month. Check it: a lower allowance means less help."

    Scenario: Imran has no Local Housing Allowance
      Given the home is rented from a private landlord for £700.00 a month
      And the Local Housing Allowance is £0.00 a month
      When the position is worked out
      Then there is no "Rent that Universal Credit looks at" because "You told us that your Local Housing Allowance is nothing. So there is no help with your rent."

  Rule: Where there is no rent, or Housing Benefit meets it, there is none to look at (Universal Credit Regulations 2013, reg 25(2), Sch 1 paras 2 to 3B and Sch 5 para 4)

    Scenario: Imran has no rent to pay to the council
      Given the home is rented from the council for £0.00 a week
      When the position is worked out
      Then there is no "Rent that Universal Credit looks at" because "You told us of no rent to pay. So there is no help with rent."

    Scenario Outline: Imran's home is <home>
      Given the home is <home>
      When the position is worked out
      Then there is no "Rent that Universal Credit looks at" because "<reason>"

      Examples:
        | home                    | reason                                                                                                             |
        | mortgaged               | Universal Credit does not pay a mortgage. Ask about a loan called Support for Mortgage Interest.                   |
        | owned                   | You own your home. So there is no rent for Universal Credit to help with.                                          |
        | rent-free               | You told us that you live free of rent. So there is no rent to help with.                                          |
        | temporary accommodation | You live in temporary accommodation. Housing Benefit from your council helps with that rent, not Universal Credit. |
        | supported accommodation | You live in supported accommodation. Housing Benefit from your council helps with that rent, not Universal Credit. |

    Scenario: Nobody asked Imran about his home
      When the position is worked out
      Then we assume "home"
      And there is no "Rent that Universal Credit looks at" because "We assumed that you live free of rent. So there is no rent to help with."
