Feature: The bill that a council's scheme looks at
  The year's bill by the week, and by the month a twelfth. Some councils look at no more than a home in a cheaper band would pay: each
  band pays so many ninths of band D (A 6, B 7, C 8, D 9, E 11, F 13, G 15, H 18).

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in England
    And Leila is 30 years old

  Rule: Derby looks at no more than band B (Local Government Finance Act 1992, ss 5(1) and 13A(2))

    Scenario Outline: Leila in Derby, band <band>, £2,190 a year
      Given the household's local authority is Derby
      And the home's council tax by amount is £2,190 a year
      And the home's council tax by band is <band>
      When the position is worked out
      Then by hand, 2,190 / 365 x 7 x <share> = <week>
      And "Council tax bill a week" is £<week>
      And by hand, 2,190 x <share> x 80% / 12 = <help>
      And "Council Tax Reduction" is £<help>
      And "Council tax bill a week" is explained by "<sentence>"

      Examples:
        | band | share  | week  | help   | sentence                                                                                                |
        | A    | 1      | 42.00 | 146.00 | Your bill of £2,190 a year is £42 a week. Your home's band is within your council's limit.              |
        | B    | 1      | 42.00 | 146.00 | Your bill of £2,190 a year is £42 a week. Your home's band is within your council's limit.              |
        | C    | 7 / 8  | 36.75 | 127.75 | Your bill is £2,190 a year. Your council looks only at what a band B home would pay: £36.75 a week.     |
        | D    | 7 / 9  | 32.67 | 113.56 | Your bill is £2,190 a year. Your council looks only at what a band B home would pay: £32.67 a week.     |
        | H    | 7 / 18 | 16.33 | 56.78  | Your bill is £2,190 a year. Your council looks only at what a band B home would pay: £16.33 a week.     |

    Scenario: Nobody told us the band
      Given the household's local authority is Derby
      And the home's council tax by amount is £2,190 a year
      When the position is worked out
      Then "Council tax bill a week" is £42.00
      And "Council tax bill a week" is explained by "Your bill of £2,190 a year is £42 a week. Above band B your council looks at less: tell us your band."

  Rule: A scheme without a limit looks at the whole bill, whatever the band and the year (Local Government Finance Act 1992, s 13A(2))

    Scenario Outline: Leila in Sheffield, band H, in a month that starts on <start>
      Given an assessment period that starts on <start>
      And the household's local authority is Sheffield
      And the home's council tax by amount is £<bill> a year
      And the home's council tax by band is H
      When the position is worked out
      Then by hand, <bill> / <days> x 7 = 28.00
      And "Council tax bill a week" is £28.00
      And "Council tax bill a week" is explained by "Your bill of £<bill> a year is £28 a week. Your council's scheme looks at all of it."

      Examples: 29 February 2024 lies in the year from April 2023
        | start        | days | bill  |
        | 1 March 2023 | 365  | 1,460 |
        | 1 June 2023  | 366  | 1,464 |
        | 1 June 2024  | 365  | 1,460 |

  Rule: Where a scheme is not worked out, no bill is looked at (Local Government Finance Act 1992, s 13A(2))

    Scenario Outline: Leila in Derby takes home £2,600 a month, too much for Universal Credit; her bill: <bill>
      Given the household's local authority is Derby
      And Leila takes home £2,600 a month for 37 hours a week
      And the home's council tax by amount is £2,190 a year
      And <bill>
      When the position is worked out
      Then there is no Universal Credit
      And there is no "Council tax bill a week"

      Examples:
        | bill                                |
        | the home's council tax by band is A |
        | the home's council tax by band is C |
        | savings of £100                     |

    Scenario: Leila in Sheffield has a brother at home, and what comes off for him is not known
      Given the household's local authority is Sheffield
      And the home's council tax by amount is £1,460 a year
      And a non-dependant aged 30
      When the position is worked out
      Then there is no "Council tax bill a week"
