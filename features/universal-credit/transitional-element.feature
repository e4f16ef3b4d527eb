Feature: The transitional element, and how it wears away
  People who were moved from older benefits and would have lost by it have an extra amount. Each rise elsewhere in the
  award takes as much off it, so a letter that says "your Universal Credit goes up" often brings nothing at first.

  Background: Mo had severe disability premium in his Employment and Support Allowance
    Given an assessment period that starts on 1 May 2026
    And the household lives in the East Midlands
    And Mo is 45 years old

  Rule: It is what it was, less what other elements went up (Universal Credit (Transitional Provisions) Regulations 2014, reg 55(2)(c) and (4))

    Scenario: The rates go up in April
      Given Mo has LCWRA
      And the household's transitional element is £285
      And the household's elements last period are:
        | id                 | amount  |
        | standard-allowance | £400.14 |
        | lcwra              | £423.27 |
      When the position is worked out
      Then by hand, 424.90 - 400.14 + 429.80 - 423.27 = 31.29
      And by hand, 285.00 - 31.29 = 253.71
      And "Transitional element" is £253.71
      And "Transitional element" is explained by "Other amounts went up by £31.29 a month. So your transitional element goes down from £285 to £253.71 a month."
      And by hand, 424.90 + 429.80 + 253.71 = 1,108.41
      And "Maximum amount" is £1,108.41
      And the answer's universalCredit/elements/2/id is transitional

    Scenario: Nothing went up
      Given Mo has LCWRA
      And the household's transitional element is £253.71
      And the household's elements last period are:
        | id                 | amount  |
        | standard-allowance | £424.90 |
        | lcwra              | £429.80 |
      When the position is worked out
      Then "Transitional element" is £253.71
      And "Transitional element" is explained by "Your transitional element stays at £253.71 a month, because no other amount has gone up."

    Scenario: The other amounts were not told
      Given Mo has LCWRA
      And the household's transitional element is £285
      When the position is worked out
      Then "Transitional element" is £285.00
      And "Transitional element" is explained by "Your transitional element stays at £285 a month. We assumed that no other amount has gone up since your last statement."

    Scenario: A rent that goes up takes its rise, and one that goes down gives nothing back
      Given the home is rented from the council for £520 a month
      And the household's transitional element is £100
      And the household's elements last period are:
        | id                 | amount  |
        | standard-allowance | £424.90 |
        | housing            | £500.00 |
      When the position is worked out
      Then by hand, 100.00 - (520.00 - 500.00) = 80.00
      And "Transitional element" is £80.00

    Scenario: The rent goes down again
      Given the home is rented from the council for £500 a month
      And the household's transitional element is £80
      And the household's elements last period are:
        | id                 | amount  |
        | standard-allowance | £424.90 |
        | housing            | £520.00 |
      When the position is worked out
      Then "Transitional element" is £80.00

    Scenario: An element that comes for the first time takes the whole of its amount
      Given Mo cares for a severely disabled person
      And the household's transitional element is £285
      And the household's elements last period are:
        | id                 | amount  |
        | standard-allowance | £424.90 |
      When the position is worked out
      Then by hand, 285.00 - 209.34 = 75.66
      And "Transitional element" is £75.66

    Scenario: A third child counts from April 2026, and takes its amount too
      Given a child, Ali, born on 16 March 2015
      And a child, Bea, born on 16 March 2018
      And a child, Cem, born on 16 March 2020
      And the household's transitional element is £400
      And the household's elements last period are:
        | id                 | amount  |
        | standard-allowance | £400.14 |
        | child              | £631.81 |
      When the position is worked out
      # Last period: £339.00 for Ali and £292.81 for Bea.
      Then by hand, 351.88 + 303.94 + 303.94 - 631.81 = 327.95
      And by hand, 400.00 - 327.95 - (424.90 - 400.14) = 47.29
      And "Transitional element" is £47.29

    Scenario: A child who is found to be disabled takes the addition off
      Given a child, Ali, born on 16 March 2015
      And Ali gets a disability benefit at the lower rate
      And the household's transitional element is £400
      And the household's elements last period are:
        | id                 | amount  |
        | standard-allowance | £424.90 |
        | child              | £351.88 |
      When the position is worked out
      Then by hand, 400.00 - 164.79 = 235.21
      And "Transitional element" is £235.21

    Scenario: Help with childcare takes nothing off
      Given a child, Ali, born on 16 March 2022
      And Mo takes home £900 a month for 16 hours a week
      And £400 a month is paid for registered childcare for Ali
      And the household's transitional element is £285
      And the household's elements last period are:
        | id                 | amount  |
        | standard-allowance | £424.90 |
        | child              | £303.94 |
      When the position is worked out
      Then by hand, 400.00 x 85% = 340.00
      And "Transitional element" is £285.00

  Rule: Once it is used up it does not come back (Universal Credit (Transitional Provisions) Regulations 2014, reg 55(3))

    Scenario Outline: £<last> of it, and rises of £24.76
      Given the household's transitional element is £<last>
      And the household's elements last period are:
        | id                 | amount  |
        | standard-allowance | £400.14 |
      When the position is worked out
      Then by hand, 424.90 - 400.14 = 24.76
      And there is no "Transitional element" because "Other amounts went up by £24.76 a month, which uses up your transitional element of £<last>. It does not come back."
      And Universal Credit is £424.90 a month

      Examples:
        | last  |
        | 24.75 |
        | 24.76 |

    Scenario: A penny is left of £24.77
      Given the household's transitional element is £24.77
      And the household's elements last period are:
        | id                 | amount  |
        | standard-allowance | £400.14 |
      When the position is worked out
      Then "Transitional element" is £0.01
      And Universal Credit is £424.91 a month

    Scenario: Most people have none
      When the position is worked out
      Then there is no "Transitional element" because "You told us of no transitional element from a move to Universal Credit."

  Rule: Pay does not wear it away: the taper takes from the award as a whole (Universal Credit (Transitional Provisions) Regulations 2014, reg 55(4))

    Scenario: A job of 10 hours a week
      Given the household's transitional element is £285
      And Mo is offered a job of 10 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 10 x 12.71 x 52 / 12 = 550.77
      And by hand, 424.90 + 285.00 = 709.90
      And by hand, 709.90 - 550.77 x 55% = 406.98
      And "universal-credit" goes from £709.90 to £406.98
