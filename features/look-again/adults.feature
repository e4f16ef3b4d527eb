Feature: Look again at the birthdays of adults
  Twenty-one, twenty-two, twenty-five and thirty-five each change a figure: the minimum wage, a pension, the standard allowance, and
  the help with rent of somebody who lives alone.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber

  Rule: The full minimum wage at twenty-one, a pension at twenty-two (National Minimum Wage Regulations 2015, reg 4; Pensions Act 2008, s 3(1)(a))

    Scenario Outline: Jo works, and was born on <born>
      Given Jo was born on <born>
      And Jo earns £800 a month for 18 hours a week
      When the position is worked out
      Then "<label>" is explained by "<sentence>"

      Examples:
        | born            | label                   | sentence                                                                                                     |
        | 10 October 2005 | The full minimum wage   | From 10 October 2026, Jo is old enough for the full minimum wage, from the next pay period.                  |
        | 10 October 2004 | A pension at twenty-two | Jo turns 22 on 10 October 2026. The employer must then offer a pension, if the pay is high enough.           |

  Rule: The standard allowance goes up at twenty-five (Universal Credit Regulations 2013, reg 36(1))

    Scenario: Jo is twenty-four
      Given Jo was born on 10 October 2001
      When the position is worked out
      Then "A higher standard allowance at twenty-five" is explained by "Jo turns 25 on 10 October 2026. The standard allowance of Universal Credit then goes up."

  Rule: The shared rate ends at thirty-five (Universal Credit Regulations 2013, Sch 4 paras 27 and 28)

    Scenario: Jo is thirty-four and rents alone
      Given Jo was born on 10 October 1991
      And the home is rented from a private landlord for £600 a month
      And the home's brma is Sheffield
      When the position is worked out
      Then "More help with rent at thirty-five" is explained by "Jo turns 35 on 10 October 2026. Help with rent is then for a home of one's own, not for a room."

  Rule: Without work, without a date of birth or past the age nothing of it is said (National Minimum Wage Regulations 2015, reg 4; Universal Credit Regulations 2013, reg 36(1))

    Scenario: Jo was born on 10 October 2005, and is out of work
      Given Jo was born on 10 October 2005
      When the position is worked out
      Then the answer's lookAgainOn is universal-credit-rates

    Scenario: Jo works, and told only an age of 20
      Given Jo is 20 years old
      And Jo earns £800 a month for 18 hours a week
      When the position is worked out
      Then the answer's lookAgainOn is minimum-wage, tax-year

    Scenario: Jo was born on 10 October 2005 and works; Sam, who was born on 10 October 2001, does not
      Given Jo and Sam are a couple aged 20 and 24
      And Jo was born on 10 October 2005
      And Sam was born on 10 October 2001
      And Jo earns £800 a month for 18 hours a week
      When the position is worked out
      Then the answer's lookAgainOn is national-living-wage, standard-allowance-at-25, minimum-wage, tax-year, universal-credit-rates, pension-at-22
      And the answer's lookAgainOn/0/for is Jo

    Scenario: Sam is twenty-five already, so Jo's birthday changes nothing
      Given Jo and Sam are a couple aged 24 and 25
      And Jo was born on 10 October 2001
      When the position is worked out
      Then the answer's lookAgainOn is universal-credit-rates

    Scenario: Jo rents alone, and told only an age of 34
      Given Jo is 34 years old
      And the home is rented from a private landlord for £600 a month
      And the home's brma is Sheffield
      When the position is worked out
      Then the answer's lookAgainOn is universal-credit-rates

    Scenario: Jo is thirty-four and rents alone, with a bedroom for a child
      Given Jo was born on 10 October 1991
      And a child, Ned, born on 1 May 2016
      And the home is rented from a private landlord for £600 a month
      And the home's brma is Sheffield
      When the position is worked out
      Then the answer's lookAgainOn is universal-credit-rates, benefit-rates
