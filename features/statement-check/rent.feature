Feature: The rent that a statement counts

  Background: Asha rents, in June 2026
    Given an assessment period that starts on 1 June 2026
    And Asha is 40 years old

  Rule: A month of rent is a twelfth of 52 weeks (Universal Credit Regulations 2013, Sch 4 para 7)

    Scenario: Four weeks taken as a month
      Given the home is rented from the council for £100 a week
      And everything else is as usual
      And the statement's lines are:
        | id      | amount |
        | housing | £400   |
      When the statement is checked
      Then by hand, 100 x 52 / 12 = 433.33
      And "Housing" on the statement is £33.33 too low: "It counts four weeks of £100. A month is a twelfth of 52 weeks: £433.33."

  Rule: What is part of the rent (Universal Credit Regulations 2013, Sch 1 paras 2, 7 and 8, Sch 4 para 35)

    Scenario Outline: Rent of £600 and service charges of £30, and the statement has £<shown>
      Given the home is rented from the council for £600 a month
      And service charges of £30 a month
      And everything else is as usual
      And the statement's lines are:
        | id      | amount   |
        | housing | £<shown> |
      When the statement is checked
      Then "Housing" on the statement is £<apart> too low: "<reason>"

      Examples:
        | shown | apart | reason                   |
        | 600   | 30    | Service charges left out |
        | 315   | 315   | Half of the rent         |
        | 0     | 630   | Rent not checked yet     |

    Scenario: Nobody told who lets the home, so we count no rent, and the charges are not why
      Given the home's rent is £600 a month
      And service charges of £30 a month
      And the statement's lines are:
        | id      | amount |
        | housing | £600   |
      When the statement is checked
      Then the answer's differences/0/difference is 600
      And the answer's differences/0/reasons/0/id is unexplained

    Scenario: Asha shares the tenancy of £600 with her sister; half of her half is another matter
      Given the home is rented from the council for £600 a month
      And the home's joint tenants are 1
      And everything else is as usual
      And the statement's lines are:
        | id      | amount |
        | housing | £150   |
      When the statement is checked
      Then by hand, 600 / 2 - 150 = 150
      And "Housing" on the statement is £150 too low: "Nothing that we know"

  Rule: The Local Housing Allowance goes by the bedrooms that are needed (Universal Credit Regulations 2013, Sch 4 paras 8 to 12, 22 to 25 and 27 to 29)

    Scenario Outline: A home in Sheffield, and the statement has £<shown>
      Given the home is rented from a private landlord for £900 a month
      And the household lives in Yorkshire and the Humber
      And the home's brma is Sheffield
      And a child, Zed, born on 16 March 2018
      And the statement's lines are:
        | id      | amount   |
        | housing | £<shown> |
      When the statement is checked
      Then "Housing" on the statement is £<apart> too <side>: "<reason>"

      Examples:
        | shown | apart | side | reason                                                                                  |
        | 350   | 270   | low  | The rate for a shared home                                                              |
        | 575   | 45    | low  | Another number of bedrooms                                                              |
        | 950   | 330   | high | Another number of bedrooms                                                              |
        | 680   | 60    | high | This is the Local Housing Allowance for another number of bedrooms. We make yours £620. |

    Scenario: Where the area was not told, the allowance may be why
      Given the home is rented from a private landlord for £700 a month
      And the statement's lines are:
        | id      | amount |
        | housing | £600   |
      When the statement is checked
      Then "Housing" on the statement is £100 too low: "The Local Housing Allowance"
      And the answer's differences/0/reasons/0/shownByFigures is false

  Rule: What the rent could explain is not said of another line, and nothing of it is left to report (Welfare Reform Act 2012, s 8(1))

    Scenario Outline: The housing is not given, and the standard allowance is £<shown>
      Given the home is rented from the council for £600 a month
      And service charges of £30 a month
      And everything else is as usual
      And the statement's lines are:
        | id                 | amount   |
        | standard-allowance | £<shown> |
      When the statement is checked
      Then "Housing" on the statement is not given
      And "Standard allowance" on the statement is £<apart> too <side>: "Nothing that we know"
      And the answer's whatNext/steps are <steps>

      Examples: nothing, and the rent without its charges
        | shown  | apart  | side | steps                                           |
        | 0.00   | 424.90 | low  | journal, explanation, reconsideration           |
        | 600.00 | 175.10 | high | journal, explanation, reconsideration, too-much |
