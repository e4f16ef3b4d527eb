Feature: Look again at the birthdays of older children
  Ten and sixteen change how many bedrooms are allowed; sixteen, eighteen and nineteen end a child's own benefits and elements.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Jo is 40 years old

  Rule: A bedroom at ten and at sixteen (Universal Credit Regulations 2013, Sch 4 para 10)

    Scenario Outline: Ned was born on <born>, and has a sister
      Given the household lives in the North West
      And the home is rented from the council for £100.00 a week
      And a child, Ned, born on <born>
      And a child, Ada, born on 1 May 2015
      When the position is worked out
      Then "<label>" is explained by "<sentence>"

      Examples:
        | born            | label                | sentence                                                                                                           |
        | 10 October 2016 | Bedrooms at ten      | Ned turns 10 on 10 October 2026. A brother and sister are then allowed a bedroom each, so help with rent can change. |
        | 10 October 2010 | A bedroom at sixteen | Ned turns 16 on 10 October 2026 and may have a bedroom alone, so help with rent can change.                          |

  Rule: Disability Living Allowance ends at sixteen, Child Disability Payment at eighteen (Personal Independence Payment (Transitional Provisions) Regulations 2013; Disability Assistance for Children and Young People (Scotland) Regulations 2021)

    Scenario Outline: In <nation>, Ned was born on <born>
      Given the household's nation is <nation>
      And a child, Ned, born on <born>
      And Ned gets a disability benefit at the lower rate
      When the position is worked out
      Then "A child's disability benefit ends" is explained by "<sentence>"

      Examples:
        | nation   | born            | sentence                                                                                                |
        | england  | 10 October 2010 | Ned turns 16 on 10 October 2026. Disability Living Allowance gives way to PIP: answer the letter in time. |
        | scotland | 10 October 2008 | Ned turns 18 on 10 October 2026. Child Disability Payment gives way to Adult Disability Payment.          |

  Rule: What is paid for a child ends by age (Universal Credit Regulations 2013, reg 5; Child Benefit (General) Regulations 2006, reg 3; Scottish Child Payment Regulations 2020, reg 18)

    Scenario Outline: In <nation>, Ned was born on <born>: <label>
      Given the household's nation is <nation>
      And a child, Ned, born on <born>
      When the position is worked out
      Then "<label>" is explained by "<sentence>"

      Examples:
        | nation   | born            | label                        | sentence                                                                                                                   |
        | scotland | 10 October 2010 | Scottish Child Payment ends  | Scottish Child Payment for Ned ends on 10 October 2026.                                                                    |
        | england  | 10 October 2010 | The September after sixteen  | From 1 September 2027, Ned counts for Universal Credit and Child Benefit only in school, college or training. Tell both.   |
        | england  | 10 October 2007 | The September after nineteen | From 1 September 2027, Ned no longer counts for Universal Credit.                                                          |
        | england  | 10 October 2007 | Child Benefit ends           | Child Benefit for Ned ends by 10 October 2027, the twentieth birthday.                                                     |

  Rule: Without a child there is no birthday to look at (Universal Credit Regulations 2013, reg 5)

    Scenario: Jo lives alone
      Given the household lives in Scotland
      When the position is worked out
      Then there is no "The September after sixteen"
      And there is no "Child Benefit ends"

  Rule: Only whom it concerns hears of it (Universal Credit Regulations 2013, reg 5 and Sch 4 para 10; Social Security (Claims and Payments) Regulations 1987)

    Scenario: Ned, born on 10 October 2010, is an only child in a council flat in Leeds
      Given the household lives in Yorkshire and the Humber
      And the home is rented from the council for £100.00 a week
      And a child, Ned, born on 10 October 2010
      When the position is worked out
      Then the answer's lookAgainOn is universal-credit-rates, benefit-rates, september-after-16

    Scenario: Ned and his sister live rent-free in Perth
      Given the household lives in Scotland
      And a child, Ned, born on 10 October 2010
      And a child, Ada, born on 10 October 2016
      When the position is worked out
      Then the answer's lookAgainOn is scottish-child-payment-ends, universal-credit-rates, benefit-rates, september-after-16

    Scenario: Jo takes home too much for Universal Credit, so nothing of it ends; Child Benefit does
      Given the household lives in Scotland
      And Jo takes home £3,500 a month for 37 hours a week
      And a child, Ned, born on 10 October 2007
      When the position is worked out
      Then there is no Universal Credit
      And the answer's lookAgainOn is minimum-wage, tax-year, benefit-rates, september-after-19, child-benefit-ends

    Scenario: Ned is eighteen and left school, so no birthday of his counts
      Given the household lives in Scotland
      And a child, Ned, born on 10 October 2007
      And Ned is not in education
      When the position is worked out
      Then the answer's lookAgainOn is universal-credit-rates

    Scenario: Ned's elder sister has left school, and no birthday of hers counts
      Given the household lives in Scotland
      And a child, Ned, born on 10 October 2010
      And a child, Ada, born on 2 March 2008
      And Ada is not in education
      When the position is worked out
      Then the answer's lookAgainOn is scottish-child-payment-ends, universal-credit-rates, benefit-rates, september-after-16
