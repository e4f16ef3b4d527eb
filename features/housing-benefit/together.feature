Feature: Income beside earnings, added up for Housing Benefit
  Each income is turned into a week's sum, and the sums are added; a benefit for carers is among them.

  Rule: All that counts is added up by the week (Housing Benefit Regulations 2006, regs 31, 33(1) and 40)

    Scenario: Grace has Carer's Allowance, a small pension and some savings, and a child for whom Child Benefit is paid
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Grace is 40 years old
      And a child, Max, born on 3 March 2016
      And Universal Credit is not claimed
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      And Grace has £52 a month from occupational-pension
      And savings of £6,500.00
      And the home is supported accommodation
      And the home's rent is £200 a week
      When the position is worked out
      Then by hand, 86.45 + 52.00 x 12 / 52 + 2.00 = 100.45
      And "Income for Housing Benefit, a week" is £100.45
      And "Income for Housing Benefit, a week" is explained by "Without Universal Credit, Housing Benefit goes by income. Yours is £100.45 a week: £100.45 of other income."
      And by hand, 95.55 + 87.88 + 48.15 = 231.58
      And "Housing Benefit" is explained by "You get no Universal Credit, but your income is low enough for Housing Benefit in full: £200 a week."

  Rule: Where Universal Credit helps with the rent, Housing Benefit has nothing to work out (Universal Credit Regulations 2013, Sch 1 para 3)

    Scenario: Ines rents from the council for £90 a week and takes home £900 a month
      Given an assessment period that starts on 5 October 2026
      And the household lives in Wales
      And Ines is 30 years old
      And the home is rented from the council for £90 a week
      And Ines takes home £900 a month for 18 hours a week
      When the position is worked out
      Then by hand, 424.90 + 90 x 52 / 12 - 900 x 55% = 319.90
      And Universal Credit is £319.90 a month
      And there is no "Other income for Housing Benefit, a week"
      And there is no "Housing Benefit"

    Scenario Outline: A home that the council lets, and in it <who>
      Given an assessment period that starts on <start>
      And the household lives in Wales
      And the home is rented from the council for £90 a week
      And <adults>
      And <one>
      And <two>
      And <three>
      When the position is worked out
      Then the answer's lines/housing-benefit is ""
      And the answer's notAwarded/housing-benefit is ""

      Examples:
        | who                                            | start          | adults                                    | one                                               | two                                                 | three                                           |
        | a young person on ESA who works                | 5 October 2026 | Ines is 20 years old                      | Ines has £145.90 a week from new-style-esa        | Ines's support component is yes                     | Ines takes home £100 a week for 12 hours a week |
        | a young person with savings, on PIP            | 5 October 2026 | Ines is 20 years old                      | savings of £6,500                                 | Ines gets PIP daily living at the enhanced rate     | Ines takes home £100 a week for 12 hours a week |
        | a person on PIP with an adult son              | 5 October 2026 | Ines is 50 years old                      | Ines gets PIP daily living at the enhanced rate   | a non-dependant aged 30                             | Ines takes home £100 a week for 12 hours a week |
        | a person with a nephew of 17                   | 1 June 2026    | Ines is 50 years old                      | a non-dependant aged 17                           | Ines gets PIP mobility at the standard rate         | Ines has £95.55 a week from new-style-esa       |
        | a mother of 17                                 | 5 October 2026 | Ines is 17 years old                      | a child, Max, born on 3 March 2026                | savings of £16,000.01                               | everything else is as usual                     |
        | a mother with a disabled child                 | 5 October 2026 | Ines is 30 years old                      | a child, Max, born on 3 March 2016                | Max gets a disability benefit at the higher rate    | Ines takes home £200 a week for 20 hours a week |
        | a mother with childcare to pay                 | 5 October 2026 | Ines is 30 years old                      | a child, Max, born on 3 March 2020                | £80 a week is paid for registered childcare for Max | Ines takes home £200 a week for 20 hours a week |
        | a mother with childcare to pay, too few hours  | 5 October 2026 | Ines is 30 years old                      | a child, Max, born on 3 March 2020                | £80 a week is paid for registered childcare for Max | Ines takes home £100 a week for 8 hours a week  |
        | a mother of a child with an income             | 1 June 2026    | Ines is 40 years old                      | a child, Max, born on 3 March 2009                | Max has £40 a week from other                       | everything else is as usual                     |
        | a young couple who work                        | 5 October 2026 | Ines and Rhys are a couple aged 20 and 21 | Ines takes home £100 a week for 16 hours a week   | Rhys takes home £90 a week for 16 hours a week      | savings of £6,500                               |
        | a couple who work                              | 5 October 2026 | Ines and Rhys are a couple aged 30 and 31 | Ines takes home £100 a week for 16 hours a week   | Rhys takes home £200 a week for 30 hours a week     | savings of £0                                   |
        | a couple of whom one is on PIP                 | 1 June 2026    | Ines and Rhys are a couple aged 30 and 31 | Ines gets PIP daily living at the enhanced rate   | Rhys has £145.90 a week from new-style-esa          | Rhys's support component is yes                 |
        | a couple both on PIP                           | 1 June 2026    | Ines and Rhys are a couple aged 30 and 31 | Ines gets PIP daily living at the standard rate   | Rhys gets PIP daily living at the enhanced rate     | savings of £6,500                               |
        | a carer                                        | 1 June 2026    | Ines is 30 years old                      | Ines cares for a severely disabled person         | Ines has claimed Carer's Allowance                  | savings of £6,500                               |
        | somebody with a works pension                  | 1 June 2026    | Ines is 60 years old                      | Ines has £60 a week from occupational-pension     | Ines's income tax is £5 a week                      | savings of £6,500                               |
        | a carer on ESA, which keeps the allowance back | 1 June 2026    | Ines is 30 years old                      | Ines cares for a severely disabled person         | Ines has claimed Carer's Allowance                  | Ines has £95.55 a week from new-style-esa       |
        | a war pensioner                                | 1 June 2026    | Ines is 60 years old                      | Ines has £60 a week from war-pension              | Universal Credit is not claimed                     | savings of £16,000.01                           |
        | somebody out of work                           | 1 June 2026    | Ines is 30 years old                      | Ines has £95.55 a week from new-style-jsa         | Universal Credit is not claimed                     | savings of £6,000                               |
        | a mother on maternity pay                      | 1 June 2026    | Ines is 30 years old                      | Ines has £150 a week from statutory-maternity-pay | a child, Max, born on 3 May 2026                    | savings of £6,000                               |
        | a mother with maintenance                      | 1 June 2026    | Ines is 30 years old                      | Ines has £50 a week from child-maintenance        | a child, Max, born on 3 May 2020                    | Universal Credit is not claimed                 |
        | a mother of two in June 2025                   | 1 June 2025    | Ines is 30 years old                      | a child, Max, born on 3 May 2020                  | a child, Ela, born on 3 May 2021                    | savings of £6,000                               |
        | a mother of three in June 2025                 | 1 June 2025    | Ines is 30 years old                      | a child, Max, born on 3 May 2020                  | a child, Ela, born on 3 May 2021                    | a child, Ivo, born on 3 May 2022                |
