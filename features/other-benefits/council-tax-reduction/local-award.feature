Feature: Council Tax Reduction by a council's own scheme
  What a council's scheme comes to in a month, or why it comes to nothing: pay, savings, a sum too small to be paid, or something
  that stands in the way of working it out. A council without a file here is never taken to pay nothing: it is said that it is not counted.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Leila is 30 years old

  Rule: What is too little is not paid (Local Government Finance Act 1992, s 13A(2) and Sch 1A)

    Scenario Outline: Derby pays nothing below £4 a week: Leila, lone parent, takes home £<pay> a month
      Given the household's local authority is Derby
      And the household lives in the East Midlands
      And the home's council tax by amount is £1,825 a year
      And the home's council tax by band is A
      And a child, Noa, born on 1 May 2019
      And Leila takes home £<pay> a month for 12 hours a week
      When the position is worked out
      # up to the work allowance of £710 Universal Credit stays whole, so all her pay is above her needs
      Then Universal Credit is £728.84 a month
      And by hand, 35.00 x 80% - <pay> x 12 / 52 x 20% = <week>
      And "Council tax help a week" is £<week>
      And "Council Tax Reduction" is £17.38

      Examples:
        | pay    | week |
        | 519.99 | 4.00 |
        | 520.00 | 4.00 |

    Scenario Outline: A penny more, and the last £4 a week is gone
      Given the household's local authority is Derby
      And the household lives in the East Midlands
      And the home's council tax by amount is £1,825 a year
      And the home's council tax by band is A
      And a child, Noa, born on 1 May 2019
      And Leila takes home £<pay> a month for 12 hours a week
      When the position is worked out
      Then by hand, 35.00 x 80% - <pay> x 12 / 52 x 20% = <week>
      And there is no "Council Tax Reduction" because "Your help would be £<week> a week. Derby pays nothing below £4 a week."

      Examples:
        | pay    | week |
        | 520.50 | 3.98 |
        | 600.00 | 0.31 |

    Scenario: Pay can leave nothing
      Given the household's local authority is Derby
      And the household lives in the East Midlands
      And the home's council tax by amount is £1,460 a year
      And the home's council tax by band is A
      And a child, Noa, born on 1 May 2019
      And Leila takes home £600.00 a month for 12 hours a week
      When the position is worked out
      Then by hand, 600.00 x 12 / 52 x 20% - 28.00 x 80% = 5.29
      And there is no "Council Tax Reduction" because "Your income is too high for help from Derby's scheme."

  Rule: Savings above the council's own limit shut out (Local Government Finance Act 1992, s 13A(2) and Sch 1A)

    Scenario Outline: Leila in <council> has £<savings>
      Given the household's local authority is <council>
      And the home's council tax by amount is £1,460 a year
      And the household lives in England
      And savings of £<savings>
      When the position is worked out
      Then "Council tax bill a week" is £28.00

      Examples:
        | council  | savings   |
        | Derby    | 6,000.00  |
        | Bury     | 8,000.00  |
        | Bolton   | 16,000.00 |

    Scenario Outline: A penny more in <council>
      Given the household's local authority is <council>
      And the home's council tax by amount is £1,460 a year
      And the household lives in England
      And savings of £<savings>
      When the position is worked out
      Then there is no "Council Tax Reduction" because "<council> does not help with council tax where savings are over its limit of £<limit>."

      Examples:
        | council | savings   | limit  |
        | Derby   | 6,000.01  | 6,000  |
        | Bury    | 8,000.01  | 8,000  |
        | Bolton  | 16,000.01 | 16,000 |

    Scenario Outline: In Gosport in 2024 £10,000 itself is too much
      Given an assessment period that starts on 1 June 2024
      And the household's local authority is Gosport
      And the household lives in the South East
      And the home's council tax by amount is £1,460 a year
      And savings of £<savings>
      When the position is worked out
      Then "Council Tax Reduction" is £<help>

      Examples:
        | savings   | help  |
        | 9,999.99  | 85.17 |

    Scenario: Savings of £10,000 in Gosport
      Given an assessment period that starts on 1 June 2024
      And the household's local authority is Gosport
      And the household lives in the South East
      And the home's council tax by amount is £1,460 a year
      And savings of £10,000
      When the position is worked out
      Then there is no "Council Tax Reduction" because "Gosport does not help with council tax where savings are over its limit of £10,000."

  Rule: A scheme that is not here, or a bill that was not told, counts for nothing, and it is said (Local Government Finance Act 1992, s 13A)

    Scenario Outline: Leila lives in <council>
      Given the household's local authority is <council>
      And the household lives in England
      And the home's council tax by amount is £1,460 a year
      When the position is worked out
      Then there is no "Council Tax Reduction" because "We do not have your council's scheme, so no help with council tax is counted."
      And "Help with council tax" is explained by "<sentence>"

      Examples: A council that has no file; a file without this year; a file with the address alone
        | council | sentence                                                                                                                                                                                                   |
        | Leeds   | Leeds may help with council tax. We do not have its scheme: ask your council.                                                                                                                              |
        | Gosport | Gosport may help with council tax. We do not have its figures for this year: see https://www.gosport.gov.uk/lcts.                                                                                          |
        | Walsall | Walsall may help with council tax. We do not have its figures for this year: see https://go.walsall.gov.uk/benefits/council-tax-reduction.                                                                 |

    Scenario: Nobody told us the bill
      Given the household's local authority is Derby
      And the household lives in the East Midlands
      When the position is worked out
      Then there is no "Council Tax Reduction" because "You did not tell us your council tax bill, so no help with it is counted."
      And "Help with council tax" is explained by "Derby may help with council tax. Tell us the bill for your home, and we can count it."
