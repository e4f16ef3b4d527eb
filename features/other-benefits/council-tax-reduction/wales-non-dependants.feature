Feature: What other adults in the home take off Council Tax Reduction in Wales
  A grown-up child lowers the reduction, whether they pay anything or not, and by more the more they have before tax.

  Background:
    Given the household lives in Wales
    And Mair is 50 years old
    And the home's council tax by amount is £1,800 a year

  Rule: The deduction goes by the income before tax of those who work (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 5)

    Scenario Outline: On <day> a son has £<income> a week
      Given an assessment period that starts on <day>
      And a non-dependant aged 28
      And the non-dependant's working is yes
      And the non-dependant's gross income is £<income> a week
      When the position is worked out
      Then "Taken off council tax help for another adult, a week" is £<off>
      And "Taken off council tax help for another adult, a week" is explained by "Another adult here works and has £<income> a week before tax. So £<off> a week comes off your help."

      Examples: Below and at each band
        | day           | income | off   |
        | 1 June 2022   | 223.99 | 5.30  |
        | 1 June 2022   | 224    | 10.60 |
        | 1 June 2022   | 388.99 | 10.60 |
        | 1 June 2022   | 389    | 13.35 |
        | 1 June 2022   | 483.99 | 13.35 |
        | 1 June 2022   | 484    | 15.95 |
        | 1 June 2023   | 235.99 | 5.45  |
        | 1 June 2023   | 236    | 10.90 |
        | 1 June 2023   | 409.99 | 10.90 |
        | 1 June 2023   | 410    | 13.70 |
        | 1 June 2023   | 510.99 | 13.70 |
        | 1 June 2023   | 511    | 16.40 |
        | 1 June 2024   | 255.99 | 5.80  |
        | 1 June 2024   | 256    | 11.55 |
        | 1 June 2024   | 444.99 | 11.55 |
        | 1 June 2024   | 445    | 14.50 |
        | 1 June 2024   | 553.99 | 14.50 |
        | 1 June 2024   | 554    | 17.35 |
        | 31 March 2026 | 265.99 | 6.25  |
        | 31 March 2026 | 266    | 12.45 |
        | 31 March 2026 | 462.99 | 12.45 |
        | 31 March 2026 | 463    | 15.65 |
        | 31 March 2026 | 576.99 | 15.65 |
        | 31 March 2026 | 577    | 18.70 |
        | 1 April 2026  | 278.99 | 6.70  |
        | 1 April 2026  | 279    | 13.35 |
        | 1 April 2026  | 484.99 | 13.35 |
        | 1 April 2026  | 485    | 16.80 |
        | 1 April 2026  | 604.99 | 16.80 |
        | 1 April 2026  | 605    | 20.05 |

    Scenario: A son works, and his pay is not known
      Given an assessment period that starts on 1 June 2026
      And a non-dependant aged 28
      And the non-dependant's working is yes
      When the position is worked out
      Then "Taken off council tax help for another adult, a week" is £20.05
      And "Taken off council tax help for another adult, a week" is explained by "Another adult here works. Their income is not known, so the most comes off: £20.05 a week."

  Rule: The lowest deduction is made for those who do not work, from 18 (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 5)

    Background:
      Given an assessment period that starts on 1 June 2026

    Scenario Outline: A non-dependant of <age>
      Given a non-dependant aged <age>
      When the position is worked out
      Then "Taken off council tax help for another adult, a week" is £6.70
      And "Taken off council tax help for another adult, a week" is explained by "Another adult here means £6.70 a week less help. Nothing comes off if they get Universal Credit and earn nothing."
      And by hand, 34.52 - 6.70 = 27.82
      And "Most council tax help, a week" is £27.82
      And by hand, 150.00 - 6.70 x 365 / 7 / 12 = 120.89
      And "Council Tax Reduction" is £120.89

      Examples:
        | age |
        | 18  |
        | 45  |

    Scenario: A nephew of 17
      Given a non-dependant aged 17
      When the position is worked out
      Then there is no "Taken off council tax help for another adult, a week" because "Another person, aged 17, lives with you. Nothing comes off for anyone under 18."
      And "Council Tax Reduction" is £150.00

  Rule: Daily living in PIP spares the household (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 5)

    Scenario: Mair gets PIP daily living
      Given an assessment period that starts on 1 June 2026
      And Mair gets PIP daily living at the standard rate
      And a non-dependant aged 28
      And the non-dependant's working is yes
      When the position is worked out
      Then there is no "Taken off council tax help for another adult, a week" because "The daily living part of PIP is paid here. So nothing comes off for other adults."
      And "Council Tax Reduction" is £150.00

  Rule: Other adults can use up a small bill (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 5)

    Scenario: The bill is £200 a year, and a son works
      Given an assessment period that starts on 1 June 2026
      And the home's council tax by amount is £200 a year
      And a non-dependant aged 28
      And the non-dependant's working is yes
      When the position is worked out
      Then by hand, 200 x 7 / 365 = 3.84
      And "Council tax, a week" is £3.84
      And there is no "Council Tax Reduction" because "Your income, or other adults here, leave no Council Tax Reduction."

  Rule: Daily living in PIP spares the household, whoever lives there and whatever they have (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regulations 2013, Sch 6 para 5(6))

    Scenario Outline: Mair gets daily living, and her son <works> and has <income> a week
      Given an assessment period that starts on 1 June 2026
      And Mair gets PIP daily living at the standard rate
      And a non-dependant aged 28
      And the non-dependant's working is <works>
      And the non-dependant's gross income is <income> a week
      When the position is worked out
      Then there is no "Taken off council tax help for another adult, a week"
      And "Council Tax Reduction" is £150.00

      Examples: in each band of income
        | works | income |
        | no    | £100   |
        | yes   | £100   |
        | yes   | £300   |
        | yes   | £500   |
        | yes   | £700   |

    Scenario: Nor does the sum for somebody who works and has not said what they have
      Given an assessment period that starts on 1 June 2026
      And Mair gets PIP daily living at the standard rate
      And a non-dependant aged 28
      And the non-dependant's working is yes
      When the position is worked out
      Then there is no "Taken off council tax help for another adult, a week"
      And "Council Tax Reduction" is £150.00
