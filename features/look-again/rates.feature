Feature: Look again when the rates change
  Every answer is for one month of one year. The dates in April at which it changes are known, before the new figures are.

  Rule: New rates reach Universal Credit in the first period that starts after the first Monday of the tax year (Social Security Administration Act 1992, s 150)

    Scenario Outline: A period from <start>
      Given an assessment period that starts on <start>
      And the household lives in the North West
      And Jo is 30 years old
      When the position is worked out
      # the first Monday from 6 April is the 10th in 2023, and the 12th in 2027
      Then "New Universal Credit rates" is explained by "Universal Credit rates change in April. Yours change with the month that starts on <changes>."

      Examples:
        | start         | changes      |
        | 1 June 2022   | 1 May 2023   |
        | 1 June 2026   | 1 May 2027   |
        | 12 June 2026  | 12 April 2027 |
        | 11 June 2026  | 11 May 2027  |

    Scenario: Child Benefit goes up with them
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And Jo is 30 years old
      And a child, Ned, born on 10 October 2015
      When the position is worked out
      Then "New benefit rates" is explained by "Child Benefit and other benefits change in April. We count the new rates with the month that starts on 1 May 2027."

  Rule: The tax year begins on 6 April and the minimum wage changes on 1 April (Income Tax Act 2007, s 4(3); National Minimum Wage Regulations 2015, regs 4 and 4B)

    Scenario: Jo works
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And Jo is 30 years old
      And the home is rented from the council for £100.00 a week
      And Jo earns £1,103 a month for 20 hours a week
      When the position is worked out
      Then the answer's lookAgainOn/0/date is 2027-04-01
      And "New minimum wage" is explained by "The minimum wage usually goes up on 1 April, so look again at the pay from 1 April 2027."
      And the answer's lookAgainOn/1/date is 2027-04-06
      And "New tax year" is explained by "A new tax year starts on 6 April 2027. Tax, National Insurance and student loan figures can change with it."
      And the answer's lookAgainOn/2/date is 2027-05-01

  Rule: A council tax bill is for a year from 1 April (Local Government Finance Act 1992, ss 1, 30 and 93)

    Scenario: A bill was told
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And Jo is 30 years old
      And the home's council tax by amount is £1,460 a year
      When the position is worked out
      Then "New council tax bill" is explained by "A new council tax bill, and new help with it, start on 1 April 2027."

  Rule: Who has nothing that changes on a day hears nothing of that day (Income Tax Act 2007, s 4(3))

    Scenario: Jo is out of work and has no claim
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And Jo is 30 years old
      And Universal Credit is not claimed
      When the position is worked out
      Then the answer's lookAgainOn is ""

    Scenario: Jo is out of work
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And Jo is 30 years old
      When the position is worked out
      Then the answer's lookAgainOn is universal-credit-rates

    Scenario: Jo works for herself
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And Jo is 30 years old
      And Jo is self-employed with a profit of £1,200 a month
      When the position is worked out
      Then the answer's lookAgainOn is tax-year

    Scenario Outline: Jo has <what> and no claim
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And Jo is 30 years old
      And Universal Credit is not claimed
      And Jo has £95 a week from <what>
      When the position is worked out
      Then the answer's lookAgainOn is <all>

      Examples:
        | what                 | all           |
        | new-style-jsa        | benefit-rates |
        | new-style-esa        | benefit-rates |
        | maternity-allowance  | benefit-rates |
        | occupational-pension | ""            |

    Scenario: Jo takes home £2,500 a month, and no tax was told of it
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And Jo is 30 years old
      And Jo takes home £2,500 a month for 37 hours a week
      When the position is worked out
      Then the answer's lookAgainOn is minimum-wage, tax-year
