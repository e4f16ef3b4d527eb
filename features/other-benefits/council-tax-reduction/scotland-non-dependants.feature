Feature: What other adults in the home take off Council Tax Reduction in Scotland
  A grown-up child lowers the reduction, whether they pay anything or not, and by more the more they have before tax.

  Background:
    Given the household lives in Scotland
    And Mair is 50 years old
    And the home's council tax by amount is £1,800 a year

  Rule: The deduction goes by the income before tax of those who work (Council Tax Reduction (Scotland) Regulations 2021, reg 90)

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
        | 1 June 2022   | 227.99 | 4.45  |
        | 1 June 2022   | 228    | 8.80  |
        | 1 June 2022   | 395.99 | 8.80  |
        | 1 June 2022   | 396    | 11.15 |
        | 1 June 2022   | 489.99 | 11.15 |
        | 1 June 2022   | 490    | 13.30 |
        | 1 June 2023   | 240.99 | 4.90  |
        | 1 June 2023   | 241    | 9.70  |
        | 1 June 2023   | 417.99 | 9.70  |
        | 1 June 2023   | 418    | 12.30 |
        | 1 June 2023   | 516.99 | 12.30 |
        | 1 June 2023   | 517    | 14.65 |
        | 1 June 2024   | 259.99 | 5.25  |
        | 1 June 2024   | 260    | 10.35 |
        | 1 June 2024   | 450.99 | 10.35 |
        | 1 June 2024   | 451    | 13.15 |
        | 1 June 2024   | 557.99 | 13.15 |
        | 1 June 2024   | 558    | 15.65 |
        | 31 March 2026 | 272.99 | 5.35  |
        | 31 March 2026 | 273    | 10.55 |
        | 31 March 2026 | 473.99 | 10.55 |
        | 31 March 2026 | 474    | 13.40 |
        | 31 March 2026 | 585.99 | 13.40 |
        | 31 March 2026 | 586    | 15.95 |
        | 1 April 2026  | 285.99 | 5.55  |
        | 1 April 2026  | 286    | 10.95 |
        | 1 April 2026  | 496.99 | 10.95 |
        | 1 April 2026  | 497    | 13.90 |
        | 1 April 2026  | 613.99 | 13.90 |
        | 1 April 2026  | 614    | 16.55 |

    Scenario: A son works, and his pay is not known
      Given an assessment period that starts on 1 June 2026
      And a non-dependant aged 28
      And the non-dependant's working is yes
      When the position is worked out
      Then "Taken off council tax help for another adult, a week" is £16.55
      And "Taken off council tax help for another adult, a week" is explained by "Another adult here works. Their income is not known, so the most comes off: £16.55 a week."

  Rule: The lowest deduction is made for those who do not work, from 18 (Council Tax Reduction (Scotland) Regulations 2021, reg 90)

    Background:
      Given an assessment period that starts on 1 June 2026

    Scenario Outline: A non-dependant of <age>
      Given a non-dependant aged <age>
      When the position is worked out
      Then "Taken off council tax help for another adult, a week" is £5.55
      And "Taken off council tax help for another adult, a week" is explained by "Another adult here means £5.55 a week less help. Nothing comes off if they get Universal Credit and earn nothing."
      And by hand, 34.52 - 5.55 = 28.97
      And "Most council tax help, a week" is £28.97
      And by hand, 150.00 - 5.55 x 365 / 7 / 12 = 125.88
      And "Council Tax Reduction" is £125.88

      Examples:
        | age |
        | 18  |
        | 45  |

    Scenario: A nephew of 17
      Given a non-dependant aged 17
      When the position is worked out
      Then there is no "Taken off council tax help for another adult, a week" because "Another person, aged 17, lives with you. Nothing comes off for anyone under 18."
      And "Council Tax Reduction" is £150.00

  Rule: Daily living in PIP spares the household (Council Tax Reduction (Scotland) Regulations 2021, reg 90)

    Scenario: Mair gets PIP daily living
      Given an assessment period that starts on 1 June 2026
      And Mair gets PIP daily living at the standard rate
      And a non-dependant aged 28
      And the non-dependant's working is yes
      When the position is worked out
      Then there is no "Taken off council tax help for another adult, a week" because "The daily living part of PIP is paid here. So nothing comes off for other adults."
      And "Council Tax Reduction" is £150.00

  Rule: Other adults can use up a small bill (Council Tax Reduction (Scotland) Regulations 2021, reg 90)

    Scenario: The bill is £200 a year, and a son works
      Given an assessment period that starts on 1 June 2026
      And the home's council tax by amount is £200 a year
      And a non-dependant aged 28
      And the non-dependant's working is yes
      When the position is worked out
      Then by hand, 200 x 7 / 365 = 3.84
      And "Council tax, a week" is £3.84
      And there is no "Council Tax Reduction" because "Your income, or other adults here, leave no Council Tax Reduction."

  Rule: Daily living in PIP spares the household, whoever lives there and whatever they have (Council Tax Reduction (Scotland) Regulations 2021, reg 90)

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
