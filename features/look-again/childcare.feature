Feature: Look again when free hours and school begin
  Free childcare hours begin with a term, not with a birthday, and the terms differ between the nations.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Jo is 30 years old

  Rule: Free hours begin with the term after a birthday, and school in the year after the fourth or fifth (Childcare (Free of Charge for Working Parents) (England) Regulations 2022, reg 12; Provision of Early Learning and Childcare (Specified Children) (Scotland) Order 2014, arts 1 and 2)

    Scenario Outline: In <nation>, Ned was born on <born>
      Given the household's nation is <nation>
      And a child, Ned, born on <born>
      When the position is worked out
      Then "<label>" is explained by "<sentence>"

      Examples:
        | nation   | born             | label                               | sentence                                                                                                              |
        | england  | 1 October 2025   | Free hours for working parents      | From 1 September 2026, Ned can have free childcare hours if you earn enough. Apply before the term starts.            |
        | england  | 10 October 2024  | Free hours for a child of two       | From 1 January 2027, Ned can have free hours as a child of two, if you earn little enough.                            |
        | england  | 10 October 2023  | Free hours for every child of three | From 1 January 2027, Ned has free childcare hours, as every child of three and four has.                              |
        | wales    | 10 October 2023  | Free hours in Wales                 | From 1 January 2027, Ned has early education, and more free hours if you work.                                        |
        | scotland | 10 October 2023  | Funded hours in Scotland            | From 1 January 2027, Ned has funded early learning hours.                                                             |
        | england  | 10 October 2022  | A child starts school               | Ned can start school from 1 September 2027. Childcare costs and free hours then change.                               |
        | scotland | 10 October 2022  | A child starts school in Scotland   | Ned can start school in August: look again from 1 August 2027. Childcare costs and funded hours then change.          |

  Rule: Tax-Free Childcare ends in September after the eleventh birthday (Childcare Payments (Eligibility) Regulations 2015, reg 5)

    Scenario: Ned is ten
      Given the household lives in the North West
      And Universal Credit is not claimed
      And Jo earns £2,500 a month for 37 hours a week
      And a child, Ned, born on 10 October 2015
      And £80.00 a week is paid for registered childcare for Ned
      When the position is worked out
      Then "Tax-Free Childcare ends" is explained by "Tax-Free Childcare ends for Ned in the week of 1 September 2027, after the eleventh birthday."

    Scenario: Of two children, Ned alone is in childcare
      Given the household lives in the North West
      And Universal Credit is not claimed
      And Jo earns £2,500 a month for 37 hours a week
      And a child, Ned, born on 10 October 2015
      And a child, Ada, born on 10 November 2015
      And £80.00 a week is paid for registered childcare for Ned
      When the position is worked out
      Then the answer's lookAgainOn is minimum-wage, tax-year, benefit-rates, tax-free-childcare-ends

    Scenario: Nobody is in childcare
      Given the household lives in the North West
      And Universal Credit is not claimed
      And Jo earns £2,500 a month for 37 hours a week
      And a child, Ned, born on 10 October 2015
      When the position is worked out
      Then the answer's lookAgainOn is minimum-wage, tax-year, benefit-rates

  Rule: Each nation has its own terms (Childcare Act 2006, ss 1 and 22; Children and Young People (Scotland) Act 2014, s 47)

    Scenario Outline: In <nation>, Ned was born on 10 October 2023: all that changes
      Given the household's nation is <nation>
      And a child, Ned, born on 10 October 2023
      When the position is worked out
      Then the answer's lookAgainOn is <all>

      Examples:
        | nation   | all                                                                                                                       |
        | england  | requirements-at-3, free-hours-three, universal-credit-rates, benefit-rates, food-card-ends             |
        | wales    | requirements-at-3, free-hours-wales, universal-credit-rates, benefit-rates, food-card-ends             |
        | scotland | food-card-ends-scotland, requirements-at-3, free-hours-scotland, universal-credit-rates, benefit-rates |

    Scenario Outline: In <nation>, Ned was born on 10 October 2024, and will be of age for hours at two in England alone
      Given the household's nation is <nation>
      And a child, Ned, born on 10 October 2024
      When the position is worked out
      Then the answer's lookAgainOn is <all>

      Examples:
        | nation   | all                                                                                                                       |
        | england  | requirements-at-2, free-hours-two, universal-credit-rates, benefit-rates, requirements-at-3, free-hours-three             |
        | wales    | requirements-at-2, universal-credit-rates, benefit-rates, requirements-at-3, free-hours-wales                             |
        | scotland | requirements-at-2, universal-credit-rates, benefit-rates, food-card-ends-scotland, requirements-at-3, free-hours-scotland |

    Scenario: Jo takes home £3,500, so hours at two do not come
      Given the household lives in the North West
      And Jo takes home £3,500 a month for 37 hours a week
      And a child, Ned, born on 10 October 2024
      When the position is worked out
      Then the answer's lookAgainOn is minimum-wage, tax-year, benefit-rates, free-hours-three

    Scenario Outline: In <nation>, Ned was born on 10 October 2022 and Jo takes home £3,500: school alone
      Given the household's nation is <nation>
      And Jo takes home £3,500 a month for 37 hours a week
      And a child, Ned, born on 10 October 2022
      When the position is worked out
      Then the answer's lookAgainOn is <all>

      Examples:
        | nation   | all                                                                                                                       |
        | england  | minimum-wage, tax-year, benefit-rates, starts-school          |
        | wales    | minimum-wage, tax-year, benefit-rates, starts-school          |
        | scotland | minimum-wage, tax-year, benefit-rates, starts-school-scotland |
